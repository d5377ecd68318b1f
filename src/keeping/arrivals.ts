import { parseKnownPeriod } from './cell.ts';
import type { KeptFact } from './fact.ts';
import { inEffect } from './in-effect.ts';
import type { Journal } from './journal.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import type { Quarter } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';

/** ISO instants, by unit and indicator. */
export type Arrivals = ReadonlyMap<string, string>;

/** Neither of the two can hold a blank. */
export const arrivalKey = (unit: UnitId, indicator: IndicatorId): string => `${unit} ${indicator}`;

const MONTHS = 3;

/** The months of the quarter a row speaks for: one, or all of them. */
const monthsOf = (period: string, grain: string): readonly string[] =>
	grain === 'month' ? [period] : ['1', '2', '3'];

/**
 * When each figure of a quarter first came in whole: by the first import that stands, so a later correction makes
 * nobody late, and one that was taken back counts for nothing. Months are whole once the third is there.
 */
export function arrivalsOf(journal: Journal, quarter: Quarter): Arrivals {
	const arrived = new Map<string, string>();
	const months = new Map<string, Set<string>>();
	const take = ({ unit, indicator, period }: KeptFact, at: string): void => {
		const parsed = parseKnownPeriod(period);
		const key = arrivalKey(unit, indicator);
		if (parsed?.quarter !== quarter || arrived.has(key)) return;
		const covered = new Set([...(months.get(key) ?? []), ...monthsOf(period, parsed.grain)]);
		months.set(key, covered);
		if (covered.size >= MONTHS) arrived.set(key, at);
	};
	for (const { facts, at } of inEffect(journal).standing) for (const fact of facts) take(fact, at);
	return arrived;
}

const DAY_MS = 86_400_000;

/** Whole days from one ISO day to another; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The day of an instant as the clock on the clerk's wall had it, ISO. */
export function wallDayOf(at: string): string {
	const date = new Date(at);
	return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
