import { expect, test } from 'vitest';
import { NO_CELL, textCell, type Cell } from '#ingest/files/grid.ts';
import { readCount, type CountReading } from '#ingest/reports/read-count.ts';

const WORDS = ['buoi', 'co quan don vi'];
const read = (cell: Cell): string => said(readCount(cell, WORDS));
const said = (reading: CountReading): string =>
	reading.kind === 'count'
		? `${reading.value}${reading.isGrouped ? ' grouped' : ''}`
		: reading.kind === 'missing'
			? `missing${reading.isSaid ? ', said' : ''}`
			: reading.code;

const TEXTS: readonly (readonly [text: string, said: string])[] = [
	...(['0', '7', '03', '12345678', '99999999'] as const).map((text) => [text, String(Number(text))] as const),
	['100000000', 'not_a_count'],
	['000000012', '12'],
	[' 12 ', '12'],
	['１２', '12'],
	['', 'missing'],
	['   ', 'missing'],
	['\u200b', 'missing'],
	['-', '0'],
	['---', '0'],
	['– –', 'not_a_count'],
	['x-', 'not_a_count'],
	['-x', 'not_a_count'],
	['…', 'missing, said'],
	['....', 'missing, said'],
	['?', 'missing, said'],
	['__', 'missing, said'],
	['x…', 'not_a_count'],
	['…x', 'not_a_count'],
	['N/A', 'missing, said'],
	['chưa có số liệu', 'missing, said'],
	['không', '0'],
	['Không phát sinh', '0'],
	['#REF!', 'cell_error'],
	['#n/a', 'cell_error'],
	['x#REF!', 'not_a_count'],
	['#REF!x', 'not_a_count'],
	['=1', 'cell_uncalculated'],
	['1=', 'not_a_count'],
	['12 buổi', '12'],
	['12buổi', '12'],
	['12  buổi', '12'],
	['3 cơ quan, đơn vị', '3'],
	['1.234 buổi', '1234 grouped'],
	['2,5 buổi', 'fractional_count'],
	['12 phiên', 'wrong_counting_word'],
	['buổi', 'not_a_count'],
	['x 12 buổi', 'not_a_count'],
	['-3', 'negative_count'],
	['- 3', 'negative_count'],
	['-  34', 'negative_count'],
	['−3', 'negative_count'],
	['-3x', 'not_a_count'],
	['-x3', 'not_a_count'],
	['-1.234,5', 'negative_count'],
	['(3)', 'negative_count'],
	['(34)', 'negative_count'],
	['x(3)', 'not_a_count'],
	['(3)x', 'not_a_count'],
	['()', 'not_a_count'],
	['1 234', '1234'],
	['12 345 678', '12345678'],
	['123 456', '123456'],
	['1234 567', 'not_a_count'],
	['1 234 5', 'not_a_count'],
	['x1 234', 'not_a_count'],
	['1.234', '1234 grouped'],
	['12.345.678', '12345678 grouped'],
	['123.456', '123456 grouped'],
	['1234.567', 'fractional_count'],
	['1.234.5', 'not_a_count'],
	['1.234,0', '1234 grouped'],
	['12.345.678,00', '12345678 grouped'],
	['1.234,5', 'fractional_count'],
	['1.234,05', 'fractional_count'],
	['1.234,0!', 'not_a_count'],
	['1234.567,0', 'fractional_count'],
	['12,0', '12'],
	['12,00', '12'],
	['12.0', '12'],
	['12.00', '12'],
	['12.01', 'fractional_count'],
	['12,000', 'unclear_number'],
	['x12,0', 'not_a_count'],
	['1,234', 'unclear_number'],
	['12,345', 'unclear_number'],
	['123,456,789', 'unclear_number'],
	['1,234.0', 'unclear_number'],
	['1,234.00', 'unclear_number'],
	['1,234.5', 'not_a_count'],
	['1234,567', 'fractional_count'],
	['2,5', 'fractional_count'],
	['2,57', 'fractional_count'],
	['12,5', 'fractional_count'],
	['2.5', 'fractional_count'],
	['12.57', 'fractional_count'],
	['2.5!', 'not_a_count'],
	['2,5!', 'not_a_count'],
	['12,0!', 'not_a_count'],
	['1 234!', 'not_a_count'],
	['1.234!', 'not_a_count'],
	['1,234!', 'not_a_count'],
	['x2.5', 'not_a_count'],
	['104%', 'fractional_count'],
	['10 %', 'fractional_count'],
	['x%', 'not_a_count'],
	['x 5%', 'not_a_count'],
	['5%x', 'not_a_count'],
	['3²', 'not_a_count'],
	['1e3', 'not_a_count'],
	['0x1f', 'not_a_count'],
	[`${'1 '.repeat(30)}1`, 'not_a_count']
];

test.each(TEXTS)('%j says %s', (text, expected) => {
	expect(read(textCell(text))).toBe(expected);
});

test('of very long texts nothing is read; the longest that is read has sixty letters', () => {
	const words = [Array(29).fill('a').join(' ')];
	const text = `1 ${Array(29).fill('a').join(' ')}`;
	expect(text).toHaveLength(59);
	expect(said(readCount(textCell(text), words))).toBe('1');
	expect(said(readCount(textCell(`0${text}`), words))).toBe('1');
	expect(said(readCount(textCell(`00${text}`), words))).toBe('not_a_count');
});

const number = (value: number | null, text = String(value)): Cell => ({
	...NO_CELL,
	kind: 'number',
	text,
	number: value
});

test.each([
	[number(0), '0'],
	[number(12), '12'],
	[number(-0), '0'],
	[number(11.000000000000002), '11'],
	[number(12 + 5e-10), '12'],
	[number(2.5), 'fractional_count'],
	[number(12.00001), 'fractional_count'],
	[number(-1), 'negative_count'],
	[number(-0.5), 'negative_count'],
	[number(0.85, '85%'), 'fractional_count'],
	[number(1, '100%'), 'fractional_count'],
	[number(NaN), 'not_a_count'],
	[number(Infinity), 'not_a_count'],
	[number(99_999_999), '99999999'],
	[number(100_000_000), 'not_a_count'],
	[number(null, '7'), '7'], // nothing but its text is known: it is read as text
	[{ ...textCell('7'), kind: 'error' } as const, 'cell_error'],
	[{ ...textCell('7'), kind: 'uncalculated' } as const, 'cell_uncalculated'],
	[{ ...textCell('7'), kind: 'date', number: 7 } as const, 'not_a_count'],
	[{ ...textCell('7'), kind: 'boolean' } as const, 'not_a_count'],
	[NO_CELL, 'missing']
] as const)('a cell of a workbook: %o says %s', (cell, expected) => {
	expect(read(cell)).toBe(expected);
});
