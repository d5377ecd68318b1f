import { getOrMake } from '#domain/remembered.ts';
import {
	entriesById,
	isMark,
	isRestored,
	isTold,
	type Entry,
	type EntryId,
	type Journal,
	type Mark,
	type Restored,
	type Told
} from './journal.ts';

/** What the journal comes to. */
export interface InEffect {
	/** Imports that stand, in the order they were accepted. */
	readonly standing: readonly Told[];
	/** Imports and restores that were taken back, by the mark that did it. */
	readonly undone: ReadonlyMap<EntryId, Mark>;
	/** Restores that stand, the last one first: what came before them is set aside. */
	readonly restores: readonly Restored[];
}

/** The last mark on each entry. */
const lastMarks = (line: readonly Entry[]): Map<EntryId, Mark> =>
	new Map(line.filter(isMark).map((mark) => [mark.of, mark]));

const isUndone = (marks: ReadonlyMap<EntryId, Mark>, id: EntryId): boolean => marks.get(id)?.kind === 'undo';

/**
 * A restore that stands puts the backup's own journal in the place of everything before it; what was done since then
 * follows. So undoing it brings back what was before, and the backup's own imports can be undone one by one.
 */
function replaceByRestore(
	line: readonly Entry[],
	byId: ReadonlyMap<EntryId, Entry>,
	restores: Restored[]
): readonly Entry[] {
	const marks = lastMarks(line);
	const index = line.findLastIndex(
		(entry) => isRestored(entry) && !isUndone(marks, entry.id) && !restores.includes(entry)
	);
	const restore = line[index];
	if (restore === undefined || !isRestored(restore)) return line;
	restores.push(restore); // never twice: a forged backup may name itself
	const before = restore.entries.map((id) => byId.get(id)).filter((entry) => entry !== undefined);
	return replaceByRestore([...before, ...line.slice(index + 1)], byId, restores);
}

function resolve(journal: Journal): InEffect {
	const restores: Restored[] = [];
	const line = replaceByRestore(journal.entries, entriesById(journal), restores);
	const marks = lastMarks(line);
	return {
		standing: line.filter(isTold).filter((told) => !isUndone(marks, told.id)),
		undone: new Map([...marks].filter(([, mark]) => mark.kind === 'undo')),
		restores
	};
}

/** A journal never changes, so its answer is kept with it. */
const known = new WeakMap<Journal, InEffect>();

/** Which imports stand, which were taken back. */
export const inEffect = (journal: Journal): InEffect => getOrMake(known, journal, resolve);
