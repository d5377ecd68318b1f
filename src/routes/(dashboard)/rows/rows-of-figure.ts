import type { Register } from '#domain/package.ts';
import type { FigureAsked, RowBehind } from '#domain/row-behind.ts';
import { rowsBehind } from '#engine/questions.ts';
import { asFacts } from '#keeping/as-facts.ts';
import { laidOver } from '#keeping/lay-over.ts';
import type { Kept } from '#state/kept.svelte.ts';
import { readServedFolder } from '#state/read-folder.ts';
import { rowsFromFacts } from '#state/rows/rows-from-facts.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import { fetchFile, openKept } from '../../engine-effects.ts';

/** The engine's answer. @throws {QueryError} and where there is no engine */
export const askEngine = (workspace: Workspace, asked: FigureAsked): Promise<RowBehind[]> =>
	workspace.ask((session) => rowsBehind(session, asked));

/** The same from the served folder itself, where no engine opens. @throws where the folder cannot be had or has errors */
export async function readFromFiles(
	kept: Kept,
	register: Register,
	asked: FigureAsked
): Promise<RowBehind[]> {
	const { package: data } = await readServedFolder(fetchFile);
	if (data === null) throw new Error('The served folder has errors');
	await openKept(kept, register);
	const laid = laidOver(data.facts, asFacts(kept.journal, data.register).fitting);
	return rowsFromFacts([...laid.served, ...laid.accepted], asked);
}
