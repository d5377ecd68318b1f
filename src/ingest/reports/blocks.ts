import { NO_CELL } from '../files/grid.ts';
import { columnsOf } from './columns.ts';
import { isMostlyFigures, settledColumns, voteOf } from './keys.ts';
import type { LabelReader } from './label.ts';
import type { Line } from './lines.ts';
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
	return starts.map((start, at) => within(table, [at === 0 ? 0 : start, starts[at + 1] ?? width]));
}

/** Where each of the tables begins; one start at most where there is only one table. */
function startsOf({ header, lines }: Table, reader: LabelReader): readonly number[] {
	for (const dimension of ['unit', 'indicator'] as const) {
		const named = header.parts.flatMap((parts, index) =>
			parts.some((text) => reader.read(text).dimension === dimension) ? [index] : []
		);
		if (named.length === 0) continue;
		if (named.length === 1) return [];
		const keys = named.filter((index) => voteOf(index, lines, reader) === dimension);
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
function within(table: Table, [from, to]: Reach): Table {
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
		lines: lines.map(cut).filter(({ filled }) => filled.length > 0)
	};
}
