import { describe, expect, it } from 'vitest';
import type { Indicator } from '#domain/indicator.ts';
import { attainmentOf, statusOf } from '#indicators/attainment.ts';
import { figures, indicator, quarter, smallData, span, target, unitId, type Land } from './small-data.ts';

interface Case {
	readonly at?: string;
	readonly units?: readonly string[];
	readonly cumulated?: boolean;
	readonly moreIs?: Indicator['moreIs'];
}

function attain(
	land: Land,
	{ at = '2024-Q1', units = ['a'], cumulated = false, moreIs = 'better' }: Case = {}
) {
	const { register, cube } = smallData(land);
	const asked = { quarter: quarter(at), indicator: indicator({ indicator: 'hearing', moreIs }), cumulated };
	return attainmentOf(register, cube, units.map(unitId), asked);
}

const PLAN = target({ kind: 'commune', period: '2024-Q1', value: 4 });

describe('a quarter’s plan', () => {
	it.each([
		[5, 'ahead', 1, 1.25],
		[4, 'met', 0, 1],
		[3, 'behind', -1, 0.75],
		[0, 'behind', -4, 0]
	])('of 4 with %i done is %s', (done, status, gap, attainmentRatio) => {
		const attainment = attain({ targets: [PLAN], cells: figures('a', '2024-Q1', [done]) });
		expect(attainment).toMatchObject({
			actual: done,
			target: 4,
			status,
			gap,
			attainmentRatio,
			span: 'quarter'
		});
		expect(attainment).toMatchObject({ paceRatio: null, evenPace: null, units: 1, givenBy: ['the council'] });
	});

	it('of a unit goes before its kind’s', () => {
		const targets = [PLAN, target({ unit: 'a', period: '2024-Q1', value: 6 })];
		const cells = [...figures('a', '2024-Q1', [5]), ...figures('b', '2024-Q1', [5])];
		expect(attain({ targets, cells })?.target).toBe(6);
		expect(attain({ targets, cells }, { units: ['b'] })?.target).toBe(4);
	});

	it('of another kind, quarter or indicator is not the unit’s', () => {
		const cells = figures('a', '2024-Q1', [5]);
		for (const strange of [
			target({ kind: 'town', period: '2024-Q1', value: 4 }),
			target({ kind: 'commune', period: '2024-Q2', value: 4 }),
			target({ kind: 'commune', period: '2024-Q1', value: 4, indicator: 'reception' })
		])
			expect(attain({ targets: [strange], cells })).toBeNull();
	});

	it('of 0 is met by 0, gone beyond by 1, and never a percentage', () => {
		const targets = [target({ kind: 'commune', period: '2024-Q1', value: 0 })];
		const done = (count: number) => attain({ targets, cells: figures('a', '2024-Q1', [count]) });
		expect(done(0)).toMatchObject({ status: 'met', attainmentRatio: null, target: 0 });
		expect(done(1)).toMatchObject({ status: 'ahead', attainmentRatio: null, gap: 1 });
	});

	it('says nothing of a unit that said nothing', () => {
		expect(attain({ targets: [PLAN] })).toBeNull();
	});

	it('gives no status to part of a quarter', () => {
		const cells = figures('a', '2024-Q1', [3], { months: 2 });
		expect(attain({ targets: [PLAN], cells })).toMatchObject({ actual: 3, target: 4, status: null });
	});

	it('that was invented says so', () => {
		const cells = figures('a', '2024-Q1', [5]);
		expect(attain({ targets: [PLAN], cells })?.illustrative).toBe(false);
		const targets = [{ ...PLAN, origin: 'illustrative' as const }];
		expect(attain({ targets, cells })?.illustrative).toBe(true);
	});
});

describe('a total against its plan', () => {
	const targets = [PLAN, target({ unit: 'b', period: '2024-Q1', value: 6, givenBy: 'the commune' })];

	it('has actual and plan over the same units', () => {
		const cells = [...figures('a', '2024-Q1', [5]), ...figures('b', '2024-Q1', [6])];
		const all = attain({ targets, cells }, { units: ['a', 'b', 'c'] });
		expect(all).toMatchObject({ actual: 11, target: 10, units: 2, status: 'ahead' });
		expect(all?.givenBy).toEqual(['the council', 'the commune']);
	});

	it('leaves out a unit without a plan on both sides', () => {
		const cells = [...figures('a', '2024-Q1', [5]), ...figures('b', '2024-Q1', [6])];
		const attainment = attain({ targets: targets.slice(1), cells }, { units: ['a', 'b'] });
		expect(attainment).toMatchObject({ actual: 6, target: 6, units: 1, status: 'met' });
	});

	it('with a unit of part of the quarter has no status', () => {
		const cells = [...figures('a', '2024-Q1', [5]), ...figures('b', '2024-Q1', [6], { months: 1 })];
		expect(attain({ targets, cells }, { units: ['a', 'b'] })?.status).toBeNull();
	});

	it('of no unit is none', () => {
		expect(attain({ targets }, { units: [] })).toBeNull();
	});
});

