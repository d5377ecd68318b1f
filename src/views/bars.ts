import { largestOf, shareScale } from './scales/share.ts';

/** One bar to be placed: its figure, its plan, what it is compared with. */
export interface BarDatum {
	readonly key: string;
	readonly value: number | null;
	readonly target: number | null;
	readonly base: number | null;
	readonly isBehind: boolean;
	/** Silence is hatched; a unit that owes nothing stays blank. */
	readonly isMissing: boolean;
	readonly isPartial: boolean;
	/** A share of another unit's figure; said only where a chart can hold one. */
	readonly isEstimated?: boolean;
}

/** One bar in percent of the width of its row. */
export interface PlacedBar {
	readonly key: string;
	readonly width: number | null;
	readonly goalX: number | null;
	readonly baseX: number | null;
	readonly short: { readonly x1: number; readonly x2: number } | null;
	readonly isHatched: boolean;
	/** The figure is there but not all of its period: the bar is drawn open-ended. */
	readonly isPartial: boolean;
	/** The figure is estimated: the bar is hatched. */
	readonly isEstimated: boolean;
}

export interface PlacedBars {
	readonly bars: readonly PlacedBar[];
	/** Where all plans are the same: the one line that needs one label. */
	readonly sharedGoal: { readonly x: number; readonly value: number } | null;
	/** Where last year's first mark stands: its label goes at the head of the column. */
	readonly firstBaseX: number | null;
	/** The figure at the right edge. */
	readonly largest: number;
}

const HEADROOM = 1.04;

function sharedTarget(data: readonly BarDatum[]): number | null {
	const targets = new Set(data.map(({ target }) => target).filter((target) => target !== null));
	return targets.size === 1 ? ([...targets][0] ?? null) : null;
}

function placeBar(datum: BarDatum, x: (value: number) => number): PlacedBar {
	const width = datum.value === null ? null : x(datum.value);
	const goalX = datum.target === null ? null : x(datum.target);
	return {
		key: datum.key,
		width,
		goalX,
		baseX: datum.base === null ? null : x(datum.base),
		short: datum.isBehind && width !== null && goalX !== null ? { x1: width, x2: goalX } : null,
		isHatched: datum.isMissing,
		isPartial: datum.isPartial,
		isEstimated: datum.isEstimated ?? false
	};
}

/** Places one bar a row, all rows on one scale from 0. */
export function placeBars(data: readonly BarDatum[]): PlacedBars {
	const largest = largestOf(data.flatMap(({ value, target, base }) => [value, target, base]));
	const x = shareScale(largest * HEADROOM, 0, 100);
	const bars = data.map((datum) => placeBar(datum, x));
	const target = sharedTarget(data);
	return {
		bars,
		sharedGoal: target === null ? null : { x: x(target), value: target },
		firstBaseX: bars[0]?.baseX ?? null,
		largest
	};
}
