import type { Column } from './columns.ts';
import type { Dimension } from './dimension-words.ts';
import type { LabelReader } from './label.ts';
import { cellAt, isFigure, textAt, type Line } from './lines.ts';
import { timeOf } from './times-in.ts';
import { wordsOf } from './words.ts';

type Member = 'unit' | 'indicator' | 'period' | 'body';
const MEMBERS: readonly Member[] = ['unit', 'indicator', 'period', 'body'];
/** As many lines as tell what a column holds. */
const SAMPLE = 400;

function memberIn(text: string, reader: LabelReader): Member | null {
	const label = reader.read(text);
	if (label.unit.kind === 'found') return 'unit';
	if (label.indicator !== null) return 'indicator';
	if (timeOf(text) !== null) return 'period';
	return label.body === null ? null : 'body';
}

/** What most filled cells of a column are; null when they are figures, or nothing that is known. */
export function voteOf(index: number, lines: readonly Line[], reader: LabelReader): Member | null {
	const texts = lines.map((line) => textAt(line, index)).filter((text) => text !== '');
	const members = texts.map((text) => memberIn(text, reader));
	const winner = MEMBERS.find(
		(kind) => members.filter((member) => member === kind).length * 2 > texts.length
	);
	return winner ?? null;
}

export const isMostlyFigures = (index: number, lines: readonly Line[]): boolean => {
	const filled = lines.filter((line) => textAt(line, index) !== '');
	return filled.filter((line) => isFigure(cellAt(line, index))).length * 2 > filled.length;
};

/** Whether a column headed "Đơn vị" counts ("cuộc", "buổi") and names no unit. */
function isCountedIn(index: number, lines: readonly Line[], reader: LabelReader): boolean {
	const counting = new Set([...reader.indicators.countingWords.values()].flat());
	const texts = lines.map((line) => textAt(line, index)).filter((text) => text !== '');
	return (
		texts.length > 0 &&
		texts.every((text) => counting.has(wordsOf(text)) || memberIn(text, reader) === null) &&
		texts.some((text) => counting.has(wordsOf(text)))
	);
}

/** "Kế hoạch, Thực hiện, Kế hoạch …" down a column: what the figures of each line are, whatever stands above. */
function isOfRoles(index: number, lines: readonly Line[], reader: LabelReader): boolean {
	const texts = lines.map((line) => textAt(line, index)).filter((text) => text !== '');
	const labels = texts.map((text) => reader.read(text));
	return (
		labels.some(({ role }) => role !== null) &&
		labels.every(
			({ role, dimension, indicator }) => indicator === null && (role !== null || dimension === 'value')
		)
	);
}

/** What the cells of a column prove it to hold, against or beyond its header. */
function heldBy(column: Column, sample: readonly Line[], reader: LabelReader): Column['holds'] {
	const { index, holds } = column;
	if ((holds === null || holds === 'indicator') && isOfRoles(index, sample, reader)) return 'role';
	if (holds === 'unit' && isCountedIn(index, sample, reader)) return 'counted-in';
	if (holds === 'unit' || holds === 'indicator') {
		const vote = voteOf(index, sample, reader);
		return vote === 'unit' || vote === 'indicator' ? vote : holds;
	}
	// "Cơ quan: HĐND xã Ngọc Mỹ" names the unit, whatever the heading says.
	if (holds === 'body' && voteOf(index, sample, reader) === 'unit') return 'unit';
	// "Đơn vị của bạn" folds into "of the boards": its cells tell that it counts nothing.
	const isOfNames = holds === 'figures' && !isMostlyFigures(index, sample);
	if (isOfNames && voteOf(index, sample, reader) === 'unit') return 'unit';
	if (holds !== null) return holds;
	if (voteOf(index, sample, reader) !== null && (column.heading === '' || !isMostlyFigures(index, sample)))
		return voteOf(index, sample, reader);
	return null;
}

/** Where several columns could name the indicator, the one that does; the others are topics. */
function onlyOne(
	columns: readonly Column[],
	dimension: Dimension,
	sample: readonly Line[],
	reader: LabelReader
) {
	const rivals = columns.filter(({ holds }) => holds === dimension);
	const known = rivals.find(({ index }) => voteOf(index, sample, reader) === dimension) ?? rivals[0];
	return columns.map((column) =>
		rivals.includes(column) && column !== known && voteOf(column.index, sample, reader) !== dimension
			? { ...column, holds: 'topic' as const }
			: column
	);
}

/** The columns of a table with what their cells show them to hold. */
export function settledColumns(
	columns: readonly Column[],
	lines: readonly Line[],
	reader: LabelReader
): readonly Column[] {
	const sample = lines.slice(0, SAMPLE);
	const held = columns.map((column) => ({ ...column, holds: heldBy(column, sample, reader) }));
	return onlyOne(withoutParents(held, sample, reader), 'indicator', sample, reader);
}

/** Whether a column is headed as one of districts. */
export const isOfDistricts = ({ heading }: Column): boolean =>
	/^(ten )?(huyen|quan huyen|huyen quan|district)$/.test(wordsOf(heading));

/** "Huyện | Xã": beside a column of communes, one of districts, or that says one district in every line, names nobody. */
function withoutParents(
	columns: readonly Column[],
	sample: readonly Line[],
	reader: LabelReader
): readonly Column[] {
	const named = columns.filter(({ holds }) => holds === 'unit');
	const isParent = (column: Column): boolean =>
		isOfDistricts(column) || isOneDistrict(column.index, sample, reader);
	const parents = named.length < 2 ? [] : named.filter(isParent);
	if (parents.length === named.length) return columns;
	return columns.map((column) => (parents.includes(column) ? { ...column, holds: 'note' as const } : column));
}

function isOneDistrict(index: number, sample: readonly Line[], reader: LabelReader): boolean {
	const texts = new Set(sample.map((line) => textAt(line, index)).filter((text) => text !== ''));
	const [only] = texts;
	if (texts.size !== 1 || only === undefined) return false;
	const reading = reader.unitNamed(only);
	return reading.kind === 'found' && reading.spans.some(({ kind }) => kind === 'district');
}

/** Columns of a grid without any header: only what their cells prove; the one column of figures holds the figures. */
export function columnsWithoutHeader(lines: readonly Line[], reader: LabelReader): readonly Column[] {
	const sample = lines.slice(0, SAMPLE);
	const width = Math.max(0, ...sample.map(({ texts }) => texts.length));
	const blank = { heading: '', unit: null, indicator: null, time: null, timesConflict: null };
	const columns = Array.from({ length: width }, (_, index): Column => ({
		index,
		...blank,
		holds: voteOf(index, sample, reader),
		body: null,
		role: null,
		isTotal: false
	}));
	const open = columns.filter(({ holds, index }) => holds === null && isMostlyFigures(index, sample));
	const figures = open.filter(({ index }) => !isCounting(index, sample));
	return columns.map((column) =>
		figures.length === 1 && column === figures[0] ? { ...column, holds: 'figures' } : column
	);
}

/** 1, 2, 3 … down the first column: the number of the line. */
const isCounting = (index: number, lines: readonly Line[]): boolean =>
	index === 0 && lines.length > 2 && lines.every((line, at) => textAt(line, 0) === String(at + 1));

/** The same under a header that left it without a heading; lines of groups and sums have no number. */
export function isCountingLines(index: number, lines: readonly Line[]): boolean {
	const numbers = lines.map((line) => textAt(line, index)).filter((text) => text !== '');
	return index === 0 && numbers.length > 1 && numbers.every((text, at) => text === String(at + 1));
}
