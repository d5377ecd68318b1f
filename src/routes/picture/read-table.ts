import type { ReadCell, ReadTable } from '#export/chart-table.ts';

const tidied = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Marks have no words; a figure tells its plain value. */
function cellOf(cell: HTMLTableCellElement): ReadCell {
	const copy = cell.cloneNode(true) as HTMLElement;
	for (const svg of copy.querySelectorAll('svg')) svg.remove();
	const figures = [...copy.querySelectorAll('data')].map(({ value, textContent }) => ({
		value: value === '' ? null : Number(value),
		text: tidied(textContent)
	}));
	return { text: tidied(copy.textContent), figures, columns: cell.colSpan };
}

/** The table behind a chart, as it stands on the page; null where it has none. */
export function readTable(figure: Element): ReadTable | null {
	const table = figure.querySelector('table');
	if (table === null) return null;
	const rows = [...table.rows].map((row) => ({
		isHead: row.closest('thead') !== null,
		cells: [...row.cells].map(cellOf)
	}));
	const cells = (isHead: boolean) => rows.filter((row) => row.isHead === isHead).map((row) => row.cells);
	return { head: cells(true), body: cells(false) };
}
