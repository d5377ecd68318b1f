import { describe, expect, it } from 'vitest';
import { completenessOf } from '#indicators/completeness.ts';
import { cell, figures, indicator, selection, smallData, type Land } from './small-data.ts';

const INDICATORS = [
	indicator({ indicator: 'hearing' }),
	indicator({ indicator: 'reception' }),
	indicator({ indicator: 'of-district', levels: 'district' }),
	indicator({ indicator: 'yearly', frequency: 'year' })
];

const records = (land: Land, loose: Parameters<typeof selection>[0] = {}) =>
	completenessOf(smallData({ indicators: INDICATORS, ...land }), selection(loose)).map(
		({ span, number, due, reported, partial, missing }) => ({
			unit: span.unit,
			number,
			...Object.fromEntries(
				Object.entries({ due, reported, partial, missing }).map(([key, all]) => [
					key,
					all.map((each) => each.indicator)
				])
			)
		})
	);

const DUE = ['hearing', 'reception'];

describe('the record of a unit', () => {
	it('names what it has reported, in part and not at all; a 0 is reported', () => {
		const cells = [
			...figures('a', '2024-Q1', [0]),
			...figures('a', '2024-Q1', [2], { indicator: 'reception' }),
			...figures('b', '2024-Q1', [1], { months: 2 })
		];
		expect(records({ cells })).toEqual([
			{ unit: 'a', number: 1, due: DUE, reported: DUE, partial: [], missing: [] },
			{ unit: 'b', number: 2, due: DUE, reported: [], partial: ['hearing'], missing: ['reception'] },
			{ unit: 'c', number: 3, due: DUE, reported: [], partial: [], missing: DUE }
		]);
	});

	it('holds what its level owes, and nothing yearly', () => {
		const cells = [cell({ unit: 'district', indicator: 'of-district' })];
		expect(records({ cells }, { level: 'district' })).toEqual([
			{
				unit: 'district',
				number: 1,
				due: [...DUE, 'of-district'],
				reported: ['of-district'],
				partial: [],
				missing: DUE
			}
		]);
	});

	it('owes nothing before the quarter is over', () => {
		const found = records({ dataCutOff: '2024-03-31' }, { quarter: '2024-Q2', units: ['a'] });
		expect(found).toEqual([{ unit: 'a', number: 1, due: [], reported: [], partial: [], missing: [] }]);
	});

	it('keeps its official number among chosen units', () => {
		expect(records({}, { units: ['c'] }).map(({ unit, number }) => [unit, number])).toEqual([['c', 3]]);
	});
});
