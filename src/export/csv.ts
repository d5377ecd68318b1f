import { safeText } from './safe-cell.ts';

/** null: nothing is known; written as an empty cell, where 0 is written as 0. */
export type CsvCell = string | number | null;

const NEEDS_QUOTES = /[",;\n\r\t]|^\s|\s$/;

/** Half a surrogate pair has no UTF-8. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '');

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Numbers as numbers; text so that no spreadsheet runs it. */
function cellText(cell: CsvCell): string {
	if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
	return cell === null ? '' : quoted(safeText(wellFormed(cell)));
}

/** Rows as CSV (RFC 4180, but with `\n`, as all our files have). */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
	rows.map((cells) => `${cells.map(cellText).join(',')}\n`).join('');

/** Without this mark a spreadsheet reads UTF-8 as something else. For people's files only: ours have none. */
const BYTE_ORDER_MARK = '\uFEFF';

/** CSV as the bytes of a file: UTF-8, with a byte order mark where people are to open it. */
export const csvBytes = (
	rows: readonly (readonly CsvCell[])[],
	{ forPeople }: { readonly forPeople: boolean }
): Uint8Array => new TextEncoder().encode((forPeople ? BYTE_ORDER_MARK : '') + csvText(rows));
