import { describe, expect, it } from 'vitest';
import { seenThrough } from '#cube/lens/seen.ts';
import type { LineageStep } from '#domain/package.ts';
import { crossingOf, lensSeen, lineageOf, reportedBehind, reportersIn } from '#indicators/lineage.ts';
import { totalOver, type Data } from '#indicators/scope.ts';
import { figures, indicatorId, quarter, selection, smallData, span, step, unitId } from './small-data.ts';

const MERGED = '2024-07-01';
const at = (loose: LineageStep, effective: string): LineageStep => ({ ...loose, effective });

/** `a` and `b` became `ab` in July 2024, `ab` was named anew in October; `c` lost land to it and stayed. */
const data = smallData({
	units: [
		span({ unit: 'district', kind: 'district' }),
		span({ unit: 'a', name: 'A', validTo: '2024-02-10' }),
		span({ unit: 'a', name: 'A named anew', validFrom: '2024-02-11', validTo: '2024-06-30' }),
		span({ unit: 'b', name: 'B', validTo: '2024-06-30' }),
		span({ unit: 'c', name: 'C' }),
		span({ unit: 'ab', name: 'AB', validFrom: MERGED, validTo: '2024-10-14' }),
		span({ unit: 'ab', name: 'AB named anew', validFrom: '2024-10-15' })
	],
	lineage: [
		at(step('a', 'ab'), MERGED),
		at(step('b', 'ab'), MERGED),
		at(step('c', 'ab', 'area-only'), MERGED)
	],
	outsideParts: [
		{
			fromName: 'Beyond',
			toUnit: unitId('c'),
			effective: '2024-01-01',
			kind: 'part',
			certainty: 'certain',
			basis: ''
		}
	],
	cells: [
		...figures('a', '2023-Q4', [1, 2, 3]),
		...figures('b', '2023-Q4', [4, 5, null]),
		...figures('c', '2023-Q4', [1, 1, 1, 1]),
		...figures('ab', '2024-Q3', [7, 8])
	]
});
const HEARING = indicatorId('hearing');
const asked = (text: string) => ({ quarter: quarter(text), cumulated: false, indicator: HEARING });
const lineageIn = (lens: string, unit: string, text: string) =>
	lineageOf(seenThrough(data, lens), unitId(unit), asked(text));

describe('what a figure is made of', () => {
	it('ends on the last day of a part, not when the part was named anew', () => {
		const parts = (text: string) =>
			lineageIn('current', 'ab', text)?.parts.map(({ span: { name }, until }) => [name, until]);
		expect(parts('2023-Q4')).toEqual([
			['A', '2024-06-30'],
			['B', '2024-06-30']
		]);
		expect(parts('2024-Q2')).toEqual([
			['A named anew', '2024-06-30'],
			['B', '2024-06-30']
		]);
	});

	it('is silent about the unit itself, and as reported about every unit', () => {
		expect(lineageIn('current', 'ab', '2024-Q4')).toBeNull();
		expect(lineageIn('as-reported', 'ab', '2024-Q1')).toBeNull();
	});

	it('names who owed a figure and was silent', () => {
		const silent = (text: string) => lineageIn('current', 'ab', text)?.silent.map(({ unit }) => unit);
		expect(silent('2024-Q1')).toEqual([]);
		expect(silent('2024-Q2')).toEqual(['b']);
	});
});

describe('one unit became another, whole', () => {
	const renamed = smallData({
		units: [
			span({ unit: 'before', validTo: '2024-03-31' }),
			span({ unit: 'after', name: 'First', validFrom: '2024-04-01', validTo: '2024-08-31' }),
			span({ unit: 'after', name: 'Second', validFrom: '2024-09-01' })
		],
		lineage: [at(step('before', 'after'), '2024-04-01')]
	});

	it('and its figures are given back from its first day on, whatever it was called since', () => {
		const seen = seenThrough(renamed, '2024-01-01');
		const since = (text: string) =>
			lineageOf(seen, unitId('before'), asked(text))?.parts.map((part) => [part.span.name, part.since]);
		expect(since('2024-Q2')).toEqual([['First', '2024-04-01']]);
		expect(since('2024-Q4')).toEqual([['Second', '2024-04-01']]);
	});
});

describe('the lens of a screen', () => {
	it('is said at the level of communes, where there is one, with the first day of its units, not of a name', () => {
		expect(lensSeen(data, 'commune')).toBeNull();
		expect(lensSeen(seenThrough(data, 'current'), 'district')).toBeNull();
		expect(lensSeen(seenThrough(data, 'current'), 'commune')).toEqual({
			lens: 'current',
			from: MERGED
		});
	});
});

describe('who reported behind some units', () => {
	const chosen = { level: 'commune', units: null } as const;

	it('are counted as themselves, or as those they are seen through', () => {
		expect(reportersIn(data, chosen, quarter('2024-Q2'))).toBe(3);
		expect(reportersIn(data, chosen, quarter('2024-Q3'))).toBe(2);
		const seen = seenThrough(data, 'current');
		expect(reportersIn(seen, chosen, quarter('2024-Q2'))).toBe(3);
		expect(reportersIn(seen, { ...chosen, units: [unitId('ab')] }, quarter('2024-Q2'))).toBe(2);
	});

	it('and how many of them have a figure', () => {
		const behind = (each: Data, units: readonly string[]) => {
			const ids = units.map(unitId);
			return reportedBehind(each, totalOver(each.cube, ids, asked('2024-Q2')), ids, asked('2024-Q2'));
		};
		expect(behind(data, ['a', 'b', 'c'])).toEqual({ counted: 2, due: 3 });
		expect(behind(seenThrough(data, 'current'), ['ab', 'c'])).toEqual({ counted: 2, due: 3 });
	});
});

describe('what a screen crosses', () => {
	const steps = (each: Data, quarters: readonly string[], units: readonly string[] | null = null) =>
		crossingOf(each, selection({ units }), quarters.map(quarter))?.steps.map(({ step, from, to }) => [
			step.effective,
			typeof from === 'string' ? from : from.name,
			typeof to === 'string' ? to : to.name
		]);

	it('is nothing as reported, nor at the level of the district', () => {
		expect(crossingOf(data, selection(), [quarter('2024-Q2')])).toBeNull();
		const district = selection({ level: 'district' });
		expect(crossingOf(seenThrough(data, 'current'), district, [quarter('2024-Q2')])).toBeNull();
	});

	it('is every step behind its figures, in the order of their days, land and what came from outside too', () => {
		const seen = seenThrough(data, 'current');
		expect(steps(seen, ['2024-Q2'])).toEqual([
			[MERGED, 'A named anew', 'AB named anew'],
			[MERGED, 'B', 'AB named anew'],
			[MERGED, 'C', 'AB named anew']
		]);
		expect(steps(seen, ['2023-Q4'])?.[0]).toEqual(['2024-01-01', 'Beyond', 'C']);
		expect(steps(seen, ['2023-Q4'], ['c'])).toEqual([['2024-01-01', 'Beyond', 'C']]);
		expect(steps(seen, ['2024-Q4'])).toEqual([]);
	});

	it('is also the step by which units became one that cannot be split back', () => {
		const before = seenThrough(data, '2024-03-01');
		expect(steps(before, ['2024-Q4'])).toEqual([
			[MERGED, 'A named anew', 'AB named anew'],
			[MERGED, 'B', 'AB named anew'],
			[MERGED, 'C', 'AB named anew']
		]);
		expect(lineageOf(before, unitId('ab'), asked('2024-Q4'))?.holds.map(({ unit }) => unit)).toEqual([
			'a',
			'b'
		]);
	});
});
