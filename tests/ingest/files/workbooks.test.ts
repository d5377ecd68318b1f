import writeXlsxFile from 'write-excel-file/node';
import { describe, expect, it, test } from 'vitest';
import type { Cell } from '#ingest/files/grid.ts';
import { tcvn3Text, vniText } from './encoders.ts';
import { codesOf, COMMUNES, readAsText, readBytes, REPORT, textsOf } from './reading.ts';
import { packed, partsOf, sheetData, workbook, type WorkbookXml } from './workbooks.ts';

const read = (xml: WorkbookXml) => readBytes(workbook(xml), 'a.xlsx');

/** The cells of one row, written as XML. */
function cellsOf(cells: string, rest: Omit<WorkbookXml, 'sheets'> = {}): readonly Cell[] {
	const reading = read({ ...rest, sheets: [`<sheetData><row r="1">${cells}</row></sheetData>`] });
	expect(codesOf(reading)).toEqual([]);
	return reading.grids[0]?.rows[0]?.cells ?? [];
}
const cellOf = (cell: string, rest: Omit<WorkbookXml, 'sheets'> = {}) => cellsOf(cell, rest)[0];

describe('a cell is', () => {
	it.each<[string, string, Partial<Cell>]>([
		['a number', '<c r="A1"><v>12</v></c>', { kind: 'number', number: 12, text: '12' }],
		[
			'a float, kept as it is',
			'<c r="A1"><v>2.0000000001</v></c>',
			{ number: 2.0000000001, text: '2.0000000001' }
		],
		[
			'a number with an exponent',
			'<c r="A1"><v>1.2E3</v></c>',
			{ kind: 'number', number: 1200, text: '1200' }
		],
		['a negative number', '<c r="A1" t="n"><v>-3</v></c>', { number: -3 }],
		['a shared text', '<c r="A1" t="s"><v>0</v></c>', { kind: 'text', text: ' Xã Hòa Thạch', number: null }],
		['a text of runs', '<c r="A1" t="s"><v>1</v></c>', { text: 'Xã Hòa' }],
		['a text written in place', '<c r="A1" t="inlineStr"><is><t>a &amp; b</t></is></c>', { text: 'a & b' }],
		[
			'runs written in place',
			'<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
			{ text: 'ab' }
		],
		['a text in CDATA', '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>', { text: 'a<b' }],
		['a text with what XML cannot hold', '<c r="A1" t="str"><v>a_x000D_b</v></c>', { text: 'a\rb' }],
		['true', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', text: 'TRUE' }],
		['false', '<c r="A1" t="b"><v>0</v></c>', { kind: 'boolean', text: 'FALSE' }],
		['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', text: '#REF!' }],
		['an ISO date', '<c r="A1" t="d"><v>2024-03-31T00:00:00</v></c>', { kind: 'date', day: '2024-03-31' }],
		[
			'a formula with its value',
			'<c r="A1"><f>1+2</f><v>3</v></c>',
			{ kind: 'number', number: 3, isFormula: true }
		],
		[
			'a formula with a text',
			'<c r="A1" t="str"><f>A2</f><v>Xã</v></c>',
			{ kind: 'text', text: 'Xã', isFormula: true }
		],
		['a formula with no text', '<c r="A1" t="str"><f>A2</f><v></v></c>', { kind: 'empty', isFormula: true }],
		['a formula without value', '<c r="A1"><f>1+2</f></c>', { kind: 'uncalculated', number: null }],
		['a formula with an empty value', '<c r="A1"><f>1+2</f><v/></c>', { kind: 'uncalculated' }],
		[
			'a formula with an error',
			'<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
			{ kind: 'error', isFormula: true }
		]
	])('%s', (_, cell, expected) => {
		const shared = [
			' Xã Hòa Thạch',
			'<si><r><t xml:space="preserve">Xã </t></r><r><t>Hòa</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>'
		];
		expect(cellOf(cell, { shared })).toMatchObject(expected);
	});

	it.each<[string, number, boolean, Partial<Cell>]>([
		['dd/mm/yyyy', 45382, false, { kind: 'date', day: '2024-03-31', text: '2024-03-31', number: null }],
		['dd/mm/yyyy', 43920, true, { kind: 'date', day: '2024-03-31' }],
		['[$-42A]dd "tháng" mm', 1, false, { kind: 'date', day: '1900-01-01' }],
		['mmm', 59, false, { kind: 'date', day: '1900-02-28' }],
		['d', 60, false, { kind: 'number', number: 60 }],
		['d', 61, false, { kind: 'date', day: '1900-03-01' }],
		['yyyy', 3e9, false, { kind: 'number' }],
		['hh:mm', 0.5, false, { kind: 'number', number: 0.5 }],
		['[h]:mm', 45382, false, { kind: 'number' }],
		['#,##0', 1234, false, { kind: 'number', text: '1234' }],
		['0" d"', 3, false, { kind: 'number', text: '3' }],
		['[Red]0', 3, false, { kind: 'number' }],
		['0.0%', 0.855, false, { kind: 'number', number: 0.855, text: '85.5%' }],
		['General', 7, false, { kind: 'number' }]
	])('%s of %d, counted from 1904: %s', (format, value, is1904, expected) => {
		const head = is1904 ? '<workbookPr date1904="1"/>' : '';
		expect(cellOf(`<c r="A1" s="1"><v>${value}</v></c>`, { formats: [format], head })).toMatchObject(
			expected
		);
	});

	test('where it says it is, and follows on where it does not', () => {
		const cells = cellsOf('<c r="B1"><v>1</v></c><c><v>2</v></c><c r="E1"><v>3</v></c>');
		expect(cells.map(({ text }) => text)).toEqual(['', '1', '2', '', '3']);
	});
	test('nothing when it only has a style', () => {
		const xml =
			'<sheetData><row r="3"><c r="A3" s="0"/></row><row r="4"><c r="B4"><v>1</v></c></row></sheetData>';
		expect(read({ sheets: [xml] }).grids[0]?.rows.map(({ row }) => row)).toEqual([4]);
		expect(
			codesOf(read({ sheets: ['<sheetData><row r="3"><c r="A3" s="0"/></row></sheetData>', ''] }))
		).toEqual(['empty_file']);
	});
});

