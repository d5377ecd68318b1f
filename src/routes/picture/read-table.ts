import type { ReadCell, ReadTable } from '#export/chart-table.ts';

const tidied = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is said beside the words of a cell: to those who listen, or in small under a name. */
const ASIDE = '.only-read, .made';
/** What stands on a line of its own. */
const OWN_LINE = '.counted, .only-read, .made';

/** The aside taken out of a cell; '' where the cell says nothing else, for then it is no aside. */
function takeAside(cell: Element): string {
	const asides = [...cell.querySelectorAll(ASIDE)];
	const said = tidied(asides.map(({ textContent }) => textContent).join(' '));
	const all = tidied(cell.textContent);
	if (said === '' || said === all) return '';
	for (const aside of asides) aside.remove();
	return said;
}

/** Marks have no words; a figure tells its plain value. */
function cellOf(cell: HTMLTableCellElement, isHead: boolean): ReadCell {
	const copy = cell.cloneNode(true) as HTMLElement;
	for (const svg of copy.querySelectorAll('svg')) svg.remove();
	for (const line of copy.querySelectorAll(OWN_LINE)) line.before(' ');
	const figures = [...copy.querySelectorAll('data')].map(({ value, textContent }) => ({
		value: value === '' ? null : Number(value),
		text: tidied(textContent)
	}));
	const aside = isHead ? '' : takeAside(copy);
	return { text: tidied(copy.textContent), figures, columns: cell.colSpan, aside };
}

/** The table behind a chart, as it stands on the page; null where it has none. */
export function readTable(figure: Element): ReadTable | null {
	const table = figure.querySelector('table');
	if (table === null) return null;
	const rows = [...table.rows].map((row) => {
		const isHead = row.closest('thead') !== null;
		return { isHead, cells: [...row.cells].map((cell) => cellOf(cell, isHead)) };
	});
	const cells = (isHead: boolean) => rows.filter((row) => row.isHead === isHead).map((row) => row.cells);
	return { head: cells(true), body: cells(false) };
}
