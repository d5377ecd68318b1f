import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '#domain/comparing.ts';
import { changesOf, indicatorGrid, pairGrid, quarterGrid, type Grid } from '#indicators/grid.ts';
import { valueOfParts, type Measured } from '#indicators/measured.ts';
import type { Data } from '#indicators/scope.ts';
import { shipped } from './read-data.ts';
import { cell, figures, selection, smallData, span, target } from './small-data.ts';

const UNITS = ['a', 'b', 'c', 'd'];
const spans = [
	span({ unit: 'district', kind: 'district' }),
	...UNITS.map((unit, index) => span({ unit, population: index === 3 ? null : (index + 1) * 2500 }))
];
const land = (cells: Parameters<typeof smallData>[0]) => smallData({ units: spans, ...cells });

const cellOf = (grid: Grid, unit: string, column = grid.chosen): Measured => {
	const found = grid.rows.find((row) => row.span.unit === unit)?.cells[column];
	if (found === undefined) throw new Error(`no cell of ${unit}`);
	return found;
};

describe('a figure is measured', () => {
	const data = land({
		cells: [
			...figures('a', '2023-Q1', [4]),
			...figures('a', '2024-Q1', [3]),
			...figures('b', '2024-Q1', [0]),
			...figures('d', '2023-Q1', [7, null, null, null, 9])
		],
		targets: [target({ kind: 'commune', period: '2024-Q1', value: 4 })]
	});
	const by = (measure: (typeof MEASURES)[number]) => indicatorGrid(data, selection(), measure);

	it('per 10 000 inhabitants, where inhabitants are known', () => {
		const grid = by('rate');
		expect(cellOf(grid, 'a')).toMatchObject({ value: 12, count: 3, parts: { over: 3, under: 2500 } });
		expect(cellOf(grid, 'b')).toMatchObject({ value: 0, state: 'reported' });
		expect(cellOf(grid, 'd')).toMatchObject({ value: null, count: 9, reason: 'no-population' });
		// 3 and 0 in 7 500 inhabitants: 4 of 10 000, not the mean of 12 and 0; d has no inhabitants to count.
		expect(grid.totals[0]).toMatchObject({ value: 4, counted: 2, due: 4 });
	});

	it('against its plan, and the total against the plans of those that reported', () => {
		const grid = by('target');
		expect(cellOf(grid, 'a')).toMatchObject({ value: 0.75, status: 'behind' });
		expect(cellOf(grid, 'c')).toMatchObject({ value: null, state: 'missing', reason: null });
		expect(grid.totals[0]).toMatchObject({
			value: 1,
			parts: { over: 12, under: 12 },
			counted: 3,
			status: null
		});
	});

	it('as a change, where both figures are alike', () => {
		const grid = by('change');
		expect(cellOf(grid, 'a')).toMatchObject({ value: -1, parts: { over: 3, under: 4 } });
		expect(cellOf(grid, 'b')).toMatchObject({ value: null, count: 0, reason: 'not-alike' });
		expect(grid.totals[0]).toMatchObject({ value: 1, counted: 2 });
		expect(changesOf(data, selection())).toEqual([-1, null, null, 2]);
	});

	it('and silence is silent under every measure', () => {
		for (const measure of MEASURES)
			expect(cellOf(by(measure), 'c')).toMatchObject({ value: null, count: null, state: 'missing' });
	});
});

describe('units by quarters', () => {
	const data = land({
		units: [
			span({ unit: 'district', kind: 'district' }),
			span({ unit: 'old', code: '1', validTo: '2023-12-31' }),
			span({ unit: 'new', code: '2', validFrom: '2024-01-01' })
		],
		cells: [...figures('old', '2023-Q3', [2, 3]), ...figures('new', '2024-Q1', [6])]
	});
	const grid = quarterGrid(data, selection(), 'count') as Grid;

	it('show those that ended among them, so that every column adds up', () => {
		expect(grid.rows.map(({ span: { unit } }) => unit)).toEqual(['old', 'new']);
		expect(cellOf(grid, 'old').state).toBe('not-applicable');
		expect(cellOf(grid, 'new', 0).state).toBe('not-applicable');
		expect(grid.totals.map(({ value }) => value)).toEqual([2, 3, 6]);
	});
});

