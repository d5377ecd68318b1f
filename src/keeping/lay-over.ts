import type { Fact } from '#domain/fact.ts';
import type { Grain } from '#domain/period.ts';
import { atOnce, ITEMS_A_STEP, type Steps } from '#domain/steps.ts';

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
	/** What they say where a served row that is not invented may say the same, by key. */
	readonly counts: ReadonlyMap<string, number>;
}

const isPrinted = ({ origin }: Fact): boolean => origin !== 'illustrative';

/** @param printed places with served rows that are not invented: few, and keys are dear to make */
function* toldBy(accepted: readonly Fact[], printed: ReadonlySet<string>): Steps<Told> {
	const [places, slots] = [new Set<string>(), new Set<string>()];
	const [grains, counts] = [new Map<string, Grain>(), new Map<string, number>()];
	for (const [index, fact] of accepted.entries()) {
		if (index % ITEMS_A_STEP === 0) yield;
		places.add(placeOf(fact));
		slots.add(slotOf(fact));
		grains.set(cellOf(fact), fact.period.grain);
		if (printed.has(placeOf(fact))) counts.set(keyOfFact(fact), fact.count);
	}
	return { places, slots, grains, counts };
}

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
export const laidOver = (served: readonly Fact[], accepted: readonly Fact[]): LaidOver =>
	atOnce(layingOver(served, accepted));

/** The same in steps, for very many rows. */
export function* layingOver(served: readonly Fact[], accepted: readonly Fact[]): Steps<LaidOver> {
	const told = yield* toldBy(accepted, new Set(served.filter(isPrinted).map(placeOf)));
	const kept: Fact[] = [];
	const said = new Set<string>();
	for (const [index, fact] of served.entries()) {
		if (index % ITEMS_A_STEP === 0) yield;
		const isSaidAgain = isPrinted(fact) && told.counts.get(keyOfFact(fact)) === fact.count;
		if (isSaidAgain) said.add(keyOfFact(fact));
		if (isSaidAgain || !isReplaced(fact, told)) kept.push(fact);
	}
	if (said.size === 0) return { served: kept, accepted };
	const places = new Set(kept.filter(isPrinted).map(placeOf));
	const isNew = (fact: Fact): boolean => !places.has(placeOf(fact)) || !said.has(keyOfFact(fact));
	yield;
	return { served: kept, accepted: accepted.filter(isNew) };
}
