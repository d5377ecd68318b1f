import { MOST_SLIDES, type Deck, type Slide } from '#domain/deck.ts';
import type { Language } from '#domain/selection.ts';

const withSlides = (deck: Deck, slides: readonly Slide[]): Deck => ({ ...deck, slides });

/** One slide more could not be opened again. */
export const isFull = ({ slides }: Deck): boolean => slides.length >= MOST_SLIDES;

/** A new slide at the end. */
export const addSlide = (deck: Deck, slide: Slide): Deck => withSlides(deck, [...deck.slides, slide]);

/** Without the slide at `index`; the last one stays: a deck without slides cannot be shown or opened again. */
export const removeSlide = (deck: Deck, index: number): Deck =>
	deck.slides.length === 1 ? deck : withSlides(deck, deck.slides.toSpliced(index, 1));

/** The same slide once more, right after it; a full deck stays as it is. */
export function duplicateSlide(deck: Deck, index: number): Deck {
	const slide = deck.slides[index];
	return slide === undefined || isFull(deck)
		? deck
		: withSlides(deck, deck.slides.toSpliced(index + 1, 0, slide));
}

/** A slide one place up (−1) or down (1); at either end it stays. */
export function moveSlide(deck: Deck, index: number, step: 1 | -1): Deck {
	const [slide, other] = [deck.slides[index], deck.slides[index + step]];
	if (slide === undefined || other === undefined) return deck;
	return withSlides(deck, deck.slides.with(index, other).with(index + step, slide));
}

/** Another title or note in the language on screen; the other language keeps its own. */
export function sayOnSlide(
	deck: Deck,
	index: number,
	field: 'title' | 'note',
	lang: Language,
	text: string
): Deck {
	const slide = deck.slides[index];
	if (slide === undefined) return deck;
	return withSlides(deck, deck.slides.with(index, { ...slide, [field]: { ...slide[field], [lang]: text } }));
}

/** Another name of the deck. A deck always has a Vietnamese one. */
export const retitle = (deck: Deck, lang: Language, text: string): Deck =>
	lang === 'vi' && text.trim() === '' ? deck : { ...deck, title: { ...deck.title, [lang]: text } };

/**
 * An id that none of `decks` has, nor any other machine's: a restored backup must not put one presentation in the place
 * of another. @param now in ms since 1970
 */
export function freshId(decks: readonly Pick<Deck, 'id'>[], now: number): string {
	const id = `own-${now.toString(36)}`;
	return decks.some((deck) => deck.id === id) ? freshId(decks, now + 1) : id;
}
