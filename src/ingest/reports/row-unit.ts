import type { UnitSpan } from '#domain/unit.ts';
import type { Problem } from '#domain/problem.ts';
import { quoted } from '../problem-at.ts';
import type { Grid } from '../files/grid.ts';
import type { Column } from './columns.ts';
import { isOfDistricts } from './keys.ts';
import type { LabelReader } from './label.ts';
import { textAt, type Line } from './lines.ts';
import { asking, problemIn, type GridPlace } from './report-problem.ts';
import { fullName, spansOfCode } from './unit-index.ts';
import type { UnitReading } from './unit-names.ts';
import { wordsOf } from './words.ts';

/** The unit of one line: its spans, nothing said (null spans, no problem), or why it is not known. */
export interface RowUnit {
	readonly spans: readonly UnitSpan[] | null;
	readonly text: string;
	readonly problems: readonly Problem[];
	readonly isRefused: boolean;
}

const names = (spans: readonly UnitSpan[]): string => [...new Set(spans.map(fullName))].join(', ');

const columnHeld = (columns: readonly Column[], holds: Column['holds']): Column | undefined =>
	columns.find((column) => column.holds === holds);

const spoken = (spans: readonly UnitSpan[], text: string): RowUnit => ({
	...{ spans, text, problems: [] },
	isRefused: false
});

const refused = (text: string, problem: Problem): RowUnit => ({
	...{ spans: null, text, problems: [problem] },
	isRefused: true
});

/** The unit a line's own columns name, by name, by code, or by both when they agree. */
export function unitOfRow(line: Line, columns: readonly Column[], grid: Grid, reader: LabelReader): RowUnit {
	const named = columnHeld(columns, 'unit');
	const coded = columnHeld(columns, 'code');
	const text = named === undefined ? '' : textAt(line, named.index);
	const code = coded === undefined ? '' : textAt(line, coded.index);
	if (named !== undefined && text !== '') return unitNamed(line, named, columns, code, grid, reader);
	if (coded === undefined || code === '') return { spans: null, text, problems: [], isRefused: false };
	const byCode = spansOfCode(reader.units, code);
	if (byCode.length > 0) return spoken(byCode, code);
	const place = { row: line.row, column: coded.index + 1 };
	const params = { columnName: coded.heading, found: quoted(code) };
	return refused(text, problemIn(grid, 'unknown_name', place, params));
}

/** A column of communes and towns holds no district of the same name. */
function below(spans: readonly UnitSpan[], heading: string): readonly UnitSpan[] {
	const isOfCommunes = /(^| )(xa|thi tran|commune|communes)( |$)/.test(wordsOf(heading));
	const lower = spans.filter((span) => !isOfCommunes || span.kind !== 'district');
	return lower.length > 0 ? lower : spans;
}

/** A name that is not in the register: what it may mean is proposed, never taken. */
export function unreadName(
	grid: Grid,
	place: GridPlace,
	said: { readonly columnName: string; readonly found: string },
	text: string,
	reading: UnitReading
): Problem {
	const spans = reading.kind === 'similar' ? reading.spans : [];
	const proposed = names(spans);
	const problem =
		spans.length > 0
			? problemIn(grid, 'similar_name', place, { ...said, proposed })
			: problemIn(grid, 'unknown_name', place, said);
	return asking(problem, { about: 'unit', text, proposed: oneOfEachName(spans) });
}

/** A name that was used again is one proposal: the period tells which of its units is meant. */
const oneOfEachName = (spans: readonly UnitSpan[]): readonly string[] => [
	...new Map(spans.map((span) => [fullName(span), span.unit])).values()
];

const isOfficialCode = (code: string): boolean => /^\d{4,5}$/.test(code);

/** What a column "Huyện" says of where the unit of the line lies. */
function districtBeside(line: Line, columns: readonly Column[]): string {
	const column = columns.find((each) => each.holds !== 'unit' && isOfDistricts(each));
	return column === undefined ? '' : textAt(line, column.index);
}

/** A commune that a line says to lie in another district is not ours; the district's own line lies in none. */
function lyingIn(reading: UnitReading, text: string, district: string, reader: LabelReader): UnitReading {
	const isDistrict = reading.kind === 'found' && reading.spans.every(({ kind }) => kind === 'district');
	const isAnswered = reader.decisionOn(text) !== null;
	return district === '' || isDistrict || isAnswered ? reading : reader.unitNamed(`${text}, ${district}`);
}

function unitNamed(
	line: Line,
	column: Column,
	columns: readonly Column[],
	code: string,
	grid: Grid,
	reader: LabelReader
): RowUnit {
	const text = textAt(line, column.index);
	const place = { row: line.row, column: column.index + 1 };
	const said = { columnName: column.heading, found: quoted(text) };
	const reading = lyingIn(reader.unitNamed(text), text, districtBeside(line, columns), reader);
	if (reading.kind !== 'found') return refused(text, unreadName(grid, place, said, text, reading));
	const meant = below(reading.spans, column.heading);
	const byCode = spansOfCode(reader.units, code);
	const both =
		byCode.length === 0 && !isOfficialCode(code) ? meant : meant.filter((span) => byCode.includes(span));
	if (both.length === 0) {
		const params = { ...said, other: code, proposed: names(byCode) || '?' };
		return refused(text, problemIn(grid, 'code_and_name_differ', place, params));
	}
	return spoken(both, text);
}
