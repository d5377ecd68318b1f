import { beforeAll, describe, expect, it } from 'vitest';
import { byMove, turned } from '#components/compare/move-order.ts';
import type { Measure } from '#domain/comparing.ts';
import { behindInBoth } from '#indicators/behind.ts';
import { indicatorGrid, pairGrid, quarterGrid } from '#indicators/grid.ts';
import type { Data } from '#indicators/scope.ts';
import { shipped } from './read-data.ts';
import { cell, selection, smallData, span, target } from './small-data.ts';

/** What an analyst asks; the answers were added up by hand from `datasets/activities` (tests/trials/analyst.md). */
let data: Data;
beforeAll(async () => {
	data = await shipped();
});

const namesOf = (spans: readonly { readonly name: string }[]) => spans.map(({ name }) => name);

function behind(quarter: string, indicator = 'reception') {
	const grid = quarterGrid(data, selection({ quarter, indicator }), 'target');
	return grid === null ? null : behindInBoth(grid);
}

describe('behind plan in both of the last two quarters', () => {
	it.each([
		['2024-Q1', ['Đông Xuân', 'Phượng Cách', 'Liệp Tuyết', 'Tuyết Nghĩa'], ['Tân Phú', 'Phú Mãn']],
		['2025-Q2', ['Tuyết Nghĩa', 'Phú Mãn'], ['Đông Xuân']]
	])('until %s: %j, and nobody can say of %j', (quarter, both, unknown) => {
		const found = behind(quarter);
		expect(namesOf(found?.both ?? [])).toEqual(both);
		expect(namesOf(found?.unknown ?? [])).toEqual(unknown);
	});

	it('is not asked of a plan for the year, nor where there is none', () => {
		expect(behind('2024-Q1', 'hearing')).toBeNull();
		expect(behind('2024-Q1', 'resolution')).toBeNull();
	});

	it('a quarter that is met is no quarter behind, and silence is neither', () => {
		const targets = ['2023-Q4', '2024-Q1'].map((period) => target({ kind: 'commune', period, value: 4 }));
		const counts: Record<string, readonly (number | null)[]> = { a: [3, 4], b: [null, 3], c: [3, 3] };
		const cells = Object.entries(counts).flatMap(([unit, values]) =>
			values.flatMap((value, at) =>
				value === null ? [] : [cell({ unit, quarter: ['2023-Q4', '2024-Q1'][at], value })]
			)
		);
		const units = Object.keys(counts).map((unit) => span({ unit }));
		const grid = quarterGrid(smallData({ units, targets, cells }), selection(), 'target');
		const found = grid === null ? null : behindInBoth(grid);
		expect(found?.both.map(({ unit }) => unit)).toEqual(['c']);
		expect(found?.unknown.map(({ unit }) => unit)).toEqual(['b']);
	});
});

describe('how far units moved between two quarters', () => {
	const moves = (measure: Measure, choice: Parameters<typeof selection>[0]) => {
		const pair = pairGrid(data, selection(choice), measure);
		if (pair === null) throw new Error('no pair');
		return byMove(pair.moves, 'descending').map((at) => ({
			name: pair.rows[at]?.span.name,
			move: pair.moves[at] ?? null
		}));
	};

	it('Ngọc Liệp’s supervisions per 10,000 rose most from quý I/2023: (3 − 2) of 9,035', () => {
		const [first, second] = moves('rate', { indicator: 'supervision' });
		expect(first?.name).toBe('Ngọc Liệp');
		expect(first?.move).toBeCloseTo(10_000 / 9035, 4);
		expect(second?.name).toBe('Cấn Hữu');
	});

	it('units that stood in one of the two quarters alone have no move, and stand at the end', () => {
		const all = moves('rate', { indicator: 'supervision', quarter: '2025-Q2' });
		expect(all[0]?.name).toBe('Phú Mãn');
		const without = all.findIndex(({ move }) => move === null);
		expect(all.slice(without).every(({ move }) => move === null)).toBe(true);
		expect(all.slice(without).map(({ name }) => name)).toContain('Hưng Đạo');
	});

	it('the head of the column asks for risen first, fallen first, and the list again', () => {
		const order = [turned('none'), turned(turned('none')), turned(turned(turned('none')))];
		expect(order).toEqual(['descending', 'ascending', 'none']);
		expect(order.map((each) => byMove([0, 2, null, -1, 2], each))).toEqual([
			[1, 4, 0, 3, 2],
			[3, 0, 1, 4, 2],
			[0, 1, 2, 3, 4]
		]);
	});
});

it('one quarter alone is no row of two', () => {
	expect(behindInBoth({ columns: [], rows: [] })).toBeNull();
	const one = indicatorGrid(smallData({ cells: [cell({ unit: 'a' })] }), selection(), 'target');
	expect([one.columns.length, behindInBoth(one)]).toEqual([1, null]);
});
