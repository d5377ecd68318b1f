import type { Deck } from '#domain/deck.ts';
import { deckFileText } from '#ingest/decks/deck-text.ts';
import { freshId } from '#presentation/edit-deck.ts';
import { amendDecks, ownDecks, type Decks } from '#state/decks.ts';
import type { Kept } from '#state/kept.svelte.ts';

/** What was taken away last: the presentation as it was before, and its place among the others. */
interface Removed {
	readonly what: 'deck' | 'slide';
	readonly before: Deck;
	readonly at: number;
}

const isSame = (a: Deck | undefined, b: Deck | undefined): boolean =>
	a === b || (a !== undefined && b !== undefined && deckFileText(a) === deckFileText(b));

/** The presentations made on this machine, as this window edits them. Another window may do the like. */
export class OwnDecks {
	/** null until they are read. */
	decks: Decks | null = $state.raw(null);
	/** What became of the last change. Where another window was faster, its words stand and ours are not written. */
	standing: 'kept' | 'not-kept' | 'changed-elsewhere' = $state('kept');
	removed: Removed | null = $state.raw(null);
	readonly #kept: Kept;
	/** As they lie in the storage, as far as this window knows. */
	#stored: Decks = [];
	/** One writing after another: each builds on the one before. */
	#last: Promise<void> = Promise.resolve();
	#waiting = 0;

	constructor(kept: Kept) {
		this.#kept = kept;
	}

	/** Reads them, as another window may have left them. */
	read(): Promise<void> {
		return this.#inTurn(async () => {
			this.#stored = await ownDecks(this.#kept);
		});
	}

	add(deck: Deck): Promise<void> {
		const fresh = { ...deck, id: freshId(this.#decks, Date.now()) };
		this.decks = [...this.#decks, fresh];
		return this.#write(fresh.id, fresh);
	}

	/** Puts `next` in its place; what it lacks of the one before can be had again. */
	change(next: Deck): Promise<void> {
		const at = this.#placeOf(next.id);
		const before = this.#decks[at];
		if (before === undefined) return Promise.resolve();
		if (next.slides.length < before.slides.length) this.removed = { what: 'slide', before, at };
		else if (this.removed?.before.id === next.id) this.removed = null;
		this.decks = this.#decks.with(at, next);
		return this.#write(next.id, next);
	}

	remove(id: string): Promise<void> {
		const at = this.#placeOf(id);
		const before = this.#decks[at];
		if (before === undefined) return Promise.resolve();
		this.removed = { what: 'deck', before, at };
		this.decks = this.#decks.toSpliced(at, 1);
		return this.#write(id, null);
	}

	/** What was taken away last is there again. */
	putBack(): Promise<void> {
		if (this.removed === null) return Promise.resolve();
		const { before, at } = this.removed;
		this.removed = null;
		this.decks = this.#decks.filter(({ id }) => id !== before.id).toSpliced(at, 0, before);
		return this.#write(before.id, before, at);
	}

	get #decks(): Decks {
		return this.decks ?? [];
	}

	#placeOf(id: string): number {
		return this.#decks.findIndex((deck) => deck.id === id);
	}

	#write(id: string, deck: Deck | null, at?: number): Promise<void> {
		return this.#inTurn(() => this.#writeNow(id, deck, at));
	}

	/** What is on screen runs ahead of what is written; when nothing waits, both are the same. */
	#inTurn(work: () => Promise<void>): Promise<void> {
		this.#waiting += 1;
		this.#last = this.#last.then(work).then(() => {
			this.#waiting -= 1;
			if (this.#waiting === 0) this.decks = this.#stored;
		});
		return this.#last;
	}

	async #writeNow(id: string, deck: Deck | null, at?: number): Promise<void> {
		const known = this.#stored.find((each) => each.id === id);
		let isOurs = true;
		const outcome = await amendDecks(this.#kept, (there) => {
			const now = there.find((each) => each.id === id);
			isOurs = isSame(now, known);
			if (!isOurs) return { id, deck: now ?? null };
			return at === undefined ? { id, deck } : { id, deck, at };
		});
		if (outcome.ok) this.#stored = outcome.value;
		this.standing = !outcome.ok ? 'not-kept' : isOurs ? 'kept' : 'changed-elsewhere';
		if (this.standing !== 'kept') this.removed = null;
	}
}
