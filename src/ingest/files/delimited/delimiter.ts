import { strictRows } from './strict-rows.ts';

/** What parts cells, and how many columns most rows have under it. */
export interface Delimiter {
	readonly char: string;
	readonly columns: number;
	/** How many the widest line has. */
	readonly widest: number;
}

/** Of equals the first is taken. */
const CHARS = ['\t', ';', '|', ','] as const;
type Count = (typeof CHARS)[number] | 'decimal';

const QUOTED = /"[^"]*"/g;
const DECIMAL_COMMA = /\d,(?=\d)/g;
const DECLARED = /^"?sep=([,;|\t:^~])"?(?:\r\n?|\n|$)/i;

/** How many lines have how many of a character. */
type Tally = Map<number, number>;

const tallyOf = (lines: readonly string[], count: (line: string) => number): Tally => {
	const tally: Tally = new Map();
	for (const line of lines) {
		const many = count(line);
		tally.set(many, (tally.get(many) ?? 0) + 1);
	}
	return tally;
};

/** How often a character stands in a text. */
export const occurrences = (line: string, char: string): number => {
	let many = 0;
	for (let at = line.indexOf(char); at !== -1; at = line.indexOf(char, at + 1)) many += 1;
	return many;
};

const counters: Readonly<Record<Count, (line: string) => number>> = {
	'\t': (line) => occurrences(line, '\t'),
	';': (line) => occurrences(line, ';'),
	'|': (line) => occurrences(line, '|'),
	',': (line) => occurrences(line, ','),
	decimal: (line) => occurrences(line.replace(DECIMAL_COMMA, ''), ',')
};

/** A cell of more lines than an office writes is two quotes that have no pair. */
export const MOST_LINES_IN_A_CELL = 30;

interface Fit extends Delimiter {
	/** Share of lines that have this many columns. */
	readonly share: number;
	readonly worth: number;
}

/** Several columns in many lines are worth most; a comma here and there in titles little. */
function fitOf(char: string, tally: Tally, lines: number): Fit {
	const widest = [...tally.keys()].reduce((most, many) => Math.max(most, many), 0) + 1;
	const fits = [...tally].map(([many, count]) => {
		const share = count / lines;
		return { char, columns: many + 1, widest, share, worth: share * (1 - 1 / (many + 1)) };
	});
	const none: Fit = { char, columns: 1, widest, share: 0, worth: 0 };
	return fits.reduce(better, none);
}

/** A comma between digits may be a decimal comma: it counts only where nothing else parts most lines. */
function fitsOf(lines: readonly string[]): Fit[] {
	const fit = (char: string, count: Count) => fitOf(char, tallyOf(lines, counters[count]), lines.length);
	const others = CHARS.filter((char) => char !== ',').map((char) => fit(char, char));
	const hasOther = others.some(({ share }) => share >= 0.8);
	return [...others, fit(',', hasOther ? 'decimal' : ',')];
}

/** The delimiter a first line `sep=;` declares, and the text after it. */
export function declaredDelimiter(text: string): { char: string; rest: string } | null {
	const [line, char] = DECLARED.exec(text) ?? [];
	return line === undefined || char === undefined ? null : { char, rest: text.slice(line.length) };
}

const filledLines = (text: string): string[] => text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');

const unquoted = (lines: readonly string[]): string[] => lines.map((line) => line.replace(QUOTED, ''));

/** Lines joined from where a quote opens to where it closes; a quote that closes nowhere near is a slip and joins nothing. */
function joinedLines(lines: readonly string[]): string[] {
	const isOpen = lines.map((line) => occurrences(line, '"') % 2 === 1);
	const joined: string[] = [];
	for (let at = 0; at < lines.length; at += 1) {
		const from = at;
		const close = isOpen[at] === true ? isOpen.indexOf(true, at + 1) : -1;
		if (close !== -1 && close - at < MOST_LINES_IN_A_CELL) at = close;
		joined.push(lines.slice(from, at + 1).join('\n'));
	}
	return joined;
}

/**
 * What fits best of the delimiters under which every quote stands as programs write them, where some cell has several
 * lines: then lines are no rows, however even they look. null where there is no such cell, or a quote is a slip.
 */
function strictFit(text: string, lines: readonly string[]): Fit | null {
	if (!lines.some((line) => occurrences(line, '"') % 2 === 1)) return null;
	const fit = (char: string, isDecimal: boolean): Fit[] => {
		const rows = strictRows(text, char, isDecimal);
		if (rows === null || rows.length === 0) return [];
		const tally: Tally = new Map();
		for (const cells of rows) tally.set(cells - 1, (tally.get(cells - 1) ?? 0) + 1);
		return [fitOf(char, tally, rows.length)];
	};
	const others = CHARS.filter((char) => char !== ',').flatMap((char) => fit(char, false));
	const hasOther = others.some(({ share, columns }) => columns > 1 && share >= 0.8);
	const best = [...others, ...fit(',', hasOther)].reduce<Fit | null>(
		(one, other) => (one === null ? other : better(one, other)),
		null
	);
	return best === null || best.worth === 0 ? null : best;
}

const better = <T extends Fit>(best: T, fit: T): T => (fit.worth > best.worth ? fit : best);

/**
 * What parts the cells of a text, judged over all of its lines; a comma where nothing does. Cells of several lines are
 * believed only where their table is the more even for it.
 */
export function delimiterOf(text: string): Delimiter {
	const lines = filledLines(text);
	const strict = strictFit(text, lines);
	if (strict !== null) return strict;
	const joined = joinedLines(lines);
	const views = joined.length < lines.length ? [lines, joined] : [lines];
	const best = views.flatMap((view) => fitsOf(unquoted(view))).reduce(better);
	return best.worth > 0 ? best : { char: ',', columns: 1, widest: 1 };
}

/** The columns under a delimiter that is known. */
export function columnsUnder(text: string, char: string): Delimiter {
	const lines = unquoted(filledLines(text));
	return fitOf(
		char,
		tallyOf(lines, (line) => occurrences(line, char)),
		lines.length
	);
}
