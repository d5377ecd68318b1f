declare const quarterBrand: unique symbol;

/** A calendar quarter, `2024-Q1`: sorts as text. */
export type Quarter = string & { readonly [quarterBrand]: true };

export const GRAINS = ['day', 'month', 'quarter', 'year'] as const;
/** What one row's period stands for. */
export type Grain = (typeof GRAINS)[number];

/** A period as written in the data, with the quarter it belongs to; a year belongs to none. */
export interface Period {
	readonly text: string;
	readonly grain: Grain;
	readonly year: number;
	readonly quarter: Quarter | null;
}

const QUARTER = /^(\d{4})-Q([1-4])$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const YEAR = /^\d{4}$/;

export const quarterOf = (year: number, quarterNumber: number): Quarter =>
	`${year}-Q${quarterNumber}` as Quarter;

const quarterOfMonth = (year: number, month: number): Quarter => quarterOf(year, Math.ceil(month / 3));

/** Parses `2024-Q1`; null for anything else. */
export function parseQuarter(text: string): Quarter | null {
	return QUARTER.test(text) ? (text as Quarter) : null;
}

/** Parses an ISO day that exists in the calendar; null for anything else, `2024-02-30` too. */
export function parseDay(text: string): string | null {
	const match = DAY.exec(text);
	if (match === null) return null;
	const date = new Date(`${text}T00:00:00Z`);
	return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}

/** Parses a period of the data contract: `2024-Q1`, `2024-03`, `2024-03-15` or `2024`. */
export function parsePeriod(text: string): Period | null {
	const quarter = parseQuarter(text);
	if (quarter !== null) return { text, grain: 'quarter', year: yearOf(quarter), quarter };
	const year = Number(text.slice(0, 4));
	const month = Number(text.slice(5, 7));
	if (MONTH.test(text)) return { text, grain: 'month', year, quarter: quarterOfMonth(year, month) };
	if (parseDay(text) !== null) return { text, grain: 'day', year, quarter: quarterOfMonth(year, month) };
	return YEAR.test(text) ? { text, grain: 'year', year, quarter: null } : null;
}

export const yearOf = (quarter: Quarter): number => Number(quarter.slice(0, 4));
/** 1 to 4. */
export const numberOf = (quarter: Quarter): number => Number(quarter.slice(6));

/** The quarter `count` quarters later (earlier where negative). */
export function addQuarters(quarter: Quarter, count: number): Quarter {
	const index = yearOf(quarter) * 4 + numberOf(quarter) - 1 + count;
	return quarterOf(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1);
}

export const previousQuarter = (quarter: Quarter): Quarter => addQuarters(quarter, -1);
export const sameQuarterLastYear = (quarter: Quarter): Quarter => addQuarters(quarter, -4);

/** Every quarter from `first` to `last`, both included; empty when `last` is before `first`. */
export function quartersBetween(first: Quarter, last: Quarter): Quarter[] {
	const quarters: Quarter[] = [];
	for (let quarter = first; quarter <= last; quarter = addQuarters(quarter, 1)) quarters.push(quarter);
	return quarters;
}

/** The quarters of the same year up to and with `quarter`. */
export const quartersToDate = (quarter: Quarter): Quarter[] =>
	quartersBetween(quarterOf(yearOf(quarter), 1), quarter);

const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'] as const;
const FIRST_DAYS = ['01-01', '04-01', '07-01', '10-01'] as const;

/** First day of the quarter, ISO. */
export const firstDayOf = (quarter: Quarter): string =>
	`${yearOf(quarter)}-${FIRST_DAYS[numberOf(quarter) - 1]}`;
/** Last day of the quarter, ISO. */
export const lastDayOf = (quarter: Quarter): string =>
	`${yearOf(quarter)}-${LAST_DAYS[numberOf(quarter) - 1]}`;

/** The quarter an ISO day lies in. */
export const quarterOfDay = (day: string): Quarter =>
	quarterOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
