import { numberOf, yearOf, type Quarter } from '#domain/period.ts';
import type { Selection } from '#domain/selection.ts';
import type { Speech } from '../speech.ts';

/** "quý I/2024", or "lũy kế 2 quý năm 2024" where figures run from January. */
export function periodName(speech: Speech, quarter: Quarter, cumulated: boolean): string {
	if (!cumulated) return speech.quarter(quarter);
	return speech.t.toDate(String(numberOf(quarter)), String(yearOf(quarter)));
}

export const selectedPeriod = (speech: Speech, { quarter, cumulated }: Selection): string =>
	periodName(speech, quarter, cumulated);
