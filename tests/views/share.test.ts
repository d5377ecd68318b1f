import fc from 'fast-check';
import { expect, it } from 'vitest';
import { largestOf, rounded, shareScale } from '#views/scales/share.ts';

it('a scale runs from 0 to its largest figure, either way', () => {
	const [across, up] = [shareScale(50, 0, 100), shareScale(50, 90, 10)];
	expect([0, 25, 50].map(across)).toEqual([0, 50, 100]);
	expect([0, 25, 50].map(up)).toEqual([90, 50, 10]);
});

it('a scale of nothing keeps 0 at its start', () => {
	expect(shareScale(0, 0, 100)(0)).toBe(0);
	expect(shareScale(0, 90, 10)(0)).toBe(90);
});

it('a coordinate has two decimals at most, so that stored pictures stay still', () => {
	expect([rounded(1 / 3), rounded(2 / 3), rounded(100)]).toEqual([0.33, 0.67, 100]);
	const holds = fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (x) => {
		expect(String(rounded(x))).toMatch(/^\d+(\.\d{1,2})?$/);
	});
	fc.assert(holds);
});

it('the largest passes over silence, and of nothing is 0', () => {
	expect([largestOf([1, null, 3]), largestOf([null]), largestOf([])]).toEqual([3, 0, 0]);
});
