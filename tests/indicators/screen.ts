import type { Selection } from '#domain/selection.ts';
import { summaryOf, type Summary } from '#indicators/overview.ts';
import type { Data } from '#indicators/scope.ts';
import { trendOf, type Trend } from '#indicators/trend.ts';
import { unitRows, type UnitRow } from '#indicators/unit-rows.ts';

/** The chosen indicator: unit by unit, and over the quarters. */
interface Detail {
	readonly rows: readonly UnitRow[];
	readonly trend: Trend;
}

/** Everything one screen says of a selection. */
export const screenOf = (data: Data, selection: Selection): Summary & Detail => ({
	...summaryOf(data, selection),
	rows: unitRows(data, selection),
	trend: trendOf(data, selection)
});
