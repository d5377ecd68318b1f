import { expect, it } from 'vitest';
import {
	chartCsv,
	chartHtml,
	chartTsv,
	tableRows,
	type ReadCell,
	type ReadTable
} from '#export/chart-table.ts';

const words = (text: string, columns = 1): ReadCell => ({ text, figures: [], columns });
const figure = (value: number | null, text = String(value)): ReadCell => ({
	text,
	figures: [{ value, text }],
	columns: 1
});
const pair = (part: number, all: number): ReadCell => ({
	text: `${part}/${all}`,
	figures: [part, all].map((value) => ({ value, text: String(value) })),
	columns: 1
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
			{ text: 'thiếu 2', figures: [{ value: 2, text: '2' }], columns: 1 }
		],
		[words('3'), words('Tân Phú'), words(''), figure(null, '—'), pair(0, 8), words('')],
		[words(''), words('Tổng cộng', 2), figure(-1, '−1'), pair(14, 24), words('')]
	]
};

it('a chart’s table holds numbers as numbers, two in a cell side by side, and no column of mere marks', () => {
	expect(tableRows(TABLE)).toEqual([
		['TT', 'Đơn vị', 'cuộc', 'đã báo cáo', 'đã báo cáo (2)', 'so kế hoạch'],
		['1', 'Sài Sơn', 1234, 8, 8, 'đạt'],
		['2', '=Phú Mãn', 'chưa báo cáo', 6, 8, 'thiếu 2'],
		['3', 'Tân Phú', null, 0, 8, null],
		[null, 'Tổng cộng', -1, 14, 24, null]
	]);
});

it('as CSV it says what it is of first, and nothing in it is run', () => {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
		chartCsv('49 cuộc', ['Nguồn: A; B'], TABLE)
	);
	expect(text.startsWith('\uFEFF49 cuộc\n"Nguồn: A; B"\n\nTT,Đơn vị,cuộc,')).toBe(true);
	expect(text).toContain("2,'=Phú Mãn,chưa báo cáo,6,8,thiếu 2\n");
});

it('copied, it is cells for a spreadsheet and a table for a text program', () => {
	expect(chartTsv(TABLE).split('\n')[1]).toBe('1\tSài Sơn\t1234\t8\t8\tđạt');
	const html = chartHtml('a < b', ['"c"'], TABLE);
	expect(html).toContain('<p><b>a &lt; b</b></p><table border="1"><tr><th>TT</th>');
	expect(html).toContain('<td>1234</td>');
	expect(html.endsWith('</table><p>&quot;c&quot;</p>')).toBe(true);
});
