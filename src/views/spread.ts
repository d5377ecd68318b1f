import { quantileSorted, scaleLinear } from 'd3';
import { rounded } from './scales/share.ts';
import { ticksOf } from './scales/ticks.ts';

export interface SpreadDatum {
	readonly key: string;
	readonly value: number;
}

/** The drawing, in its own units; `most` dots stand on each other, then a column begins anew beside. */
export const SPREAD = {
	width: 640,
	left: 14,
	right: 14,
	below: 36,
	dot: 7,
	rise: 15,
	least: 6,
	most: 15
} as const;

export interface PlacedSpread {
	readonly height: number;
	/** Where the axis lies: under the highest column. */
	readonly axisY: number;
	readonly dots: readonly { readonly key: string; readonly x: number; readonly y: number }[];
	readonly ticks: readonly { readonly value: number; readonly x: number }[];
	/** The middle half of the units and the middle one; null under four values. */
	readonly middle: {
		readonly x1: number;
		readonly x2: number;
		readonly median: number;
		readonly medianX: number;
	} | null;
	/** Where 0 lies. */
	readonly zeroX: number;
}

const MOST_TICKS = 8;

/** Places one dot a unit along a line, the largest to the right; those that would touch stand on each other. */
export function placeSpread(data: readonly SpreadDatum[]): PlacedSpread {
	const values = data.map(({ value }) => value).toSorted((a, b) => a - b);
	const [low, high] = [Math.min(0, values[0] ?? 0), Math.max(0, values.at(-1) ?? 0)];
	const scale = scaleLinear()
		.domain([low, high === low ? low + 1 : high])
		.range([SPREAD.left, SPREAD.width - SPREAD.right]);
	const dots: { key: string; x: number; column: number; level: number }[] = [];
	for (const { key, value } of data.toSorted((a, b) => a.value - b.value)) {
		const x = rounded(scale(value));
		const below = dots.filter((dot) => Math.abs(dot.x - x) < SPREAD.dot * 2 - 1).length;
		// A column that is full begins anew a little to the right: no dot hides another.
		dots.push({ key, x, column: Math.floor(below / SPREAD.most), level: below % SPREAD.most });
	}
	const highest = Math.max(SPREAD.least, ...dots.map(({ level }) => level + 1));
	const axisY = highest * SPREAD.rise + SPREAD.dot;
	const quantile = (share: number) => quantileSorted(values, share) ?? 0;
	return {
		height: axisY + SPREAD.below,
		axisY,
		dots: dots.map(({ key, x, column, level }) => ({
			key,
			x: x + column * 4,
			y: axisY - SPREAD.dot - 2 - level * SPREAD.rise
		})),
		ticks: ticksOf(scale, MOST_TICKS, values).map((value) => ({ value, x: rounded(scale(value)) })),
		middle:
			values.length < 4
				? null
				: {
						x1: rounded(scale(quantile(0.25))),
						x2: rounded(scale(quantile(0.75))),
						median: quantile(0.5),
						medianX: rounded(scale(quantile(0.5)))
					},
		zeroX: rounded(scale(0))
	};
}
