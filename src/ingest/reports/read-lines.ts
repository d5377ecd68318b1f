import type { Body } from '#domain/fact.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Problem } from '#domain/problem.ts';
import type { ParamsOf, ProblemCode } from '#domain/problem-codes.ts';
import type { UnitSpan } from '#domain/unit.ts';
import { quoted } from '../problem-at.ts';
import type { Claim } from './claim.ts';
import type { Column } from './columns.ts';
import { summandsOf } from './column-roles.ts';
import type { Context } from './context.ts';
import type { Role } from './heading-words.ts';
import type { Label, LabelReader } from './label.ts';
import { cellAt, isNumbering, textAt, type Line } from './lines.ts';
import { readCount } from './read-count.ts';
import { problemIn } from './report-problem.ts';
import { bodyOfRow, isTimeColumn, originOfRow, roleOfRow, timeOfRow, topicOfRow } from './row-keys.ts';
import { unitOfRow, type RowUnit } from './row-unit.ts';
import { combineSpans, type TimeSpan } from './span-of-time.ts';
import type { Table } from './tables.ts';
import { isSumOfOthers, judgeTotals, type FigureRow } from './totals.ts';

/** What a table says: figures that claim to be facts or plans, and what is wrong in it. */
export interface TableClaims {
	readonly claims: readonly Claim[];
	readonly problems: readonly Problem[];
}

/** What the lines read so far say of the next: headings inside the table, cells left out below their first. */
interface Section {
	unit: readonly UnitSpan[] | null;
	unitText: string;
	indicator: Indicator | null;
	indicatorText: string;
	indicatorHadFigures: boolean;
	time: TimeSpan | null;
	body: Body | null;
	seen: Set<string>;
}

interface Walk {
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
	/** The counting words of all indicators. */
	readonly anyWords: readonly string[];
}

/** Counts above this in one unit and quarter are named: two figures may have been glued. */
const ABSURD_COUNT = 10_000;

const has = ({ columns }: Walk, holds: Column['holds']): boolean =>
	columns.some((column) => column.holds === holds);

function name<Code extends ProblemCode>(
	walk: Walk,
	code: Code,
	line: Line,
	index: number | null,
	params: ParamsOf<Code>
): void {
	const place = index === null ? { row: line.row } : { row: line.row, column: index + 1 };
	walk.problems.push(problemIn(walk.table.grid, code, place, params));
}

function nameOnce<Code extends ProblemCode>(
	walk: Walk,
	key: string,
	code: Code,
	line: Line,
	index: number | null,
	params: ParamsOf<Code>
): void {
	if (walk.said.has(`${code} ${key}`)) return;
	walk.said.add(`${code} ${key}`);
	name(walk, code, line, index, params);
}

/** Reads every line of a table. */
export function readLines(
	table: Table,
	columns: readonly Column[],
	context: Context,
	reader: LabelReader
): TableClaims {
	const figures = columns.filter(({ holds }) => holds === 'figures');
	const section: Section = {
		unit: null,
		unitText: '',
		indicator: null,
		indicatorText: '',
		indicatorHadFigures: false,
		time: null,
		body: null,
		seen: new Set()
	};
	const walk: Walk = {
		...{ table, columns, figures, context, reader, section },
		...{ claims: [], problems: [], rows: [], said: new Set() },
		anyWords: [...reader.indicators.countingWords.values()].flat()
	};
	for (const line of table.lines) readLine(walk, line);
	const sums = walk.rows.filter((row) => row.kind === 'district' && isSumOfOthers(row, walk.rows));
	const rows = walk.rows.map((row) => (sums.includes(row) ? { ...row, kind: 'total' as const } : row));
	const totals = judgeTotals(rows, columns, table.grid);
	return {
		claims: walk.claims.filter((claim) => !sums.some(({ row }) => row === claim.row)),
		problems: [...walk.problems, ...totals]
	};
}

const isBlankIn = (line: Line, columns: readonly Column[]): boolean =>
	columns.every(({ index }) => textAt(line, index) === '');

