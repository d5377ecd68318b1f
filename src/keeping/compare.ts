import { cellOf, rowKey, slotOf, targetKey, type Cell } from './cell.ts';
import { currentOf, differInGrain, keyOfFact, type Current } from './current.ts';
import type { KeptFact, KeptTarget } from './fact.ts';
import { groupBy, groupingBy } from '#domain/group-by.ts';
import { atOnce, ITEMS_A_STEP, type Steps } from '#domain/steps.ts';
import type { Counts, Journal } from './journal.ts';
import { patiently } from './pause.ts';

/** What is about to be accepted. */
export interface Pending {
	readonly facts: readonly KeptFact[];
	readonly targets: readonly KeptTarget[];
}

export type Agreement = 'fresh' | 'equal' | 'conflict';

/** One cell (or one month of it, where months are counted), side by side. */
export interface FactComparison {
	/** Its span is the month where only that month would be replaced. */
	readonly cell: Cell;
	readonly agreement: Agreement;
	/** Rows that would be replaced. */
	readonly now: readonly KeptFact[];
	readonly pending: readonly KeptFact[];
	/** Rows of other bodies for the same unit, time and indicator, which would go on counting beside these. */
	readonly beside: readonly KeptFact[];
}

/** One plan figure of one giver, side by side. */
export interface TargetComparison {
	readonly agreement: Agreement;
	readonly now: KeptTarget | null;
	readonly pending: KeptTarget;
}

export interface Comparison {
	readonly facts: readonly FactComparison[];
	readonly targets: readonly TargetComparison[];
	readonly counts: Counts;
}

const sayKey = (fact: KeptFact): string => `${rowKey(fact)} ${fact.count}`;

/** Whether two sets of rows say the same, wherever they were read. */
export function sayTheSame(rows: readonly KeptFact[], others: readonly KeptFact[]): boolean {
	const said = new Set(others.map(sayKey));
	return rows.length === others.length && rows.every((fact) => said.has(sayKey(fact)));
}

function agreementOf(now: readonly KeptFact[], pending: readonly KeptFact[]): Agreement {
	if (now.length === 0) return 'fresh';
	return sayTheSame(now, pending) ? 'equal' : 'conflict';
}

const apartFromBody = (fact: KeptFact): string => {
	const { unit, span, indicator } = cellOf(fact);
	return `${unit} ${span} ${indicator}`;
};

type Beside = (fact: KeptFact) => readonly KeptFact[];

const apartOfRows = ([first]: readonly KeptFact[]): string =>
	first === undefined ? '' : apartFromBody(first);

/** Finds the rows of other bodies. */
function* besideIn(current: Current): Steps<Beside> {
	const cells = yield* groupingBy([...current.cells.values()], apartOfRows);
	return (fact) =>
		(cells.get(apartFromBody(fact)) ?? []).filter(([first]) => first?.body !== fact.body).flat();
}

const spanOf = ([first]: readonly KeptFact[]): string => (first === undefined ? '' : cellOf(first).span);

/** The rows of one cell, split where a month can be replaced alone. */
function compareCell(now: readonly KeptFact[], told: readonly KeptFact[], beside: Beside): FactComparison[] {
	const whole = differInGrain(now, told);
	const slots = whole ? new Map([[spanOf(told), told]]) : groupBy(told, slotOf);
	return [...slots].flatMap(([span, pending]) => {
		const [first] = pending;
		if (first === undefined) return [];
		const met = whole ? now : now.filter((fact) => slotOf(fact) === span);
		const cell = { ...cellOf(first), span };
		return [{ cell, agreement: agreementOf(met, pending), now: met, pending, beside: beside(first) }];
	});
}

function compareTarget(now: KeptTarget | undefined, pending: KeptTarget): TargetComparison {
	if (now === undefined) return { agreement: 'fresh', now: null, pending };
	const same = now.value === pending.value && now.document === pending.document;
	return { agreement: same ? 'equal' : 'conflict', now, pending };
}

function countsOf(compared: readonly { readonly agreement: Agreement }[]): Counts {
	const count = (agreement: Agreement) => compared.filter((one) => one.agreement === agreement).length;
	return { fresh: count('fresh'), equal: count('equal'), replaced: count('conflict') };
}

function* comparing(journal: Journal, pending: Pending): Steps<Comparison> {
	const current = currentOf(journal);
	yield;
	const beside = yield* besideIn(current);
	yield;
	const cells = yield* groupingBy(pending.facts, keyOfFact);
	const facts: FactComparison[] = [];
	let rows = 0;
	for (const [key, told] of cells) {
		rows += told.length; // a cell may have one row or hundreds
		if (rows >= ITEMS_A_STEP) {
			rows = 0;
			yield;
		}
		facts.push(...compareCell(current.cells.get(key) ?? [], told, beside));
	}
	const targets = pending.targets.map((target) =>
		compareTarget(current.targets.get(targetKey(target)), target)
	);
	return { facts, targets, counts: countsOf([...facts, ...targets]) };
}

/** What accepting would do: which figures are new, which say the same, which would take the place of another. */
export const comparePending = (journal: Journal, pending: Pending): Comparison =>
	atOnce(comparing(journal, pending));

/** The same with pauses, for a file of a hundred thousand rows: the page goes on answering meanwhile. */
export const comparePatiently = (journal: Journal, pending: Pending): Promise<Comparison> =>
	patiently(comparing(journal, pending));
