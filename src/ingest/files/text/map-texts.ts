import { textCell, type Cell, type Grid, type GridRow } from '../grid.ts';

const isText = ({ kind }: Cell): boolean => kind === 'text';

/** Every cell of text, with its place. */
export interface TextAt {
	readonly text: string;
	readonly grid: Grid;
	readonly row: number;
	readonly column: number;
}

/** Calls back for every cell of text, in reading order. */
export function eachText(grids: readonly Grid[], visit: (found: TextAt) => void): void {
	for (const grid of grids)
		for (const { row, cells } of grid.rows)
			for (const [index, cell] of cells.entries())
				if (isText(cell)) visit({ text: cell.text, grid, row, column: index + 1 });
}

function mapRow(row: GridRow, change: (text: string) => string): GridRow {
	const isChanged = row.cells.some((cell) => isText(cell) && change(cell.text) !== cell.text);
	if (!isChanged) return row;
	const cells = row.cells.map((cell) =>
		isText(cell) ? { ...textCell(change(cell.text)), isFormula: cell.isFormula } : cell
	);
	return { ...row, cells };
}

/** The same grids with their texts changed; what does not change is handed back as it is. */
export const mapTexts = (grids: readonly Grid[], change: (text: string) => string): Grid[] =>
	grids.map((grid) => ({ ...grid, rows: grid.rows.map((row) => mapRow(row, change)) }));
