import type { Problem } from '#domain/problem.ts';
import type { Grid, GridRow } from '../files/grid.ts';
import type { ReportFact } from './report-fact.ts';
import { problemIn } from './report-problem.ts';

/** As many places as a sentence can hold. */
const MOST_NAMED = 20;

const listed = (values: readonly (string | number)[]): string =>
	values.slice(0, MOST_NAMED).join(', ') + (values.length > MOST_NAMED ? '…' : '');

/** What the clerk does not see in a sheet and should know of the figures taken from it. */
export function saidOfCells(grid: Grid, facts: readonly ReportFact[]): readonly Problem[] {
	if (grid.sheet === null || facts.length === 0) return [];
	const rows = new Map(grid.rows.map((row) => [row.row, row] as const));
	return [
		...hiddenSheet(grid, grid.sheet),
		...hiddenRows(grid, rows, facts),
		...formulaValues(grid, rows, facts)
	];
}

const hiddenSheet = (grid: Grid, sheet: string): readonly Problem[] =>
	grid.isHidden ? [problemIn(grid, 'hidden_sheet', {}, { found: sheet })] : [];

type Rows = ReadonlyMap<number, GridRow>;

function hiddenRows(grid: Grid, rows: Rows, facts: readonly ReportFact[]): readonly Problem[] {
	const hidden = [...new Set(facts.map(({ row }) => row))].filter((row) => rows.get(row)?.isHidden === true);
	return hidden.length === 0
		? []
		: [problemIn(grid, 'hidden_rows', { row: hidden[0] }, { found: listed(hidden) })];
}

function formulaValues(grid: Grid, rows: Rows, facts: readonly ReportFact[]): readonly Problem[] {
	const [first, ...others] = facts.filter(
		({ row, column }) => rows.get(row)?.cells[column - 1]?.isFormula === true
	);
	if (first === undefined) return [];
	const place = { row: first.row, column: first.column };
	return [problemIn(grid, 'formula_values', place, { count: others.length + 1 })];
}