/** The words a line begins with: of its key columns, else of its first cell that is no number. */
function leadOf({ columns }: Walk, line: Line): number | null {
	const keys = columns.filter(({ holds }) => holds === 'unit' || holds === 'indicator');
	const key = keys.find(({ index }) => textAt(line, index) !== '');
	if (key !== undefined) return key.index;
	return (
		line.filled.find(
			(index) => /\p{L}/u.test(textAt(line, index)) && !LINE_NUMBER.test(textAt(line, index))
		) ?? null
	);
}

function readLine(walk: Walk, line: Line): void {
	if (isNumbering(line)) return;
	const lead = leadOf(walk, line);
	const label = lead === null ? null : walk.reader.read(textAt(line, lead));
	const isTotal = label?.isTotal === true || isTotalBeside(walk, line);
	if (isTotal && label?.indicator == null) {
		if (!isBlankIn(line, walk.figures))
			walk.rows.push({ row: line.row, kind: 'total', figures: rawFigures(walk, line) });
		return;
	}
	if (isBlankIn(line, walk.figures)) return readSection(walk, line, label);
	readFigures(walk, line);
}

/** "Cộng" may stand under STT, or under the first column of names. */
const isTotalBeside = ({ reader, columns }: Walk, line: Line): boolean =>
	columns
		.filter(
			({ holds }) => holds === 'ordinal' || holds === 'unit' || holds === 'indicator' || holds === 'code'
		)
		.some(({ index }) => textAt(line, index) !== '' && reader.read(textAt(line, index)).isTotal);

/** Figures for the sums alone: whatever unit they belong to. */
function rawFigures({ figures, anyWords }: Walk, line: Line): ReadonlyMap<number, number | null> {
	const read = new Map<number, number | null>();
	for (const { index, role } of figures) {
		if (role !== null && role !== 'plan') continue;
		const reading = readCount(cellAt(line, index), anyWords);
		if (reading.kind === 'count') read.set(index, reading.value);
		if (reading.kind === 'bad') read.set(index, null);
	}
	return read;
}

const LINE_NUMBER = /^[([]?(\d{1,3}(\.\d{1,2})*|[ivxlc]{1,5}|[a-h])[.)\]]*$/i;

/** A line without figures heads the lines below it when it says one thing they do not say themselves. */
function readSection(walk: Walk, line: Line, label: Label | null): void {
	const { section } = walk;
	const words = line.filled.filter((index) => !LINE_NUMBER.test(textAt(line, index)));
	if (label === null || words.length !== 1) return;
	if (label.unit.kind === 'found' && (!has(walk, 'unit') || has(walk, 'indicator'))) {
		Object.assign(section, { unit: label.unit.spans, unitText: label.text, body: null, indicator: null });
		section.seen.clear();
	} else if (
		label.unit.kind === 'similar' &&
		!has(walk, 'unit') &&
		has(walk, 'indicator') &&
		label.indicator === null
	) {
		Object.assign(section, { unit: null, unitText: '', indicator: null });
	}
	if (label.indicator !== null)
		Object.assign(section, {
			indicator: label.indicator,
			indicatorText: label.text,
			indicatorHadFigures: false
		});
	if (label.time !== null && label.unit.kind !== 'found' && !walk.columns.some(isTimeColumn))
		section.time = label.time;
	if (label.body !== null && label.indicator === null && !has(walk, 'body')) section.body = label.body;
}

interface RowSays {
	readonly unit: readonly UnitSpan[] | null;
	readonly unitText: string;
	readonly indicator: Indicator | null;
	readonly time: TimeSpan | null;
	readonly body: Body | null;
	readonly role: Role | null;
}

function readFigures(walk: Walk, line: Line): void {
	const unit = unitSaid(walk, line);
	const isDistrict = unit.spans?.every(({ kind }) => kind === 'district') ?? false;
	walk.rows.push({ row: line.row, kind: isDistrict ? 'district' : 'data', figures: rawFigures(walk, line) });
	judgeTotalColumns(walk, line);
	walk.problems.push(...unit.problems);
	if (unit.isRefused) return;
	const counted = countedSaid(walk, line);
	const time = timeSaid(walk, line);
	if (counted === null || time === undefined) return;
	const body = bodyOfRow(line, walk.columns);
	if (body === undefined) {
		const column = walk.columns.find(({ holds }) => holds === 'body');
		const found = quoted(textAt(line, column?.index ?? -1));
		name(walk, 'unknown_body', line, column?.index ?? null, { columnName: column?.heading ?? '', found });
		return;
	}
	const says: RowSays = {
		...{ unit: unit.spans, unitText: unit.text, time },
		...{
			indicator: counted.indicator,
			role: counted.role ?? roleOfRow(line, walk.columns),
			body: body ?? counted.body
		}
	};
	for (const column of walk.figures) readFigure(walk, line, column, says);
}

