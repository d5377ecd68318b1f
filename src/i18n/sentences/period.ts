import type { Quarter } from '#domain/period.ts';
import type { Stretch } from '#domain/stretch.ts';
import type { Speech } from '../speech.ts';

/** "quý I/2024", or "lũy kế đến hết quý II/2024" where figures run from January. */
export const periodName = (speech: Speech, quarter: Quarter, cumulated: boolean): string =>
	cumulated ? speech.t.toDate(speech.quarter(quarter)) : speech.quarter(quarter);

/** The same for a column or an axis: "I/2024", "đến II/2024". */
export const periodShort = (speech: Speech, quarter: Quarter, cumulated: boolean): string =>
	cumulated ? speech.t.toDateShort(speech.quarterShort(quarter)) : speech.quarterShort(quarter);

/** The same of a selection, or "cộng từ quý II/2023 đến hết quý I/2024" over a chosen stretch. */
export const selectedPeriod = (speech: Speech, { quarter, cumulated, since = null }: Stretch): string =>
	since === null
		? periodName(speech, quarter, cumulated)
		: speech.t.summed(speech.quarter(since), speech.quarter(quarter));
