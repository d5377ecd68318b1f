import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnX, largestInLine, placeLine, type LineDatum } from '#views/line.ts';
import { placeSpark } from '#views/spark.ts';
import { lineOf } from './line-data.ts';

const FRAME = { top: 10, bottom: 90, largest: 8 };
const place = (values: readonly (number | null)[]) => placeLine(lineOf(values), FRAME);

describe('a line of quarters', () => {
	it('stands in equal columns on an axis from 0', () => {
		const { points, segments } = place([0, 4, 8, 2]);
		expect(points.map(({ x, y }) => [x, y])).toEqual([
			[12.5, 90],
			[37.5, 50],
			[62.5, 10],
			[87.5, 70]
		]);
		expect(segments).toHaveLength(3);
		expect(segments[0]).toEqual({ key: '1', x1: 12.5, y1: 90, x2: 37.5, y2: 50 });
	});

	it('breaks where a quarter is silent, and the silence is hatched, never placed at 0', () => {
		const { points, segments, gaps } = place([4, null, 8, 2]);
		expect(points.map(({ key }) => key)).toEqual(['0', '2', '3']);
		expect(segments.map(({ key }) => key)).toEqual(['3']);
		expect(gaps).toEqual([{ key: '1', x: 25, width: 25, middle: 37.5, count: 1 }]);
	});

	it('hatches neighbouring silences as one', () => {
		expect(place([null, null, 8, null]).gaps).toEqual([
			{ key: '0', x: 0, width: 50, middle: 25, count: 2 },
			{ key: '3', x: 75, width: 25, middle: 87.5, count: 1 }
		]);
	});

	it('hatches nothing where nobody owed a figure', () => {
		const absent = lineOf([null, 4]).map((datum) => ({ ...datum, isMissing: false }));
		expect(placeLine(absent, FRAME)).toMatchObject({ gaps: [], segments: [] });
	});

	it('does not join a quarter that starts anew', () => {
		const data = lineOf([4, 8, 2]).map((datum) => ({ ...datum, startsAnew: datum.key === '2' }));
		expect(placeLine(data, FRAME).segments.map(({ key }) => key)).toEqual(['1']);
	});

	it('labels a valley below and everything else above', () => {
		const below = (values: readonly (number | null)[]) =>
			place(values).points.map(({ isLabelBelow }) => isLabelBelow);
		expect(below([4, 2, 4])).toEqual([false, true, false]);
		expect(below([2, 4, 2])).toEqual([true, false, true]);
		expect(below([4, 4])).toEqual([false, false]);
		expect(below([null, 3, null])).toEqual([false]);
		expect(below([8, 3, null])).toEqual([false, true]);
	});

	it('of zeros lies on the axis; of nothing is nothing', () => {
		const zeros = lineOf([0, 0]);
		expect(placeLine(zeros, { ...FRAME, largest: largestInLine(zeros) }).points.map(({ y }) => y)).toEqual([
			90, 90
		]);
		expect(placeLine([], FRAME)).toEqual({ points: [], segments: [], gaps: [] });
		expect(largestInLine([])).toBe(0);
	});

	it('carries what is partial to its point', () => {
		const [datum] = lineOf([3]) as [LineDatum];
		expect(placeLine([{ ...datum, isPartial: true }], FRAME).points[0]?.isPartial).toBe(true);
	});
});

describe('a spark line', () => {
	it('marks today’s point and the one it is compared with', () => {
		const spark = placeSpark(lineOf([1, 2, 3, 4, 5, 6, 7, 8]), '3');
		expect(spark.now).toMatchObject({ key: '7', x: 93.75, y: 26, value: 8 });
		expect(spark.base).toMatchObject({ key: '3', x: 43.75, y: 48, value: 4 });
	});

	it('marks neither where there is no figure', () => {
		const spark = placeSpark(lineOf([1, null, null]), '1');
		expect([spark.now, spark.base]).toEqual([null, null]);
		expect(placeSpark(lineOf([1]), 'elsewhere').base).toBeNull();
		expect(placeSpark([], '').now).toBeNull();
	});
});

const someValues = fc.array(fc.option(fc.nat(3000)), { maxLength: 40 });

it('every point and hatch lies within the drawing, and higher figures stand higher', () => {
	const holds = fc.property(someValues, (values) => {
		const data = lineOf(values);
		const { points, segments, gaps } = placeLine(data, { ...FRAME, largest: largestInLine(data) });
		expect(points.map(({ value }) => value)).toEqual(values.filter((value) => value !== null));
		for (const { x, y } of points) {
			expect(x > 0 && x < 100).toBe(true);
			expect(y >= FRAME.top && y <= FRAME.bottom).toBe(true);
		}
		const byValue = points.toSorted((a, b) => a.value - b.value);
		expect(byValue.every(({ y }, index) => index === 0 || y <= (byValue[index - 1]?.y ?? 100))).toBe(true);
		expect(gaps.reduce((sum, { count }) => sum + count, 0)).toBe(values.length - points.length);
		for (const { x, width } of gaps) expect(x >= 0 && width > 0 && x + width <= 100.011).toBe(true);
		for (const { x1, x2 } of segments) expect(x1 < x2).toBe(true);
	});
	fc.assert(holds);
});

it('columns share the width equally', () => {
	expect([0, 1, 2].map((index) => columnX(index, 3))).toEqual([16.67, 50, 83.33]);
});
