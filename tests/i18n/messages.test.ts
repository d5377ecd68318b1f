import { describe, expect, it } from 'vitest';
import { en } from '#i18n/messages.en.ts';
import { vi, type Messages } from '#i18n/messages.vi.ts';
import { partsOf, plainText, traced } from '#i18n/traced.ts';

const LANGUAGES: [string, Messages][] = [
	['Vietnamese', vi],
	['English', en]
];
const KEYS = Object.keys(vi) as (keyof Messages)[];
const isSaidOf = (key: keyof Messages): boolean => typeof vi[key] === 'function';

/** Arguments that can be told apart from each other and from any words. */
const marksFor = (key: keyof Messages): string[] =>
	Array.from({ length: (vi[key] as (...values: string[]) => string).length }, (_, index) =>
		traced(index + 1, `⟨${index + 1}⟩`)
	);

/** A quarter's number reaches English as an Arabic figure: only a real one can be followed. */
const ROMAN: Partial<Record<keyof Messages, true>> = { quarterInSentence: true, quarterShort: true };

const say = (messages: Messages, key: keyof Messages, marks: string[]): string =>
	(messages[key] as (...values: string[]) => string)(...marks);

describe.each(LANGUAGES)('%s', (_, messages) => {
	it('has the keys of the other language and no more', () => {
		expect(Object.keys(messages).toSorted()).toEqual(KEYS.toSorted());
	});

	it('leaves nothing unsaid', () => {
		for (const key of KEYS) {
			const words = messages[key];
			const said = typeof words === 'string' ? words : plainText(say(messages, key, marksFor(key)));
			expect(said.trim(), key).not.toBe('');
		}
	});

	it('says every value it is given, with its trace', () => {
		for (const key of KEYS.filter(isSaidOf).filter((each) => ROMAN[each] !== true)) {
			const marks = marksFor(key);
			const said = partsOf(say(messages, key, marks)).flatMap((part) =>
				typeof part === 'string' ? [] : [part.value]
			);
			expect([...new Set(said)].toSorted(), key).toEqual(marks.map((_mark, index) => index + 1));
		}
	});

	it('names each quarter and its year', () => {
		for (const key of ['quarterInSentence', 'quarterShort'] as const) {
			const names = ['I', 'II', 'III', 'IV'].map((roman) => messages[key](roman, '2031'));
			expect(new Set(names).size).toBe(4);
			expect(names.every((name) => name.includes('2031') && /\b(IV|I{1,3}|Q[1-4])\b/u.test(name))).toBe(true);
		}
	});

	it('has no doubled, leading or trailing space and no word for nothing', () => {
		for (const key of KEYS) {
			const words = messages[key];
			const said = typeof words === 'string' ? words : plainText(say(messages, key, marksFor(key)));
			expect(said, key).not.toMatch(/ {2}|^ | $|undefined|NaN|\bnull\b/u);
		}
	});

	it('writes quotation marks and dashes as print does', () => {
		for (const key of KEYS) {
			const words = messages[key];
			const said = typeof words === 'string' ? words : say(messages, key, marksFor(key));
			expect(said, key).not.toMatch(/["`]|--|\.\.\./u);
		}
	});

	it('is in one form of its letters, so that search and fonts agree', () => {
		for (const key of KEYS) {
			const words = messages[key];
			const said = typeof words === 'string' ? words : say(messages, key, marksFor(key));
			expect(said.normalize('NFC'), key).toBe(said);
		}
	});
});

it('the two languages differ wherever they are words', () => {
	const alike = KEYS.filter((key) => typeof vi[key] === 'string' && vi[key] === en[key]);
	expect(alike).toEqual([]);
});
