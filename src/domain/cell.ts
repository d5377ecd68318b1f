import type { Body } from './fact.ts';
import type { IndicatorId } from './indicator.ts';
import type { Quarter } from './period.ts';
import type { UnitId } from './unit.ts';

/** One row of the engine's answer: what one body of one unit did in one quarter. Body-less silence has no row. */
export interface QuarterCell {
	readonly unit: UnitId;
	readonly quarter: Quarter;
	readonly indicator: IndicatorId;
	readonly body: Body;
	readonly value: number;
	/** Months covered: 1 to 3. Quarterly and daily rows cover all 3. */
	readonly months: number;
	readonly illustrative: boolean;
}

/** One row of the engine's answer for a yearly indicator, which belongs to no quarter. */
export interface YearCell {
	readonly unit: UnitId;
	readonly year: number;
	readonly indicator: IndicatorId;
	readonly body: Body;
	readonly value: number;
	readonly illustrative: boolean;
	/** Under a lens: some of it is a share of another unit's figure. */
	readonly estimated?: true;
}

/** Everything the engine answers: all the cube is made of. */
export interface Cells {
	readonly quarters: readonly QuarterCell[];
	readonly years: readonly YearCell[];
}
