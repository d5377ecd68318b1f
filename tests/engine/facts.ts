import type { Fact } from '#domain/fact.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import { parsePeriod, type Quarter } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';

type Loose = Partial<Omit<Fact, 'unit' | 'indicator' | 'period'>> & {
	unit?: string;
	indicator?: string;
	period?: string;
};

/** A fact with only what a case is about. */
export function fact({ unit = 'a', indicator = 'hearing', period = '2024-Q1', ...rest }: Loose = {}): Fact {
	const parsed = parsePeriod(period);
	if (parsed === null) throw new Error(`Not a period: ${period}`);
	return {
		unit: unit as UnitId,
		indicator: indicator as IndicatorId,
		period: parsed,
		body: 'council',
		count: 1,
		topic: '',
		origin: 'illustrative',
		source: '',
		file: 'activities/2024.csv',
		row: 2,
		...rest
	};
}

export const unitId = (text: string): UnitId => text as UnitId;
export const indicatorId = (text: string): IndicatorId => text as IndicatorId;
export const quarter = (text: string): Quarter => text as Quarter;
