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
	readonly middle: number;
	readonly fill: Fill;
	/** The filled part, as high as the share of the due indicators that are in; in percent of the drawing's height. */
	readonly filledY: number;
	readonly filledHeight: number;
}

/** Where a cell stands in the drawing, in percent of its height; numbers stand below. */
export const CELL = { y: 2, height: 50 } as const;
const GAP = 0.5;
/** Of many units the gaps must not eat the cells. */
const MOST_OF_CELL = 0.2;

function fillOf({ due, reported, partial }: StripDatum): Fill {
	if (due === 0) return 'not-due';
	if (reported === due) return 'full';
	return reported + partial === 0 ? 'none' : 'some';
}

function placeFilling({ due, reported }: StripDatum): Pick<PlacedCell, 'filledY' | 'filledHeight'> {
	const filledHeight = due === 0 ? 0 : rounded((reported / due) * CELL.height);
	return { filledY: rounded(CELL.y + CELL.height - filledHeight), filledHeight };
}

/** Places one cell a unit, side by side over the whole width. */
export function placeStrip(data: readonly StripDatum[]): readonly PlacedCell[] {
	const step = 100 / Math.max(1, data.length);
	const gap = Math.min(GAP, step * MOST_OF_CELL);
	return data.map((datum, index) => ({
		key: datum.key,
		x: rounded(index * step + gap / 2),
		width: rounded(step - gap),
		middle: rounded((index + 0.5) * step),
		fill: fillOf(datum),
		...placeFilling(datum)
	}));
}
