import type { Body } from '#domain/fact.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { UnitSpan } from '#domain/unit.ts';
import { quoted } from '../problem-at.ts';
import type { Column } from './columns.ts';
import type { Role } from './heading-words.ts';
import { indicatorUnder, type Label } from './label.ts';
import { textAt, type Line } from './lines.ts';
import { depthOf } from './part-lines.ts';
import { problemIn } from './report-problem.ts';
import { isTimeColumn, timeOfRow } from './row-keys.ts';
import { unitOfRow, type RowUnit } from './row-unit.ts';
import type { TimeSpan } from './span-of-time.ts';
import { unknownMeasure } from './unknown-measure.ts';
import { has, name, nameOnce, type Walk } from './walk.ts';

/** What a line says of all its figures. */
export interface RowSays {
	readonly unit: readonly UnitSpan[] | null;
	readonly unitText: string;
	readonly indicator: Indicator | null;
	readonly time: TimeSpan | null;
	readonly body: Body | null;
	readonly role: Role | null;
}

/** The unit a line is about: its own, that of the merged cell above, of the heading above; unless a column has it. */
export function unitSaid(walk: Walk, line: Line): RowUnit {
	const { columns, table, section, reader, context } = walk;
	const own = unitOfRow(line, columns, table.grid, reader);
	if (own.isRefused) section.unit = null;
	if (own.spans !== null) {
		if (own.text !== section.unitText) section.seen.clear();
		Object.assign(section, { unit: own.spans, unitText: own.text });
	}
	if (own.isRefused || own.spans !== null) return own;
	const column = columns.find(({ holds }) => holds === 'unit' || holds === 'code');
	if (column === undefined) {
		const spans = section.unit ?? (hasUnreadName(walk, line) ? null : context.unit);
		return { ...own, spans, text: section.unitText };
	}
	return unitFromAbove(walk, line, column)
		? { ...own, spans: section.unit, text: section.unitText }
		: nameless(walk, line, column);
}

/** Whether a line names something nobody understands: it may be another unit than the title's. */
const hasUnreadName = (walk: Walk, line: Line): boolean =>
	!has(walk, 'indicator') &&
	walk.columns.some(({ index, holds }) => holds === null && /\p{L}/u.test(textAt(line, index)));

/** Whether an empty cell of a unit goes on with the one above: it is merged with it, or its line counts what is not counted yet. */
function unitFromAbove(walk: Walk, line: Line, column: Column): boolean {
	const { section, table } = walk;
	if (section.unit === null) return false;
	const isMerged = table.grid.merged.some(
		({ left, top, bottom, right }) =>
			left <= column.index + 1 && right >= column.index + 1 && top < line.row && bottom >= line.row
	);
	if (isMerged) return true;
	if (!has(walk, 'indicator') || section.seen.has(groupKey(walk, line))) return false;
	const params = { columnName: column.heading, found: section.unitText };
	nameOnce(walk, section.unitText, 'unit_from_above', line, column.index, params);
	return true;
}

function nameless({ table }: Walk, line: Line, { index, heading }: Column): RowUnit {
	const place = { row: line.row, column: index + 1 };
	const problem = problemIn(table.grid, 'unit_missing', place, { columnName: heading });
	return { spans: null, text: '', problems: [problem], isRefused: true };
}

/** What a line counts, apart from its unit. */
function groupKey({ columns }: Walk, line: Line): string {
	const keys = columns.filter(
		(column) => ['indicator', 'body', 'topic'].includes(column.holds ?? '') || isTimeColumn(column)
	);
	return JSON.stringify(keys.map(({ index }) => textAt(line, index)));
}

/** What a line counts: indicator, body and whether it is a plan. */
export type Counted = Pick<RowSays, 'indicator' | 'body' | 'role'>;

/** What a line counts; null when it is not used, and then it is named why. */
export function countedSaid(walk: Walk, line: Line): Counted | null {
	const { columns, section, reader, context } = walk;
	const column = columns.find(({ holds }) => holds === 'indicator');
	if (column === undefined)
		return { indicator: section.indicator ?? context.indicator, role: null, body: section.body };
	section.seen.add(groupKey(walk, line));
	const text = textAt(line, column.index);
	if (text === '') return { indicator: section.indicator, role: null, body: section.body };
	const label = reader.read(text);
	const depth = depthOf(line, columns, text);
	if (isPartOfWhole(walk, label, depth)) {
		name(walk, 'part_not_used', line, column.index, {
			columnName: column.heading,
			found: quoted(label.text)
		});
		return null;
	}
	if (label.indicator !== null) {
		const isBelow = section.whole !== null && depth !== null && depth > section.whole.depth;
		if (!isBelow) section.whole = depth === null ? null : { indicator: label.indicator, depth };
		Object.assign(section, { indicator: label.indicator, indicatorText: text, indicatorHadFigures: true });
		return { indicator: label.indicator, role: label.role, body: label.body ?? section.body };
	}
	return countedBelow(walk, label) ?? notCounted(walk, line, column, label);
}

/** "a) Giám sát chuyên đề" below "1. Giám sát" with its own figures is in it already: counted, it would count twice. */
function isPartOfWhole(
	{ section, reader }: Walk,
	{ indicator, text, role }: Label,
	depth: number | null
): boolean {
	if (section.whole === null || depth === null || depth <= section.whole.depth) return false;
	const isOther = indicator !== null && indicator !== section.whole.indicator;
	const over = { indicator: section.whole.indicator, text: section.indicatorText };
	const isOwn = isOther || indicatorUnder(reader, over, text) !== null;
	return !isOwn && role === null && reader.decisionOn(text) === null;
}

/** A line that is understood only under the one above: "đã giải quyết", "Kế hoạch", "- các Ban". */
function countedBelow({ section, reader, figures }: Walk, label: Label): Counted | null {
	const above = section.indicator;
	const own = indicatorUnder(reader, { indicator: above, text: section.indicatorText }, label.text);
	if (own !== null) return { indicator: own, role: label.role, body: section.body };
	if (above !== null) {
		if (label.role !== null || label.dimension === 'value')
			return { indicator: above, role: label.role, body: section.body };
		if (label.body !== null && !section.indicatorHadFigures)
			return { indicator: above, role: null, body: label.body };
	}
	const isInColumns = figures.every(({ indicator }) => indicator !== null);
	return isInColumns ? { indicator: null, role: null, body: null } : null;
}

function notCounted(walk: Walk, line: Line, { index, heading }: Column, label: Label): null {
	const isPart = walk.section.indicator !== null && (label.isPart || label.body !== null);
	const place = { row: line.row, column: index + 1 };
	if (isPart) name(walk, 'part_not_used', line, index, { columnName: heading, found: quoted(label.text) });
	else walk.problems.push(unknownMeasure(walk.table.grid, place, heading, label.text, walk.reader));
	return null;
}

/** The time a line says; null when it says none, undefined when it cannot be used. */
export function timeSaid(walk: Walk, line: Line): TimeSpan | null | undefined {
	const { time, unread, conflict } = timeOfRow(line, walk.columns);
	if (conflict !== null) {
		const { column, before } = conflict;
		const found = quoted(textAt(line, column.index));
		name(walk, 'period_conflict', line, column.index, { found, other: before.text });
		return undefined;
	}
	if (unread === null) return time ?? walk.section.time;
	const params = { columnName: unread.heading, found: quoted(textAt(line, unread.index)) };
	name(walk, 'not_a_period', line, unread.index, { ...params, expected: 'quý I/2024, 2024-Q1' });
	return undefined;
}
