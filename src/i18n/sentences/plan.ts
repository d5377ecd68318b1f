import type { Indicator } from '#domain/indicator.ts';
import type { Attainment, Status } from '#indicators/attainment.ts';
import { SMALL_BASE } from '#indicators/compare.ts';
import type { Speech } from '../speech.ts';

/** Whole ones behind an even pace: nobody is late by half a hearing. */
const lateBy = ({ evenPace, actual }: Attainment): number => Math.floor(evenPace ?? 0) - actual;

/** In the last quarter an even pace is the whole plan: what lacks then lacks. */
const isYearOver = ({ evenPace, target }: Attainment): boolean => evenPace === target;

/** Not late by a whole one, but not at the even pace either, is only said to be under way. */
const isAtPace = ({ paceRatio }: Attainment): boolean => paceRatio !== null && paceRatio >= 1;

/** The words of a judgement: "vượt kế hoạch 7", "thiếu 1 phiên". '' where no status is given. */
export function statusWords(speech: Speech, attainment: Attainment, indicator: Indicator): string {
	const { t } = speech;
	const isYear = attainment.span === 'year' && !isYearOver(attainment);
	const late = lateBy(attainment);
	const words: Record<Status, () => string> = {
		ahead: () => (isYear ? t.yearAhead : t.planAhead)(speech.n(Math.abs(attainment.gap))),
		met: () => (isYear ? t.yearMet : t.planMet),
		'on-pace': () => (isAtPace(attainment) ? t.yearOnPace : t.yearUnderWay),
		behind: () =>
			isYear
				? t.yearBehind(speech.counted(late, indicator))
				: t.planBehind(speech.counted(Math.abs(attainment.gap), indicator))
	};
	return attainment.status === null ? t.planWithoutStatus : words[attainment.status]();
}

/** The same in one or two words, for a column. */
export function statusShort(speech: Speech, attainment: Attainment): string {
	const { t } = speech;
	const gap = speech.n(Math.abs(attainment.gap));
	const late = speech.n(lateBy(attainment));
	const words: Record<Status, string> = {
		ahead: t.shortAhead(gap),
		met: t.shortMet,
		'on-pace': isAtPace(attainment) ? t.shortOnPace : t.shortUnderWay,
		behind: t.shortBehind(attainment.span === 'year' ? late : gap)
	};
	return attainment.status === null ? '' : words[attainment.status];
}

function quarterDetail(speech: Speech, { actual, target, attainmentRatio }: Attainment): string {
	const { t } = speech;
	const counts = `${speech.n(actual)} ${t.outOf} ${speech.n(target)}`;
	// A small plan speaks in counts: a percentage of 2 or 3 says less than they do.
	if (attainmentRatio === null || target < SMALL_BASE) return counts;
	return `${counts}, ${t.attains} ${speech.percent(attainmentRatio)}`;
}

function yearDetail(speech: Speech, attainment: Attainment): string {
	const { t } = speech;
	const { actual, target, attainmentRatio, paceRatio, evenPace } = attainment;
	const counts = `${t.yearLead} ${speech.n(actual)} ${t.outOf} ${speech.n(target)} ${t.yearTail}`;
	if (isYearOver(attainment) && attainmentRatio !== null && target >= SMALL_BASE)
		return `${counts}, ${t.attains} ${speech.percent(attainmentRatio)}`;
	if (paceRatio === null || evenPace === null || actual >= target || isYearOver(attainment)) return counts;
	// An even pace below 5 speaks in counts, like every small base.
	if (evenPace < SMALL_BASE) return `${counts}, ${t.evenPaceNow(speech.n(evenPace))}`;
	return `${counts}; ${speech.percent(paceRatio)} ${t.pace} (${speech.n(evenPace)})`;
}

/** The figures behind the judgement: "49 trên 42, đạt 116,7%", "lũy kế 2 trên 10 kế hoạch năm". */
export function planDetail(speech: Speech, attainment: Attainment): string {
	const detail =
		attainment.span === 'year' ? yearDetail(speech, attainment) : quarterDetail(speech, attainment);
	return attainment.coversAll ? detail : `${detail}, ${speech.t.overUnits(speech.n(attainment.units))}`;
}
