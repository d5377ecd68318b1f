import type { Indicator } from '#domain/indicator.ts';
import type { Comparison } from '#indicators/compare.ts';
import type { Speech } from '../speech.ts';

/** The one form of a comparison in its pieces: a star may stand after `lead`. */
export interface ComparedWords {
	/** "49 so với 47"; empty where nothing can be compared. */
	readonly lead: string;
	/** ": bằng 104,3% (tăng 4,3%)", or the change in counts. */
	readonly tail: string;
	/** Why there is no percentage, or no comparison at all; else empty. */
	readonly why: string;
}

function direction({ t }: Speech, change: number): string {
	return change > 0 ? t.up : change < 0 ? t.down : t.unchanged;
}

function changeInCount(speech: Speech, difference: number, indicator: Indicator): string {
	if (difference === 0) return speech.t.unchanged;
	return `${direction(speech, difference)} ${speech.counted(Math.abs(difference), indicator)}`;
}

function changeInPercent(speech: Speech, change: number): string {
	return change === 0
		? speech.t.unchanged
		: `${direction(speech, change)} ${speech.percent(Math.abs(change))}`;
}

function absence({ t }: Speech, { reason }: Comparison, period: string): string {
	if (reason === 'no-base') return t.noBase(period);
	if (reason === 'base-not-applicable') return t.baseNotApplicable(period);
	return reason === 'partial' ? t.notAlike(period) : '';
}

/** Now, base, ratio and change together: "49 so với 47: bằng 104,3% (tăng 4,3%)". */
export function comparedWords(
	speech: Speech,
	comparison: Comparison,
	indicator: Indicator,
	period: string
): ComparedWords {
	const { t } = speech;
	const { difference, ratioToBaseline, changeRatio, reason } = comparison;
	if (difference === null) return { lead: '', tail: '', why: absence(speech, comparison, period) };
	const lead = `${speech.n(comparison.now ?? 0)} ${t.against} ${speech.n(comparison.base ?? 0)}`;
	if (ratioToBaseline === null) {
		const why = reason === 'base-zero' ? t.baseZero : t.baseSmall;
		return { lead, tail: `: ${changeInCount(speech, difference, indicator)}`, why };
	}
	const change = changeInPercent(speech, changeRatio ?? 0);
	return { lead, tail: `: ${t.ratioLead} ${speech.percent(ratioToBaseline)} (${change})`, why: '' };
}
