import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '#domain/fact.ts';
import { quartersBetween } from '#domain/period.ts';
import { NO_ROWS_KEYS } from '#domain/row-behind.ts';
import type { Selection } from '#domain/selection.ts';
import { seenThrough } from '#cube/lens/seen.ts';
import { figureBehind, type FigureBehind } from '#indicators/figure-behind.ts';
import { chosenUnits, type Data } from '#indicators/scope.ts';
import { readFolder } from '#ingest/package.server.ts';
import { rowsFromFacts } from '#state/rows/rows-from-facts.ts';
import { shipped } from '../../indicators/read-data.ts';
import { indicatorId, quarter, selection, unitId } from '../../indicators/small-data.ts';

let data: Data;
let facts: readonly Fact[];
beforeAll(async () => {
	data = await shipped();
	facts = readFolder('datasets').package?.facts ?? [];
});

const chosen = (choice: Parameters<typeof selection>[0] = {}): Selection =>
	selection({ indicator: 'supervision', quarter: quarter('2024-Q1'), ...choice });
const figureOf = (choice: Parameters<typeof selection>[0], keys = NO_ROWS_KEYS): FigureBehind => {
	const figure = figureBehind(data, chosen(choice), keys);
	if (figure === null) throw new Error('no figure');
	return figure;
};
const sumBehind = ({ asked }: FigureBehind): number =>
	rowsFromFacts(facts, asked).reduce((sum, { count }) => sum + count, 0);

describe('the rows add up to the figure', () => {
	it.each([
		['of all communes', {}, 49],
		['of one of them', { units: [unitId('sai-son')] }, 5],
		['since January', { quarter: quarter('2024-Q2'), cumulated: true, indicator: 'reception' }, 419],
		['of the district', { level: 'district' as const, indicator: 'hearing' }, 3]
	])('%s', (_, choice, value) => {
		const figure = figureOf(choice);
		expect([figure.total.value, sumBehind(figure)]).toEqual([value, value]);
	});

	it('of one body, and of a year', () => {
		const district = { level: 'district' as const, indicator: 'reception' };
		const standing = figureOf(district, { ...NO_ROWS_KEYS, body: 'standing-committee' });
		expect([standing.total.value, sumBehind(standing)]).toEqual([4, 4]);
		const yearly = { indicator: indicatorId('commendation-collective'), year: 2023 };
		const year = figureOf(district, { ...NO_ROWS_KEYS, yearly });
		expect([year.total.value, sumBehind(year), year.year]).toEqual([31, 31, 2023]);
	});

	it('over a chosen stretch, of all communes and of one', () => {
		const since = quarter('2023-Q2');
		const asked = { indicator: 'reception', quarter: '2024-Q1' };
		for (const units of [null, [unitId('sai-son')]]) {
			const figure = figureOf({ ...asked, units }, { ...NO_ROWS_KEYS, since });
			const each = quartersBetween(since, quarter('2024-Q1')).map((one) =>
				figureOf({ ...asked, units, quarter: one })
			);
			expect(figure.asked.quarters).toHaveLength(4);
			expect(figure.total.value).toBe(each.reduce((sum, { total }) => sum + (total.value ?? 0), 0));
			expect(sumBehind(figure)).toBe(figure.total.value);
		}
	});

	it('of every unit that a lens shows, over the units that reported', () => {
		const lens = 'current';
		const spans = chosenUnits(
			seenThrough(data, lens).register,
			{ level: 'commune', units: null },
			quarter('2024-Q1')
		);
		const figures = spans.map(({ unit }) => figureOf({ lens, units: [unit] }));
		const whole = figures.filter(({ total, shares }) => total.value !== null && shares.size === 0);
		expect(whole.length).toBeGreaterThan(3);
		for (const figure of whole) expect(sumBehind(figure)).toBe(figure.total.value);
		expect(whole.some(({ asked }) => asked.units.length > 2)).toBe(true);
	});
});

it('where nobody reported there is no row, and the last quarter with a figure is known', () => {
	const figure = figureOf({ units: [unitId('phu-man')], indicator: 'petition' });
	expect([figure.total.state, sumBehind(figure)]).toEqual(['missing', 0]);
	expect(figure.lastKnown).toEqual({ quarter: '2023-Q3', value: 1 });
});

it('what the register does not know has no figure, of a quarter or of a year', () => {
	expect(figureBehind(data, chosen({ indicator: 'unheard-of' }), NO_ROWS_KEYS)).toBeNull();
	const yearly = { indicator: indicatorId('unheard-of'), year: 2023 };
	expect(figureBehind(data, chosen(), { ...NO_ROWS_KEYS, yearly })).toBeNull();
});
