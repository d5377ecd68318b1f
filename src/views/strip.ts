import { rounded } from './scales/share.ts';

/** How complete one unit's report is. */
export type Fill = 'full' | 'some' | 'none' | 'not-due';

export interface StripDatum {
	readonly key: string;
	readonly due: number;
	readonly reported: number;
	readonly partial: number;
	readonly missing: number;
}

/** One cell of a strip, in percent of the width. */
export interface PlacedCell {
	readonly key: string;
	readonly x: number;
	readonly width: number;
	readonly fill: Fill;
	/** Share of the due indicators that are in, 0 to 100: the filled part of a cell's height. */
	readonly filledHeight: number;
}

const GAP = 0.5;
/** Of many units the gaps must not eat the cells. */
const MOST_OF_CELL = 0.2;

function fillOf({ due, reported, partial }: StripDatum): Fill {
	if (due === 0) return 'not-due';
	if (reported === due) return 'full';
	return reported + partial === 0 ? 'none' : 'some';
}

/** Places one cell a unit, side by side over the whole width. */
export function placeStrip(data: readonly StripDatum[]): readonly PlacedCell[] {
	const step = 100 / Math.max(1, data.length);
	const gap = Math.min(GAP, step * MOST_OF_CELL);
	return data.map((datum, index) => ({
		key: datum.key,
		x: rounded(index * step + gap / 2),
		width: rounded(step - gap),
		fill: fillOf(datum),
		filledHeight: datum.due === 0 ? 0 : rounded((datum.reported / datum.due) * 100)
	}));
}
