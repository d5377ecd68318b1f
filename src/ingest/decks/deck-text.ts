import type { Deck, DeckText } from '#domain/deck.ts';
import { DECK_FORMAT } from './read-deck.ts';

const isSaid = ({ vi, en }: DeckText): boolean => vi !== '' || en !== '';

/** A deck as the text of its file: what `readDeck` reads back as the same deck. What is empty is left out. */
export function deckFileText({ title, slides }: Deck): string {
	const written = slides.map((slide) => ({
		chart: slide.chart,
		...(isSaid(slide.title) ? { title: slide.title } : {}),
		...(slide.selection === '' ? {} : { selection: slide.selection }),
		...(isSaid(slide.note) ? { note: slide.note } : {})
	}));
	return `${JSON.stringify({ format: DECK_FORMAT, title, slides: written }, null, '\t')}\n`;
}
