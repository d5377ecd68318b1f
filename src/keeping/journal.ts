import type { KeptFact, KeptTarget } from './fact.ts';

/** Of one entry: unique over all machines, for backups carry entries from one to another. */
export type EntryId = string;

export const VERDICTS = ['accept', 'accept_with_warning', 'reject'] as const;

/** One file of an import, as it was received. */
export interface KeptFile {
	readonly name: string;
	readonly bytes: number;
	/** Hex. */
	readonly sha256: string;
	readonly verdict: (typeof VERDICTS)[number];
}

/** How an import stood to the figures it met: cells that were new, said the same, or gave another figure. */
export interface Counts {
	readonly fresh: number;
	readonly equal: number;
	readonly replaced: number;
}

interface Dated {
	readonly id: EntryId;
	/** ISO instant. */
	readonly at: string;
}

/** What somebody said: files that were accepted, or figures entered by hand. */
export interface Told extends Dated {
	readonly kind: 'import' | 'entry';
	readonly files: readonly KeptFile[];
	readonly facts: readonly KeptFact[];
	readonly targets: readonly KeptTarget[];
	/** Figures of the files that differed from stored ones, where the clerk kept the stored: for the history only. */
	readonly declined: readonly KeptFact[];
	readonly counts: Counts;
}

/** A backup put in the place of everything before it. */
export interface Restored extends Dated {
	readonly kind: 'restore';
	readonly files: readonly KeptFile[];
	/** The journal of the backup, in order: entries of the archive, or of our own. */
	readonly entries: readonly EntryId[];
	readonly counts: Counts;
}

/** An import taken back, or taken again. */
export interface Mark extends Dated {
	readonly kind: 'undo' | 'redo';
	readonly of: EntryId;
}

export type Entry = Told | Restored | Mark;

/** Everything that was ever accepted. Only added to; a value, never changed in place. */
export interface Journal {
	/** What was done here, in order. */
	readonly entries: readonly Entry[];
	/** Entries that came with restored backups, reached only through them. */
	readonly archive: readonly Entry[];
}

export const EMPTY: Journal = { entries: [], archive: [] };

export const isTold = (entry: Entry): entry is Told => entry.kind === 'import' || entry.kind === 'entry';
export const isRestored = (entry: Entry): entry is Restored => entry.kind === 'restore';
export const isMark = (entry: Entry): entry is Mark => entry.kind === 'undo' || entry.kind === 'redo';

/** The journal with one entry more, and whatever it brings for the archive. */
export const appended = (journal: Journal, entry: Entry, archived: readonly Entry[] = []): Journal => ({
	entries: [...journal.entries, entry],
	archive: [...journal.archive, ...archived]
});

/** Every entry that is known, by id. */
export const entriesById = ({ archive, entries }: Journal): Map<EntryId, Entry> =>
	new Map([...archive, ...entries].map((entry) => [entry.id, entry]));

/** An id stands for its entry, so two journals of the same ids say the same. */
export function isSameJournal(one: Journal, other: Journal): boolean {
	const ids = ({ entries, archive }: Journal) => [...entries, ...archive].map(({ id }) => id).join(' ');
	return one.entries.length === other.entries.length && ids(one) === ids(other);
}
