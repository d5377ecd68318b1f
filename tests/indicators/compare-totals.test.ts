import { describe, expect, it } from 'vitest';
import { seenThrough } from '#cube/lens/seen.ts';
import type { Selection } from '#domain/selection.ts';
import { compareFigures } from '#indicators/compare-figures.ts';
import { compareTotals } from '#indicators/compare-totals.ts';
import { figureOf } from '#indicators/figure.ts';
import { baseQuarter } from '#indicators/scope.ts';
import {
	figures,
	indicatorId,
	quarter,
	selection,
	smallData,
	span,
	step,
	unitId,
	type Land
} from './small-data.ts';

function compareIn(land: Land, chosen: Selection = selection()) {
	const asked = {
		quarter: chosen.quarter,
		baseQuarter: baseQuarter(chosen),
		indicator: indicatorId('hearing')
	};
	return compareTotals(smallData(land), chosen, asked);
}

/** a, b and c report last year's and this year's first quarter: 24 then 30. */
const BOTH_YEARS = [
	...figures('a', '2023-Q1', [6]),
	...figures('b', '2023-Q1', [8]),
	...figures('c', '2023-Q1', [10]),
	...figures('a', '2024-Q1', [9]),
	...figures('b', '2024-Q1', [9]),
	...figures('c', '2024-Q1', [12])
];

describe('two totals of the same units', () => {
	it('are compared in one percentage', () => {
		const { now, base, comparison, likeForLike } = compareIn({ cells: BOTH_YEARS });
		expect([now.value, base.value, comparison.ratioToBaseline]).toEqual([30, 24, 1.25]);
		expect(likeForLike).toBeNull();
	});

	it('may be of the chosen units alone', () => {
		const { now, base } = compareIn({ cells: BOTH_YEARS }, selection({ units: ['c', 'a'] }));
		expect([now.value, now.counted, base.value]).toEqual([21, ['a', 'c'], 16]);
	});

	it('may be of the quarter before', () => {
		const cells = [...BOTH_YEARS, ...figures('a', '2023-Q4', [5]), ...figures('b', '2023-Q4', [5])];
		const compared = compareIn({ cells }, selection({ base: 'quarter', units: ['a', 'b'] }));
		expect([compared.baseQuarter, compared.base.value]).toEqual(['2023-Q4', 10]);
		expect(compared.comparison.ratioToBaseline).toBe(1.8);
	});
});

describe('where the units that reported differ', () => {
	const without = (unit: string, at: string) =>
		BOTH_YEARS.filter((cell) => cell.unit !== unit || cell.quarter !== at);

	it.each(['2024-Q1', '2023-Q1'])(
		'in %s, both totals stand with their counts and without a percentage',
		(at) => {
			const { now, base, comparison } = compareIn({ cells: without('c', at) });
			expect([now.value, base.value]).toEqual(at === '2024-Q1' ? [18, 24] : [30, 14]);
			expect([now.counted.length, base.counted.length]).toEqual(at === '2024-Q1' ? [2, 3] : [3, 2]);
			expect(comparison).toMatchObject({ reason: 'partial', difference: null, ratioToBaseline: null });
		}
	);

	it.each(['2024-Q1', '2023-Q1'])('in %s, like is compared with like beside them', (at) => {
		expect(compareIn({ cells: without('c', at) }).likeForLike).toMatchObject({
			counted: ['a', 'b'],
			now: { value: 18, counted: ['a', 'b'] },
			base: { value: 14, counted: ['a', 'b'] },
			comparison: { now: 18, base: 14, ratioToBaseline: 18 / 14 }
		});
	});

	it('and none reported fully both times, there is no like to compare', () => {
		const cells = [...figures('a', '2023-Q1', [6]), ...figures('b', '2024-Q1', [9])];
		const { comparison, likeForLike } = compareIn({ cells });
		expect([comparison.reason, likeForLike]).toEqual(['partial', null]);
	});

	it('because one side is silent altogether, the silence is the reason', () => {
		const now = BOTH_YEARS.filter((cell) => cell.quarter === '2024-Q1');
		const then = BOTH_YEARS.filter((cell) => cell.quarter === '2023-Q1');
		expect(compareIn({ cells: now }).comparison.reason).toBe('no-base');
		expect(compareIn({ cells: then }).comparison.reason).toBe('no-figure');
		expect(compareIn({ cells: now }).likeForLike).toBeNull();
	});
});

