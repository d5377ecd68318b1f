import { expect, test } from 'vitest';
import { buildCube } from '#cube/build-cube.ts';
import { differingCells } from '#cube/differences.ts';
import type { QuarterCell, YearCell } from '#domain/cell.ts';
import { REGISTER, cell, indicatorId, unitId } from './register.ts';

const cubeOf = (quarters: readonly QuarterCell[], years: readonly YearCell[] = []) =>
	buildCube(REGISTER, { quarters, years });
const HERE = cell({ value: 4 });
const BEFORE = cell({ value: 4, quarter: '2023-Q4' });
const YEAR: YearCell = {
	unit: unitId('lasting'),
	year: 2023,
	indicator: indicatorId('yearly'),
	body: 'joint',
	value: 5,
	illustrative: false
};
const differs = (quarters: readonly QuarterCell[]) =>
	differingCells(cubeOf([BEFORE, HERE]), cubeOf(quarters));

test('the same figures do not differ, in whatever order they came', () => {
	expect(differs([HERE, BEFORE])).toBe(0);
	expect(differingCells(cubeOf([HERE], [YEAR]), cubeOf([HERE], [{ ...YEAR }]))).toBe(0);
});

test.each<[string, readonly QuarterCell[]]>([
	['another figure', [BEFORE, { ...HERE, value: 5 }]],
	['another body', [BEFORE, { ...HERE, body: 'board' }]],
	['one body more', [BEFORE, HERE, { ...HERE, body: 'board' }]],
	['fewer months', [BEFORE, { ...HERE, months: 2 }]],
	['another mark', [BEFORE, { ...HERE, illustrative: !HERE.illustrative }]]
])('%s is one cell that differs', (_, quarters) => {
	expect(differs(quarters)).toBe(1);
});

test('a cell that differs in several ways counts once, two cells twice', () => {
	expect(differs([BEFORE, { ...HERE, value: 5, months: 2, body: 'board' }])).toBe(1);
	expect(
		differs([
			{ ...BEFORE, value: 5 },
			{ ...HERE, value: 5 }
		])
	).toBe(2);
});

test('the figures of a year count as one', () => {
	expect(differingCells(cubeOf([HERE], [YEAR]), cubeOf([HERE], [{ ...YEAR, value: 6 }]))).toBe(1);
	expect(differingCells(cubeOf([HERE], [YEAR]), cubeOf([{ ...HERE, value: 5 }]))).toBe(2);
});

test('cubes of other units, quarters or indicators differ in every cell of the larger one', () => {
	const cube = cubeOf([HERE]);
	const last = <T>(axis: readonly T[]) => axis.slice(0, -1);
	const fewer = (of: Partial<typeof REGISTER>) =>
		buildCube({ ...REGISTER, ...of }, { quarters: [HERE], years: [] });
	const others = [
		fewer({ units: REGISTER.units.slice(0, 4) }),
		fewer({ indicators: last(REGISTER.indicators) }),
		{ ...cube, quarters: last(cube.quarters) },
		{ ...cube, units: cube.units.toReversed() }
	];
	for (const other of others) {
		expect(differingCells(cube, other)).toBe(cube.states.length);
		expect(differingCells(other, cube)).toBe(cube.states.length);
	}
});
