/** What keeping needs of the world beside a storage. */
export interface Effects {
	/** ISO instant. */
	readonly now: () => string;
	/** A name no other machine will give. */
	readonly newId: () => string;
	/** Asks the browser never to clear this storage by itself; null where it cannot be asked. */
	readonly askToPersist: () => Promise<boolean | null>;
	readonly isPersisted: () => Promise<boolean | null>;
	/** Bytes used and allowed, where the browser tells. */
	readonly estimate: () => Promise<StorageEstimate>;
}

/** Missing on plain http. */
const manager = (): StorageManager | undefined => navigator.storage as StorageManager | undefined;

/** Not `randomUUID`, which plain http does not have. */
const randomHex = (): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
		''
	);

export const browserEffects: Effects = {
	now: () => new Date().toISOString(),
	newId: randomHex,
	askToPersist: async () => (await manager()?.persist()) ?? null,
	isPersisted: async () => (await manager()?.persisted()) ?? null,
	estimate: async () => (await manager()?.estimate()) ?? {}
};
