import { describe, expect, test } from 'vitest';
import { NO_STORE } from '#ingest/reports/settle.ts';
import { checkFile } from '../../../src/bin/check-file.ts';
import { workbook, type SheetXml } from '../files/workbooks.ts';
import { checker, factLines } from './understood.ts';

/** Rows of texts and numbers as the XML of a sheet; null is no cell. */
function rowsXml(
	rows: readonly (readonly (string | number | null)[])[],
	hidden: (row: number) => boolean
): string {
	const cellXml = (value: string | number | null, row: number, column: number): string => {
		const at = `${String.fromCharCode(65 + column)}${row}`;
		if (value === null) return '';
		if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
		const day = /^\d{4}-\d{2}-\d{2}$/.test(value);
		return day ? `<c r="${at}" t="d"><v>${value}</v></c>` : `<c r="${at}" t="str"><v>${value}</v></c>`;
	};
	return rows
		.map((cells, index) => {
			const row = index + 1;
			const all = cells.map((value, column) => cellXml(value, row, column)).join('');
			return `<row r="${row}"${hidden(row) ? ' hidden="1"' : ''}>${all}</row>`;
		})
		.join('');
}

function sheet(
	rows: readonly (readonly (string | number | null)[])[],
	merged: readonly string[] = [],
	hidden: (row: number) => boolean = () => false
): SheetXml {
	const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
	return { xml: `<sheetData>${rowsXml(rows, hidden)}</sheetData><mergeCells>${ranges}</mergeCells>` };
}

const read = (...sheets: SheetXml[]) => checkFile(checker, NO_STORE, 'a.xlsx', workbook({ sheets }), null);
const codes = ({ problems }: ReturnType<typeof read>): readonly string[] => problems.map(({ code }) => code);

describe('a workbook', () => {
	test('a unit merged over its lines is that of all of them', () => {
		const found = read(
			sheet(
				[
					['Đơn vị', 'Quý', 'Nội dung', 'Số lượng'],
					['Sài Sơn', 'I/2024', 'Giám sát', 3],
					[null, 'I/2024', 'Giám sát', 4],
					['Yên Sơn', 'I/2024', 'Giám sát', 2]
				],
				['A2:A3']
			),
			sheet([])
		);
		expect(codes(found)).toContain('conflict');
		expect(factLines(found)).toEqual(['yen-son 2024-Q1 supervision 2']);
	});

	test('a heading merged over its own columns says nothing of the next', () => {
		const found = read(
			sheet(
				[
					['Quý I/2024'],
					['Đơn vị', 'Giám sát', null, null],
					[null, 'Kế hoạch', 'Thực hiện', 'Tiếp công dân'],
					['Sài Sơn', 5, 3, 9]
				],
				['B2:C2']
			)
		);
		expect(factLines(found)).toEqual(['sai-son 2024-Q1 reception 9', 'sai-son 2024-Q1 supervision 3']);
	});

	test('a date is a month under months, and nothing under quarters', () => {
		const months = ['2024-01-01', '2024-02-01', '2024-03-01'];
		const under = (heading: string) =>
			read(sheet([['Đơn vị', heading, 'Giám sát'], ...months.map((day) => ['Sài Sơn', day, 1])]));
		expect(factLines(under('Tháng'))).toEqual(['sai-son 2024-Q1 supervision 3']);
		expect([factLines(under('Quý')), codes(under('Quý'))]).toEqual([
			[],
			['not_a_period', 'not_a_period', 'not_a_period']
		]);
	});

	test('of many hidden rows the first twenty are named', () => {
		const units = [...checker.reader.units.byId].flatMap(([, [span]]) =>
			span?.kind === 'commune' && span.validFrom === null ? [span.name] : []
		);
		const lines = ['supervision', 'reception'].flatMap((what) => units.map((name) => [name, what, 1]));
		const rows = [['Đơn vị', 'Nội dung', 'Kết quả quý I/2024'], ...lines.slice(0, 22)];
		const { problems } = read(sheet(rows, [], (row) => row > 1));
		const said = problems.find(({ code }) => code === 'hidden_rows');
		const named = Array.from({ length: 20 }, (_, index) => index + 2).join(', ');
		expect(said?.params['found']).toBe(`${named}…`);
	});
});
