/** One row of cells as text, numbered as a spreadsheet numbers it. An array: a header may be `__proto__`. */
export interface TextRow {
	readonly row: number;
	readonly cells: readonly string[];
}

/** A grid of text, wherever it came from. Rows without any cell filled are kept: they count. */
export interface Sheet {
	readonly file: string;
	readonly rows: readonly TextRow[];
}

export const isBlank = (row: TextRow): boolean => row.cells.every((cell) => cell.trim() === '');