describe('a workbook', () => {
	const rows = REPORT.split('\n').map((line) =>
		line.split(';').map((c) => (/^\d+$/.test(c) ? Number(c) : c))
	);

	it('gives the same texts as CSV', () => {
		const reading = read({ sheets: [sheetData(rows)] });
		expect(reading).toMatchObject({ isReadable: true, encoding: 'xlsx', problems: [] });
		expect(textsOf(reading.grids[0])).toEqual(textsOf(readAsText(REPORT).grids[0]));
	});
	it('written by another program is read as well', async () => {
		const data = rows.map((cells) => cells.map((value) => ({ value })));
		const reading = readBytes(new Uint8Array(await writeXlsxFile(data).toBuffer()), 'a.xlsx');
		expect(codesOf(reading)).toEqual([]);
		expect(textsOf(reading.grids[0])).toEqual(textsOf(readAsText(REPORT).grids[0]));
	});
	it.each([
		['tcvn3', tcvn3Text],
		['vni', vniText]
	] as const)('may be typed for old fonts: %s', (encoding, written) => {
		const reading = read({
			sheets: [{ name: 'Quý I', xml: sheetData(COMMUNES.map((name) => [written(name), 3])) }]
		});
		expect(reading.grids[0]?.rows.map(({ cells }) => cells[0]?.text)).toEqual(COMMUNES);
		expect(reading.problems).toEqual([
			expect.objectContaining({
				code: 'legacy_cells',
				sheet: 'Quý I',
				row: 1,
				column: 1,
				params: expect.objectContaining({ encoding, count: 21 })
			})
		]);
	});
	it('marks hidden rows and sheets, and says hidden columns', () => {
		const reading = read({
			sheets: [
				{
					name: 'A',
					state: 'hidden',
					xml: '<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="2" hidden="1"><c r="B2"><v>1</v></c></row><row r="3"><c r="C3"><v>1</v></c></row></sheetData>'
				},
				{ name: 'B', state: 'veryHidden', xml: '' },
				{ name: 'C', xml: '' }
			]
		});
		expect(reading.grids.map(({ isHidden }) => isHidden)).toEqual([true, true, false]);
		expect(reading.grids[0]?.rows.map(({ row, isHidden }) => [row, isHidden])).toEqual([
			[2, true],
			[3, false]
		]);
		expect(reading.problems).toEqual([
			expect.objectContaining({ code: 'hidden_columns', sheet: 'A', params: { found: 'B, C' } })
		]);
	});
	it('has merged ranges, no larger than what is read', () => {
		const xml = `${sheetData([[1], [2], [3]])}<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A3:XFD1048576"/><mergeCell ref="nonsense"/></mergeCells>`;
		expect(read({ sheets: [xml] }).grids[0]?.merged).toEqual([
			{ top: 1, left: 1, bottom: 2, right: 2 },
			{ top: 3, left: 1, bottom: 3, right: 200 }
		]);
	});
	it('stores no value with a formula it never calculated', () => {
		const sheet =
			'<sheetData><row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="B1"><v>5</v></c></row></sheetData>';
		const tail = '<calcPr fullCalcOnLoad="1"/>';
		expect(read({ sheets: [sheet], tail }).grids[0]?.rows[0]?.cells.map(({ kind }) => kind)).toEqual([
			'uncalculated',
			'number'
		]);
		expect(read({ sheets: [sheet] }).grids[0]?.rows[0]?.cells[0]).toMatchObject({
			kind: 'number',
			isFormula: true
		});
	});
	it('may use prefixes, absolute targets and other cases', () => {
		const parts = partsOf({ sheets: [sheetData([['Xã', 2]])] });
		const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
		const reading = readBytes(
			packed({
				...parts,
				'xl/worksheets/sheet1.xml': sheet
					.replace('xmlns=', 'xmlns:x=')
					.replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:'),
				'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
					'worksheets/sheet1.xml',
					'/xl/Worksheets/Sheet1.xml'
				)
			})
		);
		expect(textsOf(reading.grids[0])).toEqual([['Xã', '2']]);
	});
	it('is told by its content, with a note on its name', () => {
		const reading = readBytes(workbook({ sheets: [sheetData([[1]])] }), 'a.csv');
		expect(reading.isReadable).toBe(true);
		expect(codesOf(reading)).toEqual(['name_differs']);
	});
});

