import type { SlotName, Storage, Stored } from '#keeping/storage/storage.ts';

/** What several tabs share. */
export class Disk {
	readonly slots: Record<SlotName, unknown> = { a: undefined, b: undefined };
	readonly notes = new Map<string, unknown>();
	revision = 0;
	room = Infinity;
	/** So many more times something beside the journal can be written; then the disk is full. */
	noteWrites = Infinity;
	readonly tabs = new Set<MemoryStorage>();
	#last: Promise<unknown> = Promise.resolve();

	inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#last.then(work, work);
		this.#last = turn.catch(() => undefined);
		return turn;
	}
}

/** How the n-th call fails: nothing done; half a slot written; done, but not told so; or the tab is gone from then on. */
export const FAULTS = ['before', 'torn', 'after', 'dead'] as const;
export type Fault = (typeof FAULTS)[number];

export class Broken extends Error {
	override readonly name = 'Broken';
}

function torn(value: unknown): unknown {
	const { sum, head, blocks } = value as { sum: string; head: string; blocks: string[] };
	const half = blocks.map((block, index) => (index < blocks.length - 1 ? block : block.slice(0, 20)));
	return { sum, head: blocks.length === 0 ? head.slice(0, 20) : head, blocks: half };
}

/** A storage in memory; copies go in and out, as with a real one. */
export class MemoryStorage implements Storage {
	calls = 0;
	/** Before this call. */
	onCall: (call: number) => Promise<void> = () => Promise.resolve();
	readonly #listeners = new Set<() => void>();

	constructor(
		readonly disk: Disk,
		readonly fault?: { readonly at: number; readonly kind: Fault }
	) {
		disk.tabs.add(this);
	}

	async #call<T>(work: () => T | Promise<T>, half: () => void = () => undefined): Promise<T> {
		const call = ++this.calls;
		await this.onCall(call);
		if (this.fault === undefined || call < this.fault.at) return work();
		if (this.fault.kind === 'dead') throw new Broken();
		if (call > this.fault.at) return work();
		if (this.fault.kind === 'torn') half();
		if (this.fault.kind === 'after') await work();
		throw new Broken();
	}

	revision(): Promise<number> {
		return this.#call(() => this.disk.revision);
	}

	read(): Promise<Stored> {
		return this.#call(() => structuredClone({ ...this.disk.slots, revision: this.disk.revision }) as Stored);
	}

	write(slot: SlotName, value: unknown, seen: number): Promise<boolean> {
		const { disk } = this;
		const work = () => {
			if (disk.revision !== seen) return false;
			if (disk.room < Infinity && JSON.stringify(value).length > disk.room)
				throw new DOMException('full', 'QuotaExceededError');
			disk.slots[slot] = structuredClone(value);
			disk.revision = seen + 1;
			for (const tab of disk.tabs) if (tab !== this) tab.#hear();
			return true;
		};
		return this.#call(work, () => (disk.slots[slot] = torn(value)));
	}

	async exclusively<T>(work: () => Promise<T>): Promise<T> {
		await this.#call(() => undefined);
		return this.disk.inTurn(work);
	}

	#hear(): void {
		for (const listener of this.#listeners) listener();
	}

	watch(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	async recall(name: string): Promise<unknown> {
		return this.disk.notes.get(name);
	}

	remember(name: string, value: unknown): Promise<void> {
		return this.rememberAll([[name, value]]);
	}

	async rememberAll(notes: readonly (readonly [string, unknown])[]): Promise<void> {
		if (--this.disk.noteWrites < 0) throw new DOMException('full', 'QuotaExceededError');
		for (const [name, value] of notes) this.disk.notes.set(name, structuredClone(value));
		for (const tab of this.disk.tabs) if (tab !== this) tab.#hear();
	}

	close(): void {
		this.disk.tabs.delete(this);
	}
}
