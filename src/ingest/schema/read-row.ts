import type { Problem } from '#domain/problem.ts';
import type { TextRow } from '../csv/sheet.ts';
import { cellOf, problemAt, quoted, type Located } from '../problem-at.ts';
import type { Column, ColumnsOf } from './column.ts';

type Cell = { readonly value: unknown } | { readonly problem: Problem };

function readCell(row: Located<TextRow>, column: Column<unknown>): Cell {
	const columnName = column.header;
	const found = row.value.cells[(row.columns.get(columnName) as number) - 1] as string;
	if (found.trim() === '')
		return column.whenEmpty ?? { problem: problemAt('empty_cell', cellOf(row, columnName), { columnName }) };
	const reading = column.read(found);
	if ('value' in reading) return reading;
	const params = { columnName, found: quoted(found), expected: reading.expected };
	return { problem: problemAt(reading.code, cellOf(row, columnName), params) };
}

/** Reads one row cell by cell; null when any cell has a problem. */
export function readRow<T extends object>(
	row: Located<TextRow>,
	columns: ColumnsOf<T>
): { readonly value: T | null; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const fields: [string, unknown][] = [];
	for (const [field, column] of Object.entries<Column<unknown>>(columns)) {
		const cell = readCell(row, column);
		if ('problem' in cell) problems.push(cell.problem);
		else fields.push([field, cell.value]);
	}
	// `columns` has one reader of the right type for each field of T, so what they read together is a T.
	return { value: problems.length === 0 ? (Object.fromEntries(fields) as T) : null, problems };
}
