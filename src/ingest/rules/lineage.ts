import type { LineageStep, OutsidePart } from '#domain/package.ts';
import type { Problem } from '#domain/problem.ts';
import type { Located } from '../problem-at.ts';
import type { Known } from './known.ts';
import { unknownUnit } from './references.ts';

/** Lineage: both ends of a step exist. */
export const judgeLineage = (rows: readonly Located<LineageStep>[], known: Known): Problem[] =>
	rows.flatMap((row) => [
		...unknownUnit(row, 'from_unit', row.value.fromUnit, known),
		...unknownUnit(row, 'to_unit', row.value.toUnit, known)
	]);

/** Parts from outside our data: the unit that took them exists. */
export const judgeOutsideParts = (rows: readonly Located<OutsidePart>[], known: Known): Problem[] =>
	rows.flatMap((row) => unknownUnit(row, 'to_unit', row.value.toUnit, known));
