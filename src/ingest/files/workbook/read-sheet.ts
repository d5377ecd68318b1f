import type { Problem } from '#domain/problem.ts';
import type { Judged } from '../../judged.ts';
import type { Cell, Grid, GridRow, MergedRange } from '../grid.ts';
import { LIMITS } from '../limits.ts';
import { problemIn, type SheetPlace } from '../place.ts';
import type { Archive } from '../zip/archive.ts';
import { columnLetters } from './address.ts';
import type { Lookups } from './cell-of.ts';
import type { Contents, ListedSheet } from './contents.ts';
import { readPart } from './read-part.ts';
import { SheetReader, type HiddenColumns } from './sheet-reader.ts';
import type { FarCells } from './sheet-rows.ts';

/** More cells than these beyond the last column read are no strays: the table itself is too wide. */
const MOST_FAR_CELLS = 100;

/** A workbook as far as its sheets need it. */
export interface Workbook {
	readonly file: string;
	readonly archive: Archive;
	readonly lookups: Lookups;
	readonly contents: Contents;
}

/** No table merges more cells than this into one. */
const LARGEST_MERGE = 100_000;

const area = ({ top, left, bottom, right }: MergedRange): number => (bottom - top + 1) * (right - left + 1);

/** Merged ranges within the rows and columns read: a range over a whole sheet must cost nobody anything. */
function withinRows(merged: readonly MergedRange[], rows: readonly GridRow[]): MergedRange[] {
	const last = rows.at(-1)?.row ?? 0;
	return merged
		.filter(({ top, left }) => top <= last && left <= LIMITS.columns)
		.map((range) => ({
			...range,
			bottom: Math.min(range.bottom, last),
			right: Math.min(range.right, LIMITS.columns)
		}))
		.filter((range) => area(range) <= LARGEST_MERGE);
}

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell.kind !== 'empty';

function hiddenLetters(hidden: readonly HiddenColumns[], rows: readonly GridRow[]): string {
	const columns = hidden.flatMap(({ first, last }) => {
		const width = Math.max(0, Math.min(last, LIMITS.columns) - first + 1);
		return Array.from({ length: width }, (_, index) => first + index);
	});
	const filled = columns.filter((column) => rows.some(({ cells }) => isFilled(cells[column - 1])));
	return [...new Set(filled)].map(columnLetters).join(', ');
}

function farProblem(place: SheetPlace, { count, first, found }: FarCells): Problem {
	const expected = LIMITS.columns;
	return count > MOST_FAR_CELLS
		? problemIn('too_many_columns', place, { found: first.column, expected })
		: problemIn('far_cells', { ...place, ...first }, { found, count, expected });
}

function remarks(place: SheetPlace, reader: SheetReader, rows: readonly GridRow[]): Problem[] {
	const letters = hiddenLetters(reader.hiddenColumns, rows);
	return [
		...(reader.rows.far === null ? [] : [farProblem(place, reader.rows.far)]),
		...(letters === '' ? [] : [problemIn('hidden_columns', place, { found: letters })])
	];
}

/** Zeros that a program stored with formulas it never calculated are no values. */
function withoutFalseZeros(rows: readonly GridRow[]): readonly GridRow[] {
	const formulas = rows.flatMap(({ cells }) => cells.filter(({ isFormula }) => isFormula));
	if (!formulas.every(({ kind, number }) => kind === 'uncalculated' || number === 0)) return rows;
	const told = (cell: Cell): Cell =>
		cell.isFormula ? { ...cell, kind: 'uncalculated', text: '', number: null } : cell;
	return rows.map((row) => ({ ...row, cells: row.cells.map(told) }));
}

/** One sheet as a grid, with what is to be said of it; null with the reason when it cannot be read. */
export function readSheet(workbook: Workbook, sheet: ListedSheet, part: string): Judged<Grid | null> {
	const { file, archive, lookups, contents } = workbook;
	const place: SheetPlace = { file, sheet: sheet.name };
	const reader = new SheetReader(lookups);
	const fault = readPart(file, archive, part, reader);
	if (fault !== null) return { value: null, problems: [{ ...fault, sheet: sheet.name }] };
	if (reader.isTooLong) {
		const limit = { found: reader.rows.count, expected: LIMITS.sheetRows };
		return { value: null, problems: [problemIn('too_many_rows', place, limit)] };
	}
	if (reader.isBroken) return { value: null, problems: [{ ...archive.broken(part), sheet: sheet.name }] };
	const read = reader.rows.gridRows();
	const rows = contents.isUncalculated ? withoutFalseZeros(read) : read;
	const merged = withinRows(reader.merged, rows);
	return {
		value: { file, sheet: sheet.name, isHidden: sheet.isHidden, rows, merged },
		problems: remarks(place, reader, rows)
	};
}
