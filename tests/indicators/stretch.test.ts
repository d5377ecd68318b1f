import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '#domain/comparing.ts';
import { addQuarters, quartersBetween } from '#domain/period.ts';
import { seenThrough } from '#cube/lens/seen.ts';
import { crossedBy } from '#indicators/crossed.ts';
import { figureOf } from '#indicators/figure.ts';
import { indicatorGrid, pairGrid, quarterGrid, type Grid } from '#indicators/grid.ts';
import { baseStretch, type Measured } from '#indicators/measured.ts';
import { unitsAt } from '#domain/register.ts';
import { shipped } from './read-data.ts';
import { figures, indicatorId, quarter, selection, smallData, span, target } from './small-data.ts';

const q = quarter;
const cellOf = (grid: Grid | null, unit: string): Measured => {
	const found = grid?.rows.find((row) => row.span.unit === unit)?.cells[grid.chosen];
	if (found === undefined) throw new Error(`no cell of ${unit}`);
	return found;
};

describe('the sum of a stretch of quarters', () => {
	const data = smallData({
		units: [
			span({ unit: 'district', kind: 'district' }),
			span({ unit: 'a', population: 5000 }),
			span({ unit: 'b' }),
			span({ unit: 'new', validFrom: '2024-01-01' }),
			span({ unit: 'old', validTo: '2023-12-31' }),
			span({ unit: 'still' })
		],
		cells: [
			...figures('a', '2022-Q2', [1, 1, 1, 1, 2, 3, 4, 5]),
			...figures('b', '2023-Q2', [2, null, 4, 0]),
			...figures('new', '2024-Q1', [7]),
			...figures('old', '2023-Q2', [5, 5, 5])
		],
		targets: [
			...['2023-Q2', '2023-Q3', '2023-Q4', '2024-Q1'].map((period) =>
				target({ kind: 'commune', period, value: 3 })
			)
		]
	});
	const over = { ...selection({ quarter: '2024-Q1' }), since: q('2023-Q2') };
	const sums = indicatorGrid(data, over, 'count');

	it('is reported where every quarter is', () => {
		expect(cellOf(sums, 'a')).toMatchObject({ value: 14, state: 'reported', stretch: { lacking: [] } });
	});

	it('is partial where one lacks, and names it: silence adds no 0', () => {
		const lacking = { quarters: 4, lacking: ['2023-Q3'] };
		expect(cellOf(sums, 'b')).toMatchObject({ value: 6, state: 'partial', stretch: lacking });
		expect(cellOf(sums, 'still')).toMatchObject({ value: null, state: 'missing' });
	});

	it('is partial where the unit stood in a part of it only', () => {
		expect(cellOf(sums, 'new')).toMatchObject({ value: 7, state: 'partial' });
		expect(cellOf(sums, 'new').stretch?.lacking).toHaveLength(3);
		expect(sums.rows.map(({ span: { unit } }) => unit)).not.toContain('old');
		// What lacks quarters takes no place among the others.
		const ranked = indicatorGrid(data, { ...over, order: 'value' }, 'count');
		expect(ranked.rows.map(({ span: { unit }, place }) => [unit, place?.rank ?? null])).toEqual([
			['a', 1],
			['b', null],
			['new', null],
			['still', null]
		]);
		expect(sums.totals[0]).toMatchObject({ value: 27, state: 'partial', counted: 3, due: 4 });
	});

	it('is measured by what belongs to the same quarters', () => {
		expect(cellOf(indicatorGrid(data, over, 'rate'), 'a').value).toBe(28);
		expect(cellOf(indicatorGrid(data, over, 'target'), 'a')).toMatchObject({
			parts: { over: 14, under: 12 },
			status: 'ahead'
		});
		// Of what lacks a quarter neither the figure nor the plan of that quarter is counted, and nothing is judged.
		expect(cellOf(indicatorGrid(data, over, 'target'), 'b')).toMatchObject({
			parts: { over: 6, under: 9 },
			status: null
		});
		// Against the same four quarters a year before, of which the data know all; b has none then.
		expect(cellOf(indicatorGrid(data, over, 'change'), 'a').value).toBe(10);
		expect(cellOf(indicatorGrid(data, over, 'change'), 'b').reason).toBe('not-alike');
	});

	it('has as many quarters before it as it has itself, or the same of the year before', () => {
		expect(baseStretch({ ...over, base: 'quarter' })).toMatchObject({ since: '2022-Q2', quarter: '2023-Q1' });
		expect(baseStretch({ ...over, since: q('2023-Q4') })).toMatchObject({
			since: '2022-Q4',
			quarter: '2023-Q1'
		});
	});

	it('never takes a plan of a year, which is no stretch of quarters', () => {
		const yearly = smallData({
			cells: figures('a', '2024-Q1', [1, 2]),
			targets: [target({ kind: 'commune', period: '2024', value: 8 })]
		});
		const chosen = { ...selection({ quarter: '2024-Q2' }), since: q('2024-Q1') };
		expect(cellOf(indicatorGrid(yearly, chosen, 'target'), 'a')).toMatchObject({
			value: null,
			count: 3,
			reason: 'no-quarter-plan'
		});
	});

	it('is shown quarter by quarter on the time axes, and by its two ends side by side', () => {
		const shown = quarterGrid(data, over, 'count');
		expect(shown?.columns.map(({ key }) => key)).toEqual(['2023-Q2', '2023-Q3', '2023-Q4', '2024-Q1']);
		expect(shown?.totals.map(({ value }) => value)).toEqual([9, 8, 13, 12]);
		expect(pairGrid(data, over, 'count')?.columns.map(({ key }) => key)).toEqual(['2023-Q2', '2024-Q1']);
	});
});

