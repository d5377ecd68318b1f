import type { Effects } from './effects.ts';
import type { Held } from './held.ts';
import type { SlotName, Storage } from './storage/storage.ts';

/** How safe the figures lie. null: this browser does not tell. */
export interface StorageStanding {
	/** Whether the browser has promised not to clear them by itself. */
	readonly persisted: boolean | null;
	/** Its answer when it was asked, at the first import; null: not asked, or it cannot be. */
	readonly answer: boolean | null;
	readonly usageBytes: number | null;
	readonly quotaBytes: number | null;
	/** How many times the figures have changed. */
	readonly generation: number;
	/** ISO instant; null: nothing was written yet. */
	readonly writtenAt: string | null;
	readonly slot: SlotName | null;
	/** Slots found damaged: of `slot` nothing is lost, but the change after it may be. */
	readonly damaged: readonly SlotName[];
}

const ANSWER = 'persist-answer';

const orNull = <T>(work: Promise<T>): Promise<T | null> => work.catch(() => null);

/** Asks the browser to keep the storage, once: a second question would only annoy. Never rejects. */
export async function askOnce(storage: Storage, effects: Effects): Promise<void> {
	const earlier = await orNull(storage.recall(ANSWER));
	if (typeof earlier === 'boolean') return;
	const answer = await orNull(effects.askToPersist());
	if (answer !== null) await orNull(storage.remember(ANSWER, answer));
}

/** Gathers what the browser and the journal tell of how safe the figures lie. Never rejects. */
export async function standingOf(storage: Storage, effects: Effects, held: Held): Promise<StorageStanding> {
	const answer = await orNull(storage.recall(ANSWER));
	const estimate = await orNull(effects.estimate());
	return {
		persisted: await orNull(effects.isPersisted()),
		answer: typeof answer === 'boolean' ? answer : null,
		usageBytes: estimate?.usage ?? null,
		quotaBytes: estimate?.quota ?? null,
		generation: held.edition.generation,
		writtenAt: held.edition.at === '' ? null : held.edition.at,
		slot: held.slot,
		damaged: held.damaged
	};
}
