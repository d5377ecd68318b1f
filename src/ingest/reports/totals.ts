import type { Problem } from '#domain/problem.ts';
import type { Grid } from '../files/grid.ts';
import type { Column } from './columns.ts';
import { problemIn } from './report-problem.ts';

/** One line's figures as read, by column index; null where a cell could not be read. */
export interface FigureRow {
	readonly row: number;
	readonly kind: 'data' | 'total' | 'district';
	readonly figures: ReadonlyMap<number, number | null>;
}

const sumOf = (rows: readonly FigureRow[], index: number): number =>
	rows.reduce((sum, { figures }) => sum + (figures.get(index) ?? 0), 0);

const isData = ({ kind }: FigureRow): boolean => kind === 'data';

/** Every sum a total may mean: of all lines, of those before it, of those since the last total, of those up to the next. */
function sumsFor(rows: readonly FigureRow[], at: number, index: number): readonly number[] {
	const lastTotal = rows.slice(0, at).findLastIndex(({ kind }) => kind === 'total');
	const nextTotal = rows.findIndex(({ kind }, other) => other > at && kind === 'total');
	const stretches = [
		rows.slice(lastTotal + 1, at),
		rows.slice(0, at),
		rows.slice(at + 1, nextTotal === -1 ? rows.length : nextTotal),
		rows
	];
	const all = stretches.map((stretch) => stretch.filter(isData)).filter((stretch) => stretch.length > 0);
	const withDistrict = stretches.map((stretch) => stretch.filter(({ kind }) => kind !== 'total'));
	return [...all, ...withDistrict].map((stretch) => sumOf(stretch, index));
}

/** `total_differs` for every figure of a total line that is none of the sums it may be. */
export function judgeTotals(rows: readonly FigureRow[], columns: readonly Column[], grid: Grid): Problem[] {
	if (!rows.some(isData)) return [];
	return rows.flatMap((total, at) => {
		if (total.kind !== 'total') return [];
		return [...total.figures].flatMap(([index, found]) => {
			const isUnsure = rows.some(({ figures }) => figures.get(index) === null);
			const sums = sumsFor(rows, at, index);
			if (found === null || isUnsure || sums.includes(found)) return [];
			const columnName = columns.find((column) => column.index === index)?.heading ?? '';
			const place = { row: total.row, column: index + 1 };
			return [problemIn(grid, 'total_differs', place, { columnName, found, sum: sums[0] ?? 0 })];
		});
	});
}

/** Whether the district's line among its communes holds nothing but their sums. */
export function isSumOfOthers(row: FigureRow, rows: readonly FigureRow[]): boolean {
	const others = rows.filter(isData);
	const filled = [...row.figures].filter(([, value]) => value !== null);
	return (
		others.length > 1 &&
		filled.some(([, value]) => value !== 0) &&
		filled.every(([index, value]) => value === sumOf(others, index))
	);
}
