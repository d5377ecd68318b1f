import { describe, expect, it } from 'vitest';
import { activities, descriptor, placed, readSmall } from './small-package.ts';

const FILE = 'activities/2024.csv';
const read = (...rows: string[]) => readSmall({ [FILE]: activities(...rows) });
const problemsOf = (...rows: string[]) => read(...rows).problems.map(placed);
const countsOf = (...rows: string[]) =>
	read(...rows).package?.facts.map(({ count, origin }) => `${count} ${origin}`);

const fact = (count: number, origin = 'reported', rest = 'dong-ha,2024-Q1,supervision,board', topic = '') =>
	`${rest},${count},${topic},${origin},demo`;

describe('a fact is refused', () => {
	it.each([
		['of a unit nobody knows', 'nowhere,2024-Q1,supervision,board', 'unknown_unit', '2:1'],
		['of an indicator nobody knows', 'dong-ha,2024-Q1,singing,board', 'unknown_indicator', '2:3'],
		['after its unit closed', 'dong-ha,2025-Q1,supervision,board', 'unit_not_valid_then', '2:1'],
		['before its unit opened', 'dong-hoa,2024-12,supervision,board', 'unit_not_valid_then', '2:1'],
		['at a level where it is not counted', 'dong-ha,2024-Q1,onsite,board', 'wrong_level', '2:3'],
		['of a year for a quarterly indicator', 'dong-ha,2024,supervision,board', 'wrong_frequency', '2:2'],
		['of a quarter for a yearly one', 'huyen-binh-an,2024-Q1,commendation,board', 'wrong_frequency', '2:2']
	])('%s', (_, rest, code, place) => {
		expect(problemsOf(fact(1, 'reported', rest))).toEqual([`error ${code} ${FILE} ${place}`]);
		expect(read(fact(1, 'reported', rest)).package).toBeNull();
	});

	it('in the very quarter that a unit closes in, it is not', () => {
		expect(problemsOf(fact(1, 'reported', 'dong-ha,2024-12-31,supervision,board'))).toEqual([]);
	});
	it.each([
		['2024-Q1', '2024-03-30', 1],
		['2024-Q1', '2024-03-31', 0],
		['2024-02', '2024-02-28', 1],
		['2024-02', '2024-02-29', 0],
		['2024-02-10', '2024-02-09', 1]
	])('a period %s with the cut-off %s gives %i warnings', (period, dataCutOff, warnings) => {
		const { package: data, problems } = readSmall({
			[FILE]: activities(fact(1, 'reported', `dong-ha,${period},supervision,board`)),
			'datapackage.json': descriptor(['units.csv', 'indicators.csv', FILE], { dataCutOff })
		});
		expect(problems.map(placed)).toEqual(Array(warnings).fill(`warning after_cut_off ${FILE} 2:2`));
		expect(data?.facts).toHaveLength(1 - warnings);
	});
});

describe('two rows of one key', () => {
	it('that are equal are one fact', () => {
		expect(problemsOf(fact(3), fact(3))).toEqual([`note same_fact_twice ${FILE} 3:5`]);
		expect(countsOf(fact(3), fact(3))).toEqual(['3 reported']);
	});
	it('that are equal keep the better origin, in either order', () => {
		expect(countsOf(fact(3, 'illustrative'), fact(3, 'published'))).toEqual(['3 published']);
		expect(countsOf(fact(3, 'published'), fact(3, 'reported'))).toEqual(['3 published']);
	});
	it('that differ are a conflict naming both rows, and nothing is chosen', () => {
		const { package: data, problems } = read(
			fact(3),
			fact(0, 'reported', 'hoa-lac,2024-Q1,supervision,board'),
			fact(4)
		);
		expect(problems.map(placed)).toEqual([`error conflict ${FILE} 4:5`]);
		expect(problems[0]?.params).toEqual({
			columnName: 'count',
			found: 4,
			other: 3,
			otherFile: FILE,
			otherRow: 2
		});
		expect(data).toBeNull();
	});
	it('that differ are a conflict between files too', () => {
		const { problems } = readSmall({
			[FILE]: activities(fact(3)),
			'activities/more.csv': activities(fact(4))
		});
		expect(problems.map(placed)).toEqual(['error conflict activities/more.csv 2:5']);
		expect(problems[0]?.params.otherFile).toBe(FILE);
	});
	it('of which one is reported: it replaces the illustrative one', () => {
		const rows = [fact(3, 'illustrative'), fact(4, 'reported')];
		expect(problemsOf(...rows)).toEqual([`note illustrative_replaced ${FILE} 2:5`]);
		expect(countsOf(...rows)).toEqual(['4 reported']);
	});
	it('of which one is published and one illustrative are a conflict when they differ', () => {
		expect(problemsOf(fact(3, 'illustrative'), fact(4, 'published'))).toEqual([`error conflict ${FILE} 2:5`]);
	});
	it('are told apart by topic, so both count', () => {
		const rows = [fact(3, 'reported', undefined, 'đất đai'), fact(4, 'reported', undefined, 'môi trường')];
		expect(countsOf(...rows)).toEqual(['3 reported', '4 reported']);
	});
	it('are told apart by body', () => {
		expect(problemsOf(fact(3), fact(4, 'reported', 'dong-ha,2024-Q1,supervision,council'))).toEqual([]);
	});
});

describe('grains', () => {
	const month = (count: number, origin = 'reported', body = 'board') =>
		fact(count, origin, `dong-ha,2024-02,supervision,${body}`);

	it('may not mix within a quarter: a month beside its quarter would count twice', () => {
		const { package: data, problems } = read(fact(3), month(1));
		expect(problems.map(placed)).toEqual([`error mixed_grain ${FILE} 3:2`]);
		expect(problems[0]?.params).toMatchObject({ found: '2024-02', other: '2024-Q1', otherRow: 2 });
		expect(data).toBeNull();
	});
	it('may differ from body to body', () => {
		expect(problemsOf(fact(3), month(1, 'reported', 'council'))).toEqual([]);
	});
	it('of illustrative rows do not matter where a figure was reported', () => {
		expect(problemsOf(fact(3, 'illustrative'), month(1, 'reported'))).toEqual([]);
		expect(problemsOf(fact(3, 'illustrative'), month(1, 'illustrative'))).toHaveLength(1);
	});
});

it('against a register that was read in part, facts are not judged', () => {
	const { problems } = readSmall({ 'units.csv': 'unit,code\n', [FILE]: activities(fact(1, 'reported')) });
	expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['missing_column']));
});
