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
	/** Said beside it, such as that the figure is partial, or what a unit is made of; '' where nothing is. */
	readonly aside: string;
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
	// Nothing is a figure here: what is said beside it says why.
	if (cell.aside !== '' && cells.every((each) => typeof each !== 'number')) {
		if (cell.figures.length > 0 || cells[0] === null) cells[0] = cell.aside;
	}
	return Array.from({ length: width }, (_, index) => cells[index] ?? null);
}

const headOf = (cell: ReadCell | null | undefined, width: number): CsvCell[] =>
	Array.from({ length: width }, (_, index) => {
		const text = cell?.text ?? '';
		return index === 0 ? text : `${text} (${index + 1})`;
	});

/** What is said beside the cells of a row, each under its column's name; that beside the name of the row as it is. */
function notesOf(row: readonly (ReadCell | null)[], head: readonly (ReadCell | null)[]): string | null {
	const notes = row.flatMap((cell, column) => {
		if (cell === null || cell.aside === '' || cellsOf(cell, 1)[0] === cell.aside) return [];
		return cell.figures.length === 0 ? [cell.aside] : [`${head[column]?.text ?? ''}: ${cell.aside}`];
	});
	return notes.join('; ') || null;
}

/** How many figures stand in a cell of a column: in most of its cells that have any. */
function figuresIn(cells: readonly (ReadCell | null)[]): number {
	const counts = cells.flatMap((cell) => (cell !== null && isNumeric(cell) ? [cell.figures.length] : []));
	const often = (count: number) => counts.filter((each) => each === count).length;
	return counts.reduce((best, count) => (often(count) > often(best) ? count : best), counts[0] ?? 1);
}

/**
 * A row whose cells hold more figures than their columns, such as "20/21" under counts, is one row for each: as text a
 * spreadsheet would read a date.
 */
function rowsOf(row: readonly (ReadCell | null)[], widths: readonly number[]): (ReadCell | null)[][] {
	const isWider = (cell: ReadCell | null, column: number): cell is ReadCell =>
		cell !== null && isNumeric(cell) && cell.figures.length > (widths[column] ?? 1);
	const count = Math.max(1, ...row.map((cell, column) => (isWider(cell, column) ? cell.figures.length : 1)));
	const pick = (cell: ReadCell, at: number): ReadCell => {
		const figures = cell.figures.slice(at, at + 1);
		return { ...cell, figures, text: figures[0]?.text ?? '' };
	};
	const named = (cell: ReadCell | null, at: number): ReadCell | null =>
		cell === null || cell.text === '' || at === 0 ? cell : { ...cell, text: `${cell.text} (${at + 1})` };
	return Array.from({ length: count }, (_, at) =>
		row.map((cell, column) => (isWider(cell, column) ? pick(cell, at) : named(cell, at)))
	);
}

/**
 * The table of a chart as rows of cells: figures as numbers, columns of mere marks left out, what is said beside figures
 * in a last column of its own.
 */
export function tableRows({ head, body }: ReadTable, notesName: string): CsvCell[][] {
	const [read, heads] = [body.map(spread), head.map(spread)];
	const count = Math.max(0, ...read.map((row) => row.length));
	const columns = Array.from({ length: count }, (_, column) => {
		const cells = read.map((row) => row[column] ?? null);
		const isMarks = cells.every((cell) => cell === null || cell.text === '');
		return { column, width: isMarks ? 0 : figuresIn(cells) };
	});
	const rows = read.flatMap((row) =>
		rowsOf(
			row,
			columns.map(({ width }) => width)
		)
	);
	const names = heads.at(-1) ?? [];
	const notes = rows.map((row) => notesOf(row, names));
	const hasNotes = notes.some((note) => note !== null);
	const withNote = (cells: CsvCell[], note: CsvCell): CsvCell[] => (hasNotes ? [...cells, note] : cells);
	return [
		...heads.map((row) =>
			withNote(
				columns.flatMap(({ column, width }) => headOf(row[column], width)),
				notesName
			)
		),
		...rows.map((row, index) =>
			withNote(
				columns.flatMap(({ column, width }) => cellsOf(row[column] ?? null, width)),
				notes[index] ?? null
			)
		)
	];
}

/** A table to take away, with what is said of it. */
export interface Taken {
	readonly title: string;
	/** Subtitle, lens, source. */
	readonly notes: readonly string[];
	readonly table: ReadTable;
	/** Head of the column of what is said beside figures. */
	readonly notesName: string;
}

/** As CSV for people: title first, then the notes, then the table. */
export const chartCsv = ({ title, notes, table, notesName }: Taken): Uint8Array =>
	csvBytes([[title], ...notes.map((note) => [note]), [], ...tableRows(table, notesName)], {
		forPeople: true
	});

const plain = (cell: CsvCell): string => (cell === null ? '' : String(cell)).replace(/[\t\r\n]+/g, ' ');

/** As text that a spreadsheet takes cell by cell when it is pasted. */
export const chartTsv = ({ table, notesName }: Pick<Taken, 'table' | 'notesName'>): string =>
	tableRows(table, notesName)
		.map((row) => row.map(plain).join('\t'))
		.join('\n');

/** As a table that a text program takes when it is pasted: with its title and notes. */
export function chartHtml({ title, notes, table, notesName }: Taken): string {
	const heads = table.head.length;
	const rows = tableRows(table, notesName).map((row, index) => {
		const tag = index < heads ? 'th' : 'td';
		return `<tr>${row.map((cell) => `<${tag}>${escaped(plain(cell))}</${tag}>`).join('')}</tr>`;
	});
	const said = notes.map((note) => `<p>${escaped(note)}</p>`).join('');
	return `<p><b>${escaped(title)}</b></p><table border="1">${rows.join('')}</table>${said}`;
}