const FIRST = q('2023-Q1');
const someValues = fc.array(fc.option(fc.nat(9)), { minLength: 8, maxLength: 8 });
const someRange = fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 7 })).map(([at, length]) => ({
	since: addQuarters(FIRST, at),
	quarter: addQuarters(FIRST, Math.min(7, at + length))
}));

describe('whatever was reported, over any stretch,', () => {
	it('parts add up, and what is missing stays missing', () => {
		const holds = fc.property(someValues, someValues, someRange, (a, b, range) => {
			const data = smallData({
				cells: [...figures('a', FIRST, a), ...figures('b', FIRST, b), ...figures('c', '2022-Q4', [1])]
			});
			const chosen = { ...selection({ quarter: range.quarter }), since: range.since };
			const [sums, shown] = [indicatorGrid(data, chosen, 'count'), quarterGrid(data, chosen, 'count')];
			for (const {
				span: { unit },
				cells
			} of shown?.rows ?? []) {
				const given = cells.flatMap(({ value }) => (value === null ? [] : [value]));
				const sum = cellOf(sums, unit);
				expect(sum.value).toBe(given.length === 0 ? null : given.reduce((x, y) => x + y, 0));
				expect(sum.stretch?.lacking).toHaveLength(cells.length - given.length);
				expect(sum.state).toBe(
					given.length === 0 ? 'missing' : given.length === cells.length ? 'reported' : 'partial'
				);
			}
			const columns = shown?.totals.map(({ value }) => value ?? 0) ?? [];
			expect(sums.totals[sums.chosen]?.value ?? 0).toBe(columns.reduce((x, y) => x + y, 0));
		});
		fc.assert(holds, { numRuns: 60 });
	});

	it('two stretches that meet are the whole of both, under every lens of the shipped data', async () => {
		const reported = await shipped();
		const { quarters } = reported.cube;
		const someCase = fc.record({
			lens: fc.constantFrom('as-reported', 'current', '2024-06-30', '2025-02-01'),
			indicator: fc.constantFrom('supervision', 'reception', 'hearing').map(indicatorId),
			ends: fc.uniqueArray(fc.nat(quarters.length - 1), { minLength: 3, maxLength: 3 })
		});
		const holds = fc.property(someCase, ({ lens, indicator, ends }) => {
			const data = seenThrough(reported, lens);
			const [first, middle, last] = ends
				.toSorted((x, y) => x - y)
				.map((at) => quarters[at] as (typeof quarters)[number]);
			if (first === undefined || middle === undefined || last === undefined) return;
			for (const { unit } of unitsAt(data.register, 'commune', last)) {
				const sum = (since: typeof first, until: typeof first) =>
					figureOf(data.cube, { unit, indicator, cumulated: false, since, quarter: until });
				const [one, other, both] = [sum(first, middle), sum(addQuarters(middle, 1), last), sum(first, last)];
				const given = [one, other].filter(({ value }) => value !== null);
				const total = given.length === 0 ? null : given.reduce((of, { value }) => of + (value ?? 0), 0);
				if (total === null) expect(both.value).toBeNull();
				else expect(both.value).toBeCloseTo(total, 6);
				expect(both.quarters).toEqual([...one.quarters, ...other.quarters]);
				if (both.state === 'reported') expect(both.quarters).toEqual(quartersBetween(first, last));
			}
		});
		fc.assert(holds, { numRuns: 25 });
	});

	it('no measure has a value where there is no figure, and no change where a quarter lacks', () => {
		const holds = fc.property(someValues, someRange, fc.constantFrom(...MEASURES), (a, range, measure) => {
			const data = smallData({ cells: figures('a', FIRST, a) });
			const chosen = { ...selection({ quarter: range.quarter }), since: range.since };
			const cell = cellOf(indicatorGrid(data, chosen, measure), 'a');
			if (cell.count === null) expect(cell.value).toBeNull();
			if (measure === 'change' && cell.value !== null) expect(cell.state).toBe('reported');
		});
		fc.assert(holds, { numRuns: 40 });
	});
});

