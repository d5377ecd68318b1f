import papaparse from 'papaparse';

/** @typedef {Record<string, string>} Row */

/** @type {(cell: unknown) => string} */
const cellText = (cell) => (cell === null || cell === undefined ? '' : String(cell));

/** @type {(text: string) => string} */
const quoted = (text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** @type {(cells: readonly unknown[]) => string} */
const line = (cells) => cells.map((cell) => quoted(cellText(cell))).join(',');

/**
 * UTF-8, comma, line feed, quotes only where needed.
 * @param {readonly string[]} columns
 * @param {readonly Record<string, unknown>[]} rows
 */
export const csvText = (columns, rows) =>
	[line(columns), ...rows.map((row) => line(columns.map((column) => row[column])))].join('\n') + '\n';

/**
 * Every cell stays text: codes keep their zeros.
 * @param {string} text
 * @returns {Row[]}
 */
export function csvRows(text) {
	const { data } = papaparse.parse(text, { header: true, skipEmptyLines: true });
	return /** @type {Row[]} */ (data);
}
