import { describe, expect, it } from 'vitest';
import { MOST_SLIDES, type Deck, type Slide } from '#domain/deck.ts';
import { deckFileText } from '#ingest/decks/deck-text.ts';
import { readDeck } from '#ingest/decks/read-deck.ts';
import {
	addSlide,
	duplicateSlide,
	freshId,
	isFull,
	moveSlide,
	removeSlide,
	retitle,
	sayOnSlide
} from '#presentation/edit-deck.ts';

const NONE = { vi: '', en: '' };
const slide = (vi: string): Slide => ({ chart: 'trend', title: { vi, en: '' }, selection: '', note: NONE });
const deck = (names: string): Deck => ({
	id: 'own-1',
	title: { vi: 'Bài', en: '' },
	slides: [...names].map(slide)
});
const names = ({ slides }: Deck): string => slides.map(({ title }) => title.vi).join('');

describe('a deck that is edited', () => {
	it('never grows beyond what can be opened again', () => {
		const full = deck('a'.repeat(MOST_SLIDES));
		expect([isFull(deck('a')), isFull(full)]).toEqual([false, true]);
		expect(duplicateSlide(full, 0)).toBe(full);
		expect(readDeck('own-1.json', new TextEncoder().encode(deckFileText(full))).value).toEqual(full);
		const fuller = new TextEncoder().encode(deckFileText(addSlide(full, slide('b'))));
		expect(readDeck('own-1.json', fuller).value).toBeNull();
	});
	it('takes slides, twice where asked, and gives them up, but never the last', () => {
		expect(names(addSlide(deck('ab'), slide('c')))).toBe('abc');
		expect(names(duplicateSlide(deck('abc'), 1))).toBe('abbc');
		expect(names(removeSlide(deck('abc'), 1))).toBe('ac');
		expect(names(removeSlide(deck('a'), 0))).toBe('a');
	});

	it('moves a slide by one; at either end it stays', () => {
		expect(names(moveSlide(deck('abc'), 1, -1))).toBe('bac');
		expect(names(moveSlide(deck('abc'), 1, 1))).toBe('acb');
		expect(names(moveSlide(deck('abc'), 0, -1))).toBe('abc');
		expect(names(moveSlide(deck('abc'), 2, 1))).toBe('abc');
	});

	it('says other words in one language and keeps the other', () => {
		const said = sayOnSlide(sayOnSlide(deck('ab'), 1, 'title', 'en', 'B'), 1, 'note', 'vi', 'ghi');
		expect(said.slides[1]).toMatchObject({ title: { vi: 'b', en: 'B' }, note: { vi: 'ghi', en: '' } });
		expect(retitle(deck('a'), 'en', 'Deck').title).toEqual({ vi: 'Bài', en: 'Deck' });
		expect(retitle(deck('a'), 'vi', ' ').title.vi).toBe('Bài');
	});

	it('gets an id that no other has', () => {
		const first = freshId([{ id: 'quy-1-2024' }], 1_700_000_000_000);
		expect(freshId([{ id: first }], 1_700_000_000_000)).not.toBe(first);
		expect(freshId([], 1_700_000_000_001)).not.toBe(first);
	});

	it('is read back from its file as it was written', () => {
		const written = sayOnSlide(
			addSlide(deck('ab'), { ...slide('“c”\n<d>'), chart: 'communes', selection: 'units=a,b&order=name' }),
			0,
			'note',
			'vi',
			'Ghi chú'
		);
		const read = readDeck('own-1.json', new TextEncoder().encode(deckFileText(written)));
		expect(read).toEqual({ value: written, problems: [] });
	});
});