describe('places', () => {
	it('are no wider than what one event would do: nothing is taken from a count of 0', () => {
		const cells = [
			...figures('a', '2024-Q1', [1]),
			...['b', 'c', 'd'].flatMap((unit) => figures(unit, '2024-Q1', [0]))
		];
		const { rows } = indicatorGrid(land({ cells }), selection(), 'count');
		const [first, ...others] = rows.map(({ place }) => place);
		expect(first).toEqual({ rank: 1, best: 1, worst: 1 });
		for (const place of others) expect(place).toEqual({ rank: 2, best: 1, worst: 3 });
	});

	it('put nobody without a value among the others', () => {
		const data = land({ cells: [...figures('a', '2024-Q1', [1]), ...figures('c', '2024-Q1', [2])] });
		const { rows } = indicatorGrid(data, selection({ order: 'value' }), 'count');
		expect(rows.map(({ span: { unit }, place }) => [unit, place?.rank ?? null])).toEqual([
			['c', 1],
			['a', 2],
			['b', null],
			['d', null]
		]);
	});
});

const someCells = fc
	.uniqueArray(
		fc.record({
			unit: fc.constantFrom(...UNITS),
			quarter: fc.constantFrom('2023-Q1', '2023-Q4', '2024-Q1'),
			value: fc.nat(9),
			months: fc.constantFrom(3, 3, 2)
		}),
		{ selector: ({ unit, quarter }) => [unit, quarter].join(), maxLength: 12 }
	)
	.map((all) => [cell({ unit: 'a', quarter: '2022-Q4' }), ...all.map(cell)]);

const someChoice = fc.record({
	quarter: fc.constantFrom('2023-Q1', '2024-Q1', '2024-Q2'),
	cumulated: fc.boolean(),
	units: fc.option(fc.subarray(UNITS, { minLength: 1 }))
});

const TARGETS = ['2023-Q1', '2024-Q1'].map((period) => target({ kind: 'commune', period, value: 4 }));

describe('whatever was reported and chosen,', () => {
	const landOf = (cells: Parameters<typeof smallData>[0]): Data => land({ targets: TARGETS, ...cells });
	const grids = (data: Data, choice: Parameters<typeof selection>[0], measure: (typeof MEASURES)[number]) =>
		[indicatorGrid(data, selection(choice), measure), quarterGrid(data, selection(choice), measure)].filter(
			(grid) => grid !== null
		);
	const someMeasure = fc.constantFrom(...MEASURES);

	it('every total is made of the parts of its cells, and a cell without a figure has no value', () => {
		const holds = fc.property(someCells, someChoice, someMeasure, (cells, choice, measure) => {
			for (const { rows, totals } of grids(landOf({ cells }), choice, measure))
				totals.forEach((total, column) => {
					const all = rows.map((row) => row.cells[column] as Measured);
					const parts = all.flatMap((each) => (each.value === null ? [] : [each.parts]));
					const sum = (key: 'over' | 'under') => parts.reduce((of, each) => of + (each?.[key] ?? 0), 0);
					expect(total.counted).toBe(parts.length);
					expect(total.parts).toEqual(parts.length === 0 ? null : { over: sum('over'), under: sum('under') });
					for (const { value, count } of all) if (count === null) expect(value).toBeNull();
				});
		});
		fc.assert(holds, { numRuns: 60 });
	});

	it('the order of chosen units and of rows changes no figure', () => {
		const holds = fc.property(someCells, someChoice, someMeasure, (cells, choice, measure) => {
			const [forward, backward] = [cells, cells.toReversed()].map((each, index) => {
				const units = index === 0 ? choice.units : (choice.units?.toReversed() ?? null);
				return grids(landOf({ cells: each }), { ...choice, units }, measure);
			});
			expect(forward).toEqual(backward);
		});
		fc.assert(holds, { numRuns: 40 });
	});
});

