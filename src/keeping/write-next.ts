import { seal, type Edition } from './codec/sealed.ts';
import type { Held } from './held.ts';
import type { Journal } from './journal.ts';
import { otherSlot, type SlotName, type Storage } from './storage/storage.ts';

interface Writing {
	readonly slot: SlotName;
	readonly journal: Journal;
	readonly edition: Edition;
}

async function write(
	storage: Storage,
	held: Held,
	{ slot, journal, edition }: Writing
): Promise<Held | null> {
	if (held.revision === null) return null;
	const sealed = await seal('giao-ban-slot', journal, edition);
	if (!(await storage.write(slot, sealed, held.revision))) return null;
	const damaged = held.damaged.filter((name) => name !== slot);
	return { journal, edition, slot, revision: held.revision + 1, damaged };
}

/**
 * Writes the journal to the slot that is not current, which makes it current; null when somebody else wrote first.
 * Into an empty storage what we hold goes first: from then on one slot is always whole while the other is written.
 * @throws when the storage fails
 */
export async function writeNext(
	storage: Storage,
	held: Held,
	journal: Journal,
	at: string
): Promise<Held | null> {
	const first: Writing = { slot: 'a', journal: held.journal, edition: { ...held.edition, at } };
	const base = held.slot === null ? await write(storage, held, first) : held;
	if (base === null || base.slot === null) return null;
	const edition = { generation: base.edition.generation + 1, at };
	return write(storage, base, { slot: otherSlot(base.slot), journal, edition });
}
