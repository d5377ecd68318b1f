import { EMPTY, type EntryId, type Journal } from '#keeping/journal.ts';
import type { Quarter } from '#domain/period.ts';
import type { Accepted } from '#keeping/append.ts';
import { NO_DUE_DATES, type DueDates } from '#keeping/due-dates.ts';
import type { Import } from '#keeping/imports.ts';
import type { BackupFile, Keeping } from '#keeping/keeping.ts';
import type { NotedList } from '#keeping/noted.ts';
import { failed, type Failure, type Outcome } from '#keeping/outcome.ts';
import type { StorageStanding } from '#keeping/standing.ts';
import type { Storage } from '#keeping/storage/storage.ts';

/** What was accepted on this machine, as the screens see it. The truth is in `keeping`. */
export class Kept {
	journal: Journal = $state.raw(EMPTY);
	standing: StorageStanding | null = $state.raw(null);
	/** By when the reports of each quarter are wanted, as set on this machine. */
	dueDates: DueDates = $state.raw(NO_DUE_DATES);
	/** Why nothing can be kept here. */
	failure: Failure | null = $state.raw(null);
	/** Another window has changed the figures since this page was opened. */
	isChangedElsewhere = $state(false);
	/** Goes up whenever another window may have changed what is kept beside the figures. */
	notesChanged = $state(0);
	readonly #onchange: (journal: Journal) => void;
	#keeping: Keeping | null = null;
	#opening: Promise<void> | null = null;

	/** @param onchange called after every change, of this window or another */
	constructor(onchange: (journal: Journal) => void) {
		this.#onchange = onchange;
	}

	/** Opens what was kept; once, and never rejects. */
	open(makeStorage: () => Promise<Storage>): Promise<void> {
		return (this.#opening ??= this.#open(makeStorage));
	}

	accept(accepted: Accepted, seen: Journal): Promise<Outcome<Import>> {
		return this.#asking((keeping) => keeping.accept(accepted, seen));
	}

	undo(id: EntryId): Promise<Outcome<Import>> {
		return this.#asking((keeping) => keeping.undo(id));
	}

	redo(id: EntryId): Promise<Outcome<Import>> {
		return this.#asking((keeping) => keeping.redo(id));
	}

	restore(bytes: Uint8Array, name: string): Promise<Outcome<Import>> {
		return this.#asking((keeping) => keeping.restore(bytes, name));
	}

	/** Everything accepted, and what is kept beside it, in one file; null where nothing can be kept. */
	backup(): Promise<BackupFile | null> {
		return this.#keeping?.backup() ?? Promise.resolve(null);
	}

	/** Sets by when the reports of a quarter are wanted; null: no such day. */
	async setDueDate(quarter: Quarter, day: string | null): Promise<Outcome<DueDates>> {
		if (this.#keeping === null) return this.#unopened;
		const outcome = await this.#keeping.setDueDate(quarter, day);
		if (outcome.ok) this.dueDates = outcome.value;
		return outcome;
	}

	/** A list kept beside the journal. */
	noted<T>(list: NotedList<T>): Promise<Outcome<readonly T[]>> {
		return this.#keeping?.noted(list) ?? Promise.resolve(this.#unopened);
	}

	amendNoted<T>(
		list: NotedList<T>,
		change: (before: readonly T[]) => readonly T[]
	): Promise<Outcome<readonly T[]>> {
		return this.#keeping?.amendNoted(list, change) ?? Promise.resolve(this.#unopened);
	}

	/** Puts one item into such a list; `seen` is what stood there when it was last looked at. */
	keepNoted<T extends { readonly id: string }>(
		list: NotedList<T>,
		item: T,
		seen: T | undefined
	): Promise<Outcome<readonly T[]>> {
		return this.#keeping?.keepNoted(list, item, seen) ?? Promise.resolve(this.#unopened);
	}

	close(): void {
		this.#keeping?.close();
	}

	async #open(makeStorage: () => Promise<Storage>): Promise<void> {
		const { openKeeping } = await import('#keeping/keeping.ts');
		const opened = await openKeeping(await makeStorage());
		if (!opened.ok) {
			this.failure = opened;
			return;
		}
		this.#keeping = opened.value;
		this.#keeping.subscribe((journal, changed) => {
			this.journal = journal;
			if (changed === 'elsewhere') this.isChangedElsewhere = true;
			this.#onchange(journal);
		});
		this.#keeping.subscribeNotes(() => (this.notesChanged += 1));
		this.journal = this.#keeping.journal;
		this.dueDates = await this.#keeping.dueDates();
		this.standing = await this.#keeping.standingOfStorage();
	}

	get #unopened(): Failure {
		return this.failure ?? failed('storage_unavailable', { error: '' });
	}

	async #asking(question: (keeping: Keeping) => Promise<Outcome<Import>>): Promise<Outcome<Import>> {
		if (this.#keeping === null) return this.#unopened;
		const outcome = await question(this.#keeping);
		this.dueDates = await this.#keeping.dueDates(); // a restore brings its own
		this.standing = await this.#keeping.standingOfStorage();
		return outcome;
	}
}
