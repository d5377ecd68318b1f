import { countsAtLevel, type Indicator, type IndicatorId } from './indicator.ts';
import type { Register } from './package.ts';
import { firstDayOfPeriod, lastDayOfPeriod } from './period-days.ts';
import type { Period } from './period.ts';
import { levelOf, spanTouches, type UnitId, type UnitSpan } from './unit.ts';

/** Tells where a figure can stand: the unit was there then, and counts that indicator. */
export class CountedThen {
	readonly #spans = new Map<UnitId, UnitSpan[]>();
	readonly #indicators: ReadonlyMap<IndicatorId, Indicator>;

	constructor({ units, indicators }: Pick<Register, 'units' | 'indicators'>) {
		for (const span of units) this.#spans.set(span.unit, [...(this.#spans.get(span.unit) ?? []), span]);
		this.#indicators = new Map(indicators.map((indicator) => [indicator.indicator, indicator]));
	}

	/** null where the register does not know it. */
	indicatorOf(id: IndicatorId): Indicator | null {
		return this.#indicators.get(id) ?? null;
	}

	/** Whether the unit existed on a day of the period, at a level that counts the indicator. */
	has(unit: UnitId, indicator: IndicatorId, period: Period): boolean {
		const counted = this.indicatorOf(indicator);
		if (counted === null) return false;
		const [first, last] = [firstDayOfPeriod(period), lastDayOfPeriod(period)];
		const then = this.#spans.get(unit)?.find((span) => spanTouches(span, first, last));
		return then !== undefined && countsAtLevel(counted, levelOf(then.kind));
	}

	/** Whether a counted figure can stand there: a yearly indicator has yearly figures only, and the reverse. */
	hasFigure(unit: UnitId, indicator: IndicatorId, period: Period): boolean {
		const isYearly = this.indicatorOf(indicator)?.frequency === 'year';
		return isYearly === (period.grain === 'year') && this.has(unit, indicator, period);
	}
}
