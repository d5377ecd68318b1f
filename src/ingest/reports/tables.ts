import type { Grid } from '../files/grid.ts';
import { headerOf, headingLines, isHeading, type Header } from './header.ts';
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
		const heading = line !== undefined && isHeading(line, reader) ? headingLines(lines, at, reader) : [];
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
	a.length === b.length && a.every((line, index) => textOf(line) === textOf(b[index] ?? line));

/** The tables of a grid, top to bottom; without any header the whole grid is one. */
export function tablesOf(grid: Grid, reader: LabelReader): readonly Table[] {
	const lines = linesOf(grid);
	const cuts = cutsOf(lines, reader);
	if (cuts.length === 0)
		return lines.length === 0 ? [] : [{ grid, header: NO_HEADER, lines, titles: [], topTitles: [] }];
	const topTitles = lines.slice(0, cuts[0]?.start ?? 0).map(textOf);
	return cuts.map(({ start, heading }, index) => {
		const end = cuts[index + 1]?.start ?? lines.length;
		const before = cuts[index - 1];
		const between = before === undefined ? [] : lines.slice(before.start + before.heading.length, start);
		// A header printed again on the next page goes on with the same table, under the same title.
		const isRepeat = before !== undefined && isSameHeading(before.heading, heading);
		return {
			grid,
			header: headerOf(heading, grid, reader),
			lines: lines.slice(start + heading.length, end),
			titles: before === undefined ? topTitles : isRepeat ? [] : trailingTitles(between),
			topTitles
		};
	});
}
