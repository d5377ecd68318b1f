import { NO_CELL } from '../files/grid.ts';
import { columnsOf } from './columns.ts';
import { isMostlyFigures, settledColumns, voteOf } from './keys.ts';
import type { LabelReader } from './label.ts';
import { textAt, type Line } from './lines.ts';
import type { Table } from './tables.ts';

/** Indexes of the columns from one to before the other. */
type Reach = readonly [from: number, to: number];

/**
 * Tables that stand side by side under one line of headings, each by itself: a figure belongs to the name in its own
 * table, not to the first of the line. They show by their names: a column of units (or, of one unit's forms, of
 * indicators), its figures, and again a column of units with figures after it.
 */
export function besideEachOther(table: Table, reader: LabelReader): readonly Table[] {
	const starts = startsOf(table, reader);
	if (starts.length < 2) return [table];
	const width = Math.max(table.header.parts.length, ...table.lines.map(({ texts }) => texts.length));
	const reaches = starts.map((start, at): Reach => [at === 0 ? 0 : start, starts[at + 1] ?? width]);
	return reaches.map((reach) => within(table, reach, reader));
}

/** Figures alone beside a "Tổng cộng" of another table: sums too, and no line of this one. A name makes it one. */
function isSumOfAnother(line: Line, isIn: (index: number) => boolean, reader: LabelReader): boolean {
	const others = line.filled.filter((index) => !isIn(index));
	const hasName = line.filled.some((index) => isIn(index) && /\p{L}/u.test(textAt(line, index)));
	return !hasName && isTotalIn(line, others, reader);
}

const isTotalIn = (line: Line, indexes: readonly number[], reader: LabelReader): boolean =>
	indexes.some((index) => textAt(line, index) !== '' && reader.read(textAt(line, index)).isTotal);

/** Where each of the tables begins; one start at most where there is only one table. */
function startsOf({ header, lines }: Table, reader: LabelReader): readonly number[] {
	for (const dimension of ['unit', 'indicator'] as const) {
		const named = header.parts.flatMap((parts, index) =>
			parts.some((text) => reader.read(text).dimension === dimension) ? [index] : []
		);
		if (named.length === 0) continue;
		if (named.length === 1) return [];
		const data = lines.filter((line) => !isTotalIn(line, named, reader));
		const keys = named.filter((index) => voteOf(index, data, reader) === dimension);
		if (keys.length < 2) continue;
		const columns = settledColumns(columnsOf(header, reader), lines, reader);
		const isFigures = (index: number): boolean =>
			columns[index]?.holds === 'figures' && isMostlyFigures(index, lines);
		const isWhole = keys.every((key, at) =>
			columns.some(({ index }) => index > key && index < (keys[at + 1] ?? Infinity) && isFigures(index))
		);
		if (!isWhole) return [];
		return keys.map((key) => {
			const before = columns[key - 1]?.holds;
			return before === 'ordinal' || before === 'code' ? key - 1 : key;
		});
	}
	return [];
}

/** The part of a table that lies in some columns; what is outside is empty, so that places keep their numbers. */
function within(table: Table, [from, to]: Reach, reader: LabelReader): Table {
	const isIn = (index: number): boolean => index >= from && index < to;
	const cut = (line: Line): Line => ({
		...line,
		cells: line.cells.map((cell, index) => (isIn(index) ? cell : NO_CELL)),
		texts: line.texts.map((text, index) => (isIn(index) ? text : '')),
		filled: line.filled.filter(isIn)
	});
	const { header, lines } = table;
	return {
		...table,
		header: {
			lines: header.lines.map(cut),
			parts: header.parts.map((parts, index) => (isIn(index) ? parts : []))
		},
		lines: lines
			.filter((line) => !isSumOfAnother(line, isIn, reader))
			.map(cut)
			.filter(({ filled }) => filled.length > 0)
	};
}
