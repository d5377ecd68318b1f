import { expect, test } from 'vitest';
import { readFile } from '#ingest/files/read-file.ts';
import { understandFile } from '#ingest/reports/understand.ts';
import { sheetData, workbook } from '../files/workbooks.ts';
import { checker } from './understood.ts';

const told = (read: (onprogress: (share: number) => void) => void): readonly number[] => {
	const shares: number[] = [];
	read((share) => shares.push(share));
	return shares;
};

test('a long file tells how far it is, and never goes back', () => {
	const rows = Array.from({ length: 12_000 }, (_, row) => `Sài Sơn,2024-Q1,Giám sát,${row},Chuyên đề ${row}`);
	const text = `Đơn vị,Kỳ,Chỉ tiêu,Số lượng,Chuyên đề\n${rows.join('\n')}\n`;
	const reading = readFile('a.csv', new TextEncoder().encode(text), checker.words);
	const shares = told(
		(onprogress) => void understandFile('a.csv', reading, checker.reader, { quarter: null, onprogress })
	);
	expect(shares).toEqual([5000 / 12_000, 10_000 / 12_000]);
});

test('a workbook tells how far it is by its sheets', () => {
	const bytes = workbook({ sheets: [sheetData([['a', 1]]), sheetData([['b', 2]])] });
	expect(told((onprogress) => void readFile('a.xlsx', bytes, checker.words, onprogress))).toEqual([0, 0.5]);
});
