import type { IndicatorId } from './indicator.ts';
import type { Period } from './period.ts';
import type { UnitId } from './unit.ts';

export const BODIES = [
	'council',
	'standing-committee',
	'board',
	'deputy-group',
	'deputies',
	'joint'
] as const;
/** Who acted. A source that names nobody has `joint`. */
export type Body = (typeof BODIES)[number];

export const ORIGINS = ['published', 'reported', 'illustrative'] as const;
/** Printed in an official text, sent in by an office, or invented for demonstration. */
export type Origin = (typeof ORIGINS)[number];

/** One row of activity, at the grain it was reported. Its key: unit, period, indicator, body, topic. */
export interface Fact {
	readonly unit: UnitId;
	readonly period: Period;
	readonly indicator: IndicatorId;
	readonly body: Body;
	/** A whole number, 0 or more. */
	readonly count: number;
	readonly topic: string;
	readonly origin: Origin;
	readonly source: string;
	/** Where the row was read: file and row as a spreadsheet numbers it. */
	readonly file: string;
	readonly row: number;
}