describe('across a change of units', () => {
	const MERGED = [
		span({ unit: 'a', validTo: '2023-12-31' }),
		span({ unit: 'b', validTo: '2023-12-31' }),
		span({ unit: 'c' }),
		span({ unit: 'ab', validFrom: '2024-01-01' })
	];
	const cells = [
		...figures('a', '2023-Q1', [6]),
		...figures('b', '2023-Q1', [8]),
		...figures('c', '2023-Q1', [10]),
		...figures('ab', '2024-Q1', [18]),
		...figures('c', '2024-Q1', [12])
	];

	it('whole mergers leave the totals comparable', () => {
		const lineage = [step('a', 'ab'), step('b', 'ab')];
		const { comparison, likeForLike } = compareIn({ units: MERGED, lineage, cells });
		expect([comparison.ratioToBaseline, likeForLike]).toEqual([1.25, null]);
	});

	it('anything else does not: only the units of both times are alike', () => {
		const lineage = [step('a', 'ab'), step('b', 'ab', 'part')];
		const { comparison, likeForLike } = compareIn({ units: MERGED, lineage, cells });
		expect(comparison.reason).toBe('partial');
		expect(likeForLike).toMatchObject({ counted: ['c'], comparison: { now: 12, base: 10 } });
	});

	it('a merger in the midst of the year makes figures since January unlike', () => {
		const units = MERGED.map((each) =>
			each.unit === 'c'
				? each
				: each.unit === 'ab'
					? { ...each, validFrom: '2024-07-01' }
					: { ...each, validTo: '2024-06-30' }
		);
		const all = [
			...['a', 'b', 'c'].flatMap((unit) => figures(unit, '2023-Q1', [5, 5, 5, 5, 5, 5])),
			...figures('c', '2024-Q3', [5]),
			...figures('ab', '2024-Q3', [10])
		];
		const lineage = [step('a', 'ab'), step('b', 'ab')];
		const land = { units, lineage, cells: all };
		expect(compareIn(land, selection({ quarter: '2024-Q3' })).comparison.ratioToBaseline).toBe(1);
		const toDate = compareIn(land, selection({ quarter: '2024-Q3', cumulated: true }));
		expect(toDate.comparison).toMatchObject({ reason: 'partial', ratioToBaseline: null });
		expect(toDate.likeForLike).toMatchObject({ counted: ['c'], comparison: { now: 15, base: 15 } });
	});
});

describe('figures since January', () => {
	const cells = figures('a', '2023-Q1', [5, 6, 7, 8, 9]);

	it('are compared with the same months of last year', () => {
		const { now, base } = compareIn(
			{ cells: figures('a', '2023-Q1', [5, 6, 7, 8, 9, 10]) },
			selection({ quarter: '2024-Q2', cumulated: true, units: ['a'] })
		);
		expect([now.value, base.value]).toEqual([19, 11]);
	});

	it('are not while the quarter is not over', () => {
		const chosen = selection({ quarter: '2024-Q2', cumulated: true, units: ['a'] });
		const { comparison, likeForLike } = compareIn({ cells, dataCutOff: '2024-03-31' }, chosen);
		expect(comparison).toMatchObject({ now: 9, base: 11, reason: 'partial', ratioToBaseline: null });
		expect(likeForLike).toBeNull();
	});

	it('are not where the data begin in the midst of last year', () => {
		const late = figures('a', '2023-Q2', [6, 7, 8, 9, 10]);
		const chosen = selection({ quarter: '2024-Q2', cumulated: true, units: ['a'] });
		expect(compareIn({ cells: late }, chosen).comparison).toMatchObject({
			now: 19,
			base: 6,
			reason: 'partial'
		});
	});

	it('of one unit are not where it began in the midst of last year', () => {
		const units = [span({ unit: 'a', validFrom: '2023-04-01' })];
		const data = smallData({ units, cells: figures('a', '2023-Q2', [6, 7, 8, 9, 10]) });
		const at = (text: string) =>
			figureOf(data.cube, {
				unit: unitId('a'),
				quarter: quarter(text),
				indicator: indicatorId('hearing'),
				cumulated: true
			});
		const compared = compareFigures(data.cube, at('2024-Q2'), at('2023-Q2'), quarter('2023-Q2'));
		expect(compared).toMatchObject({ now: 19, base: 6, reason: 'partial', ratioToBaseline: null });
	});
});

it('before the data begin there is no figure to compare with; it is not that the unit did not exist', () => {
	const cells = figures('a', '2024-Q1', [9]);
	const { comparison } = compareIn({ cells }, selection({ units: ['a'] }));
	expect(comparison.reason).toBe('no-base');
});

it('a unit that did not exist last year is said to be new', () => {
	const units = [span({ unit: 'a', validFrom: '2024-01-01' }), span({ unit: 'b' })];
	const cells = [...figures('a', '2024-Q1', [9]), ...figures('b', '2023-Q1', [9])];
	expect(compareIn({ units, cells }, selection({ units: ['a'] })).comparison.reason).toBe(
		'base-not-applicable'
	);
});

it('two figures that lack the same outside of our data are alike', () => {
	const land: Land = {
		units: [
			span({ unit: 'a', validTo: '2024-06-30' }),
			span({ unit: 'b' }),
			span({ unit: 'ab', validFrom: '2024-07-01' })
		],
		lineage: [{ ...step('a', 'ab'), effective: '2024-07-01' }],
		outsideParts: [
			{
				fromName: 'Beyond',
				toUnit: unitId('ab'),
				effective: '2024-07-01',
				kind: 'whole',
				certainty: 'certain',
				basis: ''
			}
		],
		cells: [...figures('a', '2023-Q1', [6, 1, 1, 1, 9]), ...figures('b', '2023-Q1', [1, 1, 1, 1])]
	};
	const asked = {
		quarter: quarter('2024-Q1'),
		baseQuarter: quarter('2023-Q1'),
		indicator: indicatorId('hearing')
	};
	const { likeForLike } = compareTotals(seenThrough(smallData(land), 'current'), selection(), asked);
	expect(likeForLike).toMatchObject({ counted: ['ab'], comparison: { now: 9, base: 6 } });
});
