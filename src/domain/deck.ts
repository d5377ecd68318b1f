/** What a slide may show. */
export const SLIDE_CHARTS = [
	'meeting',
	'headlines',
	'communes',
	'completeness',
	'trend',
	'changed',
	'conclusions'
] as const;
export type SlideChart = (typeof SLIDE_CHARTS)[number];

/** A text in both languages; an empty English one stands for "as in Vietnamese". */
export interface DeckText {
	readonly vi: string;
	readonly en: string;
}

/** One view of a presentation. */
export interface Slide {
	readonly chart: SlideChart;
	/** Empty: the finding of the chart itself is the title, so that it follows the figures. */
	readonly title: DeckText;
	/** The query of an address, without `?`: only what differs from the default. */
	readonly selection: string;
	/** What the presenter reads, and nobody else. */
	readonly note: DeckText;
}

/** One prepared presentation (a file of `decks/`, or one made on this machine). */
export interface Deck {
	/** Kebab-case; the name of its file. */
	readonly id: string;
	readonly title: DeckText;
	readonly slides: readonly Slide[];
}
