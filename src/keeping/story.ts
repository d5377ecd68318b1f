import type { Fact } from '#domain/fact.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import type { UnitId } from '#domain/unit.ts';
import { asFact } from './as-facts.ts';
import { cellOf } from './cell.ts';
import { currentFacts } from './current.ts';
import type { KeptFact } from './fact.ts';
import {
	entriesById,
	isMark,
	isTold,
	type Entry,
	type Journal,
	type Mark,
	type Restored,
	type Told
} from './journal.ts';
import { laidOver } from './lay-over.ts';

/** Where one figure stands on screen, over all bodies of the unit. */
export interface Place {
	readonly unit: UnitId;
	/** `2024-Q1`, or `2024` for what is counted yearly. */
	readonly span: string;
	readonly indicator: IndicatorId;
}

/** One thing that happened to a figure. */
export interface StoryLine {
	readonly id: string;
	readonly happened:
		| { readonly kind: 'served'; readonly rows: readonly Fact[] }
		/** An import, or figures entered by hand; `inBackup` where it was accepted on the machine of a restored backup. */
		| {
				readonly kind: 'told';
				readonly by: Told;
				readonly rows: readonly KeptFact[];
				readonly inBackup: boolean;
		  }
		/** The clerk held this against the stored figure and kept the stored one. */
		| { readonly kind: 'declined'; readonly by: Told; readonly rows: readonly KeptFact[] }
		| { readonly kind: Mark['kind']; readonly by: Mark; readonly of: Told | Restored }
		| { readonly kind: 'restore'; readonly by: Restored };
	/** ISO instant; null for the served folder, which tells none. */
	readonly at: string | null;
	/** What the line says the figure is, summed over bodies, months and topics; null where it names none. */
	readonly said: number | null;
	/** The figure on screen after it; null: none. A line of a backup's own past has none either. */
	readonly after: number | null;
}

const sumOf = (rows: readonly { readonly count: number }[]): number | null =>
	rows.length === 0 ? null : rows.reduce((sum, { count }) => sum + count, 0);

/** The journal as far as it speaks of one place: all its lines in their order, with the rows of that place only. */
function narrowed({ entries, archive }: Journal, place: Place): Journal {
	const isHere = (fact: KeptFact): boolean =>
		fact.unit === place.unit && fact.indicator === place.indicator && cellOf(fact).span === place.span;
	const narrow = (entry: Entry): Entry =>
		isTold(entry)
			? { ...entry, facts: entry.facts.filter(isHere), declined: entry.declined.filter(isHere), targets: [] }
			: entry;
	return { entries: entries.map(narrow), archive: archive.map(narrow) };
}

function toldLines(by: Told, inBackup: boolean, after: number | null): StoryLine[] {
	const { id, at } = by;
	const told = { kind: 'told', by, rows: by.facts, inBackup } as const;
	const declined = { kind: 'declined', by, rows: by.declined } as const;
	const lines: StoryLine[] = [];
	if (by.declined.length > 0)
		lines.push({ id: `${id} declined`, happened: declined, at, said: sumOf(by.declined), after });
	if (by.facts.length > 0) lines.push({ id, happened: told, at, said: sumOf(by.facts), after });
	return lines;
}

/** What a backup's own journal said of the place: it happened on the machine the backup came from. */
const backupLines = (restore: Restored, byId: ReadonlyMap<string, Entry>): StoryLine[] =>
	restore.entries.flatMap((id) => {
		const entry = byId.get(id);
		if (entry === undefined || !isTold(entry)) return [];
		return toldLines(entry, true, null).map((line) => ({ ...line, id: `${restore.id} ${line.id}` }));
	});

/**
 * Everything that was ever said of one figure, in the order it was done here: what the folder serves, imports, figures
 * entered by hand, what was declined, undone, taken again and restored, and what stood on screen after each.
 * @param served the served rows of the place
 */
export function storyOf(journal: Journal, place: Place, served: readonly Fact[]): readonly StoryLine[] {
	const { entries, archive } = narrowed(journal, place);
	const byId = entriesById({ entries, archive });
	const figureAfter = (count: number): number | null => {
		const accepted = currentFacts({ entries: entries.slice(0, count), archive }).map(asFact);
		const laid = laidOver(served, accepted);
		return sumOf([...laid.served, ...laid.accepted]);
	};
	const lines: StoryLine[] = [];
	let before = figureAfter(0);
	if (served.length > 0)
		lines.push({
			id: 'served',
			happened: { kind: 'served', rows: served },
			at: null,
			said: sumOf(served),
			after: before
		});
	for (const [index, entry] of entries.entries()) {
		const after = figureAfter(index + 1);
		lines.push(...linesOf(entry, byId, after, after !== before));
		before = after;
	}
	return lines;
}

function linesOf(
	entry: Entry,
	byId: ReadonlyMap<string, Entry>,
	after: number | null,
	isChange: boolean
): StoryLine[] {
	const { id, at } = entry;
	if (isTold(entry)) return toldLines(entry, false, after);
	if (isMark(entry)) {
		const of = byId.get(entry.of);
		if (of === undefined || isMark(of)) return [];
		const isHere = isChange || (isTold(of) && of.facts.length > 0);
		return isHere ? [{ id, happened: { kind: entry.kind, by: entry, of }, at, said: null, after }] : [];
	}
	const brought = backupLines(entry, byId);
	if (brought.length === 0 && !isChange) return [];
	return [...brought, { id, happened: { kind: 'restore', by: entry }, at, said: null, after }];
}
