import { MOST_LINES_IN_A_CELL } from './delimiter.ts';
import { hasSwallowed } from './swallowed.ts';

/** A row that was read in spite of quotes without a pair. */
export interface LooseRow {
	readonly cells: readonly string[];
	/** The first cell whose quotes have no pair; null when all have. */
	readonly stray: number | null;
}

interface Taken {
	readonly cell: string;
	/** Where the next cell or line begins: at a delimiter, a line feed or the end. */
	readonly end: number;
	readonly isStray: boolean;
}

/** Text with line feeds only, and what parts it. */
export interface Source {
	readonly text: string;
	readonly delimiter: string;
	readonly columns: number;
}

/** No quote is looked for further than this: many quotes without a pair must not each cost the whole file. */
const LONGEST_CELL = 40_000;
const LONGEST_BARE = 2_000;
const AFTER_QUOTE = /[ \t]*/y;

function endOfCell({ text, delimiter }: Source, from: number): number {
	for (let at = from; at < text.length; at += 1) {
		const char = text.charAt(at);
		if (char === delimiter || char === '\n') return at;
	}
	return text.length;
}

/** Where the cell ends when a quote at `at` closes it; null when it does not: other text follows. */
function closedAt({ text, delimiter }: Source, at: number): number | null {
	AFTER_QUOTE.lastIndex = at + 1;
	const blanks = delimiter === '\t' ? 0 : (AFTER_QUOTE.exec(text) as RegExpExecArray)[0].length;
	const next = at + 1 + blanks;
	return next >= text.length || text.charAt(next) === '\n' || text.charAt(next) === delimiter ? next : null;
}

/** A cell whose quotes are as they should be, or null. */
function quotedCell(source: Source, open: number): Taken | null {
	const { text } = source;
	let at = text.indexOf('"', open + 1);
	while (at !== -1 && text.charAt(at + 1) === '"' && at - open < LONGEST_CELL) at = text.indexOf('"', at + 2);
	const end = at === -1 || at - open >= LONGEST_CELL ? null : closedAt(source, at);
	if (end === null) return null;
	const cell = text.slice(open + 1, at).replaceAll('""', '"');
	const isTooLong = cell.split('\n', MOST_LINES_IN_A_CELL + 1).length > MOST_LINES_IN_A_CELL;
	return isTooLong || hasSwallowed(cell, source.delimiter, source.columns)
		? null
		: { cell, end, isStray: false };
}

/** A quoted cell with bare quotes inside, closed on its own line: "Xã "Hòa" Thạch". */
function bareQuotes(source: Source, open: number): Taken | null {
	const { text } = source;
	const stop = Math.min(text.length, open + LONGEST_BARE);
	for (let at = open + 1; at < stop && text.charAt(at) !== '\n'; at += 1) {
		const end = text.charAt(at) === '"' ? closedAt(source, at) : null;
		if (end !== null) return { cell: text.slice(open + 1, at), end, isStray: true };
	}
	return null;
}

/** A quote that opens and never closes on its line is no quote. */
function unclosed(source: Source, open: number): Taken {
	const end = endOfCell(source, open + 1);
	return { cell: source.text.slice(open + 1, end), end, isStray: true };
}

function takeCell(source: Source, from: number): Taken {
	const blanks = /[ ]*/y;
	blanks.lastIndex = from;
	const open = from + (blanks.exec(source.text) as RegExpExecArray)[0].length;
	if (source.text.charAt(open) === '"')
		return quotedCell(source, open) ?? bareQuotes(source, open) ?? unclosed(source, open);
	const end = endOfCell(source, from);
	return { cell: source.text.slice(from, end), end, isStray: false };
}

/** Rows read cell by cell, so that a quote without its pair spoils its own row and swallows no other. */
export function readLoosely(source: Source): LooseRow[] {
	const rows: LooseRow[] = [];
	let cells: string[] = [];
	let stray: number | null = null;
	for (let at = 0; at <= source.text.length;) {
		const { cell, end, isStray } = takeCell(source, at);
		if (isStray) stray ??= cells.length;
		cells.push(cell);
		if (source.text.charAt(end) !== source.delimiter) {
			rows.push({ cells, stray });
			cells = [];
			stray = null;
		}
		at = end + 1;
	}
	return rows;
}
