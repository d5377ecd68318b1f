import { describe, expect, it } from 'vitest';
import { findMark, press, START, type ShowState } from '#presentation/show.ts';

/** Five pages; the second shows two indicators, the third and fourth the units a to d, two each. */
const MARKS = [[], ['hearing', 'reception'], ['a', 'b'], ['c', 'd'], []];

const after = (keys: readonly string[], from: ShowState = START): ShowState =>
	keys.reduce((state, key) => press(state, key, MARKS) ?? state, from);

describe('a show', () => {
	it.each<[string, string[], number]>([
		['arrows, space and remotes go on', ['ArrowRight', ' ', 'PageDown'], 3],
		['and back', ['End', 'ArrowLeft', 'PageUp'], 2],
		['End and Home', ['End', 'Home'], 0],
		['never beyond the last', ['End', 'ArrowRight', ' '], 4],
		['never before the first', ['ArrowLeft', 'PageUp'], 0],
		['a number and Enter', ['4', 'Enter'], 3],
		['a number too great is the last', ['1', '2', '0', 'Enter'], 4],
		['0 is the first', ['3', 'Enter', '0', 'Enter'], 0],
		['Enter alone moves nothing', ['ArrowRight', 'Enter'], 1],
		['a number taken back moves nothing', ['4', 'Escape', 'Enter'], 0]
	])('turns pages: %s', (_, keys, page) => {
		expect(after(keys).page).toBe(page);
	});

	it('goes black and comes back to the same page; the next page ends the black', () => {
		expect(after(['ArrowRight', 'b'])).toMatchObject({ page: 1, isBlack: true });
		expect(after(['ArrowRight', 'B', '.'])).toMatchObject({ page: 1, isBlack: false });
		expect(after(['b', 'ArrowRight'])).toMatchObject({ page: 1, isBlack: false });
	});

	it('opens the rows of what is marked, of the first where nothing is, and returns to the same page', () => {
		const open = after(['3', 'Enter', 'j', 'j', 'd']);
		expect(open).toMatchObject({ page: 2, mark: 'b', panel: 'rows' });
		expect(after(['Escape'], open)).toMatchObject({ page: 2, mark: 'b', panel: null });
		expect(after(['3', 'Enter', 'd'])).toMatchObject({ mark: 'a', panel: 'rows' });
		expect(after(['d'])).toEqual(START);
	});

	it('leaves the keys that scroll to the rows, and letters to the search', () => {
		const rows = after(['3', 'Enter', 'd']);
		for (const key of ['PageDown', ' ', 'ArrowDown', 'Home', '5']) expect(press(rows, key, MARKS)).toBeNull();
		const search = after(['/']);
		expect(search.panel).toBe('search');
		for (const key of ['b', 'd', '7', 'Enter', 'ArrowDown']) expect(press(search, key, MARKS)).toBeNull();
		expect(after(['Escape'], search).panel).toBeNull();
	});

	it('keeps a mark over pages and goes round its entries', () => {
		expect(after(['2', 'Enter', 'k']).mark).toBe('reception');
		expect(after(['2', 'Enter', 'j', 'j', 'j', 'ArrowRight']).mark).toBe('hearing');
	});

	it('finds a unit on this page, else on the next that shows it, also from the start again', () => {
		expect(findMark({ ...START, page: 2 }, 'a', MARKS)).toMatchObject({ page: 2, mark: 'a' });
		expect(findMark(START, 'd', MARKS)).toMatchObject({ page: 3, mark: 'd' });
		expect(findMark({ ...START, page: 4 }, 'a', MARKS)).toMatchObject({ page: 2, mark: 'a' });
	});

	it('takes no key that is not its own', () => {
		for (const key of ['x', 'Tab', 'F5', 'Shift']) expect(press(START, key, MARKS)).toBeNull();
	});
});
