import { csvBytes, type CsvCell } from './csv.ts';
import { escaped } from './workbook/xml.ts';

/** A figure in a cell: its plain value, null where there is none, and how it is written. */
export interface ReadFigure {
	readonly value: number | null;
	readonly text: string;
}

/** One cell of a chart's table as it was read from the page. */
export interface ReadCell {
	/** All of its words. */
	readonly text: string;
	readonly figures: readonly ReadFigure[];
	readonly columns: number;
}

export interface ReadTable {
	readonly head: readonly (readonly ReadCell[])[];
	/** Body and foot. */
	readonly body: readonly (readonly ReadCell[])[];
}

/** Only signs beside its figures: "8/8", "5", not "thiếu 1". */
function isNumeric({ text, figures }: ReadCell): boolean {
	const rest = figures.reduce((left, figure) => left.replace(figure.text, ''), text);
	return figures.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

const wordsOf = (text: string): string | null => text.replace(/^[–—-]\s*/u, '').trim() || null;

/** No figure is nothing or the words for it, never 0. */
const figureCell = ({ value, text }: ReadFigure): CsvCell => value ?? wordsOf(text);

/** A cell over several columns stands in the first of them. */
const spread = (row: readonly ReadCell[]): (ReadCell | null)[] =>
	row.flatMap((cell) => [cell, ...Array<null>(Math.max(0, cell.columns - 1)).fill(null)]);

function cellsOf(cell: ReadCell | null, width: number): CsvCell[] {
	if (cell === null) return Array<null>(width).fill(null);
	const cells = isNumeric(cell) ? cell.figures.map(figureCell) : [wordsOf(cell.text)];
	return Array.from({ length: width }, (_, index) => cells[index] ?? null);
}

const headOf = (cell: ReadCell | null | undefined, width: number): CsvCell[] =>
	Array.from({ length: width }, (_, index) => {
		const text = cell?.text ?? '';
		return index === 0 ? text : `${text} (${index + 1})`;
	});

/** The table of a chart as rows of cells: figures as numbers, columns of mere marks left out. */
export function tableRows({ head, body }: ReadTable): CsvCell[][] {
	const [rows, heads] = [body.map(spread), head.map(spread)];
	const count = Math.max(0, ...rows.map((row) => row.length));
	const columns = Array.from({ length: count }, (_, column) => {
		const cells = rows.map((row) => row[column] ?? null);
		const isMarks = cells.every((cell) => cell === null || cell.text === '');
		const figures = cells.map((cell) => (cell !== null && isNumeric(cell) ? cell.figures.length : 1));
		return { column, width: isMarks ? 0 : Math.max(1, ...figures) };
	});
	return [
		...heads.map((row) => columns.flatMap(({ column, width }) => headOf(row[column], width))),
		...rows.map((row) => columns.flatMap(({ column, width }) => cellsOf(row[column] ?? null, width)))
	];
}

/** As CSV for people: title first, then the notes, then the table. */
export const chartCsv = (title: string, notes: readonly string[], table: ReadTable): Uint8Array =>
	csvBytes([[title], ...notes.map((note) => [note]), [], ...tableRows(table)], { forPeople: true });

const plain = (cell: CsvCell): string => (cell === null ? '' : String(cell)).replace(/[\t\r\n]+/g, ' ');

/** As text that a spreadsheet takes cell by cell when it is pasted. */
export const chartTsv = (table: ReadTable): string =>
	tableRows(table)
		.map((row) => row.map(plain).join('\t'))
		.join('\n');

/** As a table that a text program takes when it is pasted: with its title and notes. */
export function chartHtml(title: string, notes: readonly string[], table: ReadTable): string {
	const heads = table.head.length;
	const rows = tableRows(table).map((row, index) => {
		const tag = index < heads ? 'th' : 'td';
		return `<tr>${row.map((cell) => `<${tag}>${escaped(plain(cell))}</${tag}>`).join('')}</tr>`;
	});
	const said = notes.map((note) => `<p>${escaped(note)}</p>`).join('');
	return `<p><b>${escaped(title)}</b></p><table border="1">${rows.join('')}</table>${said}`;
}
