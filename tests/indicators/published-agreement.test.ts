import { describe, expect, it } from 'vitest';
import type { PublishedFigure } from '#domain/package.ts';
import { agreementWithPublished } from '#indicators/published-agreement.ts';
import { cell, figures, published, quarter, smallData } from './small-data.ts';

const CELLS = [
	...figures('a', '2024-Q1', [3]),
	...figures('b', '2024-Q1', [4]),
	cell({ unit: 'district', body: 'board', value: 2 }),
	cell({ unit: 'district', body: 'council', value: 5 })
];

const agree = (figure: PublishedFigure, level: 'district' | 'commune' = 'commune') =>
	agreementWithPublished(smallData({ published: [figure], cells: CELLS }), quarter('2024-Q1'), level);

describe('a printed count', () => {
	it('of the communes agrees with the sum of their rows', () => {
		expect(agree(published({ value: 7 }))).toEqual({ checked: 1, differing: 0 });
		expect(agree(published({ value: 8 }))).toEqual({ checked: 1, differing: 1 });
	});

	it('of the district agrees with the rows of that body alone', () => {
		const own = (value: number) => published({ scope: 'own', body: 'board', value });
		expect(agree(own(2), 'district')).toEqual({ checked: 1, differing: 0 });
		expect(agree(own(7), 'district')).toEqual({ checked: 1, differing: 1 });
	});

	it('of something without rows differs, a 0 too: silence is not zero', () => {
		const printed = published({ scope: 'own', body: 'deputies', value: 0 });
		expect(agree(printed, 'district')).toEqual({ checked: 1, differing: 1 });
	});

	it('is checked at its own level only', () => {
		expect(agree(published({ value: 7 }), 'district')).toEqual({ checked: 0, differing: 0 });
	});
});

it('a printed percentage is no count and is not checked', () => {
	expect(agree(published({ comparisonPercent: 104 }))).toEqual({ checked: 0, differing: 0 });
});
