import type { Conclusion, DatedEvent, Meeting } from '#domain/package.ts';
import type { Problem } from '#domain/problem.ts';
import { cellOf, problemAt, type Located } from '../problem-at.ts';
import type { Known } from './known.ts';
import { unknownIndicator, unknownUnit } from './references.ts';
import { sameIdTwice } from './unique-ids.ts';

/** Meetings: one a day and unit, and the unit exists. */
export const judgeMeetings = (rows: readonly Located<Meeting>[], known: Known): Problem[] => [
	...sameIdTwice(rows, 'meeting', (meeting) => `${meeting.meeting} ${meeting.unit}`),
	...rows.flatMap((row) => unknownUnit(row, 'unit', row.value.unit, known))
];

/** Conclusions: ids are unique; the meeting and the indicator that measures the task exist. */
export function judgeConclusions(
	rows: readonly Located<Conclusion>[],
	meetings: readonly Located<Meeting>[],
	known: Known
): Problem[] {
	const days = new Set(meetings.map((row) => row.value.meeting));
	return [
		...sameIdTwice(rows, 'id', (conclusion) => conclusion.id),
		...rows.flatMap((row) => unknownMeeting(row, days)),
		...rows.flatMap((row) => unknownIndicator(row, 'indicator', row.value.indicator, known))
	];
}

function unknownMeeting(row: Located<Conclusion>, days: ReadonlySet<string>): Problem[] {
	const found = row.value.meeting;
	if (days.has(found)) return [];
	return [problemAt('unknown_meeting', cellOf(row, 'meeting'), { columnName: 'meeting', found })];
}

/** Events: the unit they happened to exists, where one is named. */
export const judgeEvents = (rows: readonly Located<DatedEvent>[], known: Known): Problem[] =>
	rows.flatMap((row) => unknownUnit(row, 'unit', row.value.unit, known));
