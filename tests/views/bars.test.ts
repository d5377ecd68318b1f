import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBars, type BarDatum } from '#views/bars.ts';

const bar = (loose: Partial<BarDatum>): BarDatum => ({
	key: 'a',
	value: null,
	target: null,
	base: null,
	isBehind: false,
	isMissing: false,
	isPartial: false,
	isEstimated: false,
	...loose
});

describe('bars', () => {
	it('stand on one scale from 0, with a little room at the right', () => {
		const { bars, largest } = placeBars([
			bar({ key: 'a', value: 5 }),
			bar({ key: 'b', value: 4, base: 3, target: 2 })
		]);
		expect(largest).toBe(5);
		expect(bars.map(({ width }) => width)).toEqual([96.15, 76.92]);
		expect(bars[1]).toMatchObject({ baseX: 57.69, goalX: 38.46 });
	});

	it('make room for a plan or a base longer than any figure', () => {
		expect(placeBars([bar({ value: 1, target: 10 })]).bars[0]).toMatchObject({ width: 9.62, goalX: 96.15 });
		expect(placeBars([bar({ value: 1, base: 10 })]).bars[0]).toMatchObject({ width: 9.62, baseX: 96.15 });
	});

	it('of equal figures are equally long', () => {
		const { bars } = placeBars([bar({ key: 'a', value: 3 }), bar({ key: 'b', value: 3 })]);
		expect(bars[0]?.width).toBe(bars[1]?.width);
	});

	it('of a silent unit are a hatch and no bar; last year’s mark stays', () => {
		const { bars } = placeBars([bar({ key: 'a', value: 4 }), bar({ key: 'b', base: 2, isMissing: true })]);
		expect(bars[1]).toMatchObject({ width: null, isHatched: true, baseX: 48.08, short: null });
	});

	it('of a reported 0 are a bar of no length, not a hatch', () => {
		const { bars } = placeBars([bar({ value: 0 }), bar({ key: 'b', value: 4 })]);
		expect(bars[0]).toMatchObject({ width: 0, isHatched: false });
	});

	it('of part of the period say so', () => {
		expect(placeBars([bar({ value: 2, isPartial: true })]).bars[0]?.isPartial).toBe(true);
	});

	it('draw what is missing to the plan only from a figure to a plan', () => {
		const short = (loose: Partial<BarDatum>) => placeBars([bar({ isBehind: true, ...loose })]).bars[0]?.short;
		expect(short({ value: 1, target: 2 })).toEqual({ x1: 48.08, x2: 96.15 });
		expect([short({ value: 1 }), short({ target: 2 })]).toEqual([null, null]);
	});

	it('without any figure or with zeros alone are placed all the same', () => {
		expect(placeBars([])).toEqual({ bars: [], sharedGoal: null, firstBaseX: null, largest: 0 });
		expect(placeBars([bar({ value: 0, target: 0 })]).bars[0]).toMatchObject({ width: 0, goalX: 0 });
	});
});

describe('one plan line with one label', () => {
	const goal = (...targets: (number | null)[]) =>
		placeBars(targets.map((target, index) => bar({ key: String(index), value: 4, target }))).sharedGoal;

	it('stands where all plans are the same', () => {
		expect(goal(2, 2)).toEqual({ x: 48.08, value: 2 });
		expect(goal(2, null)).toEqual({ x: 48.08, value: 2 });
	});

	it('does not where they differ, or where there is none', () => {
		expect([goal(2, 3), goal(null, null)]).toEqual([null, null]);
	});
});

const count = fc.option(fc.nat(2000));
const someBars = fc
	.array(fc.record({ value: count, target: count, base: count, isBehind: fc.boolean() }), { maxLength: 30 })
	.map((all) =>
		all.map((each, index) => bar({ ...each, key: String(index), isMissing: each.value === null }))
	);

it('every mark lies within the row, grows with its figure and is absent exactly where the figure is', () => {
	const holds = fc.property(someBars, (data) => {
		const { bars } = placeBars(data);
		data.forEach((datum, index) => {
			const placed = bars[index];
			for (const [figure, x] of [
				[datum.value, placed?.width],
				[datum.target, placed?.goalX],
				[datum.base, placed?.baseX]
			]) {
				expect(x === null).toBe(figure === null);
				expect((x ?? 0) >= 0 && (x ?? 0) <= 100).toBe(true);
			}
		});
		const inOrder = data
			.flatMap(({ value }, index) => (value === null ? [] : [{ value, width: bars[index]?.width ?? -1 }]))
			.toSorted((a, b) => a.value - b.value);
		expect(
			inOrder.every(({ width }, index) => index === 0 || width >= (inOrder[index - 1]?.width ?? 0))
		).toBe(true);
	});
	fc.assert(holds);
});
