import { parseKnownPeriod, rowKey, targetKey } from './cell.ts';
import {
	comparePatiently,
	sayTheSame,
	type Comparison,
	type FactComparison,
	type Pending
} from './compare.ts';
import { currentFacts, currentTargets, differInGrain, foldOnly, keyOfFact } from './current.ts';
import type { KeptFact, KeptTarget } from './fact.ts';
import { groupBy, groupingBy } from '#domain/group-by.ts';
import type { Steps } from '#domain/steps.ts';
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
import { patiently, pause } from './pause.ts';

/** When, and by which name, an entry goes into the journal. */
export interface Stamp {
	readonly id: EntryId;
	readonly at: string;
}

/** What the clerk has accepted: only the figures that are to stand. */
export interface Accepted extends Pending {
	readonly kind: Told['kind'];
	readonly files: readonly KeptFile[];
	/** What was held against stored figures and not taken: it is told, and never counts. */
	readonly declined: readonly KeptFact[];
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

const isFact = (fact: KeptFact): boolean => isCount(fact.count) && parseKnownPeriod(fact.period) !== null;

function isTarget({ unit, kind, value, period }: KeptTarget): boolean {
	const grain = parseKnownPeriod(period)?.grain;
	const isDated = grain === 'quarter' || grain === 'year';
	return (unit === null) !== (kind === null) && (value === null || isCount(value)) && isDated;
}

function badFigure({ facts, targets, declined }: Accepted): Failure | null {
	if (facts.length + targets.length + declined.length === 0) return failed('nothing_to_keep', {});
	const fact = [...facts, ...declined].findIndex((one) => !isFact(one));
	if (fact >= 0) return failed('bad_figure', { index: fact });
	const target = targets.findIndex((one) => !isTarget(one));
	return target < 0 ? null : failed('bad_figure', { index: target });
}

const contradiction = ({ unit, period, indicator }: KeptFact | KeptTarget): Failure =>
	failed('figures_contradict', { unit: unit ?? '', period, indicator });

/** The rows of one cell, each said once; or the row that clashes with the first in grain, or with another in count. */
function singleRows(rows: readonly KeptFact[]): Outcome<readonly KeptFact[]> {
	const single = new Map<string, KeptFact>();
	for (const fact of rows) {
		const key = rowKey(fact);
		const other = single.get(key) ?? fact;
		if (other.count !== fact.count || differInGrain(rows, [fact])) return contradiction(fact);
		single.set(key, other);
	}
	return done(single.size === rows.length ? rows : [...single.values()]);
}

function* singleFacts(facts: readonly KeptFact[]): Steps<Outcome<readonly KeptFact[]>> {
	const single: (readonly KeptFact[])[] = [];
	for (const rows of (yield* groupingBy(facts, keyOfFact)).values()) {
		yield;
		const checked = singleRows(rows);
		if (!checked.ok) return checked;
		single.push(checked.value);
	}
	return done(single.flat());
}

function singleTargets(targets: readonly KeptTarget[]): Outcome<readonly KeptTarget[]> {
	const groups = [...groupBy(targets, targetKey).values()];
	const torn = groups.find((group) => new Set(group.map(({ value }) => value)).size > 1)?.[0];
	return torn === undefined ? done(groups.flatMap((group) => group.slice(0, 1))) : contradiction(torn);
}

/** One fact a key and one grain a cell (design: never a sum). Reading sees to it; the truth does not rely on that. */
function* withoutTwins(pending: Pending): Steps<Outcome<Pending>> {
	const facts = yield* singleFacts(pending.facts);
	if (!facts.ok) return facts;
	const targets = singleTargets(pending.targets);
	return targets.ok ? done({ facts: facts.value, targets: targets.value }) : targets;
}

const placeKey = ({ cell }: FactComparison): string => JSON.stringify(cell);

/** Conflicts the clerk has not seen: somebody else's figure would be replaced unlooked at. */
function unseenConflicts(now: Comparison, then: Comparison): number {
	const shown = new Map(then.facts.map((one) => [placeKey(one), one.now]));
	const facts = now.facts.filter(
		(one) => one.agreement === 'conflict' && !sayTheSame(one.now, shown.get(placeKey(one)) ?? [])
	);
	const targets = now.targets.filter(
		(one, index) => one.agreement === 'conflict' && one.now?.value !== then.targets[index]?.now?.value
	);
	return facts.length + targets.length;
}

/** What is to be stored, checked; with pauses, for it may be long. */
async function checked(accepted: Accepted): Promise<Outcome<Pending>> {
	const bad = badFigure(accepted);
	if (bad !== null) return bad;
	await pause();
	return patiently(withoutTwins(accepted));
}

/** The journal with an import more; `seen` is the journal its preview was made from. */
export async function withAccepted(
	journal: Journal,
	accepted: Accepted,
	seen: Journal,
	stamp: Stamp
): Promise<Outcome<Journal>> {
	const single = await checked(accepted);
	if (!single.ok) return single;
	const now = await comparePatiently(journal, single.value);
	const then = journal === seen ? now : await comparePatiently(seen, single.value);
	const count = unseenConflicts(now, then);
	if (count > 0) return failed('changed_meanwhile', { count });
	const { kind, files, declined } = accepted;
	const told: Told = { ...stamp, kind, files, ...single.value, declined, counts: now.counts };
	const after = appended(journal, told);
	foldOnly(told, journal, after);
	return done(after);
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
export async function withRestored(
	journal: Journal,
	backup: Journal,
	files: readonly KeptFile[],
	stamp: Stamp
): Promise<Journal> {
	const known = entriesById(journal);
	const strange = [...backup.archive, ...backup.entries].filter(({ id }) => !known.has(id));
	const figures = { facts: currentFacts(backup), targets: currentTargets(backup) };
	const { counts } = await comparePatiently(journal, figures);
	const entries = backup.entries.map(({ id }) => id);
	return appended(journal, { ...stamp, kind: 'restore', files, entries, counts }, strange);
}
