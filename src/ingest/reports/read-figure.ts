import type { Indicator } from '#domain/indicator.ts';
import type { UnitSpan } from '#domain/unit.ts';
import { quoted } from '../problem-at.ts';
import type { Decided } from './answering.ts';
import type { Column } from './columns.ts';
import { cellAt, textAt, type Line } from './lines.ts';
import { readCount, type CountReading } from './read-count.ts';
import { originOfRow, topicOfRow } from './row-keys.ts';
import type { RowSays } from './said-by-line.ts';
import { combineSpans, spanOfMonths, type TimeSpan } from './span-of-time.ts';
import { wordsOf } from './words.ts';
import { name, nameOnce, type Walk } from './walk.ts';

/** Counts above this in one unit and quarter are named: two figures may have been glued. */
const ABSURD_COUNT = 10_000;

const wordsFor = ({ reader }: Walk, indicator: Indicator | null): readonly string[] =>
	indicator === null ? [] : (reader.indicators.countingWords.get(indicator.indicator) as readonly string[]);

/** Reads one cell of figures under what its line says. */
export function readFigure(walk: Walk, line: Line, column: Column, says: RowSays): void {
	const role = column.role ?? says.role ?? walk.context.role;
	if (column.isTotal || (role !== null && role !== 'plan')) return;
	const indicator = column.indicator ?? says.indicator ?? walk.context.indicator;
	const reading = readCount(cellAt(line, column.index), wordsFor(walk, indicator));
	if (reading.kind === 'missing') return nameSilence(walk, line, column, reading.isSaid);
	const columnName = column.heading;
	// A plan of nobody knows what is said among the columns that are not used.
	if (indicator === null && column.role === 'plan') return;
	if (indicator === null) {
		const question = { about: 'indicator', text: columnName, proposed: [], column: column.index } as const;
		const key = String(column.index);
		return nameOnce(walk, key, 'indicator_unknown', line, column.index, { columnName }, question);
	}
	const spans = column.unit ?? says.unit;
	if (spans === null || spans.length === 0)
		return nameOnce(walk, says.unitText, 'unit_unknown', line, column.index, { columnName });
	if (isMerged(walk, line, column) || isCountedOtherwise(walk, line, column, indicator)) return;
	const count = countIn(walk, line, column, reading, indicator);
	const time =
		role === 'plan' && isOfYear(column)
			? yearOver(walk, column, says.time)
			: timeOver(walk, line, column, says.time);
	if (count === null || time === undefined) return;
	walk.claims.push({
		...{ spans, unitText: says.unitText, indicator, time, columnName, count },
		...{ row: line.row, column: column.index + 1 },
		hasOwnTime: says.time !== null || column.time !== null,
		body: column.body ?? says.body ?? 'joint',
		topic: topicOfRow(line, walk.columns),
		origin: originOfRow(line, walk.columns),
		role: role === 'plan' ? 'plan' : null,
		decided: decidedOn(walk, column, { ...says, unit: spans }, indicator)
	});
}

/** Everything the clerk decided that a figure rests on: its column, its unit, its line. */
function decidedOn(
	{ reader, section, context }: Walk,
	column: Column,
	says: RowSays,
	indicator: Indicator
): readonly Decided[] {
	const ofColumn =
		column.isDecided === true
			? { text: column.heading, as: column.unit?.[0]?.unit ?? indicator.indicator }
			: null;
	const isAsked = context.isUnitDecided === true && says.unit === context.unit;
	const asked = isAsked ? { text: '', as: (says.unit?.[0] as UnitSpan).unit } : null;
	const ofUnit = says.unitText === '' ? asked : reader.decisionOn(says.unitText);
	const ofLine = says.indicator === null ? null : reader.decisionOn(section.indicatorText);
	return [ofColumn, ofUnit, ofLine].filter((decided) => decided !== null);
}

/** A figure in a cell merged over several lines is nobody's own. */
function isMerged(walk: Walk, line: Line, { index, heading }: Column): boolean {
	if (!walk.tallCells.has(`${line.row} ${index + 1}`)) return false;
	const params = { columnName: heading, found: quoted(textAt(line, index)) };
	name(walk, 'merged_figure', line, index, params);
	return true;
}

/** "Đơn vị tính: phiên" beside a reception: the figure counts something else than it says. */
function isCountedOtherwise(walk: Walk, line: Line, column: Column, indicator: Indicator): boolean {
	const counted = walk.columns.find(({ holds }) => holds === 'counted-in');
	const text = counted === undefined ? '' : textAt(line, counted.index);
	const words = wordsOf(text);
	if (counted === undefined || words === '' || wordsFor(walk, indicator).includes(words)) return false;
	const params = { columnName: counted.heading, found: quoted(text), expected: indicator.countedInVi };
	nameOnce(walk, String(line.row), 'wrong_counting_word', line, counted.index, params);
	return true;
}

/** Silence in words is repeated once a table; an empty cell says all there is to say. */
function nameSilence(walk: Walk, line: Line, { index, heading }: Column, isSaid: boolean): void {
	const params = { columnName: heading, found: quoted(textAt(line, index)) };
	if (isSaid) nameOnce(walk, '', 'said_missing', line, index, params);
}

/** The count, with what is worth saying of it; null for what is none, named. */
function countIn(
	walk: Walk,
	line: Line,
	{ index, heading: columnName }: Column,
	reading: Exclude<CountReading, { kind: 'missing' }>,
	indicator: Indicator
): number | null {
	const found = quoted(textAt(line, index));
	if (reading.kind === 'bad') {
		const isWord = reading.code === 'wrong_counting_word';
		const expected = isWord ? indicator.countedInVi : '0, 1, 2…';
		name(walk, reading.code, line, index, { columnName, found, expected });
		return null;
	}
	const { value, isGrouped } = reading;
	if (isGrouped) nameOnce(walk, '', 'thousands_read', line, index, { found, value });
	if (value > ABSURD_COUNT) name(walk, 'huge_count', line, index, { columnName, found });
	return value;
}

/** "Kế hoạch năm" beside the results of a quarter is the plan of the year, never of that quarter. */
const isOfYear = ({ heading, time }: Column): boolean =>
	time === null
		? / nam( |$)/.test(wordsOf(heading).replace(/nam (truoc|ngoai)/, ''))
		: time.first === 1 && time.last === 12;

function yearOver({ context }: Walk, { time, heading }: Column, own: TimeSpan | null): TimeSpan {
	const year = time?.year ?? own?.year ?? context.time?.year ?? null;
	return spanOfMonths(year, 1, 12, time?.text ?? heading);
}

/** The time of one figure from its line, its column and the title; undefined where two of them, or of its headings, contradict. */
function timeOver(walk: Walk, line: Line, column: Column, own: TimeSpan | null): TimeSpan | null | undefined {
	if (column.timesConflict !== null) {
		const [found, other] = column.timesConflict.map(({ text }) => text) as [string, string];
		nameOnce(walk, `column ${column.index}`, 'period_conflict', line, column.index, { found, other });
		return undefined;
	}
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
