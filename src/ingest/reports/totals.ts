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

/** Running sums of one column, so that a file of nothing but totals costs no more than any other. */
interface RunningSums {
	/** Of the lines of data before each line, and how many those are. */
	readonly data: readonly number[];
	readonly counts: readonly number[];
	/** The same with the district's own lines. */
	readonly all: readonly number[];
	readonly isSure: boolean;
}

function runningSums(rows: readonly FigureRow[], index: number): RunningSums {
	const [data, counts, all]: [number[], number[], number[]] = [[0], [0], [0]];
	let isSure = true;
	for (const [at, { kind, figures }] of rows.entries()) {
		const value = figures.get(index);
		if (value === null) isSure = false;
		data.push((data[at] as number) + (kind === 'data' ? (value ?? 0) : 0));
		counts.push((counts[at] as number) + (kind === 'data' ? 1 : 0));
		all.push((all[at] as number) + (kind === 'total' ? 0 : (value ?? 0)));
	}
	return { data, counts, all, isSure };
}

type Stretch = readonly [from: number, to: number];

const between = (sums: readonly number[], [from, to]: Stretch): number =>
	(sums[to] as number) - (sums[from] as number);

/** Every sum a total may mean: of the lines since the last total, before it, up to the next, and of all; NaN where none are. */
const sumsFor = (stretches: readonly Stretch[], { data, counts, all }: RunningSums): readonly number[] => [
	...stretches.map((stretch) => (between(counts, stretch) > 0 ? between(data, stretch) : Number.NaN)),
	...stretches.map((stretch) => between(all, stretch))
];

/** The stretches of lines around each total line. */
function stretchesAround(rows: readonly FigureRow[]): ReadonlyMap<number, readonly Stretch[]> {
	const totals = rows.flatMap(({ kind }, at) => (kind === 'total' ? [at] : []));
	const around = totals.map((at, index): [number, readonly Stretch[]] => {
		const [last, next] = [totals[index - 1] ?? -1, totals[index + 1] ?? rows.length];
		return [
			at,
			[
				[last + 1, at],
				[0, at],
				[at + 1, next],
				[0, rows.length]
			]
		];
	});
	return new Map(around);
}

/** One figure of a total line, beside every sum it may mean. */
interface JudgedTotal {
	readonly column: Column;
	readonly found: number;
	readonly sums: readonly number[];
}

/**
 * `total_differs` for every figure of a total line that is not the sum the line is. Which of them it is (of the lines above,
 * below, or of all), its figures say together: the most that agree with one; a figure alone may happen to be another.
 */
export function judgeTotals(rows: readonly FigureRow[], columns: readonly Column[], grid: Grid): Problem[] {
	const around = stretchesAround(rows);
	if (around.size === 0 || !rows.some(({ kind }) => kind === 'data')) return [];
	const running = columns
		.map((column) => ({ column, sums: runningSums(rows, column.index) }))
		.filter(({ sums }) => sums.isSure);
	return [...around].flatMap(([at, stretches]) => {
		const judged = running.flatMap(({ column, sums }): JudgedTotal[] => {
			const found = rows[at]?.figures.get(column.index);
			return typeof found === 'number' ? [{ column, found, sums: sumsFor(stretches, sums) }] : [];
		});
		const meant = sumsMeant(judged);
		return judged.flatMap(({ column, found, sums }) => {
			if (meant.some((which) => sums[which] === found)) return [];
			const sum = meant.map((which) => sums[which] as number).find((value) => !Number.isNaN(value)) as number;
			const place = { row: rows[at]?.row, column: column.index + 1 };
			return [problemIn(grid, 'total_differs', place, { columnName: column.heading, found, sum })];
		});
	});
}

/** Which of the sums agree with the most figures of a line; all of them where none agrees. */
function sumsMeant(judged: readonly JudgedTotal[]): readonly number[] {
	const agreeing = (judged[0]?.sums ?? []).map(
		(_, which) => judged.filter(({ found, sums }) => sums[which] === found).length
	);
	const most = Math.max(0, ...agreeing);
	return agreeing.flatMap((count, which) => (count === most ? [which] : []));
}

/** A district among its communes stands in one line, or in a few; more are no sums. */
const MOST_DISTRICT_LINES = 3;

/** The district's lines that hold nothing but the sums of its communes. */
export function sumsAmong(rows: readonly FigureRow[]): readonly FigureRow[] {
	const district = rows.filter(({ kind }) => kind === 'district');
	return district.length > MOST_DISTRICT_LINES ? [] : district.filter((row) => isSumOfOthers(row, rows));
}

const sumOf = (rows: readonly FigureRow[], index: number): number =>
	rows.reduce((sum, { figures }) => sum + (figures.get(index) ?? 0), 0);

/** Whether the district's line among its communes holds nothing but their sums. */
function isSumOfOthers(row: FigureRow, rows: readonly FigureRow[]): boolean {
	const others = rows.filter(({ kind }) => kind === 'data');
	const filled = [...row.figures].filter(([, value]) => value !== null);
	return (
		others.length > 1 &&
		filled.some(([, value]) => value !== 0) &&
		filled.every(([index, value]) => value === sumOf(others, index))
	);
}
