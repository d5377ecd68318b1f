import type { IndicatorId } from '#domain/indicator.ts';
import type { Problem } from '#domain/problem.ts';
import type { UnitId } from '#domain/unit.ts';
import { cellOf, problemAt, type Located } from '../problem-at.ts';
import type { Known } from './known.ts';

/** `unknown_unit` where a row names a unit that the register does not have; null names none. */
export const unknownUnit = (
	row: Located<unknown>,
	columnName: string,
	unit: UnitId | null,
	known: Pick<Known, 'units'>
): Problem[] =>
	unit === null || known.units.has(unit)
		? []
		: [problemAt('unknown_unit', cellOf(row, columnName), { columnName, found: unit })];

/** `unknown_indicator` where a row names an indicator that the register does not have; null names none. */
export const unknownIndicator = (
	row: Located<unknown>,
	columnName: string,
	indicator: IndicatorId | null,
	known: Pick<Known, 'indicators'>
): Problem[] =>
	indicator === null || known.indicators.has(indicator)
		? []
		: [problemAt('unknown_indicator', cellOf(row, columnName), { columnName, found: indicator })];
