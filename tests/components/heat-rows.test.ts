import { beforeAll, expect, it } from 'vitest';
import { heatRows, heatTotals } from '#components/compare/heat-rows.ts';
import { tableRows, byIndicator } from '#components/compare/table-of.ts';
import { seenThrough } from '#cube/lens/seen.ts';
import { MEASURES } from '#domain/comparing.ts';
import { speechOf } from '#i18n/speech.ts';
import { indicatorGrid } from '#indicators/grid.ts';
import type { Data } from '#indicators/scope.ts';
import { shipped } from '../indicators/read-data.ts';
import { selection } from '../indicators/small-data.ts';

let data: Data;
beforeAll(async () => {
	data = await shipped();
});

const speech = speechOf('vi');
const asked = { shade: 'column', isRanked: false } as const;
const WITHOUT = ['missing', 'not-due', 'not-applicable'];

it.each(MEASURES)('%s: a cell has a value, or a state that says why not', (measure) => {
	for (const quarter of ['2022-Q1', '2024-Q1', '2025-Q2', '2025-Q3'] as never[]) {
		const grid = indicatorGrid(data, selection({ quarter }), measure);
		const cells = heatRows(speech, grid, measure, asked).flatMap((row) => row.cells);
		for (const { value, state, words } of [
			...cells,
			...heatTotals(speech, grid, measure).map((total) => ({ ...total, words: total.text }))
		]) {
			expect(WITHOUT.includes(state), `${quarter} ${state} "${value}"`).toBe(value === '');
			if (state !== 'reported') expect(words).not.toBe('');
		}
	}
});

it('under a lens each row of every table says what its figures are made of', () => {
	const quarter = '2024-Q4' as never;
	const seen = seenThrough(data, '2025-03-01');
	const grid = indicatorGrid(seen, selection({ quarter, lens: '2025-03-01' }), 'count');
	const rows = tableRows(heatRows(speech, grid, 'count', asked), [grid.chosen], byIndicator);
	const made = new Map(rows.map((row) => [row.key as string, row.made]));
	expect(made.get('phuong-son')).toContain('gồm Phượng Cách và Yên Sơn đến 31/12/2024');
	expect(made.get('sai-son')).toBe('');
});
