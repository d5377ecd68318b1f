import { cellKey, targetKey, type Cell } from './cell.ts';
import { currentOf, keyOfFact } from './current.ts';
import type { KeptFact, KeptTarget } from './fact.ts';
import { importsOf, type Import } from './imports.ts';
import type { Journal } from './journal.ts';

/** What one import said of a cell or a plan. */
export interface Saying<T> {
	readonly import: Import;
	readonly said: readonly T[];
	/** Counted now; or overlaid by a later one; or not in effect at all. */
	readonly standing: 'current' | 'replaced' | 'undone' | 'set-aside';
}

function sayingOf<T>(one: Import, said: readonly T[], current: readonly T[]): Saying<T> {
	const overlaid = said.some((row) => current.includes(row)) ? 'current' : 'replaced';
	return { import: one, said, standing: one.standing === 'standing' ? overlaid : one.standing };
}

/** Who said what of a cell and when, the earliest first; what was replaced or taken back is in it too. */
export function historyOf(journal: Journal, cell: Cell): readonly Saying<KeptFact>[] {
	const key = cellKey(cell);
	const current = currentOf(journal).cells.get(key) ?? [];
	return importsOf(journal).flatMap((one) => {
		const said = one.facts.filter((fact) => keyOfFact(fact) === key);
		return said.length === 0 ? [] : [sayingOf(one, said, current)];
	});
}

/** Who gave which plan figure for the same and when, the earliest first. */
export function historyOfTarget(journal: Journal, target: KeptTarget): readonly Saying<KeptTarget>[] {
	const key = targetKey(target);
	const current = currentOf(journal).targets.get(key);
	return importsOf(journal).flatMap((one) => {
		const said = one.targets.filter((other) => targetKey(other) === key);
		return said.length === 0 ? [] : [sayingOf(one, said, current === undefined ? [] : [current])];
	});
}
