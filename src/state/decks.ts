import type { Deck } from '#domain/deck.ts';
import { deckFileText } from '#ingest/decks/deck-text.ts';
import { readDeck } from '#ingest/decks/read-deck.ts';
import { OWN_DECKS, type NotedDeck } from '#keeping/noted.ts';
import { done, type Outcome } from '#keeping/outcome.ts';
import type { Kept } from './kept.svelte.ts';

export type Decks = readonly Deck[];

/** They are kept as files would be, and read with the same care. */
const asDecks = (noted: readonly NotedDeck[]): Decks =>
	noted.flatMap(({ id, text }) => readDeck(`${id}.json`, new TextEncoder().encode(text)).value ?? []);

const asNoted = (deck: Deck): NotedDeck => ({ id: deck.id, text: deckFileText(deck) });

/** The presentations made on this machine. */
export async function ownDecks(kept: Pick<Kept, 'noted'>): Promise<Decks> {
	const found = await kept.noted(OWN_DECKS);
	return found.ok ? asDecks(found.value) : [];
}

/**
 * Changes one presentation, or adds or takes away one, as they lie there now and while no other window does the like.
 * What cannot be read as a presentation stays as it is.
 * @param change from the decks there to the one that is to stand under `id`, null to take it away; `at` is its place
 */
export async function amendDecks(
	kept: Pick<Kept, 'amendNoted'>,
	change: (there: Decks) => { readonly id: string; readonly deck: Deck | null; readonly at?: number }
): Promise<Outcome<Decks>> {
	const outcome = await kept.amendNoted(OWN_DECKS, (stored) => {
		const { id, deck, at } = change(asDecks(stored));
		const place = stored.findIndex((one) => one.id === id);
		const others = stored.filter((one) => one.id !== id);
		const where = at ?? (place < 0 ? others.length : place);
		return deck === null ? others : others.toSpliced(where, 0, asNoted(deck));
	});
	return outcome.ok ? done(asDecks(outcome.value)) : outcome;
}
