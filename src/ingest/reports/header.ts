import type { Grid } from '../files/grid.ts';
import type { Dimension } from './dimension-words.ts';
import type { Label, LabelReader } from './label.ts';
import { cellAt, isFigure, isNumbering, textAt, type Line } from './lines.ts';
import { readCount } from './read-count.ts';
import { timeOf } from './times-in.ts';
import { withoutListMark } from './words.ts';

/** The heading lines of one table and the texts over each of its columns, top to bottom. */
export interface Header {
	readonly lines: readonly Line[];
	readonly parts: readonly (readonly string[])[];
}

const MOST_LINES = 4;

const labelsOf = (line: Line, reader: LabelReader): readonly Label[] =>
	line.filled.map((index) => reader.read(textAt(line, index)));

const hasFigures = (line: Line, reader: LabelReader): boolean =>
	line.filled.some((index) => {
		const text = textAt(line, index);
		if (!isFigure(cellAt(line, index)) || timeOf(text) !== null) return false;
		// "1. Giám sát" is numbered, and counts nothing.
		return withoutListMark(text) === text || reader.read(text).indicator === null;
	});

/** "Đơn vị: | Xã Sài Sơn", "Quý | I/2024": a line that tells, not one that heads. */
function isPair(line: Line, labels: readonly Label[]): boolean {
	const texts = line.filled.map((index) => textAt(line, index));
	// "Quý: | I | Năm: | 2024"
	if (texts.length % 2 === 0 && texts.every((text, at) => at % 2 === 1 || text.endsWith(':'))) return true;
	const [first, second] = labels;
	if (first === undefined || second === undefined || labels.length !== 2) return false;
	if (first.dimension === 'unit') return second.unit.kind !== 'unknown';
	const isTime = ['quarter', 'month', 'year', 'day', 'period'].includes(first.dimension ?? '');
	return isTime && second.time !== null;
}

const countOf = (labels: readonly Label[], has: (label: Label) => boolean): number =>
	labels.filter(has).length;

/** Whether a line heads a table: names of columns, or several members of one kind, and no figures. */
export function isHeading(line: Line, reader: LabelReader): boolean {
	if (line.filled.length < 2 || hasFigures(line, reader)) return false;
	const labels = labelsOf(line, reader);
	if (isPair(line, labels)) return false;
	const dimensions = countOf(labels, (label) => label.dimension !== null);
	const units = countOf(labels, (label) => label.unit.kind === 'found');
	const indicators = countOf(labels, (label) => label.indicator !== null);
	const times = countOf(labels, (label) => label.time !== null && label.unit.kind !== 'found');
	if (dimensions === 0) return units > 1 || indicators > 1 || (times > 1 && units === 0);
	// One name of a column may stand in a line of data too ("Nghị quyết", "Kết quả"): it needs company.
	return dimensions > 1 || units + indicators + times > 0 || labels.length > 2;
}

/** Columns that hold words beside an indicator, and no figures. */
const BESIDE: readonly (Dimension | null)[] = ['ordinal', 'counted-in', 'note', 'role', 'code'];

/**
 * Whether a line without figures is one of the table above it: "Giải trình | phiên | " under "Nội dung | ĐVT | Số lượng"
 * names what it counts where the lines before it do, and heads nothing.
 */
export function isLineUnder(heading: readonly Line[], line: Line, reader: LabelReader): boolean {
	const dimensionOver = (index: number): Dimension | null => {
		const texts = heading.map((above) => textAt(above, index)).filter((text) => text !== '');
		return reader.read(texts.at(-1) ?? '').dimension;
	};
	const key = line.filled.find((index) => dimensionOver(index) === 'indicator');
	if (key === undefined || reader.read(textAt(line, key)).indicator === null) return false;
	// "không", "-", "chưa báo cáo": figures in words.
	const isSilence = (index: number): boolean => readCount(cellAt(line, index), []).kind !== 'bad';
	return line.filled.every(
		(index) => index === key || BESIDE.includes(dimensionOver(index)) || isSilence(index)
	);
}

