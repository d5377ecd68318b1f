import type { Conclusion } from '#domain/package.ts';
import type { Language } from '#domain/selection.ts';
import type { TaskLevel, TaskStanding } from '#indicators/conclusions.ts';
import { conclusionsEn } from './conclusions.en.ts';
import { conclusionsVi, type ConclusionsWords } from './conclusions.vi.ts';
import type { Speech } from './speech.ts';

const WORDS: Record<Language, ConclusionsWords> = { vi: conclusionsVi, en: conclusionsEn };

export const conclusionsWords = (lang: Language): ConclusionsWords => WORDS[lang];

/** Who a task was given to. */
export const audienceOf = (words: ConclusionsWords, audience: Conclusion['for']): string =>
	({ district: words.forDistrict, communes: words.forCommunes, both: words.forBoth })[audience];

/** Whether a task was changed or added on this machine; empty where it is as given. */
export const amendedWords = (words: ConclusionsWords, { amended }: Conclusion): string =>
	amended === undefined ? '' : amended === 'changed' ? words.changedHere : words.addedHere;

/** A task added without English keeps its Vietnamese words. */
export const taskText = ({ taskVi, taskEn }: Conclusion, lang: Language): string =>
	lang === 'en' && taskEn !== '' ? taskEn : taskVi;

/** "8 việc kết luận tại hội nghị …: 5 việc có chỉ tiêu để theo dõi, 3 việc không có số liệu nào đo". Traced. */
export function conclusionsFinding(
	speech: Speech,
	standings: readonly TaskStanding[],
	meeting: string
): string {
	const words = conclusionsWords(speech.lang);
	const counted = (count: number, words: (count: string) => string): string[] =>
		count === 0 ? [] : [words(speech.n(count))];
	const closed = standings.filter(({ conclusion }) => conclusion.standing !== 'open').length;
	const measured = standings.filter(({ levels }) => levels.length > 0).length;
	const parts = [
		...counted(measured, words.measured),
		...counted(standings.length - measured, words.unmeasured),
		...counted(closed, words.closed)
	];
	const lead = words.finding(speech.n(standings.length), speech.f.date(meeting));
	return parts.length === 0 ? lead : `${lead}: ${parts.join(', ')}`;
}

/** What a level did last: "Giám sát, khảo sát của các xã: quý II/2025 được 54 cuộc, là quý thứ 5 sau hội nghị". Traced. */
export function progressFinding(speech: Speech, { level, indicator, quarters }: TaskLevel): string {
	const words = conclusionsWords(speech.lang);
	const [name, who] = [
		speech.indicator(indicator),
		level === 'district' ? words.forDistrict : words.forCommunes
	];
	const last = quarters.at(-1);
	if (last === undefined || quarters.every(({ total }) => total.value === null))
		return words.noneOfLevel(name, who);
	const quarter = speech.quarter(last.quarter);
	return last.total.value === null
		? words.chartSilent(name, who, quarter)
		: words.chart(name, who, quarter, speech.counted(last.total.value, indicator), speech.n(quarters.length));
}
