import { describe, expect, it } from 'vitest';
import {
	CONCLUSION_HEADER,
	EVENT_HEADER,
	indicators,
	LINEAGE_HEADER,
	MEETING_HEADER,
	placed,
	PUBLISHED_HEADER,
	readSmall,
	TARGET_HEADER,
	units
} from './small-package.ts';

const problemsOf = (path: string, text: string, more = {}) =>
	readSmall({ [path]: text, ...more }).problems.map(placed);

describe('units', () => {
	it.each([
		[
			'two spans of one unit that overlap',
			'dong-hoa,09002,commune,Đông Hòa,huyen-binh-an,2026-01-01,,,,,law',
			'error overlapping_spans units.csv 7:6'
		],
		[
			'a span without days beside one that has them',
			'dong-hoa,09002,commune,Đông Hòa,huyen-binh-an,,,,,,law',
			'error overlapping_spans units.csv 7:6'
		],
		[
			'a span that ends before it begins',
			'moi,09009,commune,Mới,huyen-binh-an,2025-02-01,2025-01-01,,,,law',
			'error span_backwards units.csv 7:7'
		],
		['a parent nobody knows', 'moi,09009,commune,Mới,huyen-x,,,,,,law', 'error unknown_unit units.csv 7:5'],
		['a kind nobody knows', 'moi,09009,ward,Mới,,,,,,,law', 'error not_one_of units.csv 7:3'],
		['a strange day', 'moi,09009,commune,Mới,,1/1/2025,,,,,law', 'error not_a_date units.csv 7:6']
	])('name %s', (_, row, problem) => {
		expect(problemsOf('units.csv', units(row))).toEqual([problem]);
	});
	it('may have a further span of the same unit', () => {
		const row = 'dong-ha,09002,commune,Đông Hà mới,huyen-binh-an,2026-01-01,,,,,law';
		expect(problemsOf('units.csv', units(row))).toEqual([]);
	});
	it('keep the zeros before a code', () => {
		expect(readSmall().package?.register.units[1]?.code).toBe('09001');
	});
});

describe('indicators', () => {
	const row = (id: string, partOf: string) => `${id},both,quarter,${partOf},a,a,a,a,a,a,better,law,9`;
	it('have unique ids', () => {
		expect(problemsOf('indicators.csv', indicators(row('onsite', '')))).toEqual([
			'error same_id_twice indicators.csv 5:1'
		]);
	});
	it('are parts of known ones', () => {
		expect(problemsOf('indicators.csv', indicators(row('a', 'b')))).toEqual([
			'error unknown_indicator indicators.csv 5:4'
		]);
	});
});

describe('lineage', () => {
	it.each([
		['a share beyond 1', 'dong-ha,dong-hoa,2025-01-01,part,1.2,certain,law', 'not_a_share lineage.csv 2:5'],
		['an old unit nobody knows', 'x,dong-hoa,2025-01-01,part,,certain,law', 'unknown_unit lineage.csv 2:1'],
		['a new unit nobody knows', 'dong-ha,x,2025-01-01,part,,certain,law', 'unknown_unit lineage.csv 2:2']
	])('names %s', (_, row, problem) => {
		expect(problemsOf('lineage.csv', `${LINEAGE_HEADER}\n${row}\n`)).toEqual([`error ${problem}`]);
	});
});

