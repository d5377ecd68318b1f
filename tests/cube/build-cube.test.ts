import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCube } from '#cube/build-cube.ts';
import { bodiesAt, readingAt, yearsAt, type Cube } from '#cube/cube.ts';
import type { QuarterCell } from '#domain/cell.ts';
import { BODIES } from '#domain/fact.ts';
import type { Reading } from '#domain/reading.ts';
import { REGISTER, cell, indicatorId, quarter, unitId } from './register.ts';

const cubeOf = (...quarters: QuarterCell[]): Cube => buildCube(REGISTER, { quarters, years: [] });

const read = (cube: Cube, unit = 'lasting', at = '2024-Q1', indicator = 'hearing'): Reading =>
	readingAt(cube, unitId(unit), quarter(at), indicatorId(indicator));

const stateOf = (unit: string, at: string, indicator = 'hearing') =>
	read(cubeOf(), unit, at, indicator).state;

const NOTHING = { value: null, months: 0, illustrative: false };

describe('silence', () => {
	it('of a unit whose report was due is missing, not zero', () => {
		expect(read(cubeOf())).toEqual({ state: 'missing', ...NOTHING });
	});

	it('before the unit began or after it ended is not applicable', () => {
		expect(stateOf('new', '2024-Q4')).toBe('not-applicable');
		expect(stateOf('new', '2025-Q1')).toBe('missing');
		expect(stateOf('old', '2024-Q4')).toBe('missing');
		expect(stateOf('old', '2025-Q1')).toBe('not-applicable');
	});

	it('of a unit that stood for part of the quarter is missing', () => {
		expect(stateOf('mid-quarter', '2024-Q2')).toBe('missing');
		expect(stateOf('mid-quarter', '2024-Q3')).toBe('not-applicable');
	});

	it('does not depend on a change of name', () => {
		for (const at of ['2024-Q1', '2024-Q2', '2024-Q3']) expect(stateOf('renamed', at)).toBe('missing');
	});

	it('of the other level is not applicable', () => {
		expect(stateOf('district', '2024-Q1', 'of-communes')).toBe('not-applicable');
		expect(stateOf('district', '2024-Q1', 'of-district')).toBe('missing');
		expect(stateOf('lasting', '2024-Q1', 'of-communes')).toBe('missing');
		expect(stateOf('lasting', '2024-Q1', 'of-district')).toBe('not-applicable');
	});

	it('of a yearly indicator is not applicable in any quarter', () => {
		expect(stateOf('lasting', '2024-Q1', 'yearly')).toBe('not-applicable');
	});

	it('after the data cut-off is not due, and not applicable comes before it', () => {
		expect(stateOf('lasting', '2025-Q1')).toBe('missing');
		expect(stateOf('lasting', '2025-Q2')).toBe('not-due');
		expect(stateOf('old', '2025-Q2')).toBe('not-applicable');
	});

	it('is due from the last day of the quarter', () => {
		const until = (dataCutOff: string) =>
			buildCube({ ...REGISTER, head: { ...REGISTER.head, dataCutOff } }, { quarters: [], years: [] });
		expect(read(until('2024-06-29'), 'lasting', '2024-Q2').state).toBe('not-due');
		expect(read(until('2024-06-30'), 'lasting', '2024-Q2').state).toBe('missing');
	});

	it('about what nobody knows is not applicable', () => {
		expect(stateOf('nobody', '2024-Q1')).toBe('not-applicable');
		expect(stateOf('lasting', '1990-Q1')).toBe('not-applicable');
		expect(stateOf('lasting', '2024-Q1', 'unheard-of')).toBe('not-applicable');
	});
});

