import type { ReportingRecord } from '#indicators/completeness.ts';
import type { StripDatum } from '#views/strip.ts';

/** One cell of a strip: how many indicators a record owes, and what became of them. */
export const stripDatum = (
	key: string,
	{ due, reported, partial, missing }: ReportingRecord
): StripDatum => ({
	key,
	due: due.length,
	reported: reported.length,
	partial: partial.length,
	missing: missing.length
});
