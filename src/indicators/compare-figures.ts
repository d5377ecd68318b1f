import type { Cube } from '#cube/cube.ts';
import type { Quarter } from '#domain/period.ts';
import { compare, type Comparison } from './compare.ts';
import { isBeforeData, type Figure } from './figure.ts';

/** Whether two figures run over as many quarters: since January, half a year is not like a whole one. */
export const sameStretch = (now: Figure, base: Figure): boolean =>
	now.quarters.length === base.quarters.length;

/** Compares a unit's figure with its baseline, where both run over as many quarters. */
export function compareFigures(cube: Cube, now: Figure, base: Figure, baseQuarter: Quarter): Comparison {
	if (isBeforeData(cube, baseQuarter)) return compare(now, { value: base.value, state: 'missing' });
	const isAlike = now.value === null || base.value === null || sameStretch(now, base);
	return compare(now, isAlike ? base : { value: base.value, state: 'partial' });
}
