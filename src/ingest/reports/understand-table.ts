import type { Quarter } from '#domain/period.ts';
import type { Problem } from '#domain/problem.ts';
import type { UnitId } from '#domain/unit.ts';
import { answeredColumns, answeringReader, spansNamedLike } from './answering.ts';
import type { ShapeAnswers } from './answers.ts';
import { columnsOf, type Column } from './columns.ts';
import { judgedColumns } from './column-roles.ts';
import { contextOf, type Context } from './context.ts';
import { periodKey, totalsFound, type FoundTotal } from './found-totals.ts';
import { judgeClaim } from './judge-claim.ts';
import { columnsWithoutHeader, isCountingLines, settledColumns } from './keys.ts';
import type { LabelReader } from './label.ts';
import { cellAt, isFigure } from './lines.ts';
import { quoted } from '../problem-at.ts';
import { readLines, type TableClaims } from './read-lines.ts';
import type { ReportFact } from './report-fact.ts';
import { problemIn } from './report-problem.ts';
import { saidOfCells } from './said-of-cells.ts';
import type { Table } from './tables.ts';
import { unreadName } from './row-unit.ts';
import { shapeOf } from './shape.ts';
import { fullName } from './unit-index.ts';
import { understoodTable, type UnderstoodTable } from './understood-table.ts';
import { unknownMeasure } from './unknown-measure.ts';

/** What one table holds: facts and plans the register knows, and everything that is wrong. */
export interface TableReading {
	readonly facts: readonly ReportFact[];
	readonly plans: readonly ReportFact[];
	readonly problems: readonly Problem[];
	/** Whether any column of figures was found. */
	readonly isTable: boolean;
	/** What was made of it, for the person who corrects it. */
	readonly understood: UnderstoodTable;
	/** Sums of one indicator over units that the table itself states. */
	readonly totals: readonly FoundTotal[];
}

type Said = Omit<TableReading, 'understood' | 'totals'> & Partial<Pick<TableClaims, 'claims' | 'rows'>>;
const NO_TABLE: Said = { facts: [], plans: [], problems: [], isTable: false };

/** What a person said beforehand. */
export interface Asked {
	/** To take where the file tells none. */
	readonly quarter: Quarter | null;
	/** Whose figures they are that name nobody. */
	readonly unit?: UnitId | null;
	/** What was answered of tables of this or other shapes. */
	readonly answers?: readonly ShapeAnswers[];
}

/** Told now and then how many lines more are read. */
export type OnLines = (lines: number) => void;

const columnsIn = ({ header, lines }: Table, reader: LabelReader): readonly Column[] =>
	header.lines.length > 0
		? settledColumns(columnsOf(header, reader), lines, reader)
		: columnsWithoutHeader(lines, reader);

/** A table against the register, with what was answered of its shape. */
export function understandTable(
	table: Table,
	plainReader: LabelReader,
	asked: Asked,
	onlines?: OnLines
): TableReading {
	const unaided = columnsIn(table, plainReader);
	const shape = shapeOf(table, unaided);
	const answers = asked.answers?.find((one) => one.shape === shape);
	const reader = answeringReader(plainReader, answers);
	const context = askedUnit(contextOf(table, reader), asked, reader);
	const found = reader === plainReader ? unaided : columnsIn(table, reader);
	const judged = judgedColumns(answeredColumns(found, answers, reader), context, reader);
	const columns = answeredColumns(judged, answers, reader);
	const {
		claims = [],
		rows = [],
		...read
	} = readTable(table, columns, context, reader, asked.quarter, onlines);
	const problems = read.problems.map((problem) => withShape(problem, shape));
	const periods = [...new Set(read.facts.map(periodKey))];
	const parts = { table, shape, columns, context, claims, problems, periods, said: answers, reader };
	return {
		...{ ...read, problems, understood: understoodTable(parts) },
		totals: totalsFound(rows, columns, read.facts)
	};
}

const withShape = (problem: Problem, shape: string): Problem =>
	problem.question === undefined ? problem : { ...problem, question: { ...problem.question, shape } };

/** The unit a person gave for figures that name nobody; a title that names one keeps it. */
function askedUnit(context: Context, { unit }: Asked, { units }: LabelReader): Context {
	if (unit === undefined || unit === null || (context.unit !== null && context.unitsConflict === null))
		return context;
	return { ...context, unit: spansNamedLike(units, unit), unitsConflict: null, isUnitDecided: true };
}

