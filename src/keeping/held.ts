import { FORMAT_VERSIONS, unseal, type Edition, type Unsealed } from './codec/sealed.ts';
import { EMPTY, type Journal } from './journal.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { SLOTS, type SlotName, type Storage, type Stored } from './storage/storage.ts';

/** The journal in our hands, and which state of the storage it is. */
export interface Held {
	readonly journal: Journal;
	readonly edition: Edition;
	/** Where it lies; null before anything was written. */
	readonly slot: SlotName | null;
	/** null: unknown, since a writing failed half way; read again before anything else. */
	readonly revision: number | null;
	/** Slots whose bytes have changed since they were written. */
	readonly damaged: readonly SlotName[];
}

const NOTHING: Omit<Held, 'revision' | 'damaged'> = {
	journal: EMPTY,
	edition: { generation: 0, at: '' },
	slot: null
};

type Found = { readonly slot: SlotName; readonly unsealed: Unsealed | null };

const look = async (slot: SlotName, stored: Stored): Promise<Found> => {
	const value = stored[slot];
	return {
		slot,
		unsealed: value === undefined || value === null ? null : await unseal('giao-ban-slot', value)
	};
};

const heldIn = ({ slot, unsealed }: Found): Omit<Held, 'revision' | 'damaged'>[] =>
	unsealed?.found === 'journal' ? [{ slot, journal: unsealed.journal, edition: unsealed.edition }] : [];

const isDamaged = ({ unsealed }: Found): boolean =>
	unsealed !== null && unsealed.found !== 'journal' && unsealed.found !== 'newer';

/**
 * The newest whole slot. One damaged slot beside an empty one is a first writing that was cut off: nothing had been
 * called saved, since an empty journal is written before the first import (write-next.ts).
 */
function newestOf(found: readonly Found[], revision: number): Outcome<Held> {
	const newer = found.map(({ unsealed }) => unsealed).find((one) => one?.found === 'newer');
	if (newer?.found === 'newer')
		return failed('newer_format', { found: newer.version, expected: FORMAT_VERSIONS['giao-ban-slot'] });
	const damaged = found.filter(isDamaged).map(({ slot }) => slot);
	if (damaged.length === SLOTS.length) return failed('slots_damaged', {});
	const whole = found.flatMap(heldIn).toSorted((a, b) => b.edition.generation - a.edition.generation);
	return done({ ...(whole[0] ?? NOTHING), revision, damaged });
}

/** Reads both slots and takes the newest whole one. @throws when the storage fails */
export async function readHeld(storage: Storage): Promise<Outcome<Held>> {
	const stored = await storage.read();
	const found = [await look('a', stored), await look('b', stored)];
	return newestOf(found, stored.revision);
}

/**
 * What is newest: our own, unless somebody has written since. A storage found empty was cleared behind our back; what we
 * hold is then the only copy, and the next writing puts it back.
 * @throws when the storage fails
 */
export async function newestHeld(storage: Storage, own: Held): Promise<Outcome<Held>> {
	if (own.revision !== null && (await storage.revision()) === own.revision) return done(own);
	const read = await readHeld(storage);
	if (!read.ok || read.value.slot !== null || own.slot === null) return read;
	return done({ ...own, slot: null, revision: read.value.revision });
}
