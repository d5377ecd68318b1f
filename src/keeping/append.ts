import { parsePeriod } from '#domain/period.ts';
import { grainOf, rowKey, targetKey } from './cell.ts';
import { comparePending, sayTheSame, type FactComparison, type Pending } from './compare.ts';
import { currentFacts, currentTargets, keyOfFact } from './current.ts';
import type { KeptFact, KeptTarget } from './fact.ts';
import { groupBy } from './group-by.ts';
import { importOfId } from './imports.ts';
import {
	appended,
	entriesById,
	type EntryId,
	type Journal,
	type KeptFile,
	type Mark,
	type Told
} from './journal.ts';
import { done, failed, type Failure, type Outcome } from './outcome.ts';

/** When, and by which name, an entry goes into the journal. */
export interface Stamp {
	readonly id: EntryId;
	readonly at: string;
}

/** What the clerk has accepted: only the figures that are to stand. */
export interface Accepted extends Pending {
	readonly kind: Told['kind'];
	readonly files: readonly KeptFile[];
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

const isFact = (fact: KeptFact): boolean => isCount(fact.count) && parsePeriod(fact.period) !== null;

function isTarget({ unit, kind, value, period }: KeptTarget): boolean {
	const grain = parsePeriod(period)?.grain;
	const isDated = grain === 'quarter' || grain === 'year';
	return (unit === null) !== (kind === null) && (value === null || isCount(value)) && isDated;
}

function badFigure({ facts, targets }: Pending): Failure | null {
	if (facts.length + targets.length === 0) return failed('nothing_to_keep', {});
	const fact = facts.findIndex((one) => !isFact(one));
	if (fact >= 0) return failed('bad_figure', { index: fact });
	const target = targets.findIndex((one) => !isTarget(one));
	return target < 0 ? null : failed('bad_figure', { index: target });
}

const contradiction = ({ unit, period, indicator }: KeptFact | KeptTarget): Failure =>
	failed('figures_contradict', { unit: unit ?? '', period, indicator });

/** Of rows that say the same, the first. */
const firstOfEach = <T>(rows: readonly T[], keyOf: (row: T) => string): readonly T[] =>
	[...groupBy(rows, keyOf).values()].flatMap((group) => group.slice(0, 1));

/** A fact that clashes with the first of its cell in grain, or with another of its key in count. */
function clashing(facts: readonly KeptFact[]): KeptFact | undefined {
	const counts = new Map<string, number>();
	const first = facts[0];
	return facts.find((fact) => {
		const other = counts.get(rowKey(fact));
		counts.set(rowKey(fact), fact.count);
		return (other ?? fact.count) !== fact.count || (first !== undefined && grainOf(first) !== grainOf(fact));
	});
}

/** One fact a key and one grain a cell (design: never a sum). Reading sees to it; the truth does not rely on that. */
function withoutTwins({ facts, targets }: Pending): Outcome<Pending> {
	const clash = [...groupBy(facts, keyOfFact).values()].map(clashing).find((fact) => fact !== undefined);
	if (clash !== undefined) return contradiction(clash);
	const plans = groupBy(targets, targetKey).values();
	const torn = [...plans].find((group) => new Set(group.map(({ value }) => value)).size > 1)?.[0];
	if (torn !== undefined) return contradiction(torn);
	return done({
		facts: firstOfEach(facts, (fact) => `${keyOfFact(fact)} ${rowKey(fact)}`),
		targets: firstOfEach(targets, targetKey)
	});
}

const placeKey = ({ cell }: FactComparison): string => JSON.stringify(cell);

/** Conflicts the clerk has not seen: somebody else's figure would be replaced unlooked at. */
function unseenConflicts(journal: Journal, seen: Journal, pending: Pending): number {
	const [now, then] = [comparePending(journal, pending), comparePending(seen, pending)];
	const shown = new Map(then.facts.map((one) => [placeKey(one), one.now]));
	const facts = now.facts.filter(
		(one) => one.agreement === 'conflict' && !sayTheSame(one.now, shown.get(placeKey(one)) ?? [])
	);
	const targets = now.targets.filter(
		(one, index) => one.agreement === 'conflict' && one.now?.value !== then.targets[index]?.now?.value
	);
	return facts.length + targets.length;
}

/** The journal with an import more; `seen` is the journal its preview was made from. */
export function withAccepted(
	journal: Journal,
	accepted: Accepted,
	seen: Journal,
	{ id, at }: Stamp
): Outcome<Journal> {
	const bad = badFigure(accepted);
	if (bad !== null) return bad;
	const single = withoutTwins(accepted);
	if (!single.ok) return single;
	const count = journal === seen ? 0 : unseenConflicts(journal, seen, single.value);
	if (count > 0) return failed('changed_meanwhile', { count });
	const { counts } = comparePending(journal, single.value);
	const { kind, files } = accepted;
	return done(appended(journal, { id, at, kind, files, ...single.value, counts }));
}

/** Why an import cannot be marked so now. */
function whyNot(journal: Journal, of: EntryId, kind: Mark['kind']): Failure | null {
	const found = importOfId(journal, of);
	if (found === null) return failed('unknown_import', {});
	if (found.standing === 'set-aside') return failed('set_aside', {});
	if (kind === 'undo') return found.standing === 'undone' ? failed('already_undone', {}) : null;
	return found.standing === 'standing' ? failed('already_standing', {}) : null;
}

/** The journal with an import taken back, or taken again in its old place. */
export const withMark = (journal: Journal, of: EntryId, kind: Mark['kind'], stamp: Stamp): Outcome<Journal> =>
	whyNot(journal, of, kind) ?? done(appended(journal, { ...stamp, kind, of }));

/** The journal with a backup in the place of everything before, which stays and can be had again by undoing this. */
export function withRestored(
	journal: Journal,
	backup: Journal,
	files: readonly KeptFile[],
	stamp: Stamp
): Journal {
	const known = entriesById(journal);
	const strange = [...backup.archive, ...backup.entries].filter(({ id }) => !known.has(id));
	const figures = { facts: currentFacts(backup), targets: currentTargets(backup) };
	const { counts } = comparePending(journal, figures);
	const entries = backup.entries.map(({ id }) => id);
	return appended(journal, { ...stamp, kind: 'restore', files, entries, counts }, strange);
}