function readTable(
	table: Table,
	columns: readonly Column[],
	context: Context,
	reader: LabelReader,
	asked: Quarter | null,
	onlines?: OnLines
): Said {
	if (!columns.some(({ holds }) => holds === 'figures'))
		return { ...NO_TABLE, problems: unknownColumns(table, columns, reader) };
	const place = { row: table.header.lines[0]?.row };
	if (context.timesConflict !== null) {
		const [a, b] = context.timesConflict;
		const problem = problemIn(table.grid, 'period_conflict', place, { found: a.text, other: b.text });
		return { ...NO_TABLE, isTable: true, problems: [problem] };
	}
	if (context.cumulated !== null) {
		const problem = problemIn(table.grid, 'period_not_quarter', {}, { found: quoted(context.cumulated) });
		return { ...NO_TABLE, isTable: true, problems: [problem] };
	}
	const said = withoutDoubtfulUnit(readLines(table, columns, context, reader, onlines), table, context);
	const judged = said.claims.map((claim) => ({ claim, judgement: judgeClaim(claim, table.grid, asked) }));
	const problems = judged.flatMap(({ judgement }) => ('problem' in judgement ? [judgement.problem] : []));
	const factsOf = (isPlan: boolean): ReportFact[] =>
		judged.flatMap(({ claim, judgement }) =>
			'fact' in judgement && (claim.role === 'plan') === isPlan ? [judgement.fact] : []
		);
	const facts = factsOf(false);
	return {
		facts,
		plans: factsOf(true),
		problems: [
			...unknownColumns(table, columns, reader),
			...unusedColumns(table, columns),
			...said.problems,
			...onceEach(problems),
			...saidOfCells(table.grid, facts)
		],
		isTable: true,
		claims: said.claims,
		rows: said.rows
	};
}

/** Where the title names one commune and the file another, figures that name none themselves are nobody's. */
function withoutDoubtfulUnit(said: TableClaims, table: Table, { unit, unitsConflict }: Context): TableClaims {
	const claims = said.claims.filter(({ spans }) => unitsConflict === null || spans !== unit);
	if (unitsConflict === null || claims.length === said.claims.length) return said;
	const [a, b] = unitsConflict;
	const problem = problemIn(table.grid, 'units_conflict', {}, { found: fullName(a), other: fullName(b) });
	return { ...said, claims, problems: [...said.problems, problem] };
}

/** The same said of many figures of one line, or of a whole table, is said once. */
function onceEach(problems: readonly Problem[]): readonly Problem[] {
	const keyOf = ({ code, row, params }: Problem): string =>
		JSON.stringify([code, code === 'wrong_level' ? params : row, params['found']]);
	return [
		...new Map(
			problems.map((problem) => [keyOf(problem), problem]).toReversed() as [string, Problem][]
		).values()
	].toReversed();
}

/** Columns of figures under a heading that is no indicator and no unit: named, never guessed. */
function unknownColumns(table: Table, columns: readonly Column[], reader: LabelReader): Problem[] {
	const { grid, header, lines } = table;
	const isOfUnits = columns.some(({ holds, unit }) => holds === 'figures' && unit !== null);
	return columns.flatMap(({ index, heading, holds }) => {
		const line = lines.find((each) => isFigure(cellAt(each, index)));
		if (holds !== null || line === undefined) return [];
		if (heading === '' && isCountingLines(index, lines)) return [];
		const place = { row: header.lines.at(-1)?.row ?? line.row, column: index + 1 };
		const columnName = heading === '' ? String(index + 1) : heading;
		const found = quoted(columnName);
		const { unit } = reader.read(heading);
		if (isOfUnits) return [unreadName(grid, place, { columnName, found }, heading, unit)];
		return [unknownMeasure(grid, place, columnName, heading, reader, index)];
	});
}

/** Columns that are known and are no results: said, so that nobody looks for them. */
function unusedColumns({ grid, header }: Table, columns: readonly Column[]): Problem[] {
	const unused = columns.filter(({ holds, role }) => holds === 'figures' && role !== null);
	if (unused.length === 0) return [];
	const found = unused.map(({ heading }) => heading).join('; ');
	return [
		problemIn(grid, 'columns_not_used', { row: header.lines.at(-1)?.row }, { found: found.slice(0, 300) })
	];
}
