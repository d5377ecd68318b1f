import { describe, expect, it } from 'vitest';
import { PROBLEM_KINDS, type ProblemCode } from '#domain/problem-codes.ts';
import type { Problem } from '#domain/problem.ts';
import { problemsEn } from '#i18n/problems.en.ts';
import { problemLine, problemPlace, problemWords } from '#i18n/problems.ts';
import { problemsVi } from '#i18n/problems.vi.ts';

const CODES = Object.keys(PROBLEM_KINDS) as ProblemCode[];
const paramsOf = (code: ProblemCode): readonly string[] => PROBLEM_KINDS[code].params;
const placeholders = (words: string): string[] =>
	[...new Set(Array.from(words.matchAll(/\{([^}]*)\}/gu), ([, name]) => name ?? ''))].toSorted();

describe('the words of a problem', () => {
	it('say a level and a frequency as people do, not as the register writes them', () => {
		const level: Problem = {
			...{ code: 'wrong_level', severity: 'error', file: 'a.csv' },
			params: { columnName: 'c', found: 'Giao ban', expected: 'district', level: 'commune' }
		};
		expect(problemWords({ lang: 'vi' }, level)).toMatch(/cấp huyện, .* cấp xã$/);
		expect(problemWords({ lang: 'en' }, level)).toMatch(/district level only.* commune level$/);
		const yearly: Problem = {
			...{ code: 'wrong_frequency', severity: 'error', file: 'a.csv' },
			params: { columnName: 'c', found: '2024-Q1', expected: 'year' }
		};
		expect(problemWords({ lang: 'vi' }, yearly)).toMatch(/theo năm$/);
	});

	it('are there for every code, in both languages, and for no other', () => {
		expect(Object.keys(problemsVi).toSorted()).toEqual(CODES.toSorted());
		expect(Object.keys(problemsEn).toSorted()).toEqual(CODES.toSorted());
	});

	it.each(CODES)('%s tells the same values in both languages, and only values it has', (code) => {
		const told = placeholders(problemsVi[code]);
		expect(placeholders(problemsEn[code])).toEqual(told);
		expect(paramsOf(code)).toEqual(expect.arrayContaining(told));
	});

	it.each(CODES)('%s tells what was found, where something was', (code) => {
		const own = paramsOf(code).filter((name) =>
			['found', 'field', 'path', 'otherRow', 'expected'].includes(name)
		);
		const told = placeholders(problemsVi[code]);
		if (own.length > 0) expect(told.length, code).toBeGreaterThan(0);
	});

	it.each(CODES)(
		'%s is one line that begins small and ends without a stop: its place goes before it',
		(code) => {
			for (const words of [problemsVi[code], problemsEn[code]]) {
				expect(words).not.toMatch(/\n|[.:;]$|["`]| {2}|^ | $/u);
				expect(words.slice(0, 1)).toBe(words.slice(0, 1).toLocaleLowerCase('vi'));
				expect(words.normalize('NFC')).toBe(words);
			}
		}
	);
});

const problem = (loose: Partial<Problem>): Problem => ({
	code: 'not_a_count',
	severity: 'error',
	file: 'activities/2024.csv',
	params: {},
	...loose
});

describe('a problem as a line', () => {
	const found = problem({ row: 12, column: 5, params: { columnName: 'count', found: '3,5', expected: '0' } });

	it('says where, as a spreadsheet numbers it, what was found and what was expected', () => {
		expect(problemLine({ lang: 'vi' }, found)).toMatch(
			/^activities\/2024\.csv, dòng 12, cột 5: .*“count”.*“3,5”/u
		);
		expect(problemLine({ lang: 'en' }, found)).toMatch(
			/^activities\/2024\.csv, row 12, column 5: .*“count”.*“3,5”/u
		);
	});

	it('names the sheet of a workbook, and leaves out what there is not', () => {
		expect(problemPlace({ lang: 'en' }, problem({ sheet: 'Q1', row: 3 }))).toBe(
			'activities/2024.csv, Q1, row 3'
		);
		expect(problemPlace({ lang: 'en' }, problem({}))).toBe('activities/2024.csv');
	});

	it('with all its values has no placeholder left, whatever the code', () => {
		for (const code of CODES)
			for (const lang of ['vi', 'en'] as const) {
				const params = Object.fromEntries(paramsOf(code).map((name, index) => [name, `⟨${index}⟩`]));
				expect(problemLine({ lang }, problem({ code, params })), code).not.toMatch(/[{}]/u);
			}
	});

	it('says a value of 0 and an empty one, and does not take values for patterns', () => {
		const line = (value: string | number) =>
			problemLine({ lang: 'en' }, problem({ code: 'bad_path', params: { found: value } }));
		expect(line(0)).toContain('“0”');
		expect(line('')).toContain('“”');
		expect(line('$& {found} $1')).toContain('“$& {found} $1”');
	});

	it('of a code without words says the code', () => {
		expect(problemLine({ lang: 'vi' }, problem({ code: 'from_the_future' }))).toBe(
			'activities/2024.csv: from_the_future'
		);
	});
});
