import { NO_CELL, type Cell, type GridRow } from '../grid.ts';
import { LIMITS } from '../limits.ts';
import { columnLetters, type Address } from './address.ts';

interface Row {
	readonly cells: Cell[];
	isHidden: boolean;
}

/** Cells beyond what is read: how many, and the first of them. */
export interface FarCells {
	readonly count: number;
	readonly first: Address;
	readonly found: string;
}

/**
 * The used rows of a sheet. Only cells with something in them take room, so neither a declared dimension nor a stray
 * far cell costs anything.
 */
export class SheetRows {
	readonly #rows = new Map<number, Row>();
	readonly #hidden = new Set<number>();
	#far: FarCells | null = null;

	get count(): number {
		return this.#rows.size;
	}

	get far(): FarCells | null {
		return this.#far;
	}

	hide(row: number): void {
		this.#hidden.add(row);
	}

	/** false when the cell was there before: a workbook says each cell once. */
	put({ row, column }: Address, cell: Cell): boolean {
		if (cell === NO_CELL || (cell.kind === 'empty' && !cell.isFormula)) return true;
		if (column > LIMITS.columns) return this.#putFar({ row, column });
		const { cells } = this.#row(row);
		while (cells.length < column) cells.push(NO_CELL);
		if (cells[column - 1] !== NO_CELL) return false;
		cells[column - 1] = cell;
		return true;
	}

	#row(row: number): Row {
		const found = this.#rows.get(row) ?? { cells: [], isHidden: false };
		this.#rows.set(row, found);
		return found;
	}

	#putFar(at: Address): true {
		const { first, count } = this.#far ?? { first: at, count: 0 };
		this.#far = { first, count: count + 1, found: columnLetters(first.column) + first.row };
		return true;
	}

	gridRows(): GridRow[] {
		return [...this.#rows]
			.sort(([a], [b]) => a - b)
			.map(([row, { cells }]) => ({ row, cells, isHidden: this.#hidden.has(row) }));
	}
}
