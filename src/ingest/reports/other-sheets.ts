import { groupBy } from '#domain/group-by.ts';
import type { Problem } from '#domain/problem.ts';
import type { Grid } from '../files/grid.ts';
import { indicatorNear, indicatorsIn } from './indicator-names.ts';
import type { LabelReader } from './label.ts';
import { linesOf } from './lines.ts';
import { problemIn } from './report-problem.ts';
import type { TableReading } from './understand-table.ts';
import { unitsIn } from './unit-mentions.ts';

/** What a table says, with the grid it stands in. */
interface TableIn extends TableReading {
	readonly grid: Grid;
}

/** A list, a form or a scratch sheet shows itself in its first lines; to read all of a long one takes time. */
const MOST_LINES = 100;
const MOST_TEXTS = 500;

/** Whether a text names a unit or an indicator, or may be meant to. */
function namesAnything(text: string, { units, indicators, read }: LabelReader): boolean {
	const { unit, indicator } = read(text);
	if (unit.kind !== 'unknown' || indicator !== null || unitsIn(units, text).length > 0) return true;
	return indicatorsIn(indicators, text).length > 0 || indicatorNear(indicators, text) !== null;
}

function isOfReport(grid: Grid, reader: LabelReader): boolean {
	const texts = linesOf({ ...grid, rows: grid.rows.slice(0, MOST_LINES) }).flatMap((line) => line.texts);
	const words = [...new Set([grid.sheet ?? '', ...texts])].filter((text) => /\p{L}/u.test(text));
	return words.length > MOST_TEXTS || words.some((text) => namesAnything(text, reader));
}

/**
 * What is wrong in the tables of a file. A sheet beside the report that names no unit and no indicator (choices of a
 * form, telephone numbers, a scratch pad) has nothing wrong in it: it is said once that it is not read.
 */
export function problemsOfTables(tables: readonly TableIn[], reader: LabelReader): readonly Problem[] {
	const hasFacts = tables.some(({ facts }) => facts.length > 0);
	return [...groupBy(tables, ({ grid }) => grid)].flatMap(([grid, own]) => {
		const problems = own.flatMap((table) => table.problems);
		const isEmpty = own.every(({ facts, plans }) => facts.length + plans.length === 0);
		const isBeside = hasFacts && isEmpty && grid.sheet !== null && problems.length > 0;
		return isBeside && !isOfReport(grid, reader)
			? [problemIn(grid, 'sheet_not_used', {}, { found: grid.sheet })]
			: problems;
	});
}
