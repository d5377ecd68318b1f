import { columnX, largestInLine, placeLine, type LineDatum, type PlacedLine } from './line.ts';
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
	/** The stretch is wide enough for words. */
	readonly hasLabel: boolean;
	/** Middle of the column under or over which its label stands freest. */
	readonly labelX: number;
	readonly isLabelBelow: boolean;
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

/** How far a column's figure stands above the plan; below it where negative, nothing where there is none. */
const rise = (data: readonly TrendDatum[], index: number, plan: number): number =>
	(data[index]?.value ?? plan) - plan;

/** The label stands on the side of the step, and in the column, that the line leaves freest. */
function placeLabel(data: readonly TrendDatum[], { from, to, value }: Stretch) {
	const columns = Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
	const rises = columns.map((index) => rise(data, index, value));
	const isLabelBelow = Math.max(...rises) >= -Math.min(...rises);
	const best = isLabelBelow ? Math.max(...rises) : Math.min(...rises);
	const column = columns[rises.indexOf(best)] ?? from;
	return { labelX: columnX(column, data.length), isLabelBelow };
}

function placeSteps(data: readonly TrendDatum[], y: (value: number) => number): PlacedStep[] {
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
			hasLabel: stretch.to > stretch.from || all.length === 1,
			...placeLabel(data, stretch)
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

/** Places the figures of some quarters with the plan as steps, on an axis that starts at 0. */
export function placeTrend(data: readonly TrendDatum[]): PlacedTrend {
	const largest = largestOf([largestInLine(data), ...data.map(({ target }) => target)]);
	const line = placeLine(data, { top: TOP, bottom: BOTTOM, largest });
	return {
		...line,
		steps: placeSteps(data, shareScale(largest, BOTTOM, TOP)),
		columns: data.map(({ key }, index) => ({ key, x: columnX(index, data.length) })),
		years: placeYears(data),
		changes: placeChanges(data),
		baselineY: BOTTOM
	};
}
