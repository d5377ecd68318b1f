import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvBytes, csvText, type CsvCell } from '#export/csv.ts';
import { isRun } from '#domain/guarded-text.ts';
import { safeText } from '#export/safe-cell.ts';
import { decodeUtf8 } from '#ingest/csv/decode.ts';
import { readCsv } from '#ingest/csv/read-csv.ts';

const rowsOf = (text: string): string[][] =>
	readCsv('a.csv', text)
		.value.rows.slice(0, -1)
		.map(({ cells }) => [...cells]);

const written = (cell: CsvCell): string =>
	cell === null ? '' : typeof cell === 'number' ? String(cell) : safeText(cell);

/** Text of every kind, with what CSV and spreadsheets stumble over much more often than chance would have it. */
const text = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({
		unit: fc.constantFrom(
			'=',
			'+',
			'-',
			'@',
			'＝',
			'"',
			',',
			';',
			'\n',
			'\r',
			'\t',
			' ',
			"'",
			'\u00a0',
			'Đ',
			'1'
		)
	})
);
const cell: fc.Arbitrary<CsvCell> = fc.oneof(text, fc.integer(), fc.constant(null));

describe('a cell', () => {
	test.each([
		['=1+1', "'=1+1"],
		['+84 24', "'+84 24"],
		['-', "'-"],
		['- Công tác môi trường', "'- Công tác môi trường"],
		['@SUM(A1)', "'@SUM(A1)"],
		['＝1＋1', "'＝1＋1"],
		['＋1', "'＋1"],
		['－1', "'－1"],
		['＠a', "'＠a"],
		['  =1', "'  =1"],
		['\u00a0\u200b=1', "'\u00a0\u200b=1"],
		['\tx', "'\tx"],
		['\rx', "'\rx"],
		['\0x', "'\0x"],
		['\n=1', "'\n=1"]
	])('%j is written as %j: no spreadsheet runs it', (found, safe) => {
		expect(isRun(found)).toBe(true);
		expect(safeText(found)).toBe(safe);
		expect(isRun(safe)).toBe(false);
		expect(safeText(safe)).toBe(safe);
	});

	test.each(['Sài Sơn', '2024-Q1', "'=1", 'a=b', 'Quý I – II', '', '3'])('%j is written as it is', (found) =>
		expect(safeText(found)).toBe(found)
	);

	test('that is a number is a number, also below zero', () =>
		expect(csvText([[0, -5, 1234, 0.5, Number.NaN]])).toBe('0,-5,1234,0.5,\n'));

	test('that is empty and one that is 0 stay different', () =>
		expect(csvText([[null, 0, '']])).toBe(',0,\n'));

	test('with a delimiter, quotes, a line end or blanks around it is quoted', () =>
		expect(csvText([['a,b', 'a"b', 'a\nb', ' a', 'a"']])).toBe('"a,b","a""b","a\nb"," a","a"""\n'));
});

describe('whatever is written', () => {
	test('is read back by our own reader, cell for cell', () => {
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
				expect(rowsOf(csvText(rows))).toEqual(rows.map((cells) => cells.map(written)));
			})
		);
	});

	test('begins no cell with what a spreadsheet runs, unless it is a number', () => {
		fc.assert(
			fc.property(fc.array(text, { minLength: 1 }), (cells) => {
				for (const found of rowsOf(csvText([['x', ...cells]]))[0] ?? []) expect(isRun(found)).toBe(false);
			})
		);
	});

	test('is UTF-8; with a mark of it where people are to open the file', () => {
		const rows = [
			['Đơn vị', 'Số'],
			['Sài Sơn', 3]
		];
		const [ours, peoples] = [csvBytes(rows, { forPeople: false }), csvBytes(rows, { forPeople: true })];
		expect([...peoples.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(peoples.slice(3)).toEqual(ours);
		for (const bytes of [ours, peoples])
			expect(decodeUtf8('a.csv', bytes).value).toBe('Đơn vị,Số\nSài Sơn,3\n');
	});

	test('with half a letter is still UTF-8', () =>
		expect(decodeUtf8('a.csv', csvBytes([['a\ud800b']], { forPeople: false })).value).toBe('ab\n'));
});
