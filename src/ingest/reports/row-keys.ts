import { BODIES, ORIGINS, type Body, type Origin } from '#domain/fact.ts';
import type { Column } from './columns.ts';
import { type Dimension } from './dimension-words.ts';
import { bodyNamed, roleNamed, type Role } from './heading-words.ts';
import { cellAt, textAt, type Line } from './lines.ts';
import { combineSpans, spanOfMonths, type TimeSpan } from './span-of-time.ts';
import { timeOf } from './times-in.ts';
import { foldName } from '../names/fold.ts';

import { parsePeriod } from '#domain/period.ts';

/** What the period columns of a line say together. */
export interface RowTime {
	readonly time: TimeSpan | null;
	/** The column nobody understands. */
	readonly unread: Column | null;
	/** The column that contradicts the time told by those before it. */
	readonly conflict: { readonly column: Column; readonly before: TimeSpan } | null;
}

const ROMAN = ['i', 'ii', 'iii', 'iv'];
type TimeDimension = 'quarter' | 'month' | 'year' | 'day' | 'period';
const TIME_DIMENSIONS: readonly (Dimension | 'figures' | null)[] = [
	'quarter',
	'month',
	'year',
	'day',
	'period'
];

export const isTimeColumn = ({ holds }: Column): boolean => TIME_DIMENSIONS.includes(holds);

/** A bare number under "Quý", "Tháng" or "Năm". */
function bareTime(text: string, holds: TimeDimension): TimeSpan | null {
	const folded = foldName(text).replace(/\.0+$/, '');
	const roman = ROMAN.indexOf(folded) + 1;
	const value = roman > 0 && holds === 'quarter' ? roman : /^\d{1,4}$/.test(folded) ? Number(folded) : NaN;
	if (holds === 'quarter' && value >= 1 && value <= 4)
		return spanOfMonths(null, value * 3 - 2, value * 3, text);
	if (holds === 'month' && value >= 1 && value <= 12) return spanOfMonths(null, value, value, text);
	if (holds === 'year' && value >= 1900 && value <= 2199) return spanOfMonths(value, 1, 12, text);
	return null;
}

/** "1/2024" or "01-2024" under "Quý" is a quarter, whatever it is elsewhere. */
function quarterByNumber(text: string): TimeSpan | null {
	const [, number, year] = /^0?([1-4])\s*[-/.]\s*((?:19|20)\d{2})$/.exec(text.trim()) ?? [];
	const last = Number(number) * 3;
	return number === undefined ? null : spanOfMonths(Number(year), last - 2, last, text);
}

function dateTime(day: string, holds: TimeDimension): TimeSpan | null {
	const period = parsePeriod(day);
	if (period === null || holds === 'quarter' || holds === 'year') return null;
	const month = Number(day.slice(5, 7));
	return spanOfMonths(period.year, month, month, day, holds === 'month' ? null : day);
}

function timeUnder(line: Line, { index, holds }: Column): TimeSpan | null {
	const cell = cellAt(line, index);
	const dimension = holds as TimeDimension;
	if (cell.kind === 'date' && cell.day !== null) return dateTime(cell.day, dimension);
	const text = textAt(line, index);
	const bare = bareTime(text, dimension) ?? (holds === 'quarter' ? quarterByNumber(text) : null);
	return bare ?? timeOf(text);
}

/** The time a line's own columns tell. */
export function timeOfRow(line: Line, columns: readonly Column[]): RowTime {
	let time: TimeSpan | null = null;
	for (const column of columns) {
		if (!isTimeColumn(column) || textAt(line, column.index) === '') continue;
		const here = timeUnder(line, column);
		if (here === null) return { time: null, unread: column, conflict: null };
		const before: TimeSpan = time ?? here;
		time = combineSpans(before, here);
		if (time === null) return { time, unread: null, conflict: { column, before } };
	}
	return { time, unread: null, conflict: null };
}

const wordUnder = (line: Line, columns: readonly Column[], dimension: Dimension): string => {
	const column = columns.find(({ holds }) => holds === dimension);
	return column === undefined ? '' : textAt(line, column.index);
};

/** Who acted, by the line's own column; undefined where it names somebody unknown. */
export function bodyOfRow(line: Line, columns: readonly Column[]): Body | null | undefined {
	const text = wordUnder(line, columns, 'body');
	if (text === '') return null;
	return BODIES.find((body) => body === text) ?? bodyNamed(text) ?? undefined;
}

export const topicOfRow = (line: Line, columns: readonly Column[]): string =>
	wordUnder(line, columns, 'topic');

/** Figures a file calls illustrative stay so. */
export function originOfRow(line: Line, columns: readonly Column[]): Origin {
	const text = wordUnder(line, columns, 'origin');
	return ORIGINS.find((origin) => origin === text) ?? 'reported';
}

/** "Kế hoạch" or "Thực hiện", where a column tells lines of plans from lines of results. */
export const roleOfRow = (line: Line, columns: readonly Column[]): Role | null =>
	roleNamed(wordUnder(line, columns, 'role'));
