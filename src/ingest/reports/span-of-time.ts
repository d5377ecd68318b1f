import { parsePeriod, quarterOf, type Period } from '#domain/period.ts';
import { remembered } from '#domain/remembered.ts';

/**
 * A stretch of months as far as some text tells it. "Quý I" has no year, "năm 2024" is months 1 to 12;
 * put together they are a quarter.
 */
export interface TimeSpan {
	readonly year: number | null;
	readonly first: number;
	readonly last: number;
	readonly day: string | null;
	/** As written, for messages. */
	readonly text: string;
}

export const spanOfMonths = (
	year: number | null,
	first: number,
	last: number,
	text: string,
	day: string | null = null
): TimeSpan => ({ year, first, last, day, text });

const isWithin = (inner: TimeSpan, outer: TimeSpan): boolean =>
	inner.first >= outer.first && inner.last <= outer.last && (outer.day === null || outer.day === inner.day);

/** Both said of one figure: the narrower of the two with the year of either; null when they contradict. */
export function combineSpans(a: TimeSpan, b: TimeSpan): TimeSpan | null {
	if (a.year !== null && b.year !== null && a.year !== b.year) return null;
	const narrow = isWithin(a, b) ? a : isWithin(b, a) ? b : null;
	return narrow === null ? null : { ...narrow, year: a.year ?? b.year };
}

const pad = (month: number): string => String(month).padStart(2, '0');

/** A long file says the same days over and over. */
const knownPeriod = remembered(parsePeriod);

/** The period a span is; null where the year is not known or the months are none of day, month, quarter, year. */
export function periodOf({ year, first, last, day }: TimeSpan): Period | null {
	if (day !== null) return knownPeriod(day);
	if (year === null) return null;
	if (first === last) return knownPeriod(`${year}-${pad(first)}`);
	if (first === 1 && last === 12) return knownPeriod(String(year));
	const isQuarter = last - first === 2 && last % 3 === 0;
	return isQuarter ? knownPeriod(quarterOf(year, last / 3)) : null;
}

export const isSameSpan = (a: TimeSpan, b: TimeSpan): boolean =>
	a.year === b.year && a.first === b.first && a.last === b.last && a.day === b.day;
