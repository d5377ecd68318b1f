import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '#domain/deck.ts';
import { readFolder } from '#ingest/package.server.ts';
import { quarter, smallData, span } from '../indicators/small-data.ts';
import { pagesOf } from '#presentation/pages.ts';

const NONE = { vi: '', en: '' };
const slide = (chart: Slide['chart'], selection = ''): Slide => ({
	chart,
	selection,
	title: NONE,
	note: NONE
});
const deck = (...slides: Slide[]): Deck => ({ id: 'd', title: NONE, slides });

/** So many communes under one district. */
function land(count: number) {
	const communes = Array.from({ length: count }, (_, index) =>
		span({ unit: `u${String(index).padStart(3, '0')}` })
	);
	const { register } = smallData({ units: [span({ unit: 'district', kind: 'district' }), ...communes] });
	return { register, quarters: [quarter('2024-Q1')] };
}

const runs = (count: number) =>
	pagesOf(deck(slide('communes')), land(count), 'vi').map(({ from, to, part }) =>
		`${from}–${to} ${part}`.trim()
	);

describe('the pages of a deck', () => {
	it('are one a slide while it holds its units', () => {
		expect(runs(21)).toEqual(['0–21']);
		expect(runs(22)).toEqual(['0–22']);
	});

	it('share the units of a fuller slide, each once, about as many on each', () => {
		expect(runs(23)).toEqual(['0–12 1/2', '12–23 2/2']);
		expect(runs(100)).toEqual(['0–20 1/5', '20–40 2/5', '40–60 3/5', '60–80 4/5', '80–100 5/5']);
	});

	it('count only the chosen units', () => {
		const [only, ...more] = pagesOf(deck(slide('communes', 'units=u001,u002')), land(100), 'vi');
		expect([only?.from, only?.to, more.length]).toEqual([0, 2, 0]);
	});

	it('take the language of the show, and say what they could not follow', () => {
		const [page] = pagesOf(deck(slide('trend', 'indicator=no-such&lang=vi')), land(3), 'en');
		expect(page?.selection).toMatchObject({ lang: 'en', indicator: 'hearing' });
		expect(page?.notices.map(({ key }) => key)).toEqual(['indicator']);
	});

	it('show units as they reported, and tell of a lens that was asked for', () => {
		const [page] = pagesOf(deck(slide('communes', 'lens=current')), land(3), 'vi');
		expect(page?.selection.lens).toBe('as-reported');
		expect(page?.notices.map(({ code }) => code)).toEqual(['lens_not_here']);
	});

	it('of the deck that ships are nine, and every selection is followed', () => {
		const register = readFolder('datasets').package?.register;
		const shipped = register?.decks[0];
		if (register === undefined || shipped === undefined) throw new Error('no deck ships');
		const pages = pagesOf(shipped, { register, quarters: [quarter('2024-Q1')] }, 'vi');
		expect(pages).toHaveLength(9);
		expect(pages.flatMap(({ notices }) => notices)).toEqual([]);
	});
});
