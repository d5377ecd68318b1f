import type { Body } from '#domain/fact.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Selection } from '#domain/selection.ts';
import type { Total } from '#indicators/total.ts';
import type { Trend } from '#indicators/trend.ts';
import { capitalised, type Speech } from '../speech.ts';
import { selectedPeriod } from './period.ts';

/** All that our data can know is in it. */
const isComplete = ({ state, outsideOnly }: Total): boolean => state === 'reported' || outsideOnly === true;

/** Figures since January stand against plans that grow with the year: meeting them quarter by quarter says nothing. */
function planPhrase(speech: Speech, { points }: Trend, indicator: Indicator, cumulated: boolean): string {
	if (indicator.moreIs !== 'better' || cumulated) return '';
	const judged = points.filter(({ target, total }) => target !== null && isComplete(total));
	if (judged.length === 0) return '';
	const met = judged.filter(({ target, total }) => (total.value ?? 0) >= (target ?? 0));
	return speech.t.trendPlanMet(speech.n(met.length), speech.n(judged.length));
}

function rangePhrase(speech: Speech, { points }: Trend, indicator: Indicator, period: string): string {
	const values = points.flatMap(({ total }) => (total.value === null ? [] : [total.value]));
	const now = points.at(-1)?.total.value ?? 0;
	const value = speech.n(now);
	const word = speech.countedIn(indicator, now);
	const [least, most] = [Math.min(...values), Math.max(...values)];
	if (values.length === 1) return speech.t.trendOnly(value, word, period);
	const quarters = speech.n(values.length);
	if (least === most) return speech.t.trendEqual(value, word, period, quarters);
	return speech.t.trendRange(value, word, period, quarters, speech.n(least), speech.n(most));
}

/** What the line shows: today's figure within what the quarters were, and how often the plan was met. */
export function trendFinding(
	speech: Speech,
	trend: Trend,
	indicator: Indicator,
	selection: Selection
): string {
	const period = selectedPeriod(speech, selection);
	const last = trend.points.at(-1)?.total;
	if (last?.state === 'not-due') return speech.t.completeNotDue(capitalised(period));
	if (last?.value == null) return speech.t.trendNothing(period);
	return capitalised(
		`${rangePhrase(speech, trend, indicator, period)}${planPhrase(speech, trend, indicator, selection.cumulated)}`
	);
}

/** What is measured and how the axis runs; where several bodies of one unit acted, what each of them did. */
export function trendSubtitle(
	speech: Speech,
	trend: Trend,
	indicator: Indicator,
	selection: Selection,
	bodies: readonly { readonly body: Body; readonly value: number }[]
): string {
	const { t } = speech;
	const who = selection.level === 'commune' ? t.communesOf : t.districtOf;
	const isPartial = trend.points.some(({ total }) => total.state === 'partial' && total.outsideOnly !== true);
	const axis = isPartial ? `${t.axisFromZero}; ${t.hollowPoint}` : t.axisFromZero;
	const sum = bodies.map(({ body, value }) => `${speech.body(body)} ${speech.n(value)}`).join(', ');
	const together = bodies.length > 1 ? `; ${t.bodiesTogether(sum)}` : '';
	return `${t.trendSubtitle(speech.measured(indicator), who, axis)}${together}`;
}
