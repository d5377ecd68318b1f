import type { Problem } from '#domain/problem.ts';
import { readCsv } from '../../csv/read-csv.ts';
import type { Judged } from '../../judged.ts';
import { problemAt, quoted } from '../../problem-at.ts';
import { textCell, type Cell, type Grid, type GridRow } from '../grid.ts';
import { LIMITS } from '../limits.ts';
import { columnsUnder, declaredDelimiter, delimiterOf, occurrences, type Delimiter } from './delimiter.ts';
import { readLoosely, type LooseRow } from './loose-quotes.ts';
import { hasSwallowed } from './swallowed.ts';

const MOST_SHARED = 50_000;
/** More rows with stray quotes than these are no slips: nobody would read so many messages. */
const MOST_STRAYS = 100;

type Rows = Judged<readonly (readonly string[])[] | null>;

/** DOS ended its files with this. */
const END_OF_FILE = '\u001a';
/** Some programs put a blank before the opening quote; PapaParse takes the quote for a letter. */
const hasBlankBeforeQuote = (rows: readonly (readonly string[])[], char: string): boolean =>
	char !== '\t' && rows.some((cells) => cells.some((cell) => /^ +"/.test(cell)));

function straysOf(file: string, rows: readonly LooseRow[]): Problem[] {
	return rows.flatMap(({ cells, stray }, index) => {
		if (stray === null) return [];
		const place = { file, row: index + 1, column: stray + 1 };
		return [problemAt('stray_quote', place, { found: quoted(cells[stray] as string) })];
	});
}

function loosely(file: string, text: string, { char, columns }: Delimiter): Rows {
	const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
	const rows = readLoosely({ text: lines, delimiter: char, columns });
	const strays = straysOf(file, rows);
	const [first] = strays;
	return first !== undefined && strays.length > MOST_STRAYS
		? { value: null, problems: [problemAt('broken_quotes', first, {})] }
		: { value: rows.map(({ cells }) => cells), problems: strays };
}

function rowsOf(file: string, text: string, delimiter: Delimiter): Rows {
	const { char, columns } = delimiter;
	const { value, problems } = readCsv(file, text, char);
	const rows = value.rows.map(({ cells }) => cells);
	if (problems.length > 0 || hasBlankBeforeQuote(rows, char)) return loosely(file, text, delimiter);
	const swallowed = rows.flatMap((cells, index) => {
		const at = cells.findIndex((cell) => hasSwallowed(cell, char, columns));
		const place = { file, row: index + 1, column: at + 1 };
		return at === -1 ? [] : [{ cells, cell: cells[at] as string, place }];
	});
	// A quote too many at the end of a row leaves a row of another length, or a cell that ends where one begins.
	const isSlip = ({ cells, cell }: (typeof swallowed)[number]): boolean =>
		cells.length !== columns || cell.endsWith('\n') || cell.endsWith(char);
	if (swallowed.some(isSlip)) return loosely(file, text, delimiter);
	const named = swallowed.map(({ cell, place }) => problemAt('rows_in_cell', place, { found: quoted(cell) }));
	return { value: rows, problems: named };
}

/** A far stray cell makes every row as wide as itself: what is empty out there is nobody's. */
function trimmed(cells: readonly string[]): readonly string[] {
	let width = cells.length;
	while (width > LIMITS.columns && cells[width - 1] === '') width -= 1;
	return cells.slice(0, width);
}

/** Rows of cells; a text that comes again is the same cell again, which saves most of the memory. */
function gridRows(rows: readonly (readonly string[])[]): GridRow[] {
	const cells = new Map<string, Cell>();
	const cellOf = (text: string): Cell => {
		const cell = cells.get(text) ?? textCell(text);
		if (cells.size < MOST_SHARED) cells.set(text, cell);
		return cell;
	};
	return rows.map((row, index) => ({
		row: index + 1,
		cells: trimmed(row).map(cellOf),
		isHidden: false
	}));
}

const isFilled = ({ cells }: GridRow): boolean => cells.some(({ kind }) => kind !== 'empty');

const lineCount = (text: string): number => Math.max(occurrences(text, '\n'), occurrences(text, '\r')) + 1;

const tooMany = (
	code: 'too_many_rows' | 'too_many_columns',
	file: string,
	found: number,
	expected: number
): Judged<Grid | null> => ({ value: null, problems: [problemAt(code, { file }, { found, expected })] });

function withoutEnd(text: string): string {
	const end = text.lastIndexOf(END_OF_FILE);
	return end !== -1 && text.slice(end + 1).trim() === '' ? text.slice(0, end) : text;
}

/** Text to one grid, by the delimiter its first line declares or its lines agree upon. */
export function readDelimited(file: string, whole: string): Judged<Grid | null> {
	const declared = declaredDelimiter(whole);
	const text = withoutEnd(declared?.rest ?? whole);
	const lines = lineCount(text);
	if (lines > LIMITS.textRows) return tooMany('too_many_rows', file, lines, LIMITS.textRows);
	const delimiter = declared === null ? delimiterOf(text) : columnsUnder(text, declared.char);
	if (delimiter.widest > LIMITS.textColumns)
		return tooMany('too_many_columns', file, delimiter.widest, LIMITS.textColumns);
	const { value, problems } = rowsOf(file, text, delimiter);
	if (value === null) return { value, problems };
	const rows = gridRows(value).filter(isFilled);
	return { value: { file, sheet: null, isHidden: false, rows, merged: [] }, problems };
}
