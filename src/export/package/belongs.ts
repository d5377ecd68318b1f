import { CountedThen } from '#domain/counted-then.ts';
import type { Fact } from '#domain/fact.ts';
import { countsAtLevel } from '#domain/indicator.ts';
import type { Register, Target } from '#domain/package.ts';
import { levelOf } from '#domain/unit.ts';
import { plainText } from './plain-text.ts';

/** The biggest count a package may hold. */
const BIGGEST_COUNT = 99_999_999;

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= BIGGEST_COUNT;

/** Tells what a package may hold from what would make a reader refuse the whole of it. */
export class Belonging {
	readonly #counted: CountedThen;

	constructor(register: Pick<Register, 'units' | 'indicators'>) {
		this.#counted = new CountedThen(register);
	}

	readonly fact = ({ unit, indicator, period, count, source, file }: Fact): boolean =>
		isCount(count) && plainText(source || file) !== '' && this.#counted.hasFigure(unit, indicator, period);

	readonly target = ({ unit, kind, indicator, period, value, givenBy }: Target): boolean => {
		const counted = this.#counted.indicatorOf(indicator);
		if (counted === null || !isCount(value) || plainText(givenBy) === '') return false;
		if ((unit === null) === (kind === null)) return false;
		const isQuarterly = period.grain === 'quarter' && counted.frequency === 'quarter';
		if (period.grain !== 'year' && !isQuarterly) return false;
		if (unit !== null) return this.#counted.has(unit, indicator, period);
		return kind !== null && countsAtLevel(counted, levelOf(kind));
	};
}