describe('targets', () => {
	const read = (...rows: string[]) => problemsOf('targets.csv', [TARGET_HEADER, ...rows].join('\n'));
	it.each([
		['neither unit nor kind', 'supervision,,,2024,4,plan,,reported', 'unit_or_kind targets.csv 2:2'],
		['both unit and kind', 'supervision,dong-ha,commune,2024,4,p,,reported', 'unit_or_kind targets.csv 2:2'],
		['a unit nobody knows', 'supervision,x,,2024,4,plan,,reported', 'unknown_unit targets.csv 2:2'],
		['an indicator nobody knows', 'x,,commune,2024,4,plan,,reported', 'unknown_indicator targets.csv 2:1'],
		['a month', 'supervision,,commune,2024-03,4,plan,,reported', 'wrong_frequency targets.csv 2:4'],
		[
			'a quarter of a yearly one',
			'commendation,,district,2024-Q1,4,p,,reported',
			'wrong_frequency targets.csv 2:4'
		],
		['a closed unit', 'supervision,dong-ha,,2025,4,plan,,reported', 'unit_not_valid_then targets.csv 2:2'],
		['a wrong level of unit', 'onsite,dong-ha,,2024,4,plan,,reported', 'wrong_level targets.csv 2:1'],
		['a wrong level of kind', 'onsite,,town,2024,4,plan,,reported', 'wrong_level targets.csv 2:1']
	])('name %s', (_, row, problem) => {
		expect(read(row)).toEqual([`error ${problem}`]);
	});
	it('that differ are a conflict, that agree are one', () => {
		const row = (value: number) => `supervision,,commune,2024,${value},plan,,reported`;
		expect(read(row(4), row(5))).toEqual(['error conflict targets.csv 3:5']);
		expect(read(row(4), row(4))).toEqual(['note same_fact_twice targets.csv 3:5']);
	});
	it('of a year may stand beside those of a quarter', () => {
		const rows = [
			'supervision,,commune,2024,4,plan,,reported',
			'supervision,,commune,2024-Q1,1,plan,,reported'
		];
		expect(read(...rows)).toEqual([]);
	});
});

describe('published figures', () => {
	const row = (id: string, figure: string) =>
		`${id},dong-ha,own,joint,supervision,2024-Q1,${figure},phrase,news,`;
	const read = (...rows: string[]) => problemsOf('published.csv', [PUBLISHED_HEADER, ...rows].join('\n'));
	it.each([
		['a form without its percentage', row('a', '3,ratio,'), 'comparison_incomplete published.csv 2:9'],
		['a percentage without a form', row('a', '3,none,104'), 'comparison_incomplete published.csv 2:9'],
		['a row that says nothing', row('a', ',none,'), 'empty_cell published.csv 2:7'],
		['a percentage that is no number', row('a', ',ratio,104%'), 'not_a_number published.csv 2:9']
	])('name %s', (_, text, problem) => {
		expect(read(text)).toEqual([`error ${problem}`]);
	});
	it('have unique ids', () => {
		expect(read(row('a', '3,none,'), row('a', ',change,-4.5'))).toEqual([
			'error same_id_twice published.csv 3:1'
		]);
	});
});

describe('briefings', () => {
	const meetings = (...rows: string[]) => [MEETING_HEADER, ...rows].join('\n');
	const MEETING = '2024-04-24,huyen-binh-an,2024-Q1,Chủ tịch,đ,t,news';
	const conclusion = (meeting: string, indicator: string) =>
		`${CONCLUSION_HEADER}\nc1,${meeting},both,v,e,${indicator},,open,news\n`;

	it('name a unit nobody knows, a day twice, a strange quarter', () => {
		const rows = [MEETING, MEETING, '2024-07-24,x,2024-Q2,,,,news', '2024-10-01,dong-ha,Q3,,,,news'];
		expect(problemsOf('meetings.csv', meetings(...rows)).sort()).toEqual([
			'error not_a_quarter meetings.csv 5:3',
			'error same_id_twice meetings.csv 3:1',
			'error unknown_unit meetings.csv 4:2'
		]);
	});
	it('have conclusions of known meetings and indicators', () => {
		const more = { 'meetings.csv': meetings(MEETING) };
		expect(problemsOf('conclusions.csv', conclusion('2024-04-24', 'supervision'), more)).toEqual([]);
		expect(problemsOf('conclusions.csv', conclusion('2024-04-25', 'x'), more)).toEqual([
			'error unknown_meeting conclusions.csv 2:2',
			'error unknown_indicator conclusions.csv 2:6'
		]);
	});
	it('stand beside events of known units or none', () => {
		const text = `${EVENT_HEADER}\n2025-01-01,merger,,v,e,law\n2025-01-01,merger,x,v,e,law\n`;
		expect(problemsOf('events.csv', text)).toEqual(['error unknown_unit events.csv 3:3']);
	});
});
