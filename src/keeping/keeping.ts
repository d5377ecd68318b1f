import { withAccepted, withMark, withRestored, type Accepted, type Stamp } from './append.ts';
import { bringNotes, bringNotesAgain, recallNotes, takeBackNotes } from './carried.ts';
import { contradiction, readBackup, writeBackup } from './codec/backup.ts';
import { sumOfBytes } from './codec/blocks.ts';
import { attempted, commit, type Change } from './commit.ts';
import type { DueDates } from './due-dates.ts';
import { recallDueDates, rememberDueDate } from './remember-due-dates.ts';
import { browserEffects, type Effects } from './effects.ts';
import { newestHeld, readHeld, type Held } from './held.ts';
import { importOfId, type Import } from './imports.ts';
import { isSameJournal, type EntryId, type Journal, type KeptFile } from './journal.ts';
import type { Quarter } from '#domain/period.ts';
import { notedItems, withItem, type NotedList } from './noted.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { askOnce, standingOf, type StorageStanding } from './standing.ts';
import type { Storage } from './storage/storage.ts';

/** Who changed the figures: this page, or another tab. */
export type Changed = 'here' | 'elsewhere';
export type Listener = (journal: Journal, changed: Changed) => void;

/** A backup as a file. */
export interface BackupFile {
	readonly bytes: Uint8Array;
	/** What is kept beside the figures could not be read and is not in it. */
	readonly lacksNotes: boolean;
}

/** A change of the journal with what goes along beside it, and how that is taken back. */
interface WithNotes {
	readonly along: () => Promise<void>;
	readonly change: () => Promise<Outcome<Import>>;
	readonly back: () => Promise<void>;
}

/** The truth about accepted imports. Every change is on the disk before it is said to be done, or did not happen. */
export class Keeping {
	readonly #storage: Storage;
	readonly #effects: Effects;
	readonly #listeners = new Set<Listener>();
	readonly #noteListeners = new Set<() => void>();
	readonly #stopWatching: () => void;
	#held: Held;
	/** One piece of work at a time: of two that overlap, the later could end first with the older state. */
	#last: Promise<unknown> = Promise.resolve();

