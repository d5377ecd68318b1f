import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, SMALL_BASE, type NoRatio } from '#indicators/compare.ts';

const reported = (value: number) => ({ value, state: 'reported' });
const partial = (value: number) => ({ value, state: 'partial' });
const silent = { value: null, state: 'missing' };
const notThere = { value: null, state: 'not-applicable' };

describe('a comparison', () => {
	it('gives ratio and change together', () => {
		expect(compare(reported(49), reported(47))).toEqual({
			now: 49,
			base: 47,
			difference: 2,
			ratioToBaseline: 49 / 47,
			changeRatio: 2 / 47,
			reason: null
		});
	});

	it('never takes the one for the other: three times as many is a rise by two times', () => {
		const { ratioToBaseline, changeRatio } = compare(reported(30), reported(10));
		expect([ratioToBaseline, changeRatio]).toEqual([3, 2]);
	});

	it('of a fall has a change below nothing', () => {
		const { difference, ratioToBaseline, changeRatio } = compare(reported(15), reported(20));
		expect([difference, ratioToBaseline, changeRatio]).toEqual([-5, 0.75, -0.25]);
	});

	it('with a reported 0 now is a fall by all of it', () => {
		const { difference, ratioToBaseline, changeRatio } = compare(reported(0), reported(8));
		expect([difference, ratioToBaseline, changeRatio]).toEqual([-8, 0, -1]);
	});
});

/** now, base, why there is no percentage, difference. */
const REASONS: [string, Parameters<typeof compare>, NoRatio, number | null][] = [
	['no figure now', [silent, reported(8)], 'no-figure', null],
	['no figure on either side', [silent, silent], 'no-figure', null],
	['no figure to compare with', [reported(8), silent], 'no-base', null],
	['a unit that did not exist then', [reported(8), notThere], 'base-not-applicable', null],
	['part of the period now', [partial(8), reported(8)], 'partial', null],
	['part of the period then', [reported(8), partial(8)], 'partial', null],
	['a base of 0', [reported(8), reported(0)], 'base-zero', 8],
	['0 against 0', [reported(0), reported(0)], 'base-zero', 0],
	['a base of 1', [reported(3), reported(1)], 'base-small', 2],
	['a base just under 5', [reported(3), reported(SMALL_BASE - 1)], 'base-small', -1],
	['a small base of part of the period', [reported(3), partial(2)], 'partial', null]
];

it.each(REASONS)('%s gives a reason, never a percentage', (_, sides, reason, difference) => {
	const comparison = compare(...sides);
	expect(comparison).toMatchObject({ reason, difference, ratioToBaseline: null, changeRatio: null });
});

it('a base of 5 is the first that carries a percentage', () => {
	expect(compare(reported(6), reported(5))).toMatchObject({ ratioToBaseline: 1.2, reason: null });
});

const side = fc.oneof(
	fc.nat(300).map(reported),
	fc.nat(300).map(partial),
	fc.constantFrom(silent, notThere, { value: null, state: 'not-due' })
);

it('whatever the sides, a percentage stands exactly where there is no reason against it', () => {
	const holds = fc.property(side, side, (now, base) => {
		const { reason, ratioToBaseline, changeRatio, difference } = compare(now, base);
		expect(ratioToBaseline === null).toBe(reason !== null);
		expect(changeRatio === null).toBe(reason !== null);
		if (ratioToBaseline === null) return;
		expect(Number.isFinite(ratioToBaseline)).toBe(true);
		expect(ratioToBaseline - (changeRatio ?? 0)).toBeCloseTo(1, 9);
		expect(difference).toBe((now.value ?? 0) - (base.value ?? 0));
		expect(base.value).toBeGreaterThanOrEqual(SMALL_BASE);
	});
	fc.assert(holds);
});
