import type { Problem } from '#domain/problem.ts';
import { PROBLEM_KINDS, type ParamsOf, type ProblemCode } from '#domain/problem-codes.ts';

/** Where a problem stands: row and column as a spreadsheet numbers them, from 1. */
export interface Place {
	readonly file: string;
	readonly row?: number;
	readonly column?: number;
}

/** A row of values that still knows where it was read. */
export interface Located<T> {
	readonly value: T;
	readonly file: string;
	readonly row: number;
	/** Column numbers (from 1) by the header they stand under. */
	readonly columns: ReadonlyMap<string, number>;
}

const LONGEST_QUOTE = 80;

/** What moves a terminal's cursor or turns the direction of reading: shown as a box, never done. */
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** What was found, short enough to be shown and harmless: a swallowed file must not end up in a sentence. */
export function quoted(text: string): string {
	const short = text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;
	return short.replace(CONTROLS, '\u2423');
}

/** A problem of a known code; its severity is the code's own. */
export function problemAt<Code extends ProblemCode>(
	code: Code,
	place: Place,
	params: ParamsOf<Code>
): Problem {
	const { file, row, column } = place;
	return {
		code,
		severity: PROBLEM_KINDS[code].severity,
		file,
		...(row === undefined ? {} : { row }),
		...(column === undefined ? {} : { column }),
		params
	};
}

/** The place of one cell of a located row, by its header. */
export const cellOf = (located: Located<unknown>, header: string): Place => ({
	file: located.file,
	row: located.row,
	column: located.columns.get(header)
});
