import type { Grid } from '../files/grid.ts';
import { headerOf, headingLines, isHeading, isLineUnder, type Header } from './header.ts';
import type { LabelReader } from './label.ts';
import { cellAt, isFigure, linesOf, textOf, type Line } from './lines.ts';

/** One table of a grid: its header, its lines, and the texts that stand above it. */
export interface Table {
	readonly grid: Grid;
	readonly header: Header;
	readonly lines: readonly Line[];
	/** What stands right above the table, since the last line of figures of the one before. */
	readonly titles: readonly string[];
	/** What stands above the first table of the grid. */
	readonly topTitles: readonly string[];
}

const NO_HEADER: Header = { lines: [], parts: [] };

interface Cut {
	readonly start: number;
	readonly heading: readonly Line[];
}

function cutsOf(lines: readonly Line[], reader: LabelReader): readonly Cut[] {
	const cuts: Cut[] = [];
	for (let at = 0; at < lines.length;) {
		const line = lines[at];
		const isNew =
			line !== undefined && isHeading(line, reader) && !isLineUnder(cuts.at(-1)?.heading ?? [], line, reader);
		const heading = isNew ? headingLines(lines, at, reader) : [];
		if (heading.length > 0) cuts.push({ start: at, heading });
		at += Math.max(1, heading.length);
	}
	return cuts;
}

/** What stands after the last line of figures is the title of what follows. */
function trailingTitles(lines: readonly Line[]): readonly string[] {
	const last = lines.findLastIndex(
		(line) => line.filled.length > 1 && line.filled.some((index) => isFigure(cellAt(line, index)))
	);
	return lines.slice(last + 1).map(textOf);
}

const isSameHeading = (a: readonly Line[], b: readonly Line[]): boolean =>
	a.length === b.length && a.every((line, index) => textOf(line) === textOf(b[index] as Line));

/** Lines without any header: what stands above the first figure is the title. */
function withoutHeader(lines: readonly Line[], grid: Grid): Table {
	const first = lines.findIndex((line) => line.filled.some((index) => isFigure(cellAt(line, index))));
	const titles = lines.slice(0, Math.max(0, first)).map(textOf);
	return { grid, header: NO_HEADER, lines: lines.slice(Math.max(0, first)), titles, topTitles: titles };
}

/** The tables of a grid, top to bottom; without any header the whole grid is one. */
export function tablesOf(grid: Grid, reader: LabelReader): readonly Table[] {
	const lines = linesOf(grid);
	const cuts = cutsOf(lines, reader);
	if (cuts.length === 0) return lines.length === 0 ? [] : [withoutHeader(lines, grid)];
	const topTitles = lines.slice(0, (cuts[0] as Cut).start).map(textOf);
	const tables: Table[] = [];
	for (const [index, { start, heading }] of cuts.entries()) {
		const body = lines.slice(start + heading.length, cuts[index + 1]?.start ?? lines.length);
		const before = tables.at(-1);
		const titles = before === undefined ? topTitles : trailingTitles(before.lines);
		// A header printed again on the next page, with nothing above it, goes on with the same table.
		if (before !== undefined && titles.length === 0 && isSameHeading(before.header.lines, heading))
			tables[tables.length - 1] = { ...before, lines: [...before.lines, ...body] };
		else tables.push({ grid, header: headerOf(heading, grid, reader), lines: body, titles, topTitles });
	}
	return tables;
}
