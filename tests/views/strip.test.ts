import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeStrip, type StripDatum } from '#views/strip.ts';

const unit = (due: number, reported: number, partial = 0): StripDatum => ({
	key: `${due} ${reported} ${partial}`,
	due,
	reported,
	partial,
	missing: due - reported - partial
});

describe('a strip', () => {
	it('has one cell a unit, side by side with a gap', () => {
		expect(placeStrip([unit(8, 8), unit(8, 6)]).map(({ x, width }) => [x, width])).toEqual([
			[0.25, 49.5],
			[50.25, 49.5]
		]);
	});

	it.each([
		['all is in', unit(8, 8), 'full', 50],
		['some is in', unit(8, 6), 'some', 37.5],
		['some is in, in part only', unit(8, 0, 2), 'some', 0],
		['nothing is in', unit(8, 0), 'none', 0],
		['nothing is due', unit(0, 0), 'not-due', 0],
		['a third is in', unit(3, 1), 'some', 16.67]
	])('fills a cell, half the drawing high, as far as %s', (_, datum, fill, filledHeight) => {
		const filledY = expect.closeTo(52 - filledHeight, 2);
		expect(placeStrip([datum])[0]).toMatchObject({ fill, filledHeight, filledY });
	});

	it('of no unit is empty', () => {
		expect(placeStrip([])).toEqual([]);
	});
});

it('cells of any number of units have a width, lie in order and within the strip', () => {
	const holds = fc.property(fc.integer({ min: 1, max: 700 }), (count) => {
		const cells = placeStrip(Array.from({ length: count }, () => unit(8, 8)));
		const edges = cells.flatMap(({ x, width }) => [x, x + width]);
		expect(cells.every(({ width }) => width > 0)).toBe(true);
		expect(edges.every((edge, index) => index === 0 || edge >= (edges[index - 1] ?? 0) - 0.011)).toBe(true);
		expect((edges[0] ?? -1) >= 0 && (edges.at(-1) ?? 101) <= 100.011).toBe(true);
	});
	fc.assert(holds);
});
