import { rounded } from './scales/share.ts';

/** One quarter of one unit. */
export interface MultipleDatum {
	readonly value: number | null;
	readonly isMissing: boolean;
}

export interface Multiple {
	readonly segments: readonly {
		readonly x1: number;
		readonly y1: number;
		readonly x2: number;
		readonly y2: number;
	}[];
	/** Lone points, which no segment touches. */
	readonly points: readonly { readonly x: number; readonly y: number }[];
	/** Quarters of silence: left edge and width. */
	readonly gaps: readonly { readonly x: number; readonly width: number }[];
	readonly last: { readonly x: number; readonly y: number } | null;
	/** Where 0 lies. */
	readonly zeroY: number;
}

const TOP = 10;
const BOTTOM = 92;

/** One scale for all panels, from 0 or the lowest below it, to the highest. */
export function sharedScale(series: readonly (readonly MultipleDatum[])[]): (value: number) => number {
	const values = series.flat().flatMap(({ value }) => (value === null ? [] : [value]));
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	const span = high - low || 1;
	return (value) => rounded(BOTTOM - ((value - low) / span) * (BOTTOM - TOP));
}

/** Places one panel's line in percent; silence breaks it. */
export function placeMultiple(series: readonly MultipleDatum[], yOf: (value: number) => number): Multiple {
	const step = 100 / Math.max(1, series.length);
	const at = (index: number) => rounded((index + 0.5) * step);
	const points = series.map(({ value }, index) => (value === null ? null : { x: at(index), y: yOf(value) }));
	const segments = points.flatMap((point, index) => {
		const before = points[index - 1];
		if (point === null || before === null || before === undefined) return [];
		return [{ x1: before.x, y1: before.y, x2: point.x, y2: point.y }];
	});
	const isLone = (index: number) =>
		(points[index - 1] ?? null) === null && (points[index + 1] ?? null) === null;
	return {
		segments,
		points: points
			.filter((point, index) => point !== null && isLone(index))
			.map((point) => point as { x: number; y: number }),
		gaps: series.flatMap(({ isMissing }, index) =>
			isMissing ? [{ x: rounded(index * step), width: rounded(step) }] : []
		),
		last: points.at(-1) ?? null,
		zeroY: yOf(0)
	};
}
