import { CountedThen } from '#domain/counted-then.ts';
import type { Fact } from '#domain/fact.ts';
import type { Register, Target } from '#domain/package.ts';
import { atOnce, ITEMS_A_STEP, type Steps } from '#domain/steps.ts';
import { periodOf } from './cell.ts';
import { currentFacts, currentTargets } from './current.ts';
import type { KeptFact, KeptTarget } from './fact.ts';
import type { Journal } from './journal.ts';

/** What the register still knows, and what it does not: an office may have replaced its `datasets/` folder since. */
export interface Fitting<T, Kept> {
	readonly fitting: readonly T[];
	/** Kept all the same; they speak of units or indicators that are not in the register, or of a time without them. */
	readonly strangers: readonly Kept[];
}

type Known = Pick<Register, 'units' | 'indicators'>;

/** A kept figure as the engine takes it. */
export const asFact = (fact: KeptFact): Fact => {
	const { unit, indicator, body, count, topic, source, file, row } = fact;
	return {
		unit,
		period: periodOf(fact),
		indicator,
		body,
		count,
		topic,
		origin: 'reported',
		source,
		file,
		row
	};
};

/** A kept plan figure as a target; none where it is withdrawn. */
export const asTarget = (target: KeptTarget): Target[] => {
	const { indicator, unit, kind, value, givenBy, document } = target;
	if (value === null) return [];
	return [{ indicator, unit, kind, period: periodOf(target), value, givenBy, document, origin: 'reported' }];
};

/** The figures that stand, as facts for the engine, which lets `reported` replace `illustrative`. */
export const asFacts = (journal: Journal, register: Known): Fitting<Fact, KeptFact> =>
	atOnce(makingFacts(journal, register));

/** The same in steps, for very many figures. */
export function* makingFacts(journal: Journal, register: Known): Steps<Fitting<Fact, KeptFact>> {
	const counted = new CountedThen(register);
	const [fitting, strangers]: [Fact[], KeptFact[]] = [[], []];
	for (const [index, fact] of currentFacts(journal).entries()) {
		if (index % ITEMS_A_STEP === 0) yield;
		if (counted.hasFigure(fact.unit, fact.indicator, periodOf(fact))) fitting.push(asFact(fact));
		else strangers.push(fact);
	}
	return { fitting, strangers };
}

/** The plan figures that stand. One may stand beside another of a different giver. */
export function asTargets(journal: Journal, register: Known): Fitting<Target, KeptTarget> {
	const counted = new CountedThen(register);
	const isKnown = (target: KeptTarget): boolean =>
		target.unit === null
			? counted.indicatorOf(target.indicator) !== null
			: counted.has(target.unit, target.indicator, periodOf(target));
	const targets = currentTargets(journal);
	return {
		fitting: targets.filter(isKnown).flatMap(asTarget),
		strangers: targets.filter((target) => !isKnown(target))
	};
}
