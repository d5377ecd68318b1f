import type { RowBehind } from '#domain/row-behind.ts';
import type { KeptFact } from './fact.ts';
import { inEffect } from './in-effect.ts';
import type { Journal } from './journal.ts';

/** When and where in a file a row was accepted on this machine. */
export interface Received {
	/** ISO instant. */
	readonly at: string;
	readonly sheet: string | null;
}

type Placed = Pick<KeptFact, 'unit' | 'period' | 'body' | 'topic' | 'count' | 'file' | 'row'>;

const keyOf = ({ unit, period, body, topic, count, file, row }: Placed): string =>
	JSON.stringify([unit, period, body, topic, count, file, row]);

/** Tells for a row that stands in a figure when it was accepted here; null for a row of the served folder. */
export function receivedIn(journal: Journal): (row: RowBehind) => Received | null {
	const known = new Map<string, Received>();
	for (const { at, facts } of inEffect(journal).standing)
		for (const fact of facts) known.set(keyOf(fact), { at, sheet: fact.sheet });
	return (row) => (row.origin === 'reported' ? (known.get(keyOf(row)) ?? null) : null);
}
