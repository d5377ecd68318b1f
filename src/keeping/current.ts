import { cellKey, cellOf, grainOf, slotOf, targetKey } from './cell.ts';
import type { KeptFact, KeptTarget } from './fact.ts';
import { groupBy } from '#domain/group-by.ts';
import { getOrMake } from '#domain/remembered.ts';
import { inEffect } from './in-effect.ts';
import type { Journal, Told } from './journal.ts';

/** The figures that stand now. */
export interface Current {
	/** Rows of one grain, by cell. */
	readonly cells: ReadonlyMap<string, readonly KeptFact[]>;
	readonly targets: ReadonlyMap<string, KeptTarget>;
}

export const keyOfFact = (fact: KeptFact): string => cellKey(cellOf(fact));

/** Whether two sets of rows have different grains and so cannot stand side by side: the later replaces all of the earlier. */
export const differInGrain = (standing: readonly KeptFact[], told: readonly KeptFact[]): boolean => {
	const [first, second] = [standing[0], told[0]];
	return first !== undefined && second !== undefined && grainOf(first) !== grainOf(second);
};

/** The rows of one cell after a later report: it replaces what it speaks for, with all its topics; it is never added. */
function replaced(standing: readonly KeptFact[], told: readonly KeptFact[]): readonly KeptFact[] {
	if (standing.length === 0 || differInGrain(standing, told)) return told;
	const slots = new Set(told.map(slotOf));
	return [...standing.filter((fact) => !slots.has(slotOf(fact))), ...told];
}

/** Figures while they are being folded. */
interface Folding {
	readonly cells: Map<string, readonly KeptFact[]>;
	readonly targets: Map<string, KeptTarget>;
}

/** Lays one import over the figures. */
function layOver({ cells, targets }: Folding, told: Told): void {
	for (const [key, rows] of groupBy(told.facts, keyOfFact))
		cells.set(key, replaced(cells.get(key) ?? [], rows));
	for (const target of told.targets) targets.set(targetKey(target), target);
}

/** Imports laid one over the other in the order they come. */
export function foldOf(standing: readonly Told[]): Current {
	const folding: Folding = { cells: new Map(), targets: new Map() };
	for (const told of standing) layOver(folding, told);
	return folding;
}

/** A journal never changes, so its figures are kept with it. */
const known = new WeakMap<Journal, Current>();

/** The imports that stand, one laid over the other in the order they were accepted. */
export const currentOf = (journal: Journal): Current =>
	getOrMake(known, journal, () => foldOf(inEffect(journal).standing));

/** Spares the journal with one import more from being folded from its start. */
export function foldOnly(told: Told, before: Journal, after: Journal): void {
	const { cells, targets } = currentOf(before);
	const folding: Folding = { cells: new Map(cells), targets: new Map(targets) };
	layOver(folding, told);
	known.set(after, folding);
}

export const currentFacts = (journal: Journal): readonly KeptFact[] =>
	[...currentOf(journal).cells.values()].flat();

/** The plan figures that stand; withdrawn ones do not. */
export const currentTargets = (journal: Journal): readonly KeptTarget[] =>
	[...currentOf(journal).targets.values()].filter((target) => target.value !== null);
