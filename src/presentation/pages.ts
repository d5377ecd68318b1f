import type { Deck, Page, Slide, SlideChart } from '#domain/deck.ts';
import { AS_REPORTED } from '#domain/lens.ts';
import { unitsAt } from '#domain/register.ts';
import type { Language, Selection } from '#domain/selection.ts';
import { parseSelection, type Known, type Notice, type Parsed } from '#state/url/selection.ts';

/** What still reads well from the back row; a fuller slide goes on over the next page. */
const MOST_ON_PAGE: Partial<Record<SlideChart, number>> = { communes: 22, completeness: 22, conclusions: 8 };

/** A page, with what its selection asked for and could not be followed. */
export interface ShowPage extends Page {
	readonly notices: readonly Notice[];
}

function entriesOf({ chart }: Slide, selection: Selection, { register }: Known): number {
	if (chart === 'conclusions') {
		const days = register.meetings.filter(({ quarter }) => quarter === selection.quarter);
		return register.conclusions.filter(({ meeting }) => days.some((day) => day.meeting === meeting)).length;
	}
	const units = unitsAt(register, selection.level, selection.quarter);
	return units.filter(({ unit }) => selection.units === null || selection.units.includes(unit)).length;
}

/** The entries of a slide in runs of about equal length, none longer than a page holds. */
function runs(entries: number, most: number): readonly { readonly from: number; readonly to: number }[] {
	const count = Math.max(1, Math.ceil(entries / most));
	const edge = (part: number) => Math.round((part * entries) / count);
	return Array.from({ length: count }, (_, part) => ({ from: edge(part), to: edge(part + 1) }));
}

/** Slides show units as they reported: a lens asked for is told on the slide, never passed over. */
function asReported({ selection, notices }: Parsed): Parsed {
	const { lens } = selection;
	if (lens === AS_REPORTED) return { selection, notices };
	const notice: Notice = { key: 'lens', found: lens, taken: AS_REPORTED, code: 'lens_not_here' };
	return { selection: { ...selection, lens: AS_REPORTED }, notices: [...notices, notice] };
}

/** The pages of a deck in the language of the show; a slide with more units than a wall can hold makes several. */
export function pagesOf(deck: Deck, known: Known, lang: Language): readonly ShowPage[] {
	return deck.slides.flatMap((slide, index) => {
		const { selection, notices } = asReported(parseSelection(new URLSearchParams(slide.selection), known));
		const most = MOST_ON_PAGE[slide.chart] ?? Infinity;
		const parts = runs(most === Infinity ? 1 : entriesOf(slide, selection, known), most);
		return parts.map(({ from, to }, part) => ({
			slide,
			index,
			selection: { ...selection, lang },
			notices,
			from,
			to,
			part: parts.length === 1 ? '' : `${part + 1}/${parts.length}`
		}));
	});
}
