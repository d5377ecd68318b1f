import fc from 'fast-check';
import { expect, it } from 'vitest';
import { largestSize, TINTS, tintOf } from '#views/heatmap.ts';

it('darkens in five even steps of the share of the largest', () => {
	const tints = [0, 1, 20, 21, 40, 60, 80, 81, 100].map((value) => tintOf(value, 100));
	expect(tints).toEqual([0, 1, 1, 2, 2, 3, 4, 5, 5]);
});

it('leaves silence and 0 bare, which only words and hatch tell apart', () => {
	expect([tintOf(null, 5), tintOf(0, 5), tintOf(0, 0)]).toEqual([0, 0, 0]);
});

it('takes a fall for as large as a rise of the same size', () => {
	expect(largestSize([null, -4, 3])).toBe(4);
	const holds = fc.property(fc.integer(), fc.nat(), (value, largest) => {
		expect(tintOf(value, largest)).toBe(tintOf(-value, largest));
		expect(tintOf(value, Math.abs(value))).toBe(value === 0 ? 0 : TINTS);
	});
	fc.assert(holds);
});