/** The unit a line is about: its own, that of the merged cell above, of the heading above; unless a column has it. */
function unitSaid(walk: Walk, line: Line): RowUnit {
	const { columns, table, section, reader, context } = walk;
	const own = unitOfRow(line, columns, table.grid, reader);
	if (own.isRefused) section.unit = null;
	if (own.spans !== null) {
		if (own.text !== section.unitText) section.seen.clear();
		Object.assign(section, { unit: own.spans, unitText: own.text });
	}
	if (own.isRefused || own.spans !== null) return own;
	const column = columns.find(({ holds }) => holds === 'unit' || holds === 'code');
	if (column === undefined) return { ...own, spans: section.unit ?? context.unit, text: section.unitText };
	const range = table.grid.merged.find(
		({ left, top, bottom, right }) =>
			left <= column.index + 1 && right >= column.index + 1 && top < line.row && bottom >= line.row
	);
	if (range !== undefined && section.unit !== null)
		return { ...own, spans: section.unit, text: section.unitText };
	if (has(walk, 'indicator') && section.unit !== null && isNextOfGroup(walk, line)) {
		const params = { columnName: column.heading, found: section.unitText };
		nameOnce(walk, section.unitText, 'unit_from_above', line, column.index, params);
		return { ...own, spans: section.unit, text: section.unitText };
	}
	const problem = problemIn(
		table.grid,
		'unit_missing',
		{ row: line.row, column: column.index + 1 },
		{
			columnName: column.heading
		}
	);
	return { ...own, problems: [problem], isRefused: true };
}

/** Whether a line without a unit may go on with the one above: it counts something that one has not counted yet. */
function isNextOfGroup({ columns, section }: Walk, line: Line): boolean {
	const keys = columns.filter(
		(column) => ['indicator', 'body', 'topic'].includes(column.holds ?? '') || isTimeColumn(column)
	);
	const key = JSON.stringify(keys.map(({ index }) => textAt(line, index)));
	return !section.seen.has(key);
}

interface Counted {
	readonly indicator: Indicator | null;
	readonly role: Role | null;
	readonly body: Body | null;
}

/** What a line counts; null when it is not used, and then it is named why. */
function countedSaid(walk: Walk, line: Line): Counted | null {
	const { columns, section, reader, context } = walk;
	const keys = columns.filter(
		(column) => ['indicator', 'body', 'topic'].includes(column.holds ?? '') || isTimeColumn(column)
	);
	section.seen.add(JSON.stringify(keys.map(({ index }) => textAt(line, index))));
	const column = columns.find(({ holds }) => holds === 'indicator');
	const text = column === undefined ? '' : textAt(line, column.index);
	if (column === undefined || text === '') {
		const indicator = section.indicator ?? (column === undefined ? context.indicator : null);
		return { indicator, role: null, body: section.body };
	}
	const label = reader.read(text);
	if (label.indicator !== null) {
		Object.assign(section, { indicator: label.indicator, indicatorText: text, indicatorHadFigures: true });
		return { indicator: label.indicator, role: label.role, body: label.body ?? section.body };
	}
	const joined =
		section.indicator === null ? null : reader.read(`${section.indicatorText} ${text}`).indicator;
	if (joined !== null && joined !== section.indicator)
		return { indicator: joined, role: label.role, body: section.body };
	if (section.indicator !== null && (label.role !== null || label.dimension === 'value'))
		return { indicator: section.indicator, role: label.role, body: section.body };
	if (section.indicator !== null && label.body !== null && !section.indicatorHadFigures)
		return { indicator: section.indicator, role: null, body: label.body };
	if (walk.figures.every(({ indicator }) => indicator !== null))
		return { indicator: null, role: null, body: null };
	const isPart = section.indicator !== null && (label.isPart || label.body !== null);
	name(walk, isPart ? 'part_not_used' : 'unknown_measure', line, column.index, {
		columnName: column.heading,
		found: quoted(text)
	});
	return null;
}

