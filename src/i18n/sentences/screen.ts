import type { Headline } from '#indicators/headlines.ts';
import type { Summary } from '#indicators/overview.ts';
import type { Framed } from '#indicators/scope.ts';
import { capitalised, type Speech } from '../speech.ts';
import { selectedPeriod } from './period.ts';

/** More names than this are counted instead. */
const NAMES_SAID = 3;

type Judged = Headline & { attainment: NonNullable<Headline['attainment']> };

const inStatus = (headlines: readonly Headline[], status: string): Judged[] =>
	headlines.filter((headline): headline is Judged => headline.attainment?.status === status);

const names = (speech: Speech, headlines: readonly Headline[]): string =>
	speech.f.list(headlines.map(({ indicator }) => speech.indicatorInside(indicator)));

function behindPhrase(speech: Speech, { indicator, attainment }: Judged): string {
	const name = speech.indicatorInside(indicator);
	if (attainment.span === 'year') return speech.t.sentenceLate(name);
	return speech.t.sentenceBehind(name, speech.counted(Math.abs(attainment.gap), indicator));
}

function planPhrases(speech: Speech, headlines: readonly Headline[]): string[] {
	const { t } = speech;
	const ahead = inStatus(headlines, 'ahead');
	const met = inStatus(headlines, 'met');
	return [
		...(ahead.length > 0 ? [t.sentenceAhead(names(speech, ahead))] : []),
		...(met.length > 0 ? [t.sentenceMet(names(speech, met))] : []),
		...inStatus(headlines, 'behind').map((headline) => behindPhrase(speech, headline))
	];
}

/** With no plan to judge by, the figures themselves: "4 cuộc giám sát, khảo sát; 3 phiên giải trình". */
function figurePhrases(speech: Speech, headlines: readonly Headline[]): string[] {
	const told = headlines
		.filter(({ indicator, compared }) => indicator.levels === 'both' && compared.now.value !== null)
		.slice(0, NAMES_SAID + 1);
	return told.map(({ indicator, compared, body }) => {
		const name = speech.indicatorInside(indicator);
		const counted = speech.counted(compared.now.value ?? 0, indicator);
		return body === null ? `${name} ${counted}` : `${name} ${counted} (${speech.bodyShort(body)})`;
	});
}

function silencePhrase(speech: Speech, { completeness }: Summary): string[] {
	const silent = completeness.filter(({ missing, partial }) => missing.length + partial.length > 0);
	if (silent.length === 0) return completeness.length > 1 ? [speech.t.sentenceAllReported] : [];
	if (completeness.length === 1) return [];
	if (silent.length > NAMES_SAID) return [speech.t.sentenceSilentMany(speech.n(silent.length))];
	return [speech.t.sentenceSilent(speech.f.list(silent.map(({ span }) => speech.unit(span))))];
}

/** The one sentence of the screen: what is over and under plan, what was done, who is silent. */
export function screenSentence(speech: Speech, summary: Summary, selection: Framed): string {
	const inside = selectedPeriod(speech, selection);
	const period = capitalised(inside);
	const { headlines, completeness } = summary;
	if (completeness.length === 0) return speech.t.sentenceNoUnit(inside);
	if (completeness.every(({ due }) => due.length === 0)) return speech.t.sentenceNotDue(period);
	if (headlines.every(({ compared }) => compared.now.value === null)) return speech.t.sentenceNothing(inside);
	const judged = planPhrases(speech, headlines);
	const said = judged.length > 0 ? judged : figurePhrases(speech, headlines);
	return `${period}: ${[...said, ...silencePhrase(speech, summary)].join('; ')}`;
}
