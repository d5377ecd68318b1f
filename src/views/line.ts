import { largestOf, rounded, shareScale } from './scales/share.ts';

/** One figure on a line of quarters. */
export interface LineDatum {
	readonly key: string;
	readonly value: number | null;
	/** Not all that was due is in it: drawn hollow. */
	readonly isPartial: boolean;
	/** Some of it is a share of another unit's figure: drawn hollow and dashed. */
	readonly isEstimated?: boolean;
	/** Silence, not absence: drawn as a hatch. */
	readonly isMissing: boolean;
	/** No line joins it to the point before. */
	readonly startsAnew: boolean;
}

export interface PlacedPoint {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly value: number;
	readonly isPartial: boolean;
	readonly isEstimated: boolean;
	/** A valley carries its label below, everything else above. */
	readonly isLabelBelow: boolean;
}

export interface PlacedSegment {
	readonly key: string;
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

/** Neighbouring quarters without a figure: one hatch. */
export interface PlacedGap {
	readonly key: string;
	readonly x: number;
	readonly width: number;
	readonly middle: number;
	/** Quarters in it. */
	readonly count: number;
}

/** A line of figures in percent of width and height; where a figure is missing the line breaks. */
export interface PlacedLine {
	readonly points: readonly PlacedPoint[];
	readonly segments: readonly PlacedSegment[];
	readonly gaps: readonly PlacedGap[];
}

/** Top and bottom of the drawing in percent of its height (top first), and the largest figure it must hold. */
export interface LineFrame {
	readonly top: number;
	readonly bottom: number;
	readonly largest: number;
}

/** The middle of each of `count` equal columns, in percent of the width. */
export const columnX = (index: number, count: number): number => rounded(((index + 0.5) / count) * 100);

function isValley(data: readonly LineDatum[], index: number): boolean {
	const value = data[index]?.value ?? 0;
	const neighbours = [data[index - 1]?.value, data[index + 1]?.value].filter(
		(neighbour): neighbour is number => neighbour !== null && neighbour !== undefined
	);
	return neighbours.length > 0 && neighbours.every((neighbour) => neighbour > value);
}

function placePoints(data: readonly LineDatum[], y: (value: number) => number): (PlacedPoint | null)[] {
	return data.map(({ key, value, isPartial, isEstimated = false }, index) =>
		value === null
			? null
			: {
					key,
					x: columnX(index, data.length),
					y: y(value),
					value,
					isPartial,
					isEstimated,
					isLabelBelow: isValley(data, index)
				}
	);
}

function joinNeighbours(
	data: readonly LineDatum[],
	points: readonly (PlacedPoint | null)[]
): PlacedSegment[] {
	return points.flatMap((point, index) => {
		const before = points[index - 1] ?? null;
		if (point === null || before === null || data[index]?.startsAnew === true) return [];
		return [{ key: point.key, x1: before.x, y1: before.y, x2: point.x, y2: point.y }];
	});
}

function placeGaps(data: readonly LineDatum[]): PlacedGap[] {
	const runs: { first: number; count: number }[] = [];
	data.forEach(({ isMissing }, index) => {
		const last = runs.at(-1);
		if (!isMissing) return;
		if (last !== undefined && last.first + last.count === index) last.count++;
		else runs.push({ first: index, count: 1 });
	});
	const share = 100 / Math.max(1, data.length);
	return runs.map(({ first, count }) => ({
		key: data[first]?.key ?? String(first),
		x: rounded(first * share),
		width: rounded(count * share),
		middle: rounded((first + count / 2) * share),
		count
	}));
}

/** Places a line of quarters from left to right, in equal columns, on an axis that starts at 0. */
export function placeLine(data: readonly LineDatum[], frame: LineFrame): PlacedLine {
	const points = placePoints(data, shareScale(frame.largest, frame.bottom, frame.top));
	return {
		points: points.filter((point) => point !== null),
		segments: joinNeighbours(data, points),
		gaps: placeGaps(data)
	};
}

export const largestInLine = (data: readonly LineDatum[]): number =>
	largestOf(data.map(({ value }) => value));
