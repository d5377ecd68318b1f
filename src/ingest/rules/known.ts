import type { Indicator, IndicatorId } from '#domain/indicator.ts';
import type { UnitId, UnitSpan } from '#domain/unit.ts';
import { groupBy } from '#domain/group-by.ts';

/** The units and indicators every other row may speak of, found by id. */
export interface Known {
	/** All spans of a unit. */
	readonly units: ReadonlyMap<UnitId, readonly UnitSpan[]>;
	readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
}

/** Makes the register findable by id. */
export function knownOf(units: readonly UnitSpan[], indicators: readonly Indicator[]): Known {
	return {
		units: groupBy(units, (span) => span.unit),
		indicators: new Map(indicators.map((indicator) => [indicator.indicator, indicator]))
	};
}