describe('quarterly plans since January', () => {
	const targets = ['2024-Q1', '2024-Q2', '2024-Q3'].map((period, index) =>
		target({ kind: 'commune', period, value: index + 1 })
	);
	const at = { at: '2024-Q3', cumulated: true };

	it('add up over the same quarters as the figures', () => {
		const attainment = attain({ targets, cells: figures('a', '2024-Q1', [2, 2, 2]) }, at);
		expect(attainment).toMatchObject({ actual: 6, target: 6, span: 'to-date', status: 'met' });
	});

	it('leave out a silent quarter on both sides, and judge nothing', () => {
		const attainment = attain({ targets, cells: figures('a', '2024-Q1', [2, null, 2]) }, at);
		expect(attainment).toMatchObject({ actual: 4, target: 4, status: null });
	});

	it('are none where one of the quarters has none', () => {
		const cells = figures('a', '2024-Q1', [2, 2, 2]);
		expect(attain({ targets: targets.slice(1), cells }, at)).toBeNull();
	});
});

describe('a yearly plan', () => {
	const targets = [target({ unit: 'a', period: '2024', value: 8 })];
	const yearly = (done: number[], more: Case = {}) =>
		attain({ targets, cells: figures('a', '2024-Q1', done) }, { at: `2024-Q${done.length}`, ...more });

	it('is never divided by four: the year’s count stands against all of it', () => {
		for (const cumulated of [false, true])
			expect(yearly([1, 2], { cumulated })).toMatchObject({
				actual: 3,
				target: 8,
				span: 'year',
				attainmentRatio: 3 / 8,
				gap: -5
			});
	});

	it('is paced by the quarters gone', () => {
		expect(yearly([1, 2])).toMatchObject({ evenPace: 4, paceRatio: 0.75, status: 'behind' });
		expect(yearly([1, 2, 3])).toMatchObject({ evenPace: 6, paceRatio: 1, status: 'on-pace' });
	});

	it('is met before the year is over, and gone beyond', () => {
		expect(yearly([8])).toMatchObject({ status: 'met', paceRatio: 4 });
		expect(yearly([9])).toMatchObject({ status: 'ahead', gap: 1 });
	});

	it('not met by the end of the year is behind', () => {
		expect(yearly([2, 2, 2, 1])).toMatchObject({ evenPace: 8, status: 'behind' });
		expect(yearly([2, 2, 2, 2])).toMatchObject({ status: 'met' });
	});

	it('is late by a whole one only: nobody holds a quarter of a hearing', () => {
		const one = { targets: [target({ unit: 'a', period: '2024', value: 1 })] };
		const at = (quarters: number) =>
			attain(
				{ ...one, cells: figures('a', '2024-Q1', Array(quarters).fill(0)) },
				{ at: `2024-Q${quarters}` }
			);
		expect([1, 2, 3, 4].map((quarters) => at(quarters)?.status)).toEqual([
			'on-pace',
			'on-pace',
			'on-pace',
			'behind'
		]);
	});

	it('judges nothing where a quarter is silent or not over', () => {
		const silent = { targets, cells: figures('a', '2024-Q1', [1, null, 1]) };
		expect(attain(silent, { at: '2024-Q3' })).toMatchObject({ actual: 2, status: null });
		const early = { targets, cells: figures('a', '2024-Q1', [1]), dataCutOff: '2024-03-31' };
		expect(attain(early, { at: '2024-Q2' })).toMatchObject({ actual: 1, evenPace: 4, status: null });
	});

	it('of 0 has no pace to speak of', () => {
		const land = {
			targets: [target({ unit: 'a', period: '2024', value: 0 })],
			cells: figures('a', '2024-Q1', [0])
		};
		expect(attain(land)).toMatchObject({ attainmentRatio: null, paceRatio: null, status: 'met' });
	});

	it('stands back where there are quarterly ones', () => {
		const land = { targets: [...targets, PLAN], cells: figures('a', '2024-Q1', [5]) };
		expect(attain(land)).toMatchObject({ span: 'quarter', target: 4 });
	});

	it('of another year is not this year’s', () => {
		const land = { targets, cells: figures('a', '2023-Q4', [5]) };
		expect(attain(land, { at: '2023-Q4' })).toBeNull();
	});
});

it('a plan follows the kind a unit has in that quarter', () => {
	const units = [
		span({ unit: 'a', validTo: '2024-03-31' }),
		span({ unit: 'a', kind: 'town', validFrom: '2024-04-01' })
	];
	const targets = ['2024-Q1', '2024-Q2'].flatMap((period) => [
		target({ kind: 'commune', period, value: 4 }),
		target({ kind: 'town', period, value: 7 })
	]);
	const land = { units, targets, cells: figures('a', '2024-Q1', [5, 5]) };
	expect(attain(land, { at: '2024-Q1' })?.target).toBe(4);
	expect(attain(land, { at: '2024-Q2' })?.target).toBe(7);
});

describe('a status', () => {
	it('is given only where more is better or worse', () => {
		const cells = figures('a', '2024-Q1', [5]);
		expect(attain({ targets: [PLAN], cells }, { moreIs: 'neither' })).toMatchObject({
			actual: 5,
			target: 4,
			attainmentRatio: 1.25,
			status: null
		});
	});

	it.each([
		[5, 'behind'],
		[4, 'met'],
		[3, 'ahead']
	])('turns round where more is worse: %i against 4 is %s', (actual, status) => {
		expect(statusOf('worse', { actual, target: 4, evenPace: null })).toBe(status);
	});
});
