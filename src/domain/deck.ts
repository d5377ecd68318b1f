import type { Selection } from './selection.ts';

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

/** More than these no meeting sits through; a file beyond them is damaged or no deck. */
export const MOST_SLIDES = 200;
/** Of a title or note, in UTF-16 units. */
export const LONGEST_TEXT = 4000;

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

/** One picture of a running show: a slide, or a part of one that is too full for a wall. */
export interface Page {
	readonly slide: Slide;
	/** Place of the slide in its deck, from 0. */
	readonly index: number;
	readonly selection: Selection;
	/** Which of its entries (units or tasks) stand on this page: from, and up to but without. */
	readonly from: number;
	readonly to: number;
	/** "1/2"; empty where the slide is one page. */
	readonly part: string;
}
