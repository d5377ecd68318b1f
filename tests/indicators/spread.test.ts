import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileOf, rankCorrelation } from '#indicators/spread.ts';

describe('quantiles', () => {
	it('lie between neighbours, and there are none of nothing', () => {
		expect([0, 0.25, 0.5, 1].map((share) => quantileOf([4, 1, 2, 3], share))).toEqual([1, 1.75, 2.5, 4]);
		expect(quantileOf([], 0.5)).toBeNull();
	});
});

describe('the rank correlation', () => {
	const pairs = (xs: number[], ys: number[]) => xs.map((x, index) => ({ x, y: ys[index] ?? 0 }));

	it('is 1 where one rises with the other and −1 where it falls, however steeply', () => {
		expect(rankCorrelation(pairs([1, 2, 3, 4, 5], [1, 10, 11, 50, 900]))).toBeCloseTo(1);
		expect(rankCorrelation(pairs([1, 2, 3, 4, 5], [9, 8, 3, 2, 0]))).toBeCloseTo(-1);
	});

	it('gives ties their mean rank', () => {
		// By hand: ranks of x 1.5 1.5 3 4 5, of y 1 2 3 4 5; Σd² = 0.5; 9.5 / √(9.5 × 10).
		expect(rankCorrelation(pairs([1, 1, 2, 3, 4], [1, 2, 3, 4, 5]))).toBeCloseTo(9.5 / Math.sqrt(95), 10);
	});

	it('is not said of four pairs, nor where one side stands still', () => {
		expect(rankCorrelation(pairs([1, 2, 3, 4], [1, 2, 3, 4]))).toBeNull();
		expect(rankCorrelation(pairs([1, 2, 3, 4, 5], [2, 2, 2, 2, 2]))).toBeNull();
	});

	it('stays between −1 and 1 whatever is paired', () => {
		const some = fc.array(fc.record({ x: fc.integer(), y: fc.integer() }), { minLength: 5, maxLength: 30 });
		fc.assert(
			fc.property(some, (each) => {
				const tie = rankCorrelation(each);
				expect(tie === null || Math.abs(tie) <= 1 + 1e-9).toBe(true);
			})
		);
	});
});
