import type { Attachment } from 'svelte/attachments';

const STOP = 'a, button';

const stopIn = (cell: Element | undefined): HTMLElement | null =>
	cell?.querySelector<HTMLElement>(STOP) ?? null;

/** The nearest cell with a stop, from a place in a line of cells on. */
function nearest(cells: readonly Element[], from: number, step: 1 | -1): HTMLElement | null {
	for (let at = from + step; at >= 0 && at < cells.length; at += step) {
		const stop = stopIn(cells[at]);
		if (stop !== null) return stop;
	}
	return null;
}

function target(table: HTMLElement, cell: HTMLTableCellElement, key: string): HTMLElement | null {
	const across = [...(cell.parentElement?.children ?? [])];
	const rows = [...table.querySelectorAll('tr')];
	const down = rows.map((row) => row.children[cell.cellIndex]).filter((each) => each !== undefined);
	if (key === 'ArrowRight') return nearest(across, across.indexOf(cell), 1);
	if (key === 'ArrowLeft') return nearest(across, across.indexOf(cell), -1);
	if (key === 'ArrowDown') return nearest(down, down.indexOf(cell), 1);
	if (key === 'ArrowUp') return nearest(down, down.indexOf(cell), -1);
	if (key === 'Home') return nearest(across, -1, 1);
	if (key === 'End') return nearest(across, across.length, -1);
	return null;
}

/**
 * Arrow keys, Home and End lead from cell to cell of a table without spanning cells, heads and names included: the
 * whole table is one stop of the Tab key. Space on a figure does what a click on its row's name does, R what Enter does, as on
 * marks.
 */
export const alongCells: Attachment<HTMLElement> = (table) => {
	const press = (event: KeyboardEvent): void => {
		const cell = (event.target as Element).closest<HTMLTableCellElement>('td, th');
		if (cell === null || event.altKey || event.ctrlKey || event.metaKey) return;
		if (event.key === ' ' && (event.target as Element).matches('a')) {
			event.preventDefault();
			cell.closest('tr')?.querySelector<HTMLElement>('button')?.click();
			return;
		}
		if (event.key.toLowerCase() === 'r' && (event.target as Element).matches('a')) {
			event.preventDefault();
			(event.target as HTMLElement).click();
			return;
		}
		const next = target(table, cell, event.key);
		if (next === null) return;
		event.preventDefault();
		next.focus();
	};
	table.addEventListener('keydown', press);
	return () => table.removeEventListener('keydown', press);
};
