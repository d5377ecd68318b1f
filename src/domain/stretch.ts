import { quartersBetween, quartersToDate, type Quarter } from './period.ts';

/** The quarters one figure runs over; `quarter` is the last of them. */
export interface Stretch {
	readonly quarter: Quarter;
	/** Since January of its year. */
	readonly cumulated: boolean;
	/** The first of a chosen stretch, before `quarter`, whatever `cumulated` says; null or absent: none is chosen. */
	readonly since?: Quarter | null;
}

/** The quarters themselves, in order. */
export function quartersIn({ quarter, cumulated, since = null }: Stretch): readonly Quarter[] {
	if (since !== null) return quartersBetween(since, quarter);
	return cumulated ? quartersToDate(quarter) : [quarter];
}

/** Two quarters and all between them, in whichever order they were named. */
export interface QuarterRange {
	readonly first: Quarter;
	readonly last: Quarter;
}

export const rangeOf = (one: Quarter, other: Quarter): QuarterRange =>
	one < other ? { first: one, last: other } : { first: other, last: one };
