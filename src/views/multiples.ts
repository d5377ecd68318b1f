import { rounded } from './scales/share.ts';

/** One quarter of one unit. */
export interface MultipleDatum {
	readonly value: number | null;
	readonly isMissing: boolean;
}

export interface Multiple {
	/** The whole line as one path over a box of 100 by 100: a choice moves one mark a panel instead of eleven. */
	readonly path: string;
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
	const path = points.map((point, index) => {
		if (point === null) return '';
		const isOn = (points[index - 1] ?? null) !== null;
		return `${isOn ? 'L' : 'M'}${point.x} ${point.y}`;
	});
	const isLone = (index: number) =>
		(points[index - 1] ?? null) === null && (points[index + 1] ?? null) === null;
	return {
		path: path.join(''),
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

/** Where the brushed ones of some quarters lie along a panel, in percent; null where none is brushed. */
export function placeBrush(
	isBrushed: readonly boolean[]
): { readonly x: number; readonly width: number } | null {
	const [first, last] = [isBrushed.indexOf(true), isBrushed.lastIndexOf(true)];
	if (first < 0) return null;
	const step = 100 / isBrushed.length;
	return { x: rounded(first * step), width: rounded((last - first + 1) * step) };
}
