import { describe, expect, test } from 'vitest';
import { readFile } from '#ingest/files/read-file.ts';
import { understandFile, type ReportReading } from '#ingest/reports/understand.ts';
import { parseQuarter } from '#domain/period.ts';
import { checker } from './understood.ts';

function read(text: string, asked = ''): ReportReading {
	const reading = readFile('bao-cao.csv', new TextEncoder().encode(text), checker.words);
	return understandFile('bao-cao.csv', reading, checker.reader, { quarter: parseQuarter(asked) });
}

const plansIn = ({ plans }: ReportReading): readonly string[] =>
	plans.map(({ unit, period, indicator, count }) => `${unit} ${period.text} ${indicator} ${count}`);
const codes = ({ problems }: ReportReading): readonly string[] => problems.map(({ code }) => code);

describe('the time of a plan', () => {
	test('is the quarter of its table', () => {
		expect(plansIn(read('Báo cáo quý I/2024\nĐơn vị;Kế hoạch giám sát;Giám sát\nSài Sơn;4;3\n'))).toEqual([
			'sai-son 2024-Q1 supervision 4'
		]);
	});
	test.each(['Kế hoạch năm giám sát 2024', 'Giám sát – Kế hoạch năm', 'Kế hoạch giám sát năm 2024'])(
		'is the year where its column says so: %s',
		(heading) => {
			const report = read(`Báo cáo quý I/2024\nĐơn vị;${heading};Giám sát\nSài Sơn;10;3\n`);
			expect(plansIn(report)).toEqual(['sai-son 2024 supervision 10']);
			expect(report.facts.map(({ count }) => count)).toEqual([3]);
			expect(report.verdict).toBe('accept');
		}
	);
	test('is the year of the quarter that was asked for', () => {
		const report = read('Đơn vị;Giám sát kế hoạch năm;Giám sát\nSài Sơn;10;3\n', '2024-Q2');
		expect(plansIn(report)).toEqual(['sai-son 2024 supervision 10']);
	});
	test('is the year of its title', () => {
		const report = read('KH hoạt động năm 2024\nĐơn vị;Giám sát\nSài Sơn;10\n');
		expect(plansIn(report)).toEqual(['sai-son 2024 supervision 10']);
		expect(codes(report)).toEqual(['plans_only']);
	});
});
