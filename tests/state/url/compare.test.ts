import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES, NO_COMPARE_KEYS, type CompareKeys } from '#domain/comparing.ts';
import { parseCompareKeys, withCompareKeys, withoutCompareKeys } from '#state/url/compare.ts';
import { indicatorId, smallData, unitId } from '../../indicators/small-data.ts';

const { register } = smallData();
const read = (query: string) => parseCompareKeys(new URLSearchParams(query), register);

const someKeys: fc.Arbitrary<CompareKeys> = fc.record({
	measure: fc.constantFrom(...MEASURES),
	marked: fc.subarray(['a', 'b', 'c'].map(unitId)),
	beside: fc.constantFrom(null, indicatorId('hearing'))
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
		const { keys, notices } = read('?measure=heat&marked=a,nowhere,a&beside=nothing');
		expect(keys).toEqual({ ...NO_COMPARE_KEYS, marked: [unitId('a')] });
		expect(notices.map(({ key, code, found }) => [key, code, found])).toEqual([
			['measure', 'unknown_value', 'heat'],
			['marked', 'unknown_units', 'nowhere'],
			['beside', 'ignored', 'nothing']
		]);
	});
});
