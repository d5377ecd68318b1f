import { expect, it } from 'vitest';
import {
	chartCsv,
	chartHtml,
	chartTsv,
	tableRows,
	type ReadCell,
	type ReadTable
} from '#export/chart-table.ts';

const words = (text: string, columns = 1): ReadCell => ({ text, figures: [], columns, aside: '' });
const figure = (value: number | null, text = String(value)): ReadCell => ({
	text,
	figures: [{ value, text }],
	columns: 1,
	aside: ''
});
const pair = (part: number, all: number): ReadCell => ({
	text: `${part}/${all}`,
	figures: [part, all].map((value) => ({ value, text: String(value) })),
	columns: 1,
	aside: ''
});

const TABLE: ReadTable = {
	head: [
		[words('TT'), words('Đơn vị'), words('Biểu đồ'), words('cuộc'), words('đã báo cáo'), words('so kế hoạch')]
	],
	body: [
		[words('1'), words('Sài Sơn'), words(''), figure(1234, '1.234'), pair(8, 8), words('đạt')],
		[
			words('2'),
			words('=Phú Mãn'),
			words(''),
			figure(null, 'chưa báo cáo'),
			pair(6, 8),
			{ text: 'thiếu 2', figures: [{ value: 2, text: '2' }], columns: 1, aside: '' }
		],
		[words('3'), words('Tân Phú'), words(''), figure(null, '—'), pair(0, 8), words('')],
		[words(''), words('Tổng cộng', 2), figure(-1, '−1'), pair(14, 24), words('')]
	]
};

it('a chart’s table holds numbers as numbers, two in a cell side by side, and no column of mere marks', () => {
	expect(tableRows(TABLE, 'Ghi chú')).toEqual([
		['TT', 'Đơn vị', 'cuộc', 'đã báo cáo', 'đã báo cáo (2)', 'so kế hoạch'],
		['1', 'Sài Sơn', 1234, 8, 8, 'đạt'],
		['2', '=Phú Mãn', 'chưa báo cáo', 6, 8, 'thiếu 2'],
		['3', 'Tân Phú', null, 0, 8, null],
		[null, 'Tổng cộng', -1, 14, 24, null]
	]);
});

it('as CSV it says what it is of first, and nothing in it is run', () => {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
		chartCsv({ title: '49 cuộc', notes: ['Nguồn: A; B'], table: TABLE, notesName: 'Ghi chú' })
	);
	expect(text.startsWith('\uFEFF49 cuộc\n"Nguồn: A; B"\n\nTT,Đơn vị,cuộc,')).toBe(true);
	expect(text).toContain("2,'=Phú Mãn,chưa báo cáo,6,8,thiếu 2\n");
});

it('copied, it is cells for a spreadsheet and a table for a text program', () => {
	expect(chartTsv({ table: TABLE, notesName: 'Ghi chú' }).split('\n')[1]).toBe('1\tSài Sơn\t1234\t8\t8\tđạt');
	const html = chartHtml({ title: 'a < b', notes: ['"c"'], table: TABLE, notesName: 'Ghi chú' });
	expect(html).toContain('<p><b>a &lt; b</b></p><table border="1"><tr><th>TT</th>');
	expect(html).toContain('<td>1234</td>');
	expect(html.endsWith('</table><p>&quot;c&quot;</p>')).toBe(true);
});

it('what is said beside a figure stands in a last column, and in place of one that is not there', () => {
	const table: ReadTable = {
		head: [[words('Đơn vị'), words('I/2024'), words('II/2024')]],
		body: [
			[
				{ ...words('Hưng Đạo'), aside: 'gồm Tân Phú' },
				{ ...figure(6), aside: 'chưa đủ' },
				{ ...figure(null, '?'), aside: 'chưa báo cáo' }
			],
			[words('Sài Sơn'), figure(5), figure(4)]
		]
	};
	expect(tableRows(table, 'Ghi chú')).toEqual([
		['Đơn vị', 'I/2024', 'II/2024', 'Ghi chú'],
		['Hưng Đạo', 6, 'chưa báo cáo', 'gồm Tân Phú; I/2024: chưa đủ'],
		['Sài Sơn', 5, 4, null]
	]);
});

it('a foot that says over how many of how many leaves one column a figure', () => {
	const table: ReadTable = {
		head: [[words('Đơn vị'), words('cuộc')]],
		body: [
			[words('A'), figure(3)],
			[words('B'), figure(1)],
			[words('Đơn vị có số'), pair(2, 3)]
		]
	};
	expect(tableRows(table, '')).toEqual([
		['Đơn vị', 'cuộc'],
		['A', 3],
		['B', 1],
		['Đơn vị có số', 2],
		['Đơn vị có số (2)', 3]
	]);
});
