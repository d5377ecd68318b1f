import type { State } from '#domain/reading.ts';
import type { Level } from '#domain/unit.ts';
import type { Figure } from '#indicators/figure.ts';
import type { Speech } from '../speech.ts';

/** What stands where there is no figure: silence, not due and not applicable are different words. */
export function absenceWords({ t }: Speech, state: State, level: Level): string {
	if (state === 'not-due') return t.stateNotDue;
	if (state === 'not-applicable') return t.stateNotApplicable;
	return level === 'district' ? t.stateMissingDistrict : t.stateMissing;
}

/** Why there is no figure, or not all of it, in words; '' for a figure that is whole. */
export function stateWords(speech: Speech, figure: Figure, level: Level): string {
	const { t } = speech;
	if (figure.state === 'reported') return '';
	if (figure.state === 'estimated') return t.stateEstimated;
	if (figure.state !== 'partial') return absenceWords(speech, figure.state, level);
	if (figure.quartersDue > figure.quarters.length)
		return t.statePartialQuarters(String(figure.quarters.length), String(figure.quartersDue));
	return t.statePartialMonths(String(figure.months));
}
