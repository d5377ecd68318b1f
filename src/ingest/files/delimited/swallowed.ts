const FIGURE = /^\d[\d.,]*$/;

/**
 * Whether a line inside a quoted cell is a whole row of the table, so that the quote has swallowed it. Prose has a
 * blank after its commas, rows have none.
 */
function isRow(line: string, delimiter: string, columns: number): boolean {
	if (columns < 2 || line.includes(`${delimiter} `)) return false;
	const cells = line.split(delimiter);
	return cells.length >= columns && cells.some((cell) => FIGURE.test(cell));
}

/** Whether an open quote has swallowed rows of figures into one cell. */
export const hasSwallowed = (cell: string, delimiter: string, columns: number): boolean =>
	cell.includes('\n') &&
	cell
		.split('\n')
		.slice(1)
		.some((line) => isRow(line, delimiter, columns));
