import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesOf, type Rated } from '#indicators/places.ts';

const rated = (...pairs: readonly (readonly [number, number])[]): Rated[] =>
	pairs.map(([count, base]) => ({ count, base }));

it('ties share a place, and the next one counts them', () => {
	expect(placesOf(rated([40, 100], [20, 100], [20, 100], [5, 100])).map(({ rank }) => rank)).toEqual([
		1, 2, 2, 4
	]);
});

it('equal rates of unlike bases are a tie', () => {
	expect(placesOf(rated([1, 3], [2, 6], [49, 147])).map(({ rank }) => rank)).toEqual([1, 1, 1]);
});

it('one event more or less moves a place as far as it says', () => {
	expect(placesOf(rated([9, 100], [4, 100], [3, 100], [3, 100]))).toEqual([
		{ rank: 1, best: 1, worst: 1 },
		{ rank: 2, best: 2, worst: 4 - 2 },
		{ rank: 3, best: 2, worst: 4 },
		{ rank: 3, best: 2, worst: 4 }
	]);
});

it('nothing can be taken from a count of 0', () => {
	expect(placesOf(rated([0, 100], [0, 100]))).toEqual([
		{ rank: 1, best: 1, worst: 2 },
		{ rank: 1, best: 1, worst: 2 }
	]);
});

it('the order of the units never matters, and the place lies within its own range', () => {
	const counts = fc.array(fc.record({ count: fc.nat(20), base: fc.integer({ min: 1, max: 30 }) }), {
		minLength: 1,
		maxLength: 8
	});
	fc.assert(
		fc.property(counts, (given) => {
			const places = placesOf(given);
			const turned = placesOf(given.toReversed()).toReversed();
			expect(turned).toEqual(places);
			for (const { rank, best, worst } of places) {
				expect(best).toBeLessThanOrEqual(rank);
				expect(worst).toBeGreaterThanOrEqual(rank);
				expect(best).toBeGreaterThanOrEqual(1);
				expect(worst).toBeLessThanOrEqual(given.length);
			}
		})
	);
});

it('one without a rate has no place and takes none away', () => {
	expect(placesOf([null, { count: 9, base: 1 }, null, { count: 2, base: 1 }])).toEqual([
		null,
		{ rank: 1, best: 1, worst: 1 },
		null,
		{ rank: 2, best: 2, worst: 2 }
	]);
});

it('a change may be below 0, and falls no further than to nothing now', () => {
	const changes: Rated[] = [
		{ count: 2, base: 1, least: -1 },
		{ count: -3, base: 1, least: -3 },
		{ count: -3, base: 1, least: -5 }
	];
	expect(placesOf(changes)).toEqual([
		{ rank: 1, best: 1, worst: 1 },
		{ rank: 2, best: 2, worst: 3 },
		{ rank: 2, best: 2, worst: 3 }
	]);
});

it('says the same as trying every event in turn', () => {
	const counts = fc.array(fc.record({ count: fc.nat(6), base: fc.integer({ min: 1, max: 9 }) }), {
		minLength: 1,
		maxLength: 7
	});
	const rankIn = (given: readonly Rated[], at: number): number => {
		const own = given[at] as Rated;
		return 1 + given.filter(({ count, base }) => count * own.base > own.count * base).length;
	};
	fc.assert(
		fc.property(counts, (given) => {
			const worlds = given.flatMap(({ count, base }, changed) =>
				[0, 1, -1]
					.filter((event) => count + event >= 0)
					.map((event) => given.with(changed, { count: count + event, base }))
			);
			placesOf(given).forEach(({ best, worst }, at) => {
				const ranks = worlds.map((world) => rankIn(world, at));
				expect([best, worst]).toEqual([Math.min(...ranks), Math.max(...ranks)]);
			});
		})
	);
});
