import { newestHeld, readHeld, type Held } from './held.ts';
import type { Journal } from './journal.ts';
import { done, failed, type Failure, type Outcome } from './outcome.ts';
import { StorageBusy, StorageUnavailable, type Storage } from './storage/storage.ts';
import { writeNext } from './write-next.ts';

/** Makes the next journal out of the newest one, or says why not. */
export type Change = (newest: Journal) => Outcome<Journal> | Promise<Outcome<Journal>>;

/** What came of it, and what is held from now on. */
export interface Committed {
	readonly outcome: Outcome<Journal>;
	readonly held: Held;
}

/** Somebody may write between our reading and our writing; so often in a row, hardly. */
const TRIES = 5;

const nameOf = (error: unknown): string =>
	error instanceof Error || error instanceof DOMException ? error.name : String(error);

/** The failure of a storage by its name. */
export function failureOf(error: unknown): Failure {
	if (error instanceof StorageBusy) return failed('storage_busy', {});
	if (error instanceof StorageUnavailable)
		return failed('storage_unavailable', { error: nameOf(error.cause ?? error) });
	const name = nameOf(error);
	return name === 'QuotaExceededError'
		? failed('quota_exceeded', {})
		: failed('storage_failed', { error: name });
}

/** Runs what may fail with the world. */
export const attempted = <T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> => work().catch(failureOf);

interface Attempt {
	readonly storage: Storage;
	readonly change: Change;
	readonly at: string;
	/** The newest that was seen, and the last journal that was to be written. */
	held: Held;
	meant: Journal | null;
}

/** One reading, changing and writing; null when somebody else wrote in between. */
async function once(attempt: Attempt): Promise<Outcome<Journal> | null> {
	const newest = await newestHeld(attempt.storage, attempt.held);
	if (!newest.ok) return newest;
	attempt.held = newest.value;
	const changed = await attempt.change(newest.value.journal);
	if (!changed.ok) return changed;
	attempt.meant = changed.value;
	const written = await writeNext(attempt.storage, newest.value, changed.value, attempt.at);
	attempt.held = written ?? { ...newest.value, revision: null };
	return written === null ? null : changed;
}

async function untilWritten(attempt: Attempt): Promise<Outcome<Journal>> {
	for (let tries = 0; tries < TRIES; tries++) {
		const outcome = await once(attempt);
		if (outcome !== null) return outcome;
	}
	return failed('storage_busy', {});
}

/** Whether the last entry that was to be written is there, with or without others after it. */
function isWritten(meant: Journal, found: Journal): boolean {
	const id = meant.entries.at(-1)?.id;
	return found.entries.some((entry) => entry.id === id);
}

/** A writing that failed may have got through all the same: then it is no failure, or the clerk would do it twice. */
async function afterFailure(attempt: Attempt, error: unknown): Promise<Committed> {
	const unknown = { ...attempt.held, revision: null };
	const read = await attempted(() => readHeld(attempt.storage));
	if (!read.ok || attempt.meant === null) return { outcome: failureOf(error), held: unknown };
	return isWritten(attempt.meant, read.value.journal)
		? { outcome: done(read.value.journal), held: read.value }
		: { outcome: failureOf(error), held: unknown };
}

/** Lays a change over the newest journal and writes it: wholly, or not at all. Never rejects. */
export async function commit(storage: Storage, held: Held, change: Change, at: string): Promise<Committed> {
	const attempt: Attempt = { storage, change, at, held, meant: null };
	try {
		const outcome = await storage.exclusively(() => untilWritten(attempt));
		return { outcome, held: attempt.held };
	} catch (error) {
		return afterFailure(attempt, error);
	}
}
