import type { Problem } from '#domain/problem.ts';
import type { ProblemCode } from '#domain/problem-codes.ts';
import type { Judged } from '../judged.ts';
import { groupBy } from '#domain/group-by.ts';
import { ITEMS_A_STEP, type Steps } from '#domain/steps.ts';
import { factKey, figureKey, type ReportFact } from './report-fact.ts';
import { problemIn } from './report-problem.ts';

type Clash = Extract<ProblemCode, 'same_fact_twice' | 'conflict' | 'mixed_grain'>;

const clash = (code: Clash, fact: ReportFact, other: ReportFact): Problem => {
	const [found, otherFound] =
		code === 'mixed_grain' ? [fact.period.text, other.period.text] : [fact.count, other.count];
	const params = {
		columnName: fact.columnName,
		found,
		other: otherFound,
		otherFile: other.file,
		otherRow: other.row
	};
	return problemIn(fact, code, { row: fact.row, column: fact.column }, params);
};

/** One key, one figure, within one file: equal facts are one; of different ones none is kept. */
function onePerKey(facts: readonly ReportFact[]): Judged<readonly ReportFact[]> {
	const problems: Problem[] = [];
	const value: ReportFact[] = [];
	for (const group of groupBy(facts, factKey).values()) {
		const [first, ...others] = group as [ReportFact, ...ReportFact[]];
		const isConflict = others.some(({ count }) => count !== first.count);
		for (const other of others)
			problems.push(clash(other.count === first.count ? 'same_fact_twice' : 'conflict', other, first));
		if (!isConflict) value.push(first);
	}
	return { value, problems };
}

/** Months beside their quarter would count twice: of mixed grains none is kept. */
function oneGrain(facts: readonly ReportFact[]): Judged<readonly ReportFact[]> {
	const problems: Problem[] = [];
	const value: ReportFact[] = [];
	for (const group of groupBy(facts, figureKey).values()) {
		const first = group[0] as ReportFact;
		const mixed = group.filter(({ period }) => period.grain !== first.period.grain);
		if (mixed.length === 0) value.push(...group);
		else problems.push(...mixed.map((fact) => clash('mixed_grain', fact, first)));
	}
	return { value, problems };
}

/** The facts of one file that do not stand against each other. */
export function settleWithin(facts: readonly ReportFact[]): Judged<readonly ReportFact[]> {
	const single = onePerKey(facts);
	const even = oneGrain(single.value);
	return { value: even.value, problems: [...single.problems, ...even.problems] };
}

/** Accepted facts by key, in the order they came. */
export type Store = ReadonlyMap<string, ReportFact>;

export const NO_STORE: Store = new Map();

/** What a file adds to a store: what stands there stays, and what says otherwise is named. */
export interface Merged {
	readonly store: Store;
	readonly added: readonly ReportFact[];
	/** How many of the facts were stored already, with the same figure. */
	readonly equal: number;
	readonly problems: readonly Problem[];
}

/** The first fact of each grain, by figure: a handful each, however many facts make a figure. */
function* firstsByGrain(store: Store): Steps<ReadonlyMap<string, readonly ReportFact[]>> {
	const firsts = new Map<string, ReportFact[]>();
	let index = 0;
	for (const fact of store.values()) {
		if (++index % ITEMS_A_STEP === 0) yield;
		const known = firsts.get(figureKey(fact));
		if (known === undefined) firsts.set(figureKey(fact), [fact]);
		else if (known.every(({ period }) => period.grain !== fact.period.grain)) known.push(fact);
	}
	return firsts;
}

/** Holds the facts of a file against those of earlier files. The earlier one stays. */
export function* mergingFacts(earlier: Store, facts: readonly ReportFact[]): Steps<Merged> {
	const firsts = yield* firstsByGrain(earlier);
	const store = new Map(earlier);
	const problems: Problem[] = [];
	const added: ReportFact[] = [];
	for (const [index, fact] of facts.entries()) {
		if (index % ITEMS_A_STEP === 0) yield;
		const same = earlier.get(factKey(fact));
		const other = firsts.get(figureKey(fact))?.find(({ period }) => period.grain !== fact.period.grain);
		if (same !== undefined)
			problems.push(clash(same.count === fact.count ? 'same_fact_twice' : 'conflict', fact, same));
		else if (other !== undefined) problems.push(clash('mixed_grain', fact, other));
		else added.push(fact);
	}
	yield;
	for (const fact of added) store.set(factKey(fact), fact);
	yield;
	const equal = problems.filter(({ code }) => code === 'same_fact_twice').length;
	return { store, added, equal, problems };
}
