import type { Fact } from '#domain/fact.ts';
import { countsAtLevel, type Indicator, type IndicatorId } from '#domain/indicator.ts';
import type { Register, Target } from '#domain/package.ts';
import { firstDayOfPeriod, lastDayOfPeriod } from '#domain/period-days.ts';
import type { Period } from '#domain/period.ts';
import { levelOf, spanTouches, type UnitId, type UnitSpan } from '#domain/unit.ts';
import { plainText } from './plain-text.ts';

type Known = Pick<Register, 'units' | 'indicators'>;

/** The biggest count a package may hold. */
const BIGGEST_COUNT = 99_999_999;

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= BIGGEST_COUNT;

/** Tells what a package may hold from what would make a reader refuse the whole of it. */
export class Belonging {
	readonly #spans = new Map<UnitId, UnitSpan[]>();
	readonly #indicators: ReadonlyMap<IndicatorId, Indicator>;

	constructor({ units, indicators }: Known) {
		for (const span of units) this.#spans.set(span.unit, [...(this.#spans.get(span.unit) ?? []), span]);
		this.#indicators = new Map(indicators.map((indicator) => [indicator.indicator, indicator]));
	}

	readonly fact = ({ unit, indicator, period, count, source, file }: Fact): boolean => {
		const counted = this.#indicators.get(indicator);
		if (counted === undefined || !isCount(count) || plainText(source || file) === '') return false;
		if ((counted.frequency === 'year') !== (period.grain === 'year')) return false;
		return this.#isCountedThen(unit, counted, period);
	};

	readonly target = ({ unit, kind, indicator, period, value, givenBy }: Target): boolean => {
		const counted = this.#indicators.get(indicator);
		if (counted === undefined || !isCount(value) || plainText(givenBy) === '') return false;
		if ((unit === null) === (kind === null)) return false;
		const isQuarterly = period.grain === 'quarter' && counted.frequency === 'quarter';
		if (period.grain !== 'year' && !isQuarterly) return false;
		if (unit !== null) return this.#isCountedThen(unit, counted, period);
		return kind !== null && countsAtLevel(counted, levelOf(kind));
	};

	#isCountedThen(unit: UnitId, counted: Indicator, period: Period): boolean {
		const [first, last] = [firstDayOfPeriod(period), lastDayOfPeriod(period)];
		const then = this.#spans.get(unit)?.find((span) => spanTouches(span, first, last));
		return then !== undefined && countsAtLevel(counted, levelOf(then.kind));
	}
}
