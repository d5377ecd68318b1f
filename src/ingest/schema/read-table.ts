import type { Problem } from '#domain/problem.ts';
import { isBlank, type Sheet, type TextRow } from '../csv/sheet.ts';
import { isError } from '../judged.ts';
import { problemAt, type Located } from '../problem-at.ts';
import type { Column, ColumnsOf } from './column.ts';
import { readHeader } from './read-header.ts';
import { readRow } from './read-row.ts';

/** The rows that could be read, each with its place, and the problems of those that could not. */
export interface TableReading<T> {
	readonly rows: readonly Located<T>[];
	readonly problems: readonly Problem[];
}

const headersOf = (columns: object): string[] =>
	Object.values<Column<unknown>>(columns as Record<string, Column<unknown>>).map((column) => column.header);

/** Reads a sheet whose first row is its header. Blank rows are passed over; a row with a problem is not returned. */
export function readTable<T extends object>(sheet: Sheet, columns: ColumnsOf<T>): TableReading<T> {
	const { file } = sheet;
	const [header, ...rest] = sheet.rows;
	if (header === undefined || isBlank(header))
		return { rows: [], problems: [problemAt('empty_file', { file }, {})] };
	const { value: places, problems } = readHeader(file, header, headersOf(columns));
	if (problems.some(isError)) return { rows: [], problems };
	const width = header.cells.length;
	return readRows(
		rest.filter((row) => !isBlank(row)).map((value) => ({ value, file, row: value.row, columns: places })),
		width,
		columns,
		problems
	);
}

function readRows<T extends object>(
	rows: readonly Located<TextRow>[],
	width: number,
	columns: ColumnsOf<T>,
	headerProblems: readonly Problem[]
): TableReading<T> {
	const read: Located<T>[] = [];
	const problems = [...headerProblems];
	for (const row of rows) {
		const { value, problems: found } =
			row.value.cells.length === width ? readRow(row, columns) : wrongLength(row, width);
		for (const problem of found) problems.push(problem);
		if (value !== null) read.push({ ...row, value });
	}
	return { rows: read, problems };
}

/** A row longer or shorter than its header: no cell of it can be trusted to stand in its column. */
function wrongLength(row: Located<TextRow>, expected: number): { value: null; problems: Problem[] } {
	const place = { file: row.file, row: row.row };
	const params = { found: row.value.cells.length, expected };
	return { value: null, problems: [problemAt('row_length', place, params)] };
}