	constructor(storage: Storage, effects: Effects, held: Held) {
		this.#storage = storage;
		this.#effects = effects;
		this.#held = held;
		this.#stopWatching = storage.watch(() => {
			void this.refresh();
			for (const listener of this.#noteListeners) listener();
		});
	}

	get journal(): Journal {
		return this.#held.journal;
	}

	/** Stores an import, all or nothing. `seen` is the journal whose preview the clerk has looked at. */
	async accept(accepted: Accepted, seen: Journal = this.journal): Promise<Outcome<Import>> {
		const stamp = this.#stamp();
		const outcome = await this.#commit((newest) => withAccepted(newest, accepted, seen, stamp), stamp);
		if (outcome.ok) void askOnce(this.#storage, this.#effects);
		return outcome;
	}

	/** Takes an import back, not only the last: the figures under it return. */
	undo(id: EntryId): Promise<Outcome<Import>> {
		return this.#markWithNotes(id, 'undo');
	}

	/** Takes an undone import again, in its old place. */
	redo(id: EntryId): Promise<Outcome<Import>> {
		return this.#markWithNotes(id, 'redo');
	}

	/** Everything that was ever accepted, and what is kept beside it, in one file. */
	async backup(): Promise<BackupFile> {
		const { generation } = this.#held.edition;
		const edition = { generation, at: this.#effects.now() };
		// Where the storage has failed, the figures in hand are the only copy: they go without the rest, and that is said.
		const read = await attempted(async () => done(await recallNotes(this.#storage)));
		const notes = read.ok ? read.value : new Map<string, unknown>();
		return { bytes: await writeBackup({ journal: this.journal, notes }, edition), lacksNotes: !read.ok };
	}

	/**
	 * Puts a backup in the place of all figures, and what it brought beside them over what is kept here. What was before
	 * is kept: undoing this import brings it back.
	 */
	async restore(bytes: Uint8Array, name: string): Promise<Outcome<Import>> {
		const stamp = this.#stamp();
		const read = await readBackup(bytes);
		if (!read.ok) return read;
		const file: KeptFile = { name, bytes: bytes.length, sha256: sumOfBytes(bytes), verdict: 'accept' };
		const { journal, notes } = read.value;
		const change = async (newest: Journal): Promise<Outcome<Journal>> =>
			(await contradiction(newest, journal)) ?? done(await withRestored(newest, journal, [file], stamp));
		return this.#withNotes({
			along: () => bringNotes(this.#storage, stamp.id, notes),
			change: () => this.#commit(change, stamp),
			back: () => takeBackNotes(this.#storage, stamp.id)
		});
	}

	/** Takes over what another tab has written. */
	refresh(): Promise<Outcome<Journal>> {
		return this.#inTurn(async () => {
			const outcome = await attempted(() => newestHeld(this.#storage, this.#held));
			if (!outcome.ok) return outcome;
			this.#hold(outcome.value, 'elsewhere');
			return done(this.journal);
		});
	}

	/** Calls back after every change, of this page or of another tab. Returns how to stop. */
	subscribe(listener: Listener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Calls back when another tab may have changed what is kept beside the journal. Returns how to stop. */
	subscribeNotes(listener: () => void): () => void {
		this.#noteListeners.add(listener);
		return () => this.#noteListeners.delete(listener);
	}

	/** How safe the figures lie. */
	standingOfStorage(): Promise<StorageStanding> {
		return standingOf(this.#storage, this.#effects, this.#held);
	}

	/** By when the reports of each quarter are wanted. */
	dueDates(): Promise<DueDates> {
		return recallDueDates(this.#storage);
	}

	/** Sets a due date, or takes it away; answers all of them. */
	setDueDate(quarter: Quarter, day: string | null): Promise<Outcome<DueDates>> {
		return rememberDueDate(this.#storage, quarter, day);
	}

	/** A list kept beside the journal; empty where nothing was kept. */
	noted<T>(list: NotedList<T>): Promise<Outcome<readonly T[]>> {
		return attempted(async () => done(notedItems(list, await this.#storage.recall(list.name))));
	}

	/** Changes such a list, while no other tab does the like. */
	amendNoted<T>(
		list: NotedList<T>,
		change: (before: readonly T[]) => readonly T[]
	): Promise<Outcome<readonly T[]>> {
		return attempted(() =>
			this.#storage.exclusively(async () => {
				const after = change(notedItems(list, await this.#storage.recall(list.name)));
				await this.#storage.remember(list.name, after);
				return done(after);
			})
		);
	}

	/**
	 * Puts one item into such a list, in the place of the one with its id.
	 * @param seen what stood there when it was last looked at; `noted_meanwhile` where another tab has changed it since
	 */
	keepNoted<T extends { readonly id: string }>(
		list: NotedList<T>,
		item: T,
		seen: T | undefined
	): Promise<Outcome<readonly T[]>> {
		return attempted(() =>
			this.#storage.exclusively(async () => {
				const before = notedItems(list, await this.#storage.recall(list.name));
				const after = withItem(list, before, item, seen);
				if (after === null) return failed('noted_meanwhile', {});
				await this.#storage.remember(list.name, after);
				return done(after);
			})
		);
	}

	close(): void {
		this.#stopWatching();
		this.#listeners.clear();
		this.#noteListeners.clear();
		this.#storage.close();
	}

	#stamp(): Stamp {
		return { id: this.#effects.newId(), at: this.#effects.now() };
	}

	/** What a restore brought beside the figures comes and goes with it. */
	#markWithNotes(id: EntryId, kind: 'undo' | 'redo'): Promise<Outcome<Import>> {
		const change = () => this.#mark(id, kind);
		const isStill = () => {
			const one = importOfId(this.journal, id);
			return one?.kind === 'restore' && one.standing === (kind === 'undo' ? 'standing' : 'undone');
		};
		if (!isStill()) return change();
		const takeBack = () => takeBackNotes(this.#storage, id);
		const bringAgain = () => bringNotesAgain(this.#storage, id);
		const [along, back] = kind === 'undo' ? [takeBack, bringAgain] : [bringAgain, takeBack];
		// Where another tab has done it meanwhile, the notes are where they belong.
		return this.#withNotes({ along, change, back: async () => (isStill() ? back() : undefined) });
	}

	/**
	 * Changes what lies beside the journal, then the journal; what cannot be done to both is done to neither. Should the
	 * page die in between, all that was here and all that was brought is there.
	 */
	async #withNotes({ along, change, back }: WithNotes): Promise<Outcome<Import>> {
		const moved = await attempted(async () => done(await along()));
		if (!moved.ok) return moved;
		const outcome = await change();
		if (outcome.ok) return outcome;
		const returned = await attempted(async () => done(await back()));
		return returned.ok ? outcome : failed('notes_apart', {});
	}

	#mark(of: EntryId, kind: 'undo' | 'redo'): Promise<Outcome<Import>> {
		const stamp = this.#stamp();
		return this.#commit((newest) => withMark(newest, of, kind, stamp), stamp, of);
	}

	#commit(change: Change, stamp: Stamp, about: EntryId = stamp.id): Promise<Outcome<Import>> {
		return this.#inTurn(async () => {
			const { outcome, held } = await commit(this.#storage, this.#held, change, stamp.at);
			this.#hold(held, outcome.ok ? 'here' : 'elsewhere');
			if (!outcome.ok) return outcome;
			const found = importOfId(outcome.value, about);
			return found === null ? failed('unknown_import', {}) : done(found);
		});
	}

	/** None of this work ever rejects. */
	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#last.then(work);
		this.#last = turn;
		return turn;
	}

	/** What was read again but says the same stays the same value: nobody need compute anew. */
	#hold(held: Held, changed: Changed): void {
		const before = this.#held.journal;
		const journal = isSameJournal(before, held.journal) ? before : held.journal;
		this.#held = { ...held, journal };
		if (journal === before) return;
		for (const listener of this.#listeners) listener(journal, changed);
	}
}

/** Opens what was kept. A damaged slot is told by `standingOfStorage`, two are a failure. */
export async function openKeeping(
	storage: Storage,
	effects: Effects = browserEffects
): Promise<Outcome<Keeping>> {
	const held = await attempted(() => readHeld(storage));
	return held.ok ? done(new Keeping(storage, effects, held.value)) : held;
}
