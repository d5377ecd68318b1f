import { describe, expect, it } from 'vitest';
import { readingAt } from '#cube/cube.ts';
import { makeupOf, seenThrough } from '#cube/lens/seen.ts';
import type { YearCell } from '#domain/cell.ts';
import type { LineageStep } from '#domain/package.ts';
import { unitsAt } from '#domain/register.ts';
import { totalOver, type Data } from '#indicators/scope.ts';
import {
	figures,
	indicator,
	indicatorId,
	quarter,
	smallData,
	span,
	step,
	target,
	unitId
} from './small-data.ts';

const HEARING = indicatorId('hearing');
const unknownShare = (from: string, to: string): LineageStep => ({
	...step(from, to, 'part'),
	shareRatio: null
});

/** `a` was made of `o` and split into `x` and `y`, nobody knows how; `b` went whole to `x`; `gone` left no trace. */
const data = smallData({
	units: [
		span({ unit: 'district', kind: 'district' }),
		span({ unit: 'o', validTo: '2022-12-31', population: 10 }),
		span({ unit: 'a', validFrom: '2023-01-01', validTo: '2023-12-31' }),
		span({ unit: 'b', validTo: '2023-12-31', population: 20 }),
		span({ unit: 'gone', validTo: '2023-12-31' }),
		...['x', 'y'].map((unit) => span({ unit, validFrom: '2024-01-01' }))
	],
	lineage: [
		{ ...step('o', 'a'), effective: '2023-01-01' },
		unknownShare('a', 'x'),
		unknownShare('a', 'y'),
		step('b', 'x')
	],
	cells: [
		...figures('o', '2022-Q4', [3]),
		...figures('a', '2023-Q1', [1, 1, 1, 5]),
		...figures('b', '2022-Q4', [1, 1, 1, 1, 7]),
		...figures('gone', '2023-Q4', [2]),
		...figures('x', '2024-Q1', [4]),
		...figures('y', '2024-Q1', [6])
	],
	dataCutOff: '2024-03-31'
});
const readIn = (seen: Data, unit: string, at: string) => {
	const { state, value } = readingAt(seen.cube, unitId(unit), quarter(at), HEARING);
	return [state, value];
};
const unitsIn = ({ register }: Data, at: string): string[] =>
	unitsAt(register, 'commune', quarter(at))
		.map(({ unit }) => unit)
		.toSorted();
const ids = (spans: readonly { readonly unit: string }[] | undefined) => spans?.map(({ unit }) => unit);

describe('a unit whose inhabitants went nobody knows where', () => {
	const seen = seenThrough(data, 'current');

	it('keeps its figure, and what holds a part of it is told', () => {
		expect(unitsIn(seen, '2023-Q4')).toEqual(['a', 'gone', 'x', 'y']);
		expect(readIn(seen, 'a', '2023-Q4')).toEqual(['reported', 5]);
		expect(readIn(seen, 'gone', '2023-Q4')).toEqual(['reported', 2]);
		expect(readIn(seen, 'y', '2023-Q4')).toEqual(['not-applicable', null]);
		const makeup = makeupOf(seen.cube, unitId('a'), quarter('2023-Q4'));
		expect([ids(makeup?.parts.map(({ span: part }) => part)), ids(makeup?.holds)]).toEqual([
			['a'],
			['x', 'y']
		]);
		expect(makeupOf(seen.cube, unitId('gone'), quarter('2023-Q4'))?.holds).toEqual([]);
	});

	it('keeps it under the name of its own time, a generation before too', () => {
		expect(unitsIn(seen, '2022-Q4')).toEqual(['gone', 'o', 'x', 'y']);
		expect(readIn(seen, 'o', '2022-Q4')).toEqual(['reported', 3]);
	});

	it('is not there for who came after it, and that is no lack outside of our data', () => {
		const reading = readingAt(seen.cube, unitId('x'), quarter('2023-Q4'), HEARING);
		expect(reading).toMatchObject({ state: 'partial', value: 7 });
		expect(reading.outsideOnly ?? false).toBe(false);
		expect(ids(makeupOf(seen.cube, unitId('x'), quarter('2023-Q4'))?.unsplit)).toEqual(['a']);
	});

	it('gets nothing back from what came after it', () => {
		const before = seenThrough(data, '2023-06-30');
		expect(unitsIn(before, '2024-Q1')).toEqual(['a', 'b', 'gone', 'x', 'y']);
		expect(readIn(before, 'a', '2024-Q1')).toEqual(['not-applicable', null]);
		expect(readIn(before, 'y', '2024-Q1')).toEqual(['reported', 6]);
		expect(ids(makeupOf(before.cube, unitId('y'), quarter('2024-Q1'))?.holds)).toEqual(['a']);
	});

	it('leaves who came after it without a number of inhabitants, where shares are known they add up', () => {
		const populationOf = ({ register }: Data, unit: string) =>
			register.units.find((each) => each.unit === unit)?.population;
		expect(populationOf(seen, 'x')).toBeNull();
		expect(populationOf(seenThrough(data, '2023-06-30'), 'a')).toBe(10);
		const known = { ...data.register, units: [...data.register.units] };
		const lineage = known.lineage.map((each) =>
			each.fromUnit === 'a' ? { ...each, shareRatio: 0.5 } : each
		);
		const through = seenThrough({ register: { ...known, lineage }, cube: { ...data.cube } }, 'current');
		expect([populationOf(through, 'x'), populationOf(through, 'y')]).toEqual([25, 5]);
	});
});

describe('shares that are known', () => {
	const prize = indicator({ indicator: 'prize', frequency: 'year' });
	const given: YearCell = {
		unit: unitId('a'),
		year: 2023,
		indicator: prize.indicator,
		body: 'council',
		value: 8,
		illustrative: false
	};
	const split = smallData({
		units: [
			span({ unit: 'a', validTo: '2023-12-31' }),
			...['x', 'y'].map((unit) => span({ unit, validFrom: '2024-01-01' }))
		],
		indicators: [indicator({ indicator: 'hearing' }), prize],
		lineage: [
			{ ...step('a', 'x', 'part'), shareRatio: 0.25 },
			{ ...step('a', 'y', 'part'), shareRatio: 0.75 }
		],
		years: [given, { ...given, unit: unitId('x'), year: 2024, value: 3 }],
		targets: [
			target({ unit: 'a', period: '2019', value: 12 }),
			target({ unit: 'a', period: '2023', value: 20 })
		],
		cells: figures('a', '2023-Q1', [1])
	});
	const seen = seenThrough(split, 'current');

	it('split a yearly figure, which is an estimate then', () => {
		const years = seen.cube.years.map(({ unit, year, value, estimated = false }) => [
			unit,
			year,
			value,
			estimated
		]);
		expect(years).toEqual([
			['x', 2023, 2, true],
			['x', 2024, 3, false],
			['y', 2023, 6, true]
		]);
	});

	it('make an estimate of each, and of all of them together what was reported', () => {
		const total = (...units: string[]) => {
			const asked = { quarter: quarter('2023-Q1'), indicator: HEARING, cumulated: false };
			const { value, state } = totalOver(seen.cube, units.map(unitId), asked);
			return [value, state];
		};
		expect(total('x')).toEqual([0.25, 'estimated']);
		expect(total('x', 'y')).toEqual([1, 'reported']);
	});

	it('split the plan of a year, of one before the data too', () => {
		const plans = seen.register.targets.map(({ unit, period, value }) => [unit, period.text, value]);
		expect(plans).toEqual([
			['x', '2019', 3],
			['y', '2019', 9],
			['x', '2023', 5],
			['y', '2023', 15]
		]);
	});
});
