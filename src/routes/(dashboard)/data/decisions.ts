import type { FactComparison } from '#keeping/compare.ts';
import type { KeptFact } from '#keeping/fact.ts';

/** What the clerk says of one figure that differs from the stored one. Nothing is chosen beforehand. */
export type Decision = 'stored' | 'new';

/** By the key of a comparison. */
export type Decisions = ReadonlyMap<string, Decision>;

export const comparisonKey = ({ cell }: FactComparison): string =>
	`${cell.unit} ${cell.span} ${cell.indicator} ${cell.body}`;

/** What accepting stores: what is new, and what the clerk has chosen over the stored figure. Undecided ones stay out. */
export function acceptedFacts(
	compared: readonly FactComparison[],
	decisions: Decisions
): readonly KeptFact[] {
	return compared
		.filter(
			(comparison) =>
				comparison.agreement === 'fresh' ||
				(comparison.agreement === 'conflict' && decisions.get(comparisonKey(comparison)) === 'new')
		)
		.flatMap(({ pending }) => pending);
}

/** What differs from a stored figure that the clerk has chosen to keep: it goes into the history. */
export const declinedFacts = (
	compared: readonly FactComparison[],
	decisions: Decisions
): readonly KeptFact[] =>
	conflictsOf(compared)
		.filter((comparison) => decisions.get(comparisonKey(comparison)) === 'stored')
		.flatMap(({ pending }) => pending);

export const conflictsOf = (compared: readonly FactComparison[]): readonly FactComparison[] =>
	compared.filter(({ agreement }) => agreement === 'conflict');

export const undecided = (compared: readonly FactComparison[], decisions: Decisions): number =>
	conflictsOf(compared).filter((comparison) => !decisions.has(comparisonKey(comparison))).length;

/** Sum of some rows: the figure they make. */
export const figureOf = (rows: readonly KeptFact[]): number =>
	rows.reduce((sum, { count }) => sum + count, 0);