describe('a figure', () => {
	it('of zero is reported', () => {
		expect(read(cubeOf(cell({ value: 0 })))).toEqual({
			state: 'reported',
			value: 0,
			months: 3,
			illustrative: false
		});
	});

	it('of fewer than three months is partial and says how many', () => {
		expect(read(cubeOf(cell({ months: 2, value: 5 })))).toEqual({
			state: 'partial',
			value: 5,
			months: 2,
			illustrative: false
		});
	});

	it('is as partial as its least complete body', () => {
		const both = [cell({ months: 3 }), cell({ body: 'board', months: 1 })];
		for (const cells of [both, both.toReversed()])
			expect(read(cubeOf(...cells))).toMatchObject({ state: 'partial', months: 1, value: 2 });
	});

	it('is illustrative when any body is', () => {
		const both = [cell({ illustrative: true }), cell({ body: 'board' })];
		for (const cells of [both, both.toReversed()]) expect(read(cubeOf(...cells)).illustrative).toBe(true);
	});

	it('names only the bodies that have a row, in the order of the contract', () => {
		const cube = cubeOf(cell({ body: 'joint', value: 2 }), cell({ body: 'council', value: 0 }));
		expect(bodiesAt(cube, unitId('lasting'), quarter('2024-Q1'), indicatorId('hearing'))).toEqual([
			{ body: 'council', value: 0 },
			{ body: 'joint', value: 2 }
		]);
		expect(bodiesAt(cube, unitId('district'), quarter('2024-Q1'), indicatorId('hearing'))).toEqual([]);
		expect(bodiesAt(cube, unitId('nobody'), quarter('2024-Q1'), indicatorId('hearing'))).toEqual([]);
	});

	it('stands nowhere where none can stand, nor before its quarter is over', () => {
		const cube = cubeOf(
			cell({ unit: 'old', quarter: '2025-Q1' }),
			cell({ indicator: 'of-district' }),
			cell({ indicator: 'yearly' }),
			cell({ quarter: '2025-Q2' }),
			cell({ unit: 'nobody' }),
			cell({ indicator: 'unheard-of' })
		);
		expect(cube.values.every(Number.isNaN)).toBe(true);
		expect(read(cube, 'old', '2025-Q1').state).toBe('not-applicable');
		expect(read(cube, 'lasting', '2025-Q2').state).toBe('not-due');
	});
});

describe('the quarters', () => {
	it('run from the default view to the first that is not due', () => {
		const { quarters } = cubeOf();
		expect([quarters[0], quarters.at(-1)]).toEqual(['2024-Q1', '2025-Q2']);
	});

	it('reach back to the first row and on to the last', () => {
		const { quarters } = cubeOf(cell({ quarter: '2022-Q3' }), cell({ quarter: '2025-Q4' }));
		expect([quarters[0], quarters.at(-1)]).toEqual(['2022-Q3', '2025-Q4']);
		expect(quarters).toHaveLength(14);
	});

	it('end after the cut-off when it is the last day of one', () => {
		const head = { ...REGISTER.head, dataCutOff: '2024-12-31' };
		const { quarters } = buildCube({ ...REGISTER, head }, { quarters: [], years: [] });
		expect(quarters.at(-1)).toBe('2025-Q1');
	});
});

it('a yearly figure is found by its year, and only there', () => {
	const { unit, indicator, body, value, illustrative } = cell({ indicator: 'yearly' });
	const years = [{ unit, indicator, body, value, illustrative, year: 2024 }];
	const cube = buildCube(REGISTER, { quarters: [], years });
	expect(yearsAt(cube, unit, 2024, indicator)).toEqual(years);
	expect(yearsAt(cube, unit, 2023, indicator)).toEqual([]);
});

/** At most one row a body, as the engine answers. */
const someCells = fc.uniqueArray(
	fc.record({
		unit: fc.constantFrom('district', 'lasting', 'old', 'new'),
		quarter: fc.constantFrom('2023-Q4', '2024-Q1', '2025-Q1', '2025-Q3'),
		indicator: fc.constantFrom('hearing', 'of-communes', 'yearly'),
		body: fc.constantFrom(...BODIES),
		value: fc.nat(9),
		months: fc.integer({ min: 1, max: 3 }),
		illustrative: fc.boolean()
	}),
	{ selector: (row) => [row.unit, row.quarter, row.indicator, row.body].join() }
);

it('everywhere the bodies add up to the reading, and silence has none', () => {
	const addUp = fc.property(someCells, (cells) => {
		const cube = cubeOf(...cells.map(cell));
		for (const unit of cube.units)
			for (const at of cube.quarters)
				for (const indicator of cube.indicators) {
					const { state, value, months } = readingAt(cube, unit, at, indicator);
					const bodies = bodiesAt(cube, unit, at, indicator);
					const sum = bodies.reduce((total, body) => total + body.value, 0);
					expect(value).toBe(bodies.length === 0 ? null : sum);
					expect(months).toBe(state === 'reported' ? 3 : state === 'partial' ? months : 0);
					expect(state === 'reported' || state === 'partial').toBe(bodies.length > 0);
				}
	});
	fc.assert(addUp);
});
