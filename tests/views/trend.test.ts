import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTrend } from '#views/trend.ts';
import { trendData } from './line-data.ts';

const EIGHT = [54, 55, 44, 47, 57, 56, 45, 49];
const same = (value: number) => EIGHT.map(() => value);

const heightOf = (trend: ReturnType<typeof placeTrend>, value: number) =>
	trend.points.find((point) => point.value === value)?.y;

describe('a trend', () => {
	it('has its largest figure at the top and 0 on the baseline', () => {
		const trend = placeTrend(trendData([0, 57]));
		expect(heightOf(trend, 0)).toBe(trend.baselineY);
		expect(heightOf(trend, 57)).toBeLessThan(20);
	});

	it('makes room for a plan above all figures', () => {
		const trend = placeTrend(trendData([10, 20], { targets: [40, 40] }));
		const [step] = trend.steps;
		expect(step?.y).toBeLessThan(heightOf(trend, 20) ?? 0);
		const height = (y: number | undefined) => trend.baselineY - (y ?? 0);
		expect(height(heightOf(trend, 20)) * 2).toBeCloseTo(height(step?.y), 1);
	});

	it('names each column and each year once', () => {
		const { columns, years } = placeTrend(trendData(EIGHT));
		expect(columns.map(({ x }) => x)).toEqual([6.25, 18.75, 31.25, 43.75, 56.25, 68.75, 81.25, 93.75]);
		expect(years).toEqual([
			{ year: 2022, x1: 0.6, x2: 49.4, middle: 25 },
			{ year: 2023, x1: 50.6, x2: 99.4, middle: 75 }
		]);
	});
});

describe('the plan of a trend', () => {
	it('is one level line where it stays the same', () => {
		const { steps } = placeTrend(trendData(EIGHT, { targets: same(42) }));
		expect(steps).toMatchObject([{ value: 42, x1: 0, x2: 100, riseFrom: null }]);
		expect(steps[0]?.labelX).not.toBeNull();
	});

	it('rises from one stretch to the next', () => {
		const { steps } = placeTrend(
			trendData(EIGHT, { targets: [...same(40).slice(0, 4), ...same(42).slice(4)] })
		);
		expect(steps.map(({ x1, x2 }) => [x1, x2])).toEqual([
			[0, 50],
			[50, 100]
		]);
		expect(steps[1]?.riseFrom).toBe(steps[0]?.y);
	});

	it('breaks where a quarter has none, and nothing rises over the break', () => {
		const { steps } = placeTrend(trendData(EIGHT, { targets: [40, 40, null, 42, 42, 42, 42, 42] }));
		expect(steps.map(({ x1, x2, riseFrom }) => [x1, x2, riseFrom])).toEqual([
			[0, 25, null],
			[37.5, 100, null]
		]);
	});

	it('is absent where there is none', () => {
		expect(placeTrend(trendData(EIGHT)).steps).toEqual([]);
	});

	it('has its label under the step, clear of the figures', () => {
		const label = (figures: (number | null)[]) => {
			const { steps, columns } = placeTrend(trendData(figures, { targets: same(42) }));
			return columns.findIndex(({ x }) => x === steps[0]?.labelX);
		};
		expect(label(same(60))).toBe(4);
		expect(label([60, 41, 41, 41, 41, 41, 41, 41])).toBe(0);
		expect(label([41, 41, 41, 41, 41, 12, 41, 41])).toBe(5);
		expect(label(EIGHT.map(() => null))).toBe(4);
	});

	it('has no label where it would cover a figure everywhere, or where the step is too narrow', () => {
		const labels = (figures: number[], targets: (number | null)[]) =>
			placeTrend(trendData(figures, { targets })).steps.map(({ labelX }) => labelX);
		expect(labels(same(41), same(42))).toEqual([null]);
		expect(labels(same(60), [null, null, 42])).toEqual([null]);
	});

	it('of 0 is a plan, and lies on the baseline', () => {
		const trend = placeTrend(trendData(EIGHT, { targets: same(0) }));
		expect(trend.steps[0]?.y).toBe(trend.baselineY);
	});
});

describe('a change in the number of units', () => {
	const changes = (units: number[]) =>
		placeTrend(trendData(EIGHT, { units })).changes.map(({ x, units: now }) => [x, now]);

	it('is marked where it happens', () => {
		expect(changes([21, 21, 21, 21, 17, 17, 17, 17])).toEqual([[50, 17]]);
		expect(changes([21, 20, 20, 20, 20, 20, 20, 21])).toEqual([
			[12.5, 20],
			[87.5, 21]
		]);
	});

	it('is none where nothing changes, nor before the first or after the last unit', () => {
		expect(changes(same(21))).toEqual([]);
		expect(changes([0, 0, 21, 21, 21, 21, 21, 0])).toEqual([]);
	});
});

it('of no quarters is empty; of silence alone has neither points nor a broken scale', () => {
	expect(placeTrend([])).toMatchObject({ points: [], steps: [], years: [], columns: [] });
	const silent = placeTrend(trendData(EIGHT.map(() => null)));
	expect(silent.points).toEqual([]);
	expect(silent.gaps.reduce((sum, { count }) => sum + count, 0)).toBe(8);
});

it('everything lies within the drawing', () => {
	const values = fc.array(fc.option(fc.nat(3000)), { minLength: 1, maxLength: 16 });
	const holds = fc.property(
		values,
		fc.array(fc.option(fc.nat(3000))),
		fc.array(fc.nat(30)),
		(given, targets, units) => {
			const { points, steps, columns, years, changes, gaps, baselineY } = placeTrend(
				trendData(given, { targets, units })
			);
			const across = [
				...points.map(({ x }) => x),
				...steps.flatMap(({ x1, x2, labelX }) => [x1, x2, labelX ?? 0]),
				...columns.map(({ x }) => x),
				...years.flatMap(({ x1, x2, middle }) => [x1, x2, middle]),
				...changes.map(({ x }) => x),
				...gaps.map(({ x }) => x)
			];
			expect(across.every((x) => x >= 0 && x <= 100)).toBe(true);
			const down = [...points.map(({ y }) => y), ...steps.flatMap(({ y, riseFrom }) => [y, riseFrom ?? y])];
			expect(down.every((y) => y >= 0 && y <= baselineY)).toBe(true);
		}
	);
	fc.assert(holds);
});