describe('a stretch across a change of units', () => {
	const named = (spans: readonly { readonly unit: string }[]) => spans.map(({ unit }) => unit);
	const over = (since: string, last: string, choice = {}) => ({
		...selection({ quarter: q(last), ...choice }),
		since: q(since)
	});

	it('names who began and who ended within it, and the lens through which its sums are whole', async () => {
		const data = await shipped();
		const crossed = crossedBy(data, over('2024-Q3', '2025-Q2'));
		expect(crossed?.days).toEqual(['2025-01-01']);
		expect(named(crossed?.began ?? [])).toEqual(['phuong-son', 'liep-nghia', 'cong-hoa-2025', 'hung-dao']);
		expect(crossed?.ended).toHaveLength(8);
		expect(crossed?.lens).toBe('2025-01-01');
		// Seen so, nobody is short of a quarter that somebody reported, and all that was reported is in the sums.
		const seen = seenThrough(data, crossed?.lens ?? '');
		expect(crossedBy(seen, over('2024-Q3', '2025-Q2'))).toBeNull();
		const through = { ...over('2024-Q3', '2025-Q2'), lens: crossed?.lens ?? '' };
		const sums = indicatorGrid(seen, through, 'count');
		const shown = quarterGrid(data, over('2024-Q3', '2025-Q2'), 'count');
		const reported = (shown?.totals ?? []).reduce((sum, { value }) => sum + (value ?? 0), 0);
		expect(sums.totals[sums.chosen]?.value).toBe(reported);
	});

	it('tells the change between its ends where both lack the same outside of our data', async () => {
		const chosen = over('2024-Q3', '2025-Q1', {
			lens: 'current',
			indicator: indicatorId('petition-resolved')
		});
		const seen = seenThrough(await shipped(), 'current');
		const pair = pairGrid(seen, chosen, 'count');
		const at = pair?.rows.findIndex(({ span: { unit } }) => unit === 'kieu-phu') ?? -1;
		const [then, now] = pair?.rows[at]?.cells ?? [];
		expect([then?.state, now?.state]).toEqual(['partial', 'partial']);
		expect(pair?.moves[at]).toBe((now?.value ?? 0) - (then?.value ?? 0));
	});

	it('tells changes of rates without the last digits of the machine', async () => {
		const pair = pairGrid(await shipped(), selection({ quarter: q('2024-Q1') }), 'rate');
		const told = (pair?.moves ?? []).filter((move) => move !== null);
		expect(told.length).toBeGreaterThan(0);
		for (const move of told) expect(String(move)).toMatch(/^-?\d+(\.\d{1,6})?$/u);
	});

	it('leads to the units of today where it ends with them', async () => {
		const crossed = crossedBy(await shipped(), over('2025-Q2', '2025-Q3'));
		expect([crossed?.days, crossed?.lens]).toEqual([['2025-07-01'], 'current']);
	});

	it('says nothing where no chosen unit changed, or no stretch is chosen', async () => {
		const data = await shipped();
		expect(crossedBy(data, over('2024-Q1', '2024-Q4'))).toBeNull();
		expect(crossedBy(data, over('2024-Q3', '2025-Q2', { units: ['sai-son'] }))).toBeNull();
		expect(crossedBy(data, selection({ quarter: q('2025-Q2') }))).toBeNull();
	});
});
