import type { Quarter } from '#domain/period.ts';
import type { Problem } from '#domain/problem.ts';
import { columnsOf, type Column } from './columns.ts';
import { judgedColumns } from './column-roles.ts';
import { contextOf, type Context } from './context.ts';
import { judgeClaim } from './judge-claim.ts';
import { columnsWithoutHeader, settledColumns } from './keys.ts';
import type { LabelReader } from './label.ts';
import { cellAt, isFigure } from './lines.ts';
import { quoted } from '../problem-at.ts';
import { readLines, type TableClaims } from './read-lines.ts';
import type { ReportFact } from './report-fact.ts';
import { problemIn } from './report-problem.ts';
import { saidOfCells } from './said-of-cells.ts';
import type { Table } from './tables.ts';
import { distinctUnits, fullName } from './unit-index.ts';
import { unknownMeasure } from './unknown-measure.ts';

/** What one table holds: facts and plans the register knows, and everything that is wrong. */
export interface TableReading {
	readonly facts: readonly ReportFact[];
	readonly plans: readonly ReportFact[];
	readonly problems: readonly Problem[];
	/** Whether any column of figures was found. */
	readonly isTable: boolean;
}

const NO_TABLE: TableReading = { facts: [], plans: [], problems: [], isTable: false };

/**
 * A table against the register. `asked` is the quarter to take where the file tells none; `onlines` is told now and then
 * how many lines more are read.
 */
export function understandTable(
	table: Table,
	reader: LabelReader,
	asked: Quarter | null,
	onlines?: (lines: number) => void
): TableReading {
	const context = contextOf(table, reader);
	const headed = table.header.lines.length > 0;
	const found = headed
		? settledColumns(columnsOf(table.header, reader), table.lines, reader)
		: columnsWithoutHeader(table.lines, reader);
	const columns = judgedColumns(found, context, reader);
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
		isTable: true
	};
}

/** Where the title names one commune and the file another, figures that name none themselves are nobody's. */
function withoutDoubtfulUnit(said: TableClaims, table: Table, { unit, unitsConflict }: Context): TableClaims {
	const claims = said.claims.filter(({ spans }) => unitsConflict === null || spans !== unit);
	if (unitsConflict === null || claims.length === said.claims.length) return said;
	const [a, b] = unitsConflict.map(fullName);
	const problem = problemIn(table.grid, 'units_conflict', {}, { found: a ?? '', other: b ?? '' });
	return { claims, problems: [...said.problems, problem] };
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
		const place = { row: header.lines.at(-1)?.row ?? line.row, column: index + 1 };
		const columnName = heading === '' ? String(index + 1) : heading;
		const found = quoted(columnName);
		const { unit } = reader.read(heading);
		if (isOfUnits && unit.kind === 'similar') {
			const proposed = distinctUnits(unit.spans).map(fullName).join(', ');
			return [problemIn(grid, 'similar_name', place, { columnName, found, proposed })];
		}
		if (isOfUnits) return [problemIn(grid, 'unknown_name', place, { columnName, found })];
		return [unknownMeasure(grid, place, columnName, heading, reader)];
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
