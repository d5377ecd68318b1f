import type { Level } from '#domain/unit.ts';
import type { Figure } from '#indicators/figure.ts';
import type { Speech } from '../speech.ts';

/** Why there is no figure, or not all of it, in words; '' for a figure that is whole. */
export function stateWords(speech: Speech, figure: Figure, level: Level): string {
	const { t } = speech;
	if (figure.state === 'reported') return '';
	if (figure.state === 'missing') return level === 'district' ? t.stateMissingDistrict : t.stateMissing;
	if (figure.state === 'not-due') return t.stateNotDue;
	if (figure.state === 'not-applicable') return t.stateNotApplicable;
	if (figure.state === 'estimated') return t.stateEstimated;
	if (figure.quartersDue > figure.quarters.length)
		return t.statePartialQuarters(String(figure.quarters.length), String(figure.quartersDue));
	return t.statePartialMonths(String(figure.months));
}
