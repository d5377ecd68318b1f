import type { Fact } from '#domain/fact.ts';
import type { Grain } from '#domain/period.ts';

/** Unit, quarter (or year) and indicator: where one reported figure replaces every illustrative row. */
const placeOf = ({ unit, period, indicator }: Fact): string =>
	`${unit} ${period.quarter ?? period.text} ${indicator}`;

const cellOf = (fact: Fact): string => `${placeOf(fact)} ${fact.body}`;

const isWithinMonth = ({ period }: Fact): boolean => period.grain === 'month' || period.grain === 'day';

/** What one report speaks for within its cell: all of it, or the month where it counts months or days. */
const slotOf = (fact: Fact): string =>
	isWithinMonth(fact) ? `${cellOf(fact)} ${fact.period.text.slice(0, 7)}` : cellOf(fact);

/** What makes two rows one fact. */
export const keyOfFact = (fact: Fact): string => JSON.stringify([cellOf(fact), fact.period.text, fact.topic]);

interface Told {
	readonly places: ReadonlySet<string>;
	readonly slots: ReadonlySet<string>;
	/** The grain of the accepted rows, by cell: rows of two grains cannot stand side by side. */
	readonly grains: ReadonlyMap<string, Grain>;
}

const toldBy = (accepted: readonly Fact[]): Told => ({
	places: new Set(accepted.map(placeOf)),
	slots: new Set(accepted.map(slotOf)),
	grains: new Map(accepted.map((fact) => [cellOf(fact), fact.period.grain]))
});

function isReplaced(fact: Fact, { places, slots, grains }: Told): boolean {
	if (fact.origin === 'illustrative') return places.has(placeOf(fact));
	const grain = grains.get(cellOf(fact));
	return slots.has(slotOf(fact)) || (grain !== undefined && grain !== fact.period.grain);
}

/** What is left of the served rows, and the accepted ones that are not among them already. */
export interface LaidOver {
	readonly served: readonly Fact[];
	readonly accepted: readonly Fact[];
}

/**
 * Lays accepted facts over the served ones. They replace every illustrative row of their unit, quarter and indicator,
 * and of the other rows those they speak for, as a later report replaces an earlier one; they are never added to them.
 * Where a served row says the very same it stays: it may be printed, or known to have come from elsewhere.
 */
export function laidOver(served: readonly Fact[], accepted: readonly Fact[]): LaidOver {
	const told = toldBy(accepted);
	const counts = new Map(accepted.map((fact) => [keyOfFact(fact), fact.count]));
	const isSaidAgain = (fact: Fact): boolean =>
		fact.origin !== 'illustrative' && counts.get(keyOfFact(fact)) === fact.count;
	const kept = served.filter((fact) => isSaidAgain(fact) || !isReplaced(fact, told));
	const said = new Set(kept.filter(isSaidAgain).map(keyOfFact));
	return { served: kept, accepted: accepted.filter((fact) => !said.has(keyOfFact(fact))) };
}
