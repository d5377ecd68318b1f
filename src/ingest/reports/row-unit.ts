import type { UnitSpan } from '#domain/unit.ts';
import type { Problem } from '#domain/problem.ts';
import { quoted } from '../problem-at.ts';
import type { Grid } from '../files/grid.ts';
import type { Column } from './columns.ts';
import type { LabelReader } from './label.ts';
import { textAt, type Line } from './lines.ts';
import { problemIn } from './report-problem.ts';
import { distinctUnits, fullName, spansOfCode } from './unit-index.ts';
import { readUnitName } from './unit-names.ts';
import { wordsOf } from './words.ts';

/** The unit of one line: its spans, nothing said (null spans, no problem), or why it is not known. */
export interface RowUnit {
	readonly spans: readonly UnitSpan[] | null;
	readonly text: string;
	readonly problems: readonly Problem[];
	readonly isRefused: boolean;
}

const names = (spans: readonly UnitSpan[]): string => distinctUnits(spans).map(fullName).join(', ');

const columnHeld = (columns: readonly Column[], holds: Column['holds']): Column | undefined =>
	columns.find((column) => column.holds === holds);

/** The unit a line's own columns name, by name, by code, or by both when they agree. */
export function unitOfRow(line: Line, columns: readonly Column[], grid: Grid, reader: LabelReader): RowUnit {
	const named = columnHeld(columns, 'unit');
	const coded = columnHeld(columns, 'code');
	const text = named === undefined ? '' : textAt(line, named.index);
	const code = coded === undefined ? '' : textAt(line, coded.index);
	const column = text === '' ? coded : named;
	const place = { row: line.row, column: (column?.index ?? 0) + 1 };
	const refused = (problem: Problem): RowUnit => ({
		spans: null,
		text,
		problems: [problem],
		isRefused: true
	});
	if (text === '' && code === '') return { spans: null, text, problems: [], isRefused: false };
	const columnName = column?.heading ?? '';
	const byCode = spansOfCode(reader.units, code);
	const isOfCommunes = /(^| )(xa|thi tran|commune|communes)( |$)/.test(wordsOf(columnName));
	const found = quoted(text === '' ? code : text);
	if (text === '')
		return byCode.length > 0
			? { spans: byCode, text: code, problems: [], isRefused: false }
			: refused(problemIn(grid, 'unknown_name', place, { columnName, found }));
	const reading = readUnitName(reader.units, text);
	if (reading.kind === 'unknown')
		return refused(problemIn(grid, 'unknown_name', place, { columnName, found }));
	if (reading.kind === 'similar')
		return refused(
			problemIn(grid, 'similar_name', place, { columnName, found, proposed: names(reading.spans) })
		);
	const below = reading.spans.filter((span) => !isOfCommunes || span.kind !== 'district');
	const meant = below.length > 0 ? below : reading.spans;
	const both = byCode.length === 0 ? meant : meant.filter((span) => byCode.includes(span));
	if (both.length === 0)
		return refused(
			problemIn(grid, 'code_and_name_differ', place, {
				columnName,
				found,
				other: code,
				proposed: names(byCode)
			})
		);
	const problems = reading.hasOtherAccents
		? [problemIn(grid, 'name_accents', place, { columnName, found, proposed: names(both) })]
		: [];
	return { spans: both, text, problems, isRefused: false };
}