/** The time a line says; null when it says none, undefined when it cannot be used. */
function timeSaid(walk: Walk, line: Line): TimeSpan | null | undefined {
	const { time, unread, conflict } = timeOfRow(line, walk.columns);
	const column = unread ?? conflict;
	if (column === null) return time ?? walk.section.time;
	const params = { columnName: column.heading, found: quoted(textAt(line, column.index)) };
	if (unread === null)
		name(walk, 'period_conflict', line, column.index, { found: params.found, other: column.heading });
	else name(walk, 'not_a_period', line, column.index, { ...params, expected: 'quý I/2024, 2024-Q1' });
	return undefined;
}

/** Reads one cell of figures under what its line says. */
function readFigure(walk: Walk, line: Line, column: Column, says: RowSays): void {
	const role = column.role ?? says.role ?? walk.context.role;
	if (column.isTotal || (role !== null && role !== 'plan')) return;
	const cell = cellAt(line, column.index);
	const indicator = column.indicator ?? says.indicator ?? walk.context.indicator;
	const columnName = column.heading;
	const reading = readCount(
		cell,
		indicator === null ? [] : (walk.reader.indicators.countingWords.get(indicator.indicator) ?? [])
	);
	const found = quoted(textAt(line, column.index));
	if (reading.kind === 'missing') {
		if (reading.isSaid) nameOnce(walk, '', 'said_missing', line, column.index, { columnName, found });
		return;
	}
	if (indicator === null)
		return nameOnce(walk, String(column.index), 'indicator_unknown', line, column.index, { columnName });
	const spans = column.unit ?? says.unit;
	if (spans === null) return nameOnce(walk, '', 'unit_unknown', line, column.index, { columnName });
	if (reading.kind === 'bad') {
		const words = walk.reader.indicators.countingWords.get(indicator.indicator)?.[0] ?? '';
		return name(walk, reading.code, line, column.index, {
			columnName,
			found,
			expected: reading.code === 'wrong_counting_word' ? words : '0, 1, 2…'
		});
	}
	if (reading.isGrouped)
		nameOnce(walk, '', 'thousands_read', line, column.index, { found, value: reading.value });
	if (reading.value > ABSURD_COUNT) name(walk, 'huge_count', line, column.index, { columnName, found });
	const time = timeOver(walk, line, column, says.time);
	if (time === undefined) return;
	walk.claims.push({
		...{
			spans,
			unitText: says.unitText,
			indicator,
			time,
			columnName,
			row: line.row,
			column: column.index + 1
		},
		hasOwnTime: says.time !== null || column.time !== null,
		body: column.body ?? says.body ?? 'joint',
		topic: topicOfRow(line, walk.columns),
		origin: originOfRow(line, walk.columns),
		role: role === 'plan' ? 'plan' : null,
		count: reading.value
	});
}

/** The time of one figure from its line, its column and the title; undefined when two of them contradict. */
function timeOver(walk: Walk, line: Line, column: Column, own: TimeSpan | null): TimeSpan | null | undefined {
	let time: TimeSpan | null = own;
	for (const other of [column.time, walk.context.time]) {
		if (other === null) continue;
		const both: TimeSpan | null = time === null ? other : combineSpans(time, other);
		if (both === null && time !== null) {
			const key = own === null ? `column ${column.index}` : `row ${line.row}`;
			nameOnce(walk, key, 'period_conflict', line, column.index, { found: time.text, other: other.text });
			return undefined;
		}
		time = both;
	}
	return time;
}

/** `total_differs` where a column of sums disagrees with the columns it sums. */
function judgeTotalColumns(walk: Walk, line: Line): void {
	const totals = walk.figures.filter(({ isTotal }) => isTotal);
	const raw = totals.length === 0 ? new Map<number, number>() : rawFigures(walk, line);
	for (const total of totals) {
		const found = raw.get(total.index);
		const summands = summandsOf(total, walk.columns).map(({ index }) => raw.get(index));
		if (found === undefined || found === null || summands.length === 0 || summands.includes(null)) continue;
		const sum = summands.reduce<number>((all, value) => all + (value ?? 0), 0);
		if (sum !== found)
			name(walk, 'total_differs', line, total.index, { columnName: total.heading, found, sum });
	}
}