/** Whether a line goes on with the header above it: the columns of names are empty or say the same. */
function continues(line: Line, above: readonly Line[], reader: LabelReader): boolean {
	if (hasFigures(line, reader) || isNumbering(line)) return false;
	const first = above[0] as Line;
	const keys = keysOf(first, reader);
	if (keys.length === 0) return isHeading(line, reader);
	const isFree = keys.every((index) => [textAt(first, index), ''].includes(textAt(line, index)));
	// Words under columns of figures, and nothing under the names: only a header has such a line.
	const isBelow = line.filled.length > 1 && keys.every((index) => textAt(line, index) === '');
	return isFree && (isBelow || labelsOf(line, reader).some(isHeadingLabel));
}

/** The names of columns in a heading line. "Hoạt động" over several columns is a group, where another name is there. */
function keysOf(line: Line, reader: LabelReader): readonly number[] {
	const keys = line.filled.filter((index) => isKey(textAt(line, index), reader));
	const isGroup = (index: number): boolean =>
		reader.read(textAt(line, index)).dimension === 'indicator' && textAt(line, index + 1) === '';
	const others = keys.filter((index) => !isGroup(index));
	return others.length === 0 ? keys : others;
}

const isKey = (text: string, reader: LabelReader): boolean => {
	const { dimension } = reader.read(text);
	return dimension !== null && dimension !== 'value';
};

const isHeadingLabel = (label: Label): boolean =>
	label.dimension !== null ||
	label.indicator !== null ||
	label.time !== null ||
	label.role !== null ||
	label.body !== null ||
	label.isTotal ||
	label.unit.kind === 'found';

/** The heading lines that begin at `start`. */
export function headingLines(lines: readonly Line[], start: number, reader: LabelReader): readonly Line[] {
	const found = lines.slice(start, start + 1);
	for (const line of lines.slice(start + 1, start + MOST_LINES)) {
		const last = found.at(-1);
		if (last === undefined || line.row > last.row + 1 || !continues(line, found, reader)) break;
		found.push(line);
	}
	return found;
}

/** The text over a cell of a heading line: its own, that of its merged range, or that of the group it stands in. */
function textOver(line: Line, index: number, grid: Grid, isLast: boolean): string {
	const own = textAt(line, index);
	if (own !== '') return own;
	const range = grid.merged.find(
		({ top, bottom, left, right }) =>
			top <= line.row && bottom >= line.row && left <= index + 1 && right >= index + 1
	);
	if (range !== undefined) return range.top === line.row ? textAt(line, range.left - 1) : '';
	const isMerged = grid.merged.some(({ top, left, right }) => top === line.row && right > left);
	return isLast || isMerged ? '' : textAt(line, line.filled.filter((at) => at < index).at(-1) ?? -1);
}

/** The header made of heading lines. */
export function headerOf(lines: readonly Line[], grid: Grid, reader: LabelReader): Header {
	const width = Math.max(0, ...lines.map(({ texts }) => texts.length));
	const parts = Array.from({ length: width }, (_, index) => {
		const over = lines.map((line, depth) => textOver(line, index, grid, depth === lines.length - 1));
		return partsOf(over, index, lines, reader);
	});
	return { lines, parts };
}

/** A group heading reaches over its neighbours only where something stands below it; names of columns reach nowhere. */
function partsOf(
	over: readonly string[],
	index: number,
	lines: readonly Line[],
	reader: LabelReader
): readonly string[] {
	const hasOwn = lines.some((line) => textAt(line, index) !== '');
	if (!hasOwn) return [];
	return over.filter((text, depth) => {
		if (text === '' || over.indexOf(text) !== depth) return false;
		const line = lines[depth];
		return line === undefined || textAt(line, index) !== '' || !isKey(text, reader);
	});
}
