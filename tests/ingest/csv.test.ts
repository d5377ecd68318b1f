import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '#ingest/csv/decode.ts';
import { readCsv } from '#ingest/csv/read-csv.ts';
import { placed } from './small-package.ts';

const rowsOf = (text: string, delimiter?: string) =>
	readCsv('a.csv', text, delimiter).value.rows.map((row) => row.cells);
const problemsOf = (text: string) => readCsv('a.csv', text).problems.map(placed);

describe('decoding', () => {
	const decode = (...bytes: number[]) => decodeUtf8('a.csv', new Uint8Array(bytes));

	it('drops the byte order mark', () => {
		expect(decode(0xef, 0xbb, 0xbf, 0x61).value).toBe('a');
	});
	it('gives NFC', () => {
		expect(decode(0x48, 0x6f, 0xcc, 0x80, 0x61).value).toBe('H\u00f2a');
	});
	it.each([
		['windows-1258', [0x58, 0xe3]],
		['UTF-16 with its mark', [0xff, 0xfe, 0x58, 0x00]],
		['a cut-off letter', [0x61, 0xe1, 0xba]]
	])('refuses %s instead of putting U+FFFD', (_, bytes) => {
		expect(decode(...bytes).value).toBeNull();
		expect(decode(...bytes).problems.map(placed)).toEqual(['error not_utf8 a.csv']);
	});
});

describe('rows of a CSV', () => {
	it.each([
		['LF', 'a,b\n1,2\n3,4'],
		['CRLF', 'a,b\r\n1,2\r\n3,4'],
		['CR', 'a,b\r1,2\r3,4'],
		['all three', 'a,b\r\n1,2\r3,4']
	])('are the same with %s', (_, text) => {
		expect(rowsOf(text)).toEqual([
			['a', 'b'],
			['1', '2'],
			['3', '4']
		]);
	});
	it('do not all break at one stray CR', () => {
		expect(rowsOf('a,b\n1,2\r\n3,4\n5,6')).toHaveLength(4);
	});
	it('keep line ends and delimiters inside quotes', () => {
		expect(rowsOf('a,b\r\n"1\r\n2,""x""",3\r\n')).toContainEqual(['1\r\n2,"x"', '3']);
	});
	it('count a cell of several lines as one row', () => {
		const { value } = readCsv('a.csv', 'a\n"1\n2\n3"\n4');
		expect(value.rows.map(({ row }) => row)).toEqual([1, 2, 3]);
	});
	it('count empty lines, as a spreadsheet does', () => {
		const { value } = readCsv('a.csv', 'a\n\n1');
		expect(value.rows[2]).toEqual({ row: 3, cells: ['1'] });
	});
	it('take another delimiter', () => {
		expect(rowsOf('a;b\r\n"1;2";3', ';')).toEqual([
			['a', 'b'],
			['1;2', '3']
		]);
	});
	it('leave a quote inside a cell alone', () => {
		expect(rowsOf('a\n5" pipe\r\n6" pipe\r\n').slice(0, 3)).toEqual([['a'], ['5" pipe'], ['6" pipe']]);
	});
	it.each([
		['an open quote', 'a,b\n1,2\n"3,4\n5,6\n', 'error broken_quotes a.csv 3'],
		['letters after the closing quote', 'a,b\n"1"x,2\n', 'error broken_quotes a.csv 2'],
		['an open quote and a stray CR', 'a,b\r1,2\n"3,4\r\n', 'error broken_quotes a.csv 3']
	])('are refused with %s', (_, text, problem) => {
		expect(problemsOf(text)).toEqual([problem]);
		expect(rowsOf(text)).toEqual([]);
	});
});
