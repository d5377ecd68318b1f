import type { DatedEvent, Register } from '#domain/package.ts';
import { firstDayOf, lastDayOf, quarterOfDay, type Quarter } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';

/** The dated events inside an axis of quarters, after its first day, in their order. */
export function eventsWithin(
	{ events }: Pick<Register, 'events'>,
	first: Quarter,
	last: Quarter
): readonly DatedEvent[] {
	const [from, to] = [firstDayOf(first), lastDayOf(last)];
	return events
		.filter(({ date }) => date > from && date <= to)
		.toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Of the events of an axis those of one of its quarters. */
export const eventsIn = (events: readonly DatedEvent[], quarter: Quarter): readonly DatedEvent[] =>
	events.filter(({ date }) => quarterOfDay(date) === quarter);

/** A unit, what it came from and went to, and the units above any of them. */
function related({ units, lineage }: Pick<Register, 'units' | 'lineage'>, unit: UnitId): ReadonlySet<UnitId> {
	const found = new Set([unit]);
	for (const each of found) for (const step of lineage) if (step.toUnit === each) found.add(step.fromUnit);
	for (const step of lineage) if (step.fromUnit === unit) found.add(step.toUnit);
	const above = units.flatMap((span) => (found.has(span.unit) && span.parent !== null ? [span.parent] : []));
	return new Set([...found, ...above]);
}

/** Of some events those that touch a unit: everybody's, its own, its lineage's, and those of the unit above. */
export function eventsTouching(
	register: Pick<Register, 'units' | 'lineage'>,
	unit: UnitId,
	events: readonly DatedEvent[]
): readonly DatedEvent[] {
	const concerned = related(register, unit);
	return events.filter((event) => event.unit === null || concerned.has(event.unit));
}
