import type { KeepingMessages } from './keeping.vi.ts';

/** The same in English. */
export const keepingEn: KeepingMessages = {
	dueDate: (period) => `Reports for ${period} are due on`,
	dueDateNone: 'no due date set',
	dueDateClear: 'Remove the due date',
	dueDateSpan: (from, to) => `The due date must lie between ${from} and ${to}; this day was not kept.`,
	dueDateKept: (period, date) => `Reports for ${period} are due on ${date}.`,
	dueDateCleared: (period) => `The due date of ${period} is removed.`,
	punctual: (inTime, late, date) => `; due on ${date}: ${inTime} in time, ${late} late`,
	columnStanding: 'Standing',
	arrivedInTime: (date) => `${date}, in time`,
	arrivedLate: (date, days) => `${date}, ${days} days late`,
	arrived: (date) => `${date}, complete`,
	arrivedServed: 'complete, by the datasets folder',
	arrivedPart: 'only part of it',
	arrivedPartOverdue: 'only part of it, overdue',
	arrivedNone: 'not reported',
	arrivedNoneOverdue: 'not reported, overdue',
	cellPartial: 'not all months',
	keyHave: 'sent',
	keyPartial: 'only one or two months',
	keyWaiting: 'in a waiting file',
	keyIllustrative: 'illustrative only',
	keyMissing: 'not reported',
	reminderText: (period, due, lines) => `Please send the figures for ${period}${due}:\n${lines}`,
	reminderDue: (date) => ` (due on ${date})`,
	reminderWas: (date) => ` (due on ${date}, overdue)`,
	reminderFor: (units) => `Reminder to ${units} units that have not sent everything`,
	movesCutOff: (period, date) =>
		`${period} lies after the present cut-off. Accepting moves it to the end of ${date}; units that have not sent theirs will be “not reported”.`
};
