import type { MergedRange } from '../grid.ts';

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
export const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

export interface Address {
	readonly row: number;
	readonly column: number;
}

function columnOf(letters: string): number {
	let column = 0;
	for (let at = 0; at < letters.length; at += 1) column = column * 26 + (letters.charCodeAt(at) & 0x1f);
	return column;
}

/** "B12" as row and column from 1; null for what no spreadsheet has. */
export function addressOf(text: string): Address | null {
	const [, letters = '', digits = ''] = ADDRESS.exec(text) ?? [];
	const row = Number(digits);
	const column = columnOf(letters);
	return row >= 1 && row <= MOST_ROWS && column >= 1 && column <= MOST_COLUMNS ? { row, column } : null;
}

/** 28 is "AB". */
export function columnLetters(column: number): string {
	const rest = (column - 1) % 26;
	const before = (column - 1 - rest) / 26;
	return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + rest);
}

/** "A1:C3" as a range; null for anything else. */
export function rangeOf(text: string): MergedRange | null {
	const [from, to] = text.split(':').map(addressOf);
	if (!from || !to) return null;
	return {
		top: Math.min(from.row, to.row),
		left: Math.min(from.column, to.column),
		bottom: Math.max(from.row, to.row),
		right: Math.max(from.column, to.column)
	};
}
