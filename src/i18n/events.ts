import type { DatedEvent } from '#domain/package.ts';
import type { Language } from '#domain/selection.ts';
import type { Speech } from './speech.ts';

/** The one or two words an event has on a time axis, by its kind; a kind we do not know stands without. */
const WORDS: Record<Language, Readonly<Record<string, string>>> = {
	vi: {
		merger: 'sắp xếp',
		abolition: 'hết cấp',
		definition: 'đổi cách đếm',
		election: 'bầu cử',
		rename: 'đổi tên',
		law: 'luật',
		guidance: 'hướng dẫn',
		holiday: 'Tết',
		briefing: 'giao ban'
	},
	en: {
		merger: 'merger',
		abolition: 'level ends',
		definition: 'new definition',
		election: 'election',
		rename: 'renamed',
		law: 'law',
		guidance: 'guidance',
		holiday: 'Tet',
		briefing: 'briefing'
	}
};

/** What changes the figures before what explains them; the heavier keeps its word where there is room for one. */
const WEIGHTS: Readonly<Record<string, number>> = {
	merger: 9,
	abolition: 8,
	definition: 8,
	election: 7,
	rename: 6,
	law: 5,
	guidance: 4,
	holiday: 3,
	briefing: 1
};

/** After these what is counted is no longer the same. */
const BREAKS: readonly string[] = ['merger', 'abolition', 'definition'];

/** An event as a mark on an axis needs it. */
export const eventMark = ({ lang }: Pick<Speech, 'lang'>, { date, kind }: DatedEvent) => ({
	date,
	label: WORDS[lang][kind] ?? '',
	weight: WEIGHTS[kind] ?? 0,
	isBreak: BREAKS.includes(kind)
});

export const eventText = ({ lang }: Pick<Speech, 'lang'>, { textVi, textEn }: DatedEvent): string =>
	lang === 'vi' ? textVi : textEn;

/** "1/1/2025 Sắp xếp đơn vị cấp xã: 21 còn 17; …": the events of a stretch, for captions and tables. */
export const eventsSaid = (speech: Speech, events: readonly DatedEvent[]): string =>
	events.map((event) => `${speech.f.date(event.date)} ${eventText(speech, event)}`).join('; ');
