import { changesBetween, type FigureChange, type Version } from '#cube/changes.ts';
import type { Fact } from '#domain/fact.ts';
import { changedBy, placeKey, journalAfter } from '#keeping/changed-by.ts';
import { EMPTY, type Entry, type Journal } from '#keeping/journal.ts';
import { patiently } from '#keeping/pause.ts';
import type { Figures } from './with-kept.ts';

/** The page as it was built; or the served folder with so many entries of the journal laid over it. */
export type VersionName = 'built' | number;

/** A change, and what made it. */
export interface Changed extends FigureChange {
	/** Entries of the journal that changed its rows, in order; none where the journal did not. */
	readonly by: readonly Entry[];
}

export interface WhatChanged {
	/** With a figure before, after, or both. */
	readonly changed: readonly Changed[];
	/** Places without a figure in either version, whose silence means something else: the cut-off has moved. */
	readonly silent: number;
	readonly before: Version;
	readonly after: Version;
}

/** Where versions are had. */
export interface Versions {
	readonly built: Version;
	readonly figuresAt: (journal: Journal) => Promise<Figures>;
}

const versionOf = ({ built, figuresAt }: Versions, journal: Journal, name: VersionName): Promise<Version> =>
	name === 'built' ? Promise.resolve(built) : figuresAt(journalAfter(journal, name));

const hasFigure = ({ before, after }: FigureChange): boolean => before.value !== null || after.value !== null;

/**
 * What differs between two versions of the data, and which import or undoing made it so; with pauses.
 * @param from the older of the two
 * @throws {QueryError} where the engine cannot compute one of them
 */
export async function whatChanged(
	versions: Versions,
	journal: Journal,
	from: VersionName,
	to: VersionName
): Promise<WhatChanged> {
	const before = await versionOf(versions, journal, from);
	const after = await versionOf(versions, journal, to);
	const changes = await patiently(changesBetween(before, after));
	const figures = changes.filter(hasFigure);
	const served: readonly Fact[] = figures.length === 0 ? [] : (await versions.figuresAt(EMPTY)).facts;
	const stretch = { from: from === 'built' ? 0 : from, to: to === 'built' ? 0 : to };
	const by = await patiently(changedBy(journal, stretch, figures, served, after.register));
	return {
		changed: figures.map((change) => ({ ...change, by: by.get(placeKey(change)) ?? [] })),
		silent: changes.length - figures.length,
		before,
		after
	};
}
