import type { Cells, QuarterCell, YearCell } from '#domain/cell.ts';
import type { Body, Origin } from '#domain/fact.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import type { Quarter } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
import type { QueryOptions, Row, Session } from './connection.ts';
import cells from './sql/cells.sql?raw';
import rowsBehindFigure from './sql/rows-behind.sql?raw';
import rowsByFile from './sql/rows-by-file.sql?raw';

// Rows of our own statements over our own tables: loadFacts put typed facts in, so the same types come out.

const isOfQuarter = (row: Row): boolean => row.quarter !== null;

const shared = ({ unit, indicator, body, value, illustrative }: Row) =>
	({ unit, indicator, body, value, illustrative: illustrative === 1 }) as Omit<YearCell, 'year'>;

const quarterCell = (row: Row): QuarterCell => ({
	...shared(row),
	quarter: row.quarter as Quarter,
	months: row.months as number
});

const yearCell = (row: Row): YearCell => ({ ...shared(row), year: row.year as number });

/** Every figure there is, for the cube: asked once per data version. */
export async function cellsOf(session: Pick<Session, 'query'>, options?: QueryOptions): Promise<Cells> {
	const rows = await session.query(cells, [], options);
	return {
		quarters: rows.filter(isOfQuarter).map(quarterCell),
		years: rows.filter((row) => !isOfQuarter(row)).map(yearCell)
	};
}

/** A figure whose rows are wanted: of several units and quarters together where it is a sum. */
export interface Figure {
	readonly units: readonly UnitId[];
	readonly quarters: readonly Quarter[];
	/** For a yearly indicator, which belongs to no quarter. */
	readonly years?: readonly number[];
	readonly indicator: IndicatorId;
	/** One body; absent: all of them. */
	readonly body?: Body;
}

/** One row of the data behind a figure. */
export interface RowBehind {
	readonly unit: UnitId;
	/** As written: a day, a month, a quarter or a year. */
	readonly period: string;
	readonly body: Body;
	readonly topic: string;
	readonly count: number;
	readonly origin: Origin;
	readonly source: string;
	readonly file: string;
	readonly row: number;
}

/** The wasm engine takes no list as a parameter. U+001F stands in no id, quarter or year. */
const listed = (values: readonly (string | number)[]): string => values.join('\u001f');

/** The rows that make up a figure; their counts add up to it. */
export async function rowsBehind(
	session: Pick<Session, 'query'>,
	{ units, quarters, years = [], indicator, body }: Figure,
	options?: QueryOptions
): Promise<RowBehind[]> {
	const params = [listed(units), indicator, listed(quarters), listed(years), body ?? null];
	return (await session.query(rowsBehindFigure, params, options)) as unknown as RowBehind[];
}

/** What one file gave: of `rowsRead`, so many `rowsStanding` are in a figure; the rest are repeated or replaced. */
export interface FileStanding {
	readonly file: string;
	readonly origin: Origin;
	readonly rowsRead: number;
	readonly rowsStanding: number;
}

/** Where the facts come from, per file and origin. */
export async function qualityOf(
	session: Pick<Session, 'query'>,
	options?: QueryOptions
): Promise<FileStanding[]> {
	const rows = await session.query(rowsByFile, [], options);
	return rows.map((row) => ({
		file: row.file as string,
		origin: row.origin as Origin,
		rowsRead: row.rows_read as number,
		rowsStanding: row.rows_standing as number
	}));
}
