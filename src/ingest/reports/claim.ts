import type { Body, Origin } from '#domain/fact.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { UnitSpan } from '#domain/unit.ts';
import type { Decided } from './answering.ts';
import type { Role } from './heading-words.ts';
import type { TimeSpan } from './span-of-time.ts';

/** One figure of a table with all that is said of it; whether it may be stored is not judged yet. */
export interface Claim {
	/** All spans the unit's name may mean. */
	readonly spans: readonly UnitSpan[];
	readonly unitText: string;
	readonly indicator: Indicator;
	readonly time: TimeSpan | null;
	/** The time stands in the line or over the column itself, not in a title. */
	readonly hasOwnTime: boolean;
	readonly body: Body;
	readonly topic: string;
	readonly origin: Origin;
	/** `plan`, or null for a result; figures of other roles make no claims. */
	readonly role: Extract<Role, 'plan'> | null;
	readonly count: number;
	/** What a person decided that it rests on. */
	readonly decided: readonly Decided[];
	readonly columnName: string;
	/** As a spreadsheet numbers them. */
	readonly row: number;
	readonly column: number;
}
