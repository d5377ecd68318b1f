import type { Conclusion } from '#domain/package.ts';
import { parseQuarter, type Quarter } from '#domain/period.ts';
import { amendedTasks, lastQuarter, quartersSince, taskStandings } from '#indicators/conclusions.ts';
import type { Data } from '#indicators/scope.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { secondDistrict, shipped } from './read-data.ts';
import { smallData } from './small-data.ts';

const quarter = (text: string): Quarter => parseQuarter(text) ?? expect.fail(text);
const MEETING = { meeting: '2024-04-24' };

describe('where the conclusions of the briefing of 24/4/2024 stand', () => {
	let data: Data;
	beforeAll(async () => {
		data = await shipped();
	});
	const standings = (until: string) =>
		taskStandings(data, MEETING, data.register.conclusions, quarter(until));

	it('counts from the quarter that had not ended on the day of the meeting', () => {
		expect(quartersSince(data, MEETING.meeting, quarter('2024-Q4'))).toEqual([
			'2024-Q2',
			'2024-Q3',
			'2024-Q4'
		]);
		expect(quartersSince(data, MEETING.meeting, quarter('2024-Q1'))).toEqual([]);
		expect(lastQuarter(data)).toBe('2025-Q2');
	});

	it('has the eight tasks in their order, three of them measured by nothing', () => {
		const all = standings('2024-Q4');
		expect(all.map(({ conclusion }) => conclusion.id)).toEqual(data.register.conclusions.map(({ id }) => id));
		expect(all.filter(({ conclusion }) => conclusion.indicator === null)).toHaveLength(3);
		expect(
			all.filter(({ conclusion, levels }) => conclusion.indicator === null && levels.length > 0)
		).toEqual([]);
	});

	it('follows an indicator at the levels it is counted at and the task is for', () => {
		const levelsOf = (id: string) =>
			standings('2024-Q4')
				.find(({ conclusion }) => conclusion.id === id)
				?.levels.map(({ level }) => level);
		expect(levelsOf('2024-04-24-supervision-programme')).toEqual(['district', 'commune']);
		expect(levelsOf('2024-04-24-thematic-conferences')).toEqual(['district']);
	});

	it('adds the units of each quarter up, names those behind and those silent, and no unit twice', () => {
		for (const { levels } of standings('2025-Q2'))
			for (const { quarters, level } of levels)
				for (const { total, behind, silent } of quarters) {
					const units = [...behind, ...silent].map(({ unit }) => unit);
					expect(new Set(units).size).toBe(units.length);
					expect(total.counted.filter((unit) => silent.some((span) => span.unit === unit))).toEqual([]);
					if (level === 'commune')
						expect(total.due - total.counted.length).toBeGreaterThanOrEqual(silent.length);
				}
	});

	it('says of a district without figures that it is silent, never that it did nothing', () => {
		const district = standings('2024-Q2').flatMap(({ levels }) =>
			levels.filter(({ level }) => level === 'district')
		);
		expect(district.length).toBeGreaterThan(0);
		for (const { quarters } of district)
			for (const { total } of quarters) expect(total).toMatchObject({ value: null, state: 'missing' });
	});
});

it('knows no task of a meeting that is not there', async () => {
	const data = await secondDistrict();
	expect(taskStandings(data, MEETING, data.register.conclusions, quarter('2024-Q4'))).toEqual([]);
});

describe('tasks changed on this machine', () => {
	const task = (id: string, taskVi: string): Conclusion => ({
		id,
		meeting: MEETING.meeting,
		for: 'both',
		taskVi,
		taskEn: '',
		indicator: null,
		due: null,
		standing: 'open',
		source: ''
	});

	it('stand in the place of the given one, added ones behind; the given ones are not touched', () => {
		const given = [task('a', 'A'), task('b', 'B')];
		const amended = amendedTasks(given, [task('c', 'C'), task('a', 'A2')]);
		expect(amended.map(({ taskVi }) => taskVi)).toEqual(['A2', 'B', 'C']);
		expect(given.map(({ taskVi }) => taskVi)).toEqual(['A', 'B']);
		expect(amendedTasks(given, [])).toEqual(given);
	});
});

it('data that speak for no whole quarter have no last one', () => {
	const land = (dataCutOff: string) => smallData({ dataCutOff });
	expect(lastQuarter(land('2024-03-30'))).toBeNull();
	expect(lastQuarter(land('2024-03-31'))).toBe('2024-Q1');
});
