import { largestOf, rounded, shareScale } from './scales/share.ts';

/** One figure on a line of quarters. */
export interface LineDatum {
	readonly key: string;
	readonly value: number | null;
	/** Not all that was due is in it: drawn hollow. */
	readonly isPartial: boolean;
	/** Silence, not absence: drawn as a hatch. */
	readonly isMissing: boolean;
}

export interface PlacedPoint {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly value: number;
	readonly isPartial: boolean;
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

export interface PlacedGap {
	readonly key: string;
	readonly x: number;
	readonly width: number;
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
	return data.map(({ key, value, isPartial }, index) =>
		value === null
			? null
			: {
					key,
					x: columnX(index, data.length),
					y: y(value),
					value,
					isPartial,
					isLabelBelow: isValley(data, index)
				}
	);
}

function joinNeighbours(points: readonly (PlacedPoint | null)[]): PlacedSegment[] {
	return points.flatMap((point, index) => {
		const before = points[index - 1] ?? null;
		if (point === null || before === null) return [];
		return [{ key: point.key, x1: before.x, y1: before.y, x2: point.x, y2: point.y }];
	});
}

/** Places a line of quarters from left to right, in equal columns, on an axis that starts at 0. */
export function placeLine(data: readonly LineDatum[], frame: LineFrame): PlacedLine {
	const points = placePoints(data, shareScale(frame.largest, frame.bottom, frame.top));
	const width = rounded(100 / Math.max(1, data.length));
	return {
		points: points.filter((point) => point !== null),
		segments: joinNeighbours(points),
		gaps: data.flatMap(({ key, isMissing }, index) =>
			isMissing ? [{ key, x: rounded(index * width), width }] : []
		)
	};
}

export const largestInLine = (data: readonly LineDatum[]): number =>
	largestOf(data.map(({ value }) => value));
