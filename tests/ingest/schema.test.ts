import { describe, expect, it } from 'vitest';
import { activities, FACT_HEADER, placed, readSmall } from './small-package.ts';

const FILE = 'activities/2024.csv';
const read = (text: string) => readSmall({ [FILE]: text });
const problemsOf = (text: string) => read(text).problems.map(placed);

const ROW = {
	unit: 'dong-ha',
	period: '2024-Q1',
	indicator: 'supervision',
	body: 'board',
	count: '3',
	topic: '',
	origin: 'illustrative',
	source: 'demo'
};
const rowWith = (changes: Partial<typeof ROW>) => activities(Object.values({ ...ROW, ...changes }).join(','));

describe('a cell', () => {
	it.each([
		['a negative count', { count: '-1' }, 'error not_a_count 2:5'],
		['a fraction', { count: '1.5' }, 'error not_a_count 2:5'],
		['a spelt number', { count: 'ba' }, 'error not_a_count 2:5'],
		['hex', { count: '0x1f' }, 'error not_a_count 2:5'],
		['an exponent', { count: '1e3' }, 'error not_a_count 2:5'],
		['NaN', { count: 'NaN' }, 'error not_a_count 2:5'],
		['full-width digits', { count: '３' }, 'error not_a_count 2:5'],
		['a count beyond 32 bits', { count: '99999999999' }, 'error not_a_count 2:5'],
		['no count', { count: '' }, 'error empty_cell 2:5'],
		['blanks for a count', { count: '  ' }, 'error empty_cell 2:5'],
		['a period of an unknown form', { period: 'Q1/2024' }, 'error not_a_period 2:2'],
		['a fifth quarter', { period: '2024-Q5' }, 'error not_a_period 2:2'],
		['a day that is none', { period: '2024-02-30' }, 'error not_a_period 2:2'],
		['a year before any council', { period: '0024-Q1' }, 'error not_a_period 2:2'],
		['a name for an id', { unit: 'Đông Hà' }, 'error not_a_unit_id 2:1'],
		['blanks beside an id', { unit: ' dong-ha' }, 'error not_a_unit_id 2:1'],
		['an indicator with blanks', { indicator: 'super vision' }, 'error not_an_indicator_id 2:3'],
		['a body nobody knows', { body: 'mayor' }, 'error not_one_of 2:4'],
		['an inherited word', { body: 'constructor' }, 'error not_one_of 2:4'],
		['lost letters', { topic: '\uFFFD' }, 'error unreadable_text 2:6'],
		['a control character', { topic: 'a\u0000b' }, 'error unreadable_text 2:6']
	])('with %s is a problem with its place', (_, changes, problem) => {
		const [severity, code, place] = problem.split(' ');
		expect(problemsOf(rowWith(changes))).toEqual([`${severity} ${code} ${FILE} ${place}`]);
		expect(read(rowWith(changes)).package).toBeNull();
	});

	it('says what was found, what was expected and in which column', () => {
		expect(read(rowWith({ count: '1.234' })).problems[0]?.params).toEqual({
			columnName: 'count',
			found: '1.234',
			expected: '0, 1, 2…'
		});
	});
	it('is quoted in part where it is very long', () => {
		const [problem] = read(rowWith({ count: 'x'.repeat(10_000) })).problems;
		expect(String(problem?.params.found)).toHaveLength(80);
	});
	it('may be wrong beside another in one row: both are named', () => {
		expect(problemsOf(rowWith({ count: 'x', body: 'y' }))).toHaveLength(2);
	});
	it('of text is trimmed, and its line ends are one kind', () => {
		const { package: data } = read(rowWith({ topic: '" dòng 1\r\ndòng 2 "' }));
		expect(data?.facts[0]?.topic).toBe('dòng 1\ndòng 2');
	});
	it('with 0 is a fact', () => {
		expect(read(rowWith({ count: '0' })).package?.facts[0]?.count).toBe(0);
	});
});

describe('a table', () => {
	it('may have its columns in any order', () => {
		const text =
			'count,unit,source,period,origin,indicator,topic,body\n3,dong-ha,demo,2024-Q1,reported,supervision,,board\n';
		expect(read(text).problems).toEqual([]);
		expect(read(text).package?.facts[0]).toMatchObject({ unit: 'dong-ha', count: 3, row: 2, file: FILE });
	});
	it('passes over blank rows but counts them', () => {
		const text = `${FACT_HEADER}\n\n,,,,,,,\ndong-ha,2024-Q1,supervision,board,x,,reported,demo\n`;
		expect(problemsOf(text)).toEqual([`error not_a_count ${FILE} 4:5`]);
	});
	it.each([
		['is empty', '', [`error empty_file ${FILE}`]],
		['begins with a blank row', `\n${FACT_HEADER}\n`, [`error empty_file ${FILE}`]],
		['lacks a column', 'unit,period,indicator,body,count,topic,origin\n', [`error missing_column ${FILE} 1`]],
		['has a column twice', `${FACT_HEADER},count\n`, [`error column_twice ${FILE} 1:9`]],
		['has a strange column', `${FACT_HEADER},colour\n`, [`warning unknown_column ${FILE} 1:9`]],
		['has a short row', `${FACT_HEADER}\ndong-ha,2024-Q1\n`, [`error row_length ${FILE} 2`]],
		[
			'has a long row',
			activities('dong-ha,2024-Q1,supervision,board,3,a,b,reported,demo'),
			[`error row_length ${FILE} 2`]
		]
	])('that %s is named', (_, text, problems) => {
		expect(problemsOf(text)).toEqual(problems);
	});
	it('may consist of its header alone: then nobody has reported', () => {
		expect(read(`${FACT_HEADER}\n`).package?.facts).toEqual([]);
	});
	it('never changes a prototype', () => {
		const before = Object.getOwnPropertyNames(Object.prototype);
		const text = `${FACT_HEADER},__proto__,constructor,toString\ndong-ha,2024-Q1,supervision,board,3,__proto__,reported,__proto__,polluted,a,b\n`;
		const { package: data, problems } = read(text);
		expect(problems.map(({ code }) => code)).toEqual(Array(3).fill('unknown_column'));
		expect(data?.facts[0]).toMatchObject({ topic: '__proto__', source: '__proto__' });
		expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
		expect(Object.hasOwn({}, 'polluted')).toBe(false);
	});
});
