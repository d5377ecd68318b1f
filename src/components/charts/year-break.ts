import { numberOf, type Quarter } from '#domain/period.ts';

/** Figures since January start again with each year: no line joins them to the year before. */
export const startsAnew = (quarter: Quarter, cumulated: boolean): boolean =>
	cumulated && numberOf(quarter) === 1;
