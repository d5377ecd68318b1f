import type { Deck } from '#domain/deck.ts';
import { fieldOf } from '#ingest/package/json.ts';
import { deckFileText } from '#ingest/decks/deck-text.ts';
import { readDeck } from '#ingest/decks/read-deck.ts';
import type { Kept } from './kept.svelte.ts';

const NOTE = 'decks';

/** The presentations made on this machine. They are kept as files would be, and read with the same care. */
export async function ownDecks(kept: Pick<Kept, 'recall'>): Promise<readonly Deck[]> {
	const found = await kept.recall(NOTE);
	if (!Array.isArray(found)) return [];
	return found.flatMap((entry: unknown) => {
		const [id, text] = [fieldOf(entry, 'id'), fieldOf(entry, 'text')];
		if (typeof id !== 'string' || typeof text !== 'string') return [];
		const deck = readDeck(`${id}.json`, new TextEncoder().encode(text)).value;
		return deck === null ? [] : [deck];
	});
}

/** Keeps them all. Whether it could. */
export const keepDecks = (kept: Pick<Kept, 'remember'>, decks: readonly Deck[]): Promise<boolean> =>
	kept.remember(
		NOTE,
		decks.map((deck) => ({ id: deck.id, text: deckFileText(deck) }))
	);
