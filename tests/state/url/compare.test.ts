import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES, MOVE_ORDERS, NO_COMPARE_KEYS, type CompareKeys } from '#domain/comparing.ts';
import { keysKept, parseCompareKeys, withCompareKeys, withoutCompareKeys } from '#state/url/compare.ts';
import { indicatorId, quarter, smallData, unitId } from '../../indicators/small-data.ts';

const { register } = smallData();
const quarters = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2'].map(quarter);
/** Beside a query of the selection, which says no more than the quarter. */
const read = (query: string) => {
	const params = new URLSearchParams(query);
	const known = { quarters, quarter: quarter(params.get('quarter') ?? '2024-Q1'), cumulated: false };
	return parseCompareKeys(params, register, { ...known, cumulated: params.get('cumulated') === '1' });
};

const someKeys: fc.Arbitrary<CompareKeys> = fc.record({
	measure: fc.constantFrom(...MEASURES),
	marked: fc.subarray(['a', 'b', 'c'].map(unitId)),
	beside: fc.constantFrom(null, indicatorId('hearing')),
	since: fc.constantFrom(null, ...quarters.slice(0, 4)),
	moves: fc.constantFrom(...MOVE_ORDERS)
});

describe('the address of the screen that compares', () => {
	it('says nothing of what is as by default', () => {
		expect(withCompareKeys('', NO_COMPARE_KEYS)).toBe('');
		expect(withCompareKeys('?quarter=2024-Q1', NO_COMPARE_KEYS)).toBe('?quarter=2024-Q1');
		expect(read('')).toEqual({ keys: NO_COMPARE_KEYS, notices: [] });
	});

	it('is read as it was written, behind any selection, and can be taken off again', () => {
		const queries = fc.constantFrom('', '?quarter=2024-Q2', '?units=a,b&order=value');
		const holds = fc.property(queries, someKeys, (query, keys) => {
			const written = withCompareKeys(query, keys);
			expect(read(written)).toEqual({ keys, notices: [] });
			expect(withoutCompareKeys(written)).toBe(query);
		});
		fc.assert(holds);
	});

	it('falls back and says so where it is not understood', () => {
		const { keys, notices } = read('?measure=heat&marked=a,nowhere,a&beside=nothing&moves=most');
		expect(keys).toEqual({ ...NO_COMPARE_KEYS, marked: [unitId('a')] });
		expect(notices.map(({ key, code, found }) => [key, code, found])).toEqual([
			['measure', 'unknown_value', 'heat'],
			['marked', 'unknown_units', 'nowhere'],
			['beside', 'ignored', 'nothing'],
			['moves', 'unknown_value', 'most']
		]);
	});

	it.each([
		['since=2023-Q7', 'no quarter'],
		['since=2022-Q4', 'none of the data'],
		['since=2024-Q1', 'the last one itself'],
		['since=2024-Q2', 'after the last'],
		['since=%3Cscript%3E', 'no quarter at all'],
		['since=2023-Q2&cumulated=1', 'beside a sum since January']
	])('begins no stretch with %s: %s', (query) => {
		const { keys, notices } = read(query);
		expect(keys.since).toBeNull();
		expect(notices.map(({ key, code }) => [key, code])).toEqual([['since', 'ignored']]);
	});

	it('lets a stretch go that another choice would end before it begins', () => {
		const keys = { ...NO_COMPARE_KEYS, since: quarter('2023-Q3') };
		const kept = (last: string, cumulated = false) =>
			keysKept(keys, { quarter: quarter(last), cumulated }).since;
		expect([kept('2023-Q4'), kept('2023-Q3'), kept('2023-Q1'), kept('2024-Q1', true)]).toEqual([
			'2023-Q3',
			null,
			null,
			null
		]);
	});
});
