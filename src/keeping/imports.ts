import type { KeptFact, KeptTarget } from './fact.ts';
import { inEffect, type InEffect } from './in-effect.ts';
import {
	isMark,
	isTold,
	type Counts,
	type EntryId,
	type Journal,
	type KeptFile,
	type Restored,
	type Told
} from './journal.ts';

/** One line of the list of imports. */
export interface Import {
	readonly id: EntryId;
	readonly at: string;
	readonly kind: 'import' | 'entry' | 'restore';
	readonly files: readonly KeptFile[];
	/** None of its own for a restore: those of the backup's imports, which are listed too. */
	readonly facts: readonly KeptFact[];
	readonly targets: readonly KeptTarget[];
	readonly counts: Counts;
	/** Set aside: a restored backup stands in its place, or the restore it came with was undone. */
	readonly standing: 'standing' | 'undone' | 'set-aside';
	readonly undoneAt: string | null;
}

function standingOf(id: EntryId, effect: InEffect): Pick<Import, 'standing' | 'undoneAt'> {
	const mark = effect.undone.get(id);
	if (mark !== undefined) return { standing: 'undone', undoneAt: mark.at };
	const stands = [...effect.standing, ...effect.restores].some((entry) => entry.id === id);
	if (stands) return { standing: 'standing', undoneAt: null };
	return { standing: 'set-aside', undoneAt: effect.restores[0]?.at ?? null };
}

function importOf(entry: Told | Restored, effect: InEffect): Import {
	const { id, at, kind, files, counts } = entry;
	const said = isTold(entry) ? entry : { facts: [], targets: [] };
	const { facts, targets } = said;
	return { id, at, kind, files, facts, targets, counts, ...standingOf(id, effect) };
}

/** Everything that was ever accepted, the earliest first, with how it stands. */
export function importsOf(journal: Journal): readonly Import[] {
	const effect = inEffect(journal);
	const entries = [...journal.archive, ...journal.entries].filter((entry) => !isMark(entry));
	return entries
		.map((entry) => importOf(entry, effect))
		.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

export const importOfId = (journal: Journal, id: EntryId): Import | null =>
	importsOf(journal).find((one) => one.id === id) ?? null;
