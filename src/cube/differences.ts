import type { Cube } from './cube.ts';

const sameAxis = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((key, index) => key === b[index]);

const unlike = (a: ArrayLike<number>, b: ArrayLike<number>): number[] =>
	Array.from(a, (value, index) => (Object.is(value, b[index]) ? -1 : index)).filter((index) => index >= 0);

/**
 * How many cells (unit × quarter × indicator) differ in state, months, mark or any body's value.
 * Cubes with other axes differ in every cell of the larger one.
 */
export function differingCells(a: Cube, b: Cube): number {
	const sameAxes =
		sameAxis(a.units, b.units) && sameAxis(a.quarters, b.quarters) && sameAxis(a.indicators, b.indicators);
	if (!sameAxes) return Math.max(a.states.length, b.states.length);
	const bodies = a.values.length / Math.max(1, a.states.length);
	const cells = new Set([
		...unlike(a.states, b.states),
		...unlike(a.months, b.months),
		...unlike(a.illustrative, b.illustrative),
		...unlike(a.values, b.values).map((index) => Math.floor(index / bodies))
	]);
	return cells.size + (JSON.stringify(a.years) === JSON.stringify(b.years) ? 0 : 1);
}
