import type { Cells, QuarterCell, YearCell } from '#domain/cell.ts';
import type { Origin } from '#domain/fact.ts';
import type { Quarter } from '#domain/period.ts';
import type { FigureAsked, RowBehind } from '#domain/row-behind.ts';
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

/** The wasm engine takes no list as a parameter. U+001F stands in no id, quarter or year. */
const listed = (values: readonly (string | number)[]): string => values.join('\u001f');

/** The rows that make up a figure; their counts add up to it. */
export async function rowsBehind(
	session: Pick<Session, 'query'>,
	{ units, quarters, years = [], indicator, body }: FigureAsked,
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
