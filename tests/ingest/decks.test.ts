import { describe, expect, it } from 'vitest';
import type { Deck } from '#domain/deck.ts';
import { deckFileText } from '#ingest/decks/deck-text.ts';
import { readDeck } from '#ingest/decks/read-deck.ts';
import { readFolder } from '#ingest/package.server.ts';
import { placed, readSmall } from './small-package.ts';

const GOOD = {
	format: 'giao-ban-deck/1',
	title: { vi: 'Giao ban' },
	slides: [
		{
			chart: 'communes',
			selection: 'quarter=2024-Q1&indicator=supervision',
			title: { vi: 'Một', en: 'One' }
		},
		{ chart: 'trend' }
	]
};
const read = (json: unknown, file = 'decks/quy-1.json') =>
	readDeck(file, new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json)));
const said = (json: unknown): string[] =>
	read(json).problems.map(({ code, params }) => `${code} ${params['field'] ?? ''}`.trim());

describe('a deck', () => {
	it('is read with the name of its file, what is left out being empty', () => {
		const none = { vi: '', en: '' };
		expect(read(GOOD)).toEqual({
			problems: [],
			value: {
				id: 'quy-1',
				title: { vi: 'Giao ban', en: '' },
				slides: [
					{
						chart: 'communes',
						selection: 'quarter=2024-Q1&indicator=supervision',
						title: { vi: 'Một', en: 'One' },
						note: none
					},
					{ chart: 'trend', selection: '', title: none, note: none }
				]
			}
		});
	});

	it.each<[string, unknown, string[]]>([
		['no JSON', '{', ['not_json']],
		['a list', [], ['not_json']],
		['another file', { a: 1 }, ['missing_field format', 'missing_field title.vi', 'missing_field slides']],
		['a newer format', { ...GOOD, format: 'giao-ban-deck/2' }, ['bad_field format']],
		['no slide', { ...GOOD, slides: [] }, ['bad_field slides']],
		['a slide without a chart', { ...GOOD, slides: [{}] }, ['missing_field slides[1].chart']],
		[
			'a chart nobody draws, on the second slide',
			{ ...GOOD, slides: [{ chart: 'trend' }, { chart: 'pie' }] },
			['bad_field slides[2].chart']
		],
		[
			'an address as a selection',
			{ ...GOOD, slides: [{ chart: 'trend', selection: 'javascript:alert(1)' }] },
			['bad_field slides[1].selection']
		],
		['a title that is no text', { ...GOOD, title: 7 }, ['bad_field title', 'missing_field title.vi']],
		[
			'a note without end',
			{ ...GOOD, slides: [{ chart: 'trend', note: { vi: 'a'.repeat(5000) } }] },
			['bad_field slides[1].note']
		]
	])('is refused, every fault named: %s', (_, json, expected) => {
		expect(read(json).value).toBeNull();
		expect(said(json)).toEqual(expected);
	});

	it('takes no key of an object for its own', () => {
		expect(
			said('{"format":"giao-ban-deck/1","title":{"vi":"a"},"slides":[{"__proto__":{"chart":"trend"}}]}')
		).toEqual(['missing_field slides[1].chart']);
	});
});

describe('a folder', () => {
	it('holds its decks in the order it lists them', () => {
		const decks = { 'decks/b.json': JSON.stringify(GOOD), 'decks/a.json': JSON.stringify(GOOD) };
		expect(readSmall(decks).package?.register.decks.map(({ id }) => id)).toEqual(['b', 'a']);
	});

	it('with a bad deck is not taken, and says which file and slide', () => {
		const reading = readSmall({ 'decks/a.json': JSON.stringify({ ...GOOD, slides: [{ chart: 'pie' }] }) });
		expect(reading.package).toBeNull();
		expect(reading.problems.map(placed)).toEqual(['error bad_field decks/a.json']);
	});

	it('that ships has its deck of nine slides', () => {
		const deck = readFolder('datasets').package?.register.decks[0];
		expect(deck?.slides.map(({ chart }) => chart)).toEqual([
			...['meeting', 'headlines', 'communes', 'communes', 'communes', 'completeness', 'trend'],
			...['changed', 'conclusions']
		]);
	});
});

describe('a deck that is not as it should be', () => {
	it('is refused where its bytes are no text, or its pages no list', () => {
		const bytes = readDeck('decks/a.json', Uint8Array.of(0xff, 0xfe, 0x00));
		expect([bytes.value, bytes.problems.map(({ code }) => code)]).toEqual([null, ['not_utf8']]);
		expect(read({ ...GOOD, slides: 'two' }).problems[0]).toMatchObject({
			code: 'bad_field',
			params: { field: 'slides', found: 'two' }
		});
		expect(read({ ...GOOD, slides: [] }).problems[0]?.params['found']).toBe('0');
	});

	it('has a plain name where its file has none', () => {
		expect(read(GOOD, 'decks/Bộ 1.json').value?.id).toBe('deck');
	});
});

it('a page without a title, a choice or a note is written and read back as it was', () => {
	const none = { vi: '', en: '' };
	const bare = { chart: 'trend', title: none, selection: '', note: none } as const;
	const full = {
		...bare,
		title: { vi: 'Một', en: '' },
		selection: 'quarter=2024-Q1',
		note: { vi: '', en: 'Note' }
	};
	const deck: Deck = { id: 'quy-1', title: { vi: 'Giao ban', en: '' }, slides: [bare, full] };
	expect(read(deckFileText(deck))).toEqual({ value: deck, problems: [] });
});
