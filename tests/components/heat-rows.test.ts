import { beforeAll, describe, expect, it } from 'vitest';
import { heatRows, heatTotals } from '#components/compare/heat-rows.ts';
import { tableRows, byIndicator } from '#components/compare/table-of.ts';
import { seenThrough } from '#cube/lens/seen.ts';
import { MEASURES } from '#domain/comparing.ts';
import { speechOf } from '#i18n/speech.ts';
import { dumbbellFinding } from '#i18n/sentences/grid.ts';
import { plainText } from '#i18n/traced.ts';
import { indicatorGrid, pairGrid, quarterGrid } from '#indicators/grid.ts';
import type { Data } from '#indicators/scope.ts';
import { shipped } from '../indicators/read-data.ts';
import { figures, selection, smallData, span, unitId } from '../indicators/small-data.ts';

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

describe('a share of a split unit', () => {
	const split = smallData({
		units: [
			span({ unit: 'district', kind: 'district' }),
			span({ unit: 'old', validTo: '2023-12-31' }),
			...['west', 'east'].map((unit) => span({ unit, validFrom: '2024-01-01' }))
		],
		lineage: [
			{ to: 'west', share: 0.7 },
			{ to: 'east', share: 0.3 }
		].map(({ to, share }) => ({
			fromUnit: unitId('old'),
			toUnit: unitId(to),
			effective: '2024-01-01',
			kind: 'part' as const,
			shareRatio: share,
			certainty: 'certain' as const,
			basis: 'thử'
		})),
		cells: figures('old', '2021-Q1', [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5])
	});
	const chosen = selection({ quarter: '2023-Q4' as never, lens: 'current' });
	const seen = seenThrough(split, 'current');
	const isWest = ({ unit }: { readonly unit: string }): boolean => unit === 'west';

	it('is about how much it is where there is little room, and exact where a program reads it', () => {
		const grid = quarterGrid(seen, chosen, 'count');
		if (grid === null) throw new Error('no grid');
		const west = heatRows(speech, grid, 'count', { ...asked, shade: 'table' }).find(isWest);
		expect(west?.cells.at(-1)).toMatchObject({ value: '3.5', state: 'estimated', text: '4' });
		expect(west?.made).toBe('ước tính theo dân số, gồm 70% của old đến 31/12/2023');
		const wide = indicatorGrid(seen, chosen, 'count');
		expect(heatRows(speech, wide, 'count', asked).find(isWest)?.cells[wide.chosen]?.text).toBe('3,5');
	});
});

it('two quarters side by side count only what their column of changes tells', async () => {
	const through = selection({
		quarter: '2025-Q2' as never,
		lens: 'current',
		indicator: 'reception' as never
	});
	const pair = pairGrid(seenThrough(data, 'current'), through, 'count');
	if (pair === null) throw new Error('no pair');
	const unlike = pair.rows.filter(({ cells }, at) => cells[1]?.value != null && pair.moves[at] === null);
	expect(unlike.length).toBeGreaterThan(0);
	const told = plainText(dumbbellFinding(speech, pair, through)).match(
		/(\d+) đơn vị tăng, (\d+) giảm, (\d+)/u
	);
	const sum = (told ?? []).slice(1).reduce((all, each) => all + Number(each), 0);
	expect(sum).toBe(pair.moves.filter((move) => move !== null).length);
});
