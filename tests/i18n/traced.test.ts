import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speechOf } from '#i18n/speech.ts';
import { partsOf, plainText, traced } from '#i18n/traced.ts';

const speech = speechOf('vi');

describe('a number inside a sentence', () => {
	it('keeps its plain value beside what is written', () => {
		const sentence = `Bằng ${speech.n(1234)} cuộc, ${speech.percent(49 / 47)}.`;
		expect(partsOf(sentence)).toEqual([
			'Bằng ',
			{ value: 1234, text: '1.234' },
			' cuộc, ',
			{ value: 1.042553, text: '104,3%' },
			'.'
		]);
		expect(plainText(sentence)).toBe('Bằng 1.234 cuộc, 104,3%.');
	});

	it('passes through any message', () => {
		const said = speech.t.reportedOf(speech.n(20), speech.n(21));
		expect(partsOf(said).filter((part) => typeof part !== 'string')).toEqual([
			{ value: 20, text: '20' },
			{ value: 21, text: '21' }
		]);
	});

	it('may stand alone, or beside another', () => {
		expect(partsOf(speech.n(0))).toEqual([{ value: 0, text: '0' }]);
		expect(partsOf(speech.n(1) + speech.n(2))).toHaveLength(2);
	});
});

it('a sentence without numbers is one part, and an empty one none', () => {
	expect(partsOf('không đổi')).toEqual(['không đổi']);
	expect(partsOf('')).toEqual([]);
});

const words = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\uE000-\uE002]/u.test(text));
const number = fc
	.double({ noNaN: true, noDefaultInfinity: true })
	.map((value) => (Object.is(value, -0) ? 0 : value));

it('whatever is said comes apart as it was put together', () => {
	const holds = fc.property(fc.array(fc.tuple(words, number, words)), (pieces) => {
		const sentence = pieces.map(([before, value, text]) => before + traced(value, text)).join('');
		const expected = pieces.flatMap(([before, value, text]) => [
			...(before === '' ? [] : [before]),
			{ value, text }
		]);
		expect(partsOf(sentence)).toEqual(expected);
		expect(plainText(sentence)).toBe(pieces.map(([before, , text]) => before + text).join(''));
	});
	fc.assert(holds);
});
