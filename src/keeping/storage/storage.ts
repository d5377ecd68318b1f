/** Two places for one journal: one is current, the next writing goes to the other. */
export type SlotName = 'a' | 'b';
export const SLOTS = ['a', 'b'] as const satisfies readonly SlotName[];

export const otherSlot = (slot: SlotName): SlotName => (slot === 'a' ? 'b' : 'a');

/** What lies in the storage. Slots are whatever was found there: nothing is trusted before its sum is right. */
export interface Stored {
	readonly a: unknown;
	readonly b: unknown;
	/** Counts writings: two readers with one revision have read the same. */
	readonly revision: number;
}

/** Where journals are kept. Every method rejects when the world fails. */
export interface Storage {
	revision(): Promise<number>;
	read(): Promise<Stored>;
	/** Writes one slot, all or nothing, if nobody has written since `seen`; else false. */
	write(slot: SlotName, value: unknown, seen: number): Promise<boolean>;
	/** Runs `work` while no other tab does the like. @throws {StorageBusy} */
	exclusively<T>(work: () => Promise<T>): Promise<T>;
	/** Calls back when another tab has written or remembered. Returns how to stop. */
	watch(listener: () => void): () => void;
	/** Small things worth remembering that are no figures. */
	recall(name: string): Promise<unknown>;
	remember(name: string, value: unknown): Promise<void>;
	/** Several of them, all or nothing. */
	rememberAll(notes: readonly (readonly [name: string, value: unknown])[]): Promise<void>;
	close(): void;
}

/** Another tab has been writing for too long. */
export class StorageBusy extends Error {
	override readonly name = 'StorageBusy';
}

/** The browser keeps nothing for this page: a private window, or storage switched off. */
export class StorageUnavailable extends Error {
	override readonly name = 'StorageUnavailable';
}
