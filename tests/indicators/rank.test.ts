import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ranksOf } from '#indicators/rank.ts';

it('the largest is first, and equal figures share a place', () => {
	expect(ranksOf([2, 5, 5, 1])).toEqual([3, 1, 1, 4]);
});

it('silence has no place and takes none away', () => {
	expect(ranksOf([null, 5, null, 3])).toEqual([null, 1, null, 2]);
});

it('a reported 0 has the last place, not none', () => {
	expect(ranksOf([0, 4, null])).toEqual([2, 1, null]);
});

it('no figures have no places', () => {
	expect(ranksOf([])).toEqual([]);
	expect(ranksOf([null])).toEqual([null]);
});

it('places follow the figures, whatever they are', () => {
	const holds = fc.property(fc.array(fc.option(fc.nat(6))), (values) => {
		const ranks = ranksOf(values);
		values.forEach((a, i) =>
			values.forEach((b, j) => {
				if (a === null || b === null) return;
				expect(Math.sign((ranks[i] as number) - (ranks[j] as number))).toBe(Math.sign(b - a));
			})
		);
		const shown = values.filter((value) => value !== null).length;
		expect(ranks.every((rank) => rank === null || (rank >= 1 && rank <= shown))).toBe(true);
	});
	fc.assert(holds);
});
