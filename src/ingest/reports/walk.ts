import type { Body } from '#domain/fact.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Problem } from '#domain/problem.ts';
import type { ParamsOf, ProblemCode } from '#domain/problem-codes.ts';
import type { UnitSpan } from '#domain/unit.ts';
import type { MergedRange } from '../files/grid.ts';
import type { Claim } from './claim.ts';
import type { Column } from './columns.ts';
import type { Context } from './context.ts';
import type { LabelReader } from './label.ts';
import { isFigure, type Line } from './lines.ts';
import { asking, problemIn, type AskedQuestion } from './report-problem.ts';
import type { TimeSpan } from './span-of-time.ts';
import type { Table } from './tables.ts';
import type { FigureRow } from './totals.ts';

/** What the lines read so far say of the next: headings inside the table, cells left out below their first. */
export interface Section {
	unit: readonly UnitSpan[] | null;
	unitText: string;
	indicator: Indicator | null;
	indicatorText: string;
	indicatorHadFigures: boolean;
	/** The line with figures that lines deeper in the list are parts of. */
	whole: { readonly indicator: Indicator; readonly depth: number } | null;
	time: TimeSpan | null;
	body: Body | null;
	seen: Set<string>;
}

/** The reading of one table, line by line. */
export interface Walk {
	readonly table: Table;
	readonly columns: readonly Column[];
	readonly figures: readonly Column[];
	readonly context: Context;
	readonly reader: LabelReader;
	readonly section: Section;
	readonly claims: Claim[];
	readonly problems: Problem[];
	readonly rows: FigureRow[];
	/** What was already said once of the table. */
	readonly said: Set<string>;
	/** "row column" of the cells merged with those below them. */
	readonly tallCells: ReadonlySet<string>;
	/** The row of the last line with figures beside words; 0 where there is none. */
	readonly lastFigures: number;
	/** Whether the table's communes stand in marked groups; asked for once. */
	hasGroups: boolean | null;
	/** The counting words of all indicators. */
	readonly anyWords: readonly string[];
}

const hasFigures = ({ filled, cells }: Line): boolean => filled.length > 1 && cells.some(isFigure);

/** Ranges may lie over each other in a spoilt file; no table has more merged cells than these. */
const MOST_TALL = 100_000;

/** "row column" of every cell of merged ranges: a figure left below the first one is seen by nobody. */
function cellsOf(ranges: readonly MergedRange[], last: number, width: number): ReadonlySet<string> {
	const cells = new Set<string>();
	let left = MOST_TALL;
	for (const range of ranges)
		for (let row = range.top; row <= Math.min(range.bottom, last) && left > 0; row += 1)
			for (let column = range.left; column <= Math.min(range.right, width); column += 1) {
				cells.add(`${row} ${column}`);
				left -= 1;
			}
	return cells;
}

/** A walk at the first line of a table. */
export function walkOf(
	table: Table,
	columns: readonly Column[],
	context: Context,
	reader: LabelReader
): Walk {
	const figures = columns.filter(({ holds }) => holds === 'figures');
	const last = table.lines.at(-1)?.row ?? 0;
	const tall = table.grid.merged.filter(({ top, bottom }) => bottom > top && top < last);
	const nothing = {
		unit: null,
		indicator: null,
		indicatorHadFigures: false,
		whole: null,
		time: null,
		body: null
	};
	return {
		...{ table, columns, figures, context, reader },
		section: { ...nothing, unitText: '', indicatorText: '', seen: new Set() },
		...{ claims: [], problems: [], rows: [], said: new Set() },
		tallCells: cellsOf(tall, last, columns.length),
		hasGroups: null,
		lastFigures: table.lines.findLast(hasFigures)?.row ?? 0,
		anyWords: [...reader.indicators.countingWords.values()].flat()
	};
}

/** Whether some column of the table holds this. */
export const has = ({ columns }: Walk, holds: Column['holds']): boolean =>
	columns.some((column) => column.holds === holds);

/** Names what is wrong with a cell. */
export function name<Code extends ProblemCode>(
	walk: Walk,
	code: Code,
	line: Line,
	index: number,
	params: ParamsOf<Code>,
	question?: AskedQuestion
): void {
	const place = { row: line.row, column: index + 1 };
	const problem = problemIn(walk.table.grid, code, place, params);
	walk.problems.push(question === undefined ? problem : asking(problem, question));
}

/** The same, once for each key in a table. */
export function nameOnce<Code extends ProblemCode>(
	walk: Walk,
	key: string,
	code: Code,
	line: Line,
	index: number,
	params: ParamsOf<Code>,
	question?: AskedQuestion
): void {
	if (walk.said.has(`${code} ${key}`)) return;
	walk.said.add(`${code} ${key}`);
	name(walk, code, line, index, params, question);
}