describe('the shipped data', () => {
	it('give the published totals at the foot of the quarter, and the same figures in both tables', async () => {
		const data = await shipped();
		const choice = selection({ indicator: 'reception' });
		const [first, second] = [indicatorGrid(data, choice, 'count'), quarterGrid(data, choice, 'count')];
		expect(first.totals[first.chosen]?.value).toBe(208);
		expect(second?.totals.at(-1)).toEqual(first.totals[first.chosen]);
		expect(second?.rows.map(({ cells }) => cells.at(-1))).toEqual(
			first.rows.map(({ cells }) => cells[first.chosen])
		);
	});
});

describe('what a table does not know', () => {
	const cells = [...figures('a', '2024-Q1', [1]), ...figures('b', '2024-Q1', [3])];
	const data = land({ cells });

	it('gives no table of an indicator that the register does not know', () => {
		const unknown = selection({ indicator: 'unheard-of' });
		expect(quarterGrid(data, unknown, 'count')).toBeNull();
		expect(pairGrid(data, unknown, 'count')).toBeNull();
		expect(changesOf(data, unknown)).toEqual([]);
	});

	it('gives nobody a place by a column that is not there, and leaves the official order', () => {
		const grid = indicatorGrid(data, selection({ indicator: 'unheard-of', order: 'value' }), 'count');
		expect(grid.chosen).toBe(-1);
		expect(grid.rows.map(({ span: { unit }, place }) => [unit, place])).toEqual(
			UNITS.map((unit) => [unit, null])
		);
	});

	it('has rows without a cell where nothing was ever reported', () => {
		const { columns, rows, totals } = indicatorGrid(land({}), selection(), 'count');
		expect([columns, totals]).toEqual([[], []]);
		expect(rows.map(({ cells: own, lineage }) => [own, lineage])).toEqual(UNITS.map(() => [[], null]));
	});
});

it('names stand in the order of the Vietnamese alphabet', () => {
	const names = ['Đông', 'Dương', 'An', 'Ân'];
	const units = names.map((name, index) => span({ unit: `u${index}`, name }));
	const { rows } = indicatorGrid(smallData({ units }), selection({ order: 'name' }), 'count');
	expect(rows.map(({ span: { name }, number }) => [name, number])).toEqual([
		['An', 3],
		['Ân', 4],
		['Dương', 2],
		['Đông', 1]
	]);
});

it('a plan of 0 is no measure: the reason is said, and it weighs nothing in the total', () => {
	const targets = [
		target({ unit: 'a', period: '2024-Q1', value: 0 }),
		target({ unit: 'b', period: '2024-Q1', value: 4 })
	];
	const cells = [...figures('a', '2024-Q1', [2]), ...figures('b', '2024-Q1', [3])];
	const grid = indicatorGrid(land({ cells, targets }), selection(), 'target');
	expect(cellOf(grid, 'a')).toMatchObject({ value: null, count: 2, reason: 'plan-zero' });
	expect(grid.totals[0]).toMatchObject({ value: 0.75, counted: 1 });
	expect(valueOfParts('target', { over: 2, under: 0 })).toBeNull();
});

it('a country is measured like a district, though its figures are not remembered', () => {
	const many = Array.from({ length: 501 }, (_, index) => `u${index}`);
	const cells = many.flatMap((unit, index) => figures(unit, '2024-Q1', [index % 5]));
	const data = smallData({ units: many.map((unit) => span({ unit, population: 5000 })), cells });
	const grid = indicatorGrid(data, selection(), 'rate');
	expect([cellOf(grid, 'u4').value, cellOf(grid, 'u5').value]).toEqual([8, 0]);
	// 100 × (0 + 1 + 2 + 3 + 4) + 0 events in 501 × 5 000 inhabitants.
	expect(grid.totals[0]).toMatchObject({ parts: { over: 1000, under: 2_505_000 }, counted: 501 });
});
