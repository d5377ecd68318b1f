import type { Measure } from '#domain/comparing.ts';
import type { Indicator } from '#domain/indicator.ts';
import { SMALL_BASE } from '#indicators/compare.ts';
import { RATE_BASE, type Measured, type Unmeasured } from '#indicators/measured.ts';
import { compareWords } from '../compare.ts';
import type { Speech } from '../speech.ts';
import { traced } from '../traced.ts';

const wholePercent = (ratio: number): number => {
	const whole = Math.round(ratio * 100) / 100;
	return ratio < 1 ? Math.min(whole, 0.99) : whole;
};

/** A value with what it is made of. */
export type Valued = Pick<Measured, 'value' | 'parts'> & { readonly isYearPlan?: boolean };

/**
 * A value as its cell prints it: a count, `4,0`, `133,3%` (a small or yearly plan as `3/2`), `+2`. '' for none. Where
 * there is little room, a share has no decimals, and one below the plan never reads 100%.
 */
export function measuredText(
	{ f }: Speech,
	measure: Measure,
	{ value, parts, isYearPlan }: Valued,
	isNarrow = false
): string {
	if (value === null) return '';
	if (measure === 'rate') return f.rate(value);
	if (measure === 'change') return f.signed(value);
	if (measure === 'count' || parts === null) return f.count(value);
	const speaksInCounts = parts.under < SMALL_BASE || isYearPlan === true;
	if (speaksInCounts) return `${f.count(parts.over)}/${f.count(parts.under)}`;
	return isNarrow ? f.percent(wholePercent(value)) : f.percent(value);
}

/** A value in a sentence, traced: "7 buổi", "4,0 buổi trên 10.000 dân", "133,3% kế hoạch", "+2 buổi". */
export function measuredSaid(speech: Speech, measure: Measure, valued: Valued, indicator: Indicator): string {
	const w = compareWords(speech.lang);
	const value = valued.value ?? 0;
	const text = traced(value, measuredText(speech, measure, valued));
	const counted = speech.countedIn(indicator, Math.abs(value));
	if (measure === 'rate') return w.rateOf(text, speech.countedIn(indicator, 2), speech.f.count(RATE_BASE));
	return measure === 'target' ? w.shareOf(text) : `${text} ${counted}`;
}

/** Why a figure that is there has no value under a measure. */
export function unmeasuredWords({ lang }: Speech, reason: Unmeasured): string {
	const w = compareWords(lang);
	const words: Record<Unmeasured, string> = {
		'no-population': w.noPopulation,
		'no-plan': w.noPlan,
		'no-quarter-plan': w.noQuarterPlan,
		'plan-zero': w.planZero,
		'not-alike': w.notAlike
	};
	return words[reason];
}

/** What a value beside a unit's name is: "buổi", "buổi trên 10.000 dân", "kế hoạch". */
export function measuredCounted(speech: Speech, measure: Measure, indicator: Indicator): string {
	const w = compareWords(speech.lang);
	const counted = speech.countedIn(indicator, 2);
	if (measure === 'rate') return w.rateOf('', counted, speech.f.count(RATE_BASE)).trim();
	return measure === 'target' ? w.shareOf('').trim() : counted;
}

/** Over a chosen stretch, which quarters of it have no figure: "3 trên 4 quý có số liệu, thiếu III/2023"; '' for none. */
export function lackingWords(
	speech: Speech,
	{ value, stretch }: Pick<Measured, 'value' | 'stretch'>
): string {
	if (value === null || stretch === null || stretch.lacking.length === 0) return '';
	const { quarters, lacking } = stretch;
	const count = (quarter: number) => speech.f.count(quarter);
	const names = speech.f.list(lacking.map(speech.quarterShort));
	return compareWords(speech.lang).someQuarters(count(quarters - lacking.length), count(quarters), names);
}
