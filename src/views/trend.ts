import {
	columnX,
	largestInLine,
	placeLine,
	type LineDatum,
	type PlacedLine,
	type PlacedPoint
} from './line.ts';
import { largestOf, rounded, shareScale } from './scales/share.ts';

export interface TrendDatum extends LineDatum {
	readonly target: number | null;
	readonly year: number;
	/** Units that existed then: a change is marked on the axis. */
	readonly units: number;
}

/** A level stretch of the plan. */
export interface PlacedStep {
	readonly key: string;
	readonly value: number;
	readonly x1: number;
	readonly x2: number;
	readonly y: number;
	/** The plan before it, where it follows without a break: the riser between them. */
	readonly riseFrom: number | null;
	/** Where its label stands under it, clear of figures; null where there is no room for words. */
	readonly labelX: number | null;
}

export interface PlacedYear {
	readonly year: number;
	readonly x1: number;
	readonly x2: number;
	readonly middle: number;
}

export interface PlacedChange {
	readonly key: string;
	readonly x: number;
	readonly units: number;
}

/** The trend in percent of width and height. */
export interface PlacedTrend extends PlacedLine {
	readonly steps: readonly PlacedStep[];
	readonly columns: readonly { readonly key: string; readonly x: number }[];
	readonly years: readonly PlacedYear[];
	/** Where the number of units changes. */
	readonly changes: readonly PlacedChange[];
	readonly baselineY: number;
	/** Where the largest figure stands; words of the axis stand above it. */
	readonly topY: number;
}

const TOP = 17;
const BOTTOM = 76;

interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly value: number;
}

/** Runs of equal neighbouring plans. */
function stretches(data: readonly TrendDatum[]): Stretch[] {
	const found: Stretch[] = [];
	data.forEach(({ target }, index) => {
		const last = found.at(-1);
		if (target === null) return;
		if (last !== undefined && last.to === index - 1 && last.value === target)
			found[found.length - 1] = { ...last, to: index };
		else found.push({ from: index, to: index, value: target });
	});
	return found;
}

/** Heights in percent of the drawing: of a line of words, and of words with the point they belong to. */
const WORDS = 12;
const WORDS_AND_POINT = 24;

/** Whether words under the plan line at `planY` stand clear of a figure's point and of its own label. */
function isClear(point: PlacedPoint | undefined, planY: number): boolean {
	if (point === undefined) return true;
	if (point.isLabelBelow) return point.y >= planY + WORDS;
	return point.y <= planY || point.y >= planY + WORDS_AND_POINT;
}

/** The middle of the column under whose step the plan is named; null where words would cover a figure. */
function labelX(
	data: readonly TrendDatum[],
	{ from, to }: Stretch,
	points: readonly PlacedPoint[],
	planY: number
): number | null {
	const columns = data.slice(from, to + 1).map(({ key }, offset) => ({ key, index: from + offset }));
	if (columns.length === 1) return null; // too narrow for words
	const free = columns.filter(({ key }) =>
		isClear(
			points.find((point) => point.key === key),
			planY
		)
	);
	const middle = free[Math.floor(free.length / 2)];
	return middle === undefined ? null : columnX(middle.index, data.length);
}

function placeSteps(
	data: readonly TrendDatum[],
	points: readonly PlacedPoint[],
	y: (value: number) => number
): PlacedStep[] {
	const edge = (index: number) => rounded((index / data.length) * 100);
	const all = stretches(data);
	return all.map((stretch, index) => {
		const before = all[index - 1];
		const isJoined = before !== undefined && before.to === stretch.from - 1;
		return {
			key: data[stretch.from]?.key ?? String(index),
			value: stretch.value,
			x1: edge(stretch.from),
			x2: edge(stretch.to + 1),
			y: y(stretch.value),
			riseFrom: isJoined ? y(before.value) : null,
			labelX: labelX(data, stretch, points, y(stretch.value))
		};
	});
}

function placeYears(data: readonly TrendDatum[]): PlacedYear[] {
	return [...new Set(data.map(({ year }) => year))].map((year) => {
		const first = data.findIndex((datum) => datum.year === year);
		const last = data.findLastIndex((datum) => datum.year === year);
		const x1 = rounded((first / data.length) * 100 + 0.6);
		const x2 = rounded(((last + 1) / data.length) * 100 - 0.6);
		return { year, x1, x2, middle: rounded((x1 + x2) / 2) };
	});
}

function placeChanges(data: readonly TrendDatum[]): PlacedChange[] {
	return data.flatMap(({ key, units }, index) => {
		const before = data[index - 1]?.units;
		if (before === undefined || before === units || before === 0 || units === 0) return [];
		return [{ key, x: rounded((index / data.length) * 100), units }];
	});
}

/** Places the figures of some quarters with the plan as steps, on an axis that starts at 0; `top` in percent from above. */
export function placeTrend(data: readonly TrendDatum[], top = TOP): PlacedTrend {
	const largest = largestOf([largestInLine(data), ...data.map(({ target }) => target)]);
	const line = placeLine(data, { top, bottom: BOTTOM, largest });
	return {
		...line,
		steps: placeSteps(data, line.points, shareScale(largest, BOTTOM, top)),
		columns: data.map(({ key }, index) => ({ key, x: columnX(index, data.length) })),
		years: placeYears(data),
		changes: placeChanges(data),
		baselineY: BOTTOM,
		topY: top
	};
}
