import type { Quarter } from '#domain/period.ts';
import type { Selection } from '#domain/selection.ts';
import type { Speech } from '../speech.ts';

/** "quý I/2024", or "lũy kế đến hết quý II/2024" where figures run from January. */
export const periodName = (speech: Speech, quarter: Quarter, cumulated: boolean): string =>
	cumulated ? speech.t.toDate(speech.quarter(quarter)) : speech.quarter(quarter);

/** The same for a column or an axis: "I/2024", "đến II/2024". */
export const periodShort = (speech: Speech, quarter: Quarter, cumulated: boolean): string =>
	cumulated ? speech.t.toDateShort(speech.quarterShort(quarter)) : speech.quarterShort(quarter);

export const selectedPeriod = (
	speech: Speech,
	{ quarter, cumulated }: Pick<Selection, 'quarter' | 'cumulated'>
): string => periodName(speech, quarter, cumulated);
