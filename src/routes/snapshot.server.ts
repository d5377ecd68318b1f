import { packCells } from '#cube/pack.ts';
import { openNative } from '#engine/native.server.ts';
import { cellsOf } from '#engine/questions.ts';
import { loadFacts } from '#engine/tables.ts';
import { readFolder } from '#ingest/package.server.ts';
import type { Snapshot } from '#state/workspace.svelte.ts';

/** The folder the build reads; another district is another folder. */
export const DATASETS = process.env.GIAO_BAN_DATASETS ?? 'datasets';

async function compute(): Promise<Snapshot> {
	const reading = readFolder(DATASETS);
	if (reading.package === null) {
		const said = reading.problems.map((problem) => JSON.stringify(problem)).join('\n');
		throw new Error(`${DATASETS} cannot be built from:\n${said}`);
	}
	const { register, facts, version } = reading.package;
	const connection = await openNative();
	try {
		await loadFacts(connection, facts);
		return { register, cells: packCells(await cellsOf(connection)), version };
	} finally {
		await connection.close();
	}
}

let once: Promise<Snapshot> | null = null;

/** The register and the cube as native DuckDB computes them, once per build. @throws where the folder has errors */
export const snapshot = (): Promise<Snapshot> => (once ??= compute());
