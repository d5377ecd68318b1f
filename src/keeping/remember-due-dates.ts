import { parseDay, parseQuarter, type Quarter } from '#domain/period.ts';
import { attempted } from './commit.ts';
import { NO_DUE_DATES, type DueDates } from './due-dates.ts';
import { done, type Outcome } from './outcome.ts';
import type { Storage } from './storage/storage.ts';

/** The note they lie in: an object, quarter by quarter. */
export const DUE_DATES = 'due-dates';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Only what is a quarter and a day: the note may be of another version. */
function readDueDates(note: unknown): DueDates {
	const entries = isObject(note) ? Object.entries(note) : [];
	return new Map(
		entries.flatMap(([key, value]): [Quarter, string][] => {
			const quarter = parseQuarter(key);
			const day = typeof value === 'string' ? parseDay(value) : null;
			return quarter === null || day === null ? [] : [[quarter, day]];
		})
	);
}

/** The note without what is no due date. */
export const dueDatesNote = (note: unknown): object => Object.fromEntries(readDueDates(note));

/** The due dates set on this machine. Never rejects: without them nobody is called late. */
export const recallDueDates = (storage: Storage): Promise<DueDates> =>
	storage.recall(DUE_DATES).then(readDueDates, () => NO_DUE_DATES);

/** Sets one due date, or takes it away; those of other quarters stay, also those another tab has set since. */
export const rememberDueDate = (
	storage: Storage,
	quarter: Quarter,
	day: string | null
): Promise<Outcome<DueDates>> =>
	attempted(() =>
		storage.exclusively(async () => {
			const dates = new Map(readDueDates(await storage.recall(DUE_DATES)));
			if (day === null) dates.delete(quarter);
			else dates.set(quarter, day);
			await storage.remember(DUE_DATES, Object.fromEntries(dates));
			return done(dates);
		})
	);
