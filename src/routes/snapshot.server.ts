import { packCells } from '#cube/pack.ts';
import type { Fact } from '#domain/fact.ts';
import type { DataPackage } from '#domain/package.ts';
import { levelOf } from '#domain/unit.ts';
import { openNative } from '#engine/native.server.ts';
import { cellsOf } from '#engine/questions.ts';
import { loadFacts } from '#engine/tables.ts';
import { readFolder } from '#ingest/package.server.ts';
import type { Snapshot } from '#state/workspace.svelte.ts';

/** The folder the build reads; another district is another folder. */
export const DATASETS = process.env.GIAO_BAN_DATASETS ?? 'datasets';

/** @throws where the folder has errors */
function read(): DataPackage {
	const reading = readFolder(DATASETS);
	if (reading.package !== null) return reading.package;
	const said = reading.problems.map((problem) => JSON.stringify(problem)).join('\n');
	throw new Error(`${DATASETS} cannot be built from:\n${said}`);
}

async function compute(): Promise<Snapshot> {
	const { register, facts, version } = read();
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

/** The rows of the districts: they name the subjects and sources that a cube does not hold. */
export function districtFacts(): readonly Fact[] {
	const { register, facts } = read();
	const districts = new Set(
		register.units.filter(({ kind }) => levelOf(kind) === 'district').map(({ unit }) => unit)
	);
	return facts.filter(({ unit }) => districts.has(unit));
}
