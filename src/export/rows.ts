import type { RowColumn, RowLine } from '#domain/row-behind.ts';
import { ROW_COLUMNS } from '#domain/row-behind.ts';
import { csvBytes, type CsvCell } from './csv.ts';
import type { Cell, Row, Sheet } from './workbook/sheet.ts';
import type { Style } from './workbook/styles.ts';
import { workbookBytes } from './workbook/workbook.ts';

/** Rows behind a figure as they are saved: what they are of first, then the rows, then their sum. */
export interface SavedRows {
	/** What figure it is, in a sentence. */
	readonly title: string;
	/** Figure, units, lens, filter, date, data cut-off, sources: label and value. */
	readonly head: readonly (readonly [label: string, value: string | number])[];
	readonly headings: Readonly<Record<RowColumn, string>>;
	readonly lines: readonly RowLine[];
	/** "Cộng 12 dòng". */
	readonly totalLabel: string;
	readonly sheetName: string;
}

const valueOf = ({ row, names }: RowLine, column: RowColumn): string | number =>
	column === 'count' ? row.count : names[column];

const sumOf = (lines: readonly RowLine[]): number => lines.reduce((sum, { row }) => sum + row.count, 0);

/** The last row: its label under the first column, the sum under the counts. */
const totalRow = ({ lines, totalLabel }: SavedRows): (string | number | null)[] =>
	ROW_COLUMNS.map((column, index) => (column === 'count' ? sumOf(lines) : index === 0 ? totalLabel : null));

/** As CSV that a spreadsheet opens with its Vietnamese letters; numbers are numbers, no text is run. */
export function rowsCsv(saved: SavedRows): Uint8Array {
	const rows: CsvCell[][] = [
		[saved.title],
		...saved.head.map((pair) => [...pair]),
		[],
		ROW_COLUMNS.map((column) => saved.headings[column]),
		...saved.lines.map((line) => ROW_COLUMNS.map((column) => valueOf(line, column))),
		totalRow(saved)
	];
	return csvBytes(rows, { forPeople: true });
}

/** Widths in characters. */
const WIDTHS: Readonly<Record<RowColumn, number>> = {
	period: 16,
	unit: 18,
	count: 8,
	body: 18,
	topic: 34,
	origin: 16,
	source: 44,
	place: 34
};

const cellsOf = (values: readonly (string | number | null)[], style: Style): Row => ({
	cells: values.map((value): Cell => ({ value, style }))
});

/** As a workbook of one sheet, its heading kept in sight and printed on every page. */
export function rowsWorkbook(saved: SavedRows): Uint8Array {
	const above: Row[] = [
		cellsOf([saved.title], 'title'),
		...saved.head.map(([label, value]): Row => ({
			cells: [
				{ value: label, style: 'note' },
				{ value, style: 'plain' }
			]
		})),
		{ cells: [] }
	];
	const headingRow = above.length + 1;
	const sheet: Sheet = {
		name: saved.sheetName,
		widths: ROW_COLUMNS.map((column) => WIDTHS[column]),
		rows: [
			...above,
			cellsOf(
				ROW_COLUMNS.map((column) => saved.headings[column]),
				'heading'
			),
			...saved.lines.map((line) =>
				cellsOf(
					ROW_COLUMNS.map((column) => valueOf(line, column)),
					'label'
				)
			),
			cellsOf(totalRow(saved), 'total')
		],
		frozen: { rows: headingRow, columns: 0 },
		checks: [],
		headingRow
	};
	return workbookBytes([sheet]);
}
