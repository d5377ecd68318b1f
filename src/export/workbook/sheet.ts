import type { Style } from './styles.ts';

export interface Cell {
	/** null: empty, to be filled in. A sum is calculated by whoever opens the workbook: it has no value of ours. */
	readonly value: string | number | null | { readonly sumOf: string };
	readonly style: Style;
}

/** Rows are as high as their text: the program that opens the workbook sees to it. */
export interface Row {
	readonly cells: readonly Cell[];
}

/** What may be typed into a range of cells, and what is said of anything else. */
export interface Check {
	/** `C5:K25`. */
	readonly range: string;
	/** A whole number, 0 or more; or one of the texts in a range. */
	readonly allows: 'count' | { readonly oneOf: string };
	readonly title: string;
	readonly message: string;
}

/** One sheet, before it is written. */
export interface Sheet {
	readonly name: string;
	/** Widths in characters. */
	readonly widths: readonly number[];
	readonly rows: readonly Row[];
	/** Rows and columns that stay in sight. */
	readonly frozen: { readonly rows: number; readonly columns: number };
	readonly checks: readonly Check[];
	/** The row printed again on every page, from 1. */
	readonly headingRow: number;
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
	const rest = Math.floor((column - 1) / 26);
	return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Columns and rows from 1: `B5`. */
export const address = (column: number, row: number): string => `${columnLetters(column)}${row}`;

/** A sheet's name as formulas write it. */
export const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;
