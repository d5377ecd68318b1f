import { SLIDE_CHARTS, type Deck } from '#domain/deck.ts';
import type { Register } from '#domain/package.ts';
import type { Selection } from '#domain/selection.ts';
import { stageWords } from '#i18n/stage.ts';
import { addSlide, freshId, isFull } from '#presentation/edit-deck.ts';
import { amendDecks, type Decks } from '#state/decks.ts';
import type { Kept } from '#state/kept.svelte.ts';
import { queryOf } from '#state/url/selection.ts';

const NONE = { vi: '', en: '' };

const freshDeck = (others: Decks): Deck => ({
	id: freshId(others, Date.now()),
	title: { vi: stageWords('vi').ownDeck, en: stageWords('en').ownDeck },
	slides: []
});

/** Adds a chart, as it is on screen, to the newest presentation made here, or to a new one where there is none with room. Answers what came of it. */
export async function addToDeck(
	kept: Kept,
	register: Register,
	figure: HTMLElement,
	selection: Selection
): Promise<string> {
	const words = stageWords(selection.lang);
	const chart = SLIDE_CHARTS.find((each) => each === figure.dataset.chart);
	if (chart === undefined) return words.notForSlides;
	const query = queryOf({ ...selection, lang: 'vi' }, register).slice(1);
	const selected = query.includes('quarter=')
		? query
		: [`quarter=${selection.quarter}`, query].filter(Boolean).join('&');
	const withSlide = (there: Decks) => {
		const newest = there.at(-1);
		const deck = newest === undefined || isFull(newest) ? freshDeck(there) : newest;
		return addSlide(deck, { chart, selection: selected, title: NONE, note: NONE });
	};
	const outcome = await amendDecks(kept, (there) => {
		const deck = withSlide(there);
		return { id: deck.id, deck };
	});
	const newest = outcome.ok ? outcome.value.at(-1) : undefined;
	return newest === undefined
		? words.notKept
		: words.added(newest.title[selection.lang] || newest.title.vi, String(newest.slides.length));
}
