import type { Language } from '#domain/selection.ts';
import type { Ledger, LedgerLine, Unchecked } from '#indicators/ledger.ts';
import type { Speech } from '../speech.ts';
import { publishedEn } from './screen.en.ts';
import { publishedVi, type PublishedWords } from './screen.vi.ts';

const WORDS: Record<Language, PublishedWords> = { vi: publishedVi, en: publishedEn };

export const publishedWords = (lang: Language): PublishedWords => WORDS[lang];

const REASONS = {
	percentage: 'reasonPercentage',
	'no-rows': 'reasonNoRows',
	'no-quarter': 'reasonNoQuarter',
	unknown: 'reasonUnknown'
} as const satisfies Record<Unchecked, keyof PublishedWords>;

/** How a printed figure stands to the sum of the rows, in words. */
export function ledgerStatus(speech: Speech, line: LedgerLine): string {
	const w = publishedWords(speech.lang);
	if (line.reason !== null) return w[REASONS[line.reason]];
	const by = speech.n(Math.abs(line.difference ?? 0));
	const counted =
		line.indicator === null
			? by
			: `${by} ${speech.countedIn(line.indicator, Math.abs(line.difference ?? 0))}`;
	if (line.status === 'short') return w.short(counted);
	if (line.status === 'over') return w.over(counted);
	const silent = line.units === null ? 0 : line.units.due - line.units.counted;
	return silent > 0 ? w.matchesWithout(speech.n(silent)) : w.matches;
}

/** The one sentence of the screen. */
export function ledgerFinding(speech: Speech, ledger: Ledger): string {
	const w = publishedWords(speech.lang);
	if (ledger.counts + ledger.percentages.length === 0) return w.nothing;
	const part = (count: number, words: (said: string) => string): string =>
		count === 0 ? '' : words(speech.n(count));
	return [
		w.finding(speech.n(ledger.matching), speech.n(ledger.counts)),
		part(ledger.differing, w.findingDiffering),
		part(ledger.unchecked, w.findingUnchecked),
		part(ledger.percentages.length, w.findingPercentages)
	].join('');
}
