import { CountedThen } from '#domain/counted-then.ts';
import type { Fact } from '#domain/fact.ts';
import type { Register } from '#domain/package.ts';
import { ITEMS_A_STEP, type Steps } from '#domain/steps.ts';
import { asFact } from './as-facts.ts';
import { cellOf, periodOf } from './cell.ts';
import { foldOf } from './current.ts';
import type { KeptFact } from './fact.ts';
import { inEffect } from './in-effect.ts';
import { entriesById, isMark, isTold, type Entry, type EntryId, type Journal, type Told } from './journal.ts';
import { laidOver } from './lay-over.ts';
import type { Place } from './story.ts';

/** The journal as it was after its first `count` entries. */
export const journalAfter = ({ entries, archive }: Journal, count: number): Journal => ({
	entries: entries.slice(0, count),
	archive
});

/** A part of the journal's line: the entries after the first `from`, up to and with number `to`. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

export const placeKey = ({ unit, span, indicator }: Place): string => `${unit} ${span} ${indicator}`;

const placeOfServed = ({ unit, period, indicator }: Fact): Place => ({
	unit,
	span: period.quarter ?? period.text,
	indicator
});

/** What was said of one place: served, and by the entries that speak of it. */
interface Said {
	readonly served: Fact[];
	readonly by: Map<EntryId, KeptFact[]>;
}

function* saidOf(
	journal: Journal,
	places: readonly Place[],
	served: readonly Fact[],
	register: Pick<Register, 'units' | 'indicators'>
): Steps<ReadonlyMap<string, Said>> {
	const counted = new CountedThen(register);
	const said = new Map(places.map((place) => [placeKey(place), { served: [], by: new Map() } as Said]));
	let seen = 0;
	for (const fact of served) {
		if (seen++ % ITEMS_A_STEP === 0) yield;
		said.get(placeKey(placeOfServed(fact)))?.served.push(fact);
	}
	for (const told of [...entriesById(journal).values()].filter(isTold))
		for (const fact of told.facts) {
			if (seen++ % ITEMS_A_STEP === 0) yield;
			const by = said.get(placeKey(cellOf(fact)))?.by;
			if (by === undefined || !counted.hasFigure(fact.unit, fact.indicator, periodOf(fact))) continue;
			const own = by.get(told.id);
			if (own === undefined) by.set(told.id, [fact]);
			else own.push(fact);
		}
	return said;
}

/** The rows that stand at a place, as text: what must be equal where nothing has changed. */
function rowsThen({ served, by }: Said, standing: readonly Told[]): string {
	const narrow = (told: Told): Told[] => {
		const facts = by.get(told.id);
		return facts === undefined ? [] : [{ ...told, facts, targets: [] }];
	};
	const accepted = [...foldOf(standing.flatMap(narrow)).cells.values()].flat().map(asFact);
	const laid = laidOver(served, accepted);
	return [...laid.served, ...laid.accepted]
		.map(({ body, period, topic, count, origin }) =>
			JSON.stringify([body, period.text, topic, count, origin])
		)
		.sort()
		.join();
}

/** Whether an entry can have changed a place: it speaks of it, takes back what does, or replaces everything. */
function speaksOf(entry: Entry, { by }: Said, byId: ReadonlyMap<EntryId, Entry>): boolean {
	const about = isMark(entry) ? byId.get(entry.of) : entry;
	return about !== undefined && (!isTold(about) || by.has(about.id));
}

/**
 * Which entries of a stretch of the journal changed the rows of each place, in the order they were done; none where it
 * was not the journal. An import that said what stood already, or the undoing of one long replaced, changed nothing.
 * @param served the served rows; of other places too
 */
export function* changedBy(
	journal: Journal,
	{ from, to }: Stretch,
	places: readonly Place[],
	served: readonly Fact[],
	register: Pick<Register, 'units' | 'indicators'>
): Steps<ReadonlyMap<string, readonly Entry[]>> {
	const byId = entriesById(journal);
	const said = yield* saidOf(journal, places, served, register);
	const standing = Array.from(
		{ length: to - from + 1 },
		(_, step) => inEffect(journalAfter(journal, from + step)).standing
	);
	const entries = journal.entries.slice(from, to);
	const changed = new Map<string, Entry[]>();
	for (const [key, place] of said) {
		yield; // a place may have hundreds of rows, and is folded at every entry that speaks of it
		const did = entries.filter(
			(entry, step) =>
				speaksOf(entry, place, byId) &&
				rowsThen(place, standing[step] ?? []) !== rowsThen(place, standing[step + 1] ?? [])
		);
		changed.set(key, did);
	}
	return changed;
}
