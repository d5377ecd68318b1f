import { describe, expect, it } from 'vitest';
import { trendOf } from '#indicators/trend.ts';
import { event, figures, selection, smallData, span, target, type Land } from './small-data.ts';

const pointsOf = (land: Land, loose: Parameters<typeof selection>[0] = {}) =>
	trendOf(smallData(land), selection(loose)).points;

const QUARTERS = ['2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2024-Q1'];
const cells = figures('a', '2022-Q2', [1, 2, null, 4, 5, 6, 7, 8]);

describe('a trend', () => {
	it('is eight quarters, the chosen one last; a silent one has no figure', () => {
		const points = pointsOf({ cells }, { units: ['a'] });
		expect(points.map(({ quarter }) => quarter)).toEqual(QUARTERS);
		expect(points.map(({ total }) => total.value)).toEqual([1, 2, null, 4, 5, 6, 7, 8]);
		expect(points[2]?.total.state).toBe('missing');
	});

	it('starts where the data start', () => {
		const points = pointsOf({ cells: figures('a', '2023-Q3', [6, null, 8]) }, { units: ['a'] });
		expect(points.map(({ quarter, total }) => [quarter, total.value])).toEqual([
			['2023-Q3', 6],
			['2023-Q4', null],
			['2024-Q1', 8]
		]);
	});

	it('counts the units that stood then', () => {
		const units = [span({ unit: 'a' }), span({ unit: 'b', validFrom: '2023-07-01' })];
		expect(pointsOf({ units, cells }).map((point) => point.units)).toEqual([1, 1, 1, 1, 1, 2, 2, 2]);
	});
});

describe('the plan of a trend', () => {
	const quarterly = QUARTERS.map((period) => target({ kind: 'commune', period, value: 3 }));

	it('is that of the units with a figure', () => {
		const both = [...cells, ...figures('b', '2023-Q4', [7, 8])];
		const targets = pointsOf({ cells: both, targets: quarterly }).map((point) => point.target);
		expect(targets).toEqual([3, 3, null, 3, 3, 3, 6, 6]);
	});

	it('is not shown where only some of those units have one: the line would stand beside another sum', () => {
		const targets = [target({ unit: 'a', period: '2024-Q1', value: 3 })];
		const both = [...cells, ...figures('b', '2024-Q1', [8])];
		expect(pointsOf({ cells: both, targets }).at(-1)?.target).toBeNull();
		expect(pointsOf({ cells: both, targets }, { units: ['a'] }).at(-1)?.target).toBe(3);
	});

	it('of a whole year stands beside figures since January only', () => {
		const targets = [target({ unit: 'a', period: '2024', value: 9 })];
		const at = (cumulated: boolean) =>
			pointsOf({ cells, targets }, { units: ['a'], cumulated }).at(-1)?.target;
		expect([at(false), at(true)]).toEqual([null, 9]);
	});
});

it('events are those inside the quarters shown, in order, but not of the first day', () => {
	const dates = ['2024-04-01', '2024-03-31', '2022-04-01', '2022-04-02', '2023-01-01', '2021-01-01'];
	const { events } = trendOf(smallData({ cells, events: dates.map((date) => event(date)) }), selection());
	expect(events.map(({ date }) => date)).toEqual(['2022-04-02', '2023-01-01', '2024-03-31']);
});

it('of what the register does not know, or before the data, has nothing to show', () => {
	const unknown = pointsOf({ cells }, { indicator: 'unheard-of' });
	expect(unknown.map(({ total, target: plan }) => [total.value, plan])).toEqual(
		QUARTERS.map(() => [null, null])
	);
	expect(pointsOf({ cells }, { quarter: '2020-Q1' })).toEqual([]);
});
