import { SLIDE_CHARTS } from '#domain/deck.ts';
import type { Register } from '#domain/package.ts';
import type { Selection } from '#domain/selection.ts';
import { stageWords } from '#i18n/stage.ts';
import { addSlide, freshId } from '#presentation/edit-deck.ts';
import { keepDecks, ownDecks } from '#state/decks.ts';
import type { Kept } from '#state/kept.svelte.ts';
import { queryOf } from '#state/url/selection.ts';

const NONE = { vi: '', en: '' };

/** Adds a chart, as it is on screen, to the newest presentation made here, or to a first one. Answers what came of it. */
export async function addToDeck(
	kept: Kept,
	register: Register,
	figure: HTMLElement,
	selection: Selection
): Promise<string> {
	const words = stageWords(selection.lang);
	const chart = SLIDE_CHARTS.find((each) => each === figure.dataset.chart);
	if (chart === undefined) return words.notForSlides;
	const decks = await ownDecks(kept);
	const last = decks.at(-1) ?? {
		id: freshId(decks),
		title: { vi: stageWords('vi').ownDeck, en: stageWords('en').ownDeck },
		slides: []
	};
	const query = queryOf({ ...selection, lang: 'vi' }, register).slice(1);
	const selected = query.includes('quarter=')
		? query
		: [`quarter=${selection.quarter}`, query].filter(Boolean).join('&');
	const deck = addSlide(last, { chart, selection: selected, title: NONE, note: NONE });
	const isKept = await keepDecks(kept, [...decks.filter(({ id }) => id !== deck.id), deck]);
	return isKept
		? words.added(deck.title[selection.lang] || deck.title.vi, String(deck.slides.length))
		: words.notKept;
}
