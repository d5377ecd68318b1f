import type { Quarter } from '#domain/period.ts';
import type { QuarterRange } from '#domain/stretch.ts';

/** Quarters brushed along a time axis, and what to do about it: every time axis of the screen is handed the same. */
export interface Brush {
	/** While the reader is at it; null: nobody is. */
	readonly brushed: QuarterRange | null;
	readonly onbrush: (range: QuarterRange | null) => void;
	/** The reader let go over two quarters or more. */
	readonly onchoose: (range: QuarterRange) => void;
}

export const isBrushed = ({ brushed }: Pick<Brush, 'brushed'>, quarter: Quarter): boolean =>
	brushed !== null && brushed.first <= quarter && quarter <= brushed.last;
