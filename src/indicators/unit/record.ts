import type { Quarter } from '#domain/period.ts';
import { completenessOf, type ReportingRecord } from '../completeness.ts';
import type { Data } from '../scope.ts';
import type { UnitLife } from './life.ts';

/** What one unit had reported of one quarter. */
export interface QuarterRecord {
	readonly quarter: Quarter;
	readonly record: ReportingRecord;
}

/** The reporting record of a unit: every quarter in which it stood, up to the one looked at. */
export function recordOf(data: Data, { unit, level, quarters, quarter }: UnitLife): readonly QuarterRecord[] {
	return quarters
		.filter((each) => each <= quarter)
		.flatMap((each) =>
			completenessOf(data, {
				quarter: each,
				level,
				units: [unit],
				base: 'year',
				cumulated: false
			}).map((record) => ({ quarter: each, record }))
		);
}
