import { unguarded } from '#domain/guarded-text.ts';
import { parseIndicatorId } from '#domain/indicator.ts';
import { parseDay, parsePeriod, parseQuarter, type Period, type Quarter } from '#domain/period.ts';
import { parseUnitId } from '#domain/unit.ts';
import type { CellCode, CellReader } from './column.ts';

/** Counts above this are slips of the hand, and would not fit the engine's 32-bit sums. */
const BIGGEST_COUNT = 99_999_999;
/** A year before this is a slip of the hand, and would stretch every axis back to it. */
const FIRST_YEAR = 1900;

/** A reader made of a parser that answers null for what it does not understand. */
const parsedBy =
	<T>(parse: (text: string) => T | null, code: CellCode, expected: string): CellReader<T> =>
	(text) => {
		const value = parse(text);
		return value === null ? { code, expected } : { value };
	};

const ID = 'a-z, 0-9, -';
const QUARTER = '2024-Q1';

/** Our own key of a unit. */
export const unitId = parsedBy(parseUnitId, 'not_a_unit_id', ID);
/** Our own key of an indicator. */
export const indicatorId = parsedBy(parseIndicatorId, 'not_an_indicator_id', ID);
/** An ISO day that exists in the calendar. */
export const isoDate = parsedBy(parseDay, 'not_a_date', '2024-03-15');
/** A quarter: `2024-Q1`. */
export const quarter = parsedBy(parseCredibleQuarter, 'not_a_quarter', QUARTER);
/** A quarter, month, day or year. */
export const period = parsedBy(parseCrediblePeriod, 'not_a_period', `${QUARTER}, 2024-03, 2024-03-15, 2024`);
/** A whole number, 0 or more, in plain digits. */
export const wholeCount = parsedBy(parseCount, 'not_a_count', '0, 1, 2…');
/** A decimal from 0 to 1 with a point. */
export const share = parsedBy(parseShare, 'not_a_share', '0…1');
/** A decimal with a point, possibly negative. */
export const decimal = parsedBy(parseDecimal, 'not_a_number', '104.3');

/** Words for people, trimmed, with one kind of line end, without the guard our export puts before a formula. Lost letters (U+FFFD) and control characters are refused. */
export const text: CellReader<string> = (found) => {
	const value = unguarded(found.replace(/\r\n?/g, '\n').trim()).trim();
	return /(?![\n\t])[\p{Cc}\uFFFD]/u.test(value) ? { code: 'unreadable_text', expected: 'UTF-8' } : { value };
};

/** One of a fixed list of words. */
export const oneOf = <Word extends string>(words: readonly Word[]): CellReader<Word> =>
	parsedBy((found) => words.find((word) => word === found) ?? null, 'not_one_of', words.join(', '));

function parseCount(found: string): number | null {
	return /^\d+$/.test(found) && Number(found) <= BIGGEST_COUNT ? Number(found) : null;
}

function parseDecimal(found: string): number | null {
	return /^-?\d{1,9}(\.\d+)?$/.test(found) ? Number(found) : null;
}

function parseShare(found: string): number | null {
	const value = parseDecimal(found);
	return value !== null && value >= 0 && value <= 1 ? value : null;
}

function parseCrediblePeriod(found: string): Period | null {
	const value = parsePeriod(found);
	return value !== null && value.year >= FIRST_YEAR ? value : null;
}

function parseCredibleQuarter(found: string): Quarter | null {
	return parseCrediblePeriod(found) === null ? null : parseQuarter(found);
}