describe('what a workbook says of itself', () => {
	it.each<[string, string, Partial<Cell>]>([
		['no ISO date, as text', '<c r="A1" t="d"><v>31/3/2024</v></c>', { kind: 'text', text: '31/3/2024' }],
		['a text in place without its text', '<c r="A1" t="inlineStr"><v>a</v></c>', { kind: 'text', text: 'a' }]
	])('a cell may be %s', (_, cell, expected) => {
		expect(cellOf(cell)).toMatchObject(expected);
	});

	it.each([
		['a reference to no shared text', '<c r="A1" t="s"><v>x</v></c>'],
		['a shared text that is not there', '<c r="A1" t="s"><v>9</v></c>']
	])('%s breaks the sheet', (_, cell) => {
		const reading = read({ sheets: [`<sheetData><row r="1">${cell}</row></sheetData>`] });
		expect(codesOf(reading)).toEqual(['broken_workbook']);
	});

	const SHEET = '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>';
	const turned = (parts: Record<string, string>, name: string, from: string, to: string) => {
		expect(parts[name]).toContain(from);
		return readBytes(packed({ ...parts, [name]: (parts[name] ?? '').replace(from, to) }), 'a.xlsx');
	};
	const RELS = 'xl/_rels/workbook.xml.rels';

	it('what lacks a name, a place or a code is passed over, or breaks what needs it', () => {
		const cell = '<c r="A1" s="1"><v>0.5</v></c>';
		const xml = `<cols><col hidden="1"/></cols><sheetData><row r="1">${cell}</row></sheetData><mergeCells><mergeCell/></mergeCells>`;
		const parts = partsOf({ sheets: [xml], formats: ['0%'] });
		const whole = readBytes(packed(parts), 'a.xlsx');
		expect([textsOf(whole.grids[0]), whole.grids[0]?.merged, codesOf(whole)]).toEqual([[['50%']], [], []]);
		const plain = turned(parts, 'xl/styles.xml', ' formatCode="0%"', '');
		expect(textsOf(plain.grids[0])).toEqual([['0.5']]);
		const nameless = turned(parts, 'xl/workbook.xml', ' name="Sheet1"', '');
		expect(nameless.grids.map(({ sheet }) => sheet)).toEqual(['']);
		const lost = turned(parts, 'xl/workbook.xml', ' r:id="rId1"', '');
		expect(codesOf(lost)).toEqual(['broken_workbook']);
		const typeless = turned(parts, RELS, / Type="[^"]*worksheet"/.exec(parts[RELS] ?? '')?.[0] ?? '?', '');
		expect(typeless.grids).toEqual([]);
	});

	it('a part that is no text breaks it', () => {
		const parts: Record<string, string | Uint8Array> = partsOf({ sheets: [SHEET] });
		const reading = readBytes(
			packed({ ...parts, 'xl/styles.xml': Uint8Array.of(0x3c, 0xff, 0xff) }),
			'a.xlsx'
		);
		expect(codesOf(reading)).toEqual(['broken_workbook']);
	});

	it('a part may be told by a way round, a chart is no sheet, and what lies outside is no part', () => {
		const parts = partsOf({ sheets: [SHEET] });
		const round = turned(parts, RELS, '"worksheets/sheet1.xml', '"../xl/./worksheets/sheet1.xml');
		expect(textsOf(round.grids[0])).toEqual([['7']]);
		const two = partsOf({ sheets: [SHEET, SHEET] });
		const chart = turned(
			two,
			RELS,
			'/worksheet" Target="worksheets/sheet2',
			'/chartsheet" Target="worksheets/sheet2'
		);
		expect([chart.grids.length, codesOf(chart)]).toEqual([1, []]);
		const outside = turned(parts, RELS, 'Target="worksheets', 'TargetMode="External" Target="worksheets');
		expect(codesOf(outside)).toEqual(['broken_workbook']);
	});
});
