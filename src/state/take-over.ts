import { buildCube } from '#cube/build-cube.ts';
import type { Cube } from '#cube/cube.ts';
import { differingCells } from '#cube/differences.ts';
import type { Register } from '#domain/package.ts';
import type { Problem } from '#domain/problem.ts';
import type { Connection } from '#engine/connection.ts';
import { cellsOf } from '#engine/questions.ts';
import { loadFacts } from '#engine/tables.ts';
import { readServedFolder, type FetchFile } from './read-folder.ts';

/** What the engine is compared with. */
export interface Prerendered {
	readonly cube: Cube;
	readonly version: string;
}

/** How the engine's figures stand to the prerendered ones. */
export type TakeOver =
	/** Recomputed from the same data, equal. */
	| { readonly standing: 'confirmed'; readonly cube: Cube; readonly register: Register }
	/** The served data are other than those of the build. */
	| { readonly standing: 'newer'; readonly cube: Cube; readonly register: Register }
	/** The same data gave other figures: a defect. */
	| {
			readonly standing: 'disagrees';
			readonly cube: Cube;
			readonly register: Register;
			readonly cells: number;
	  }
	/** The served folder does not fit its schema: the old figures stay. */
	| { readonly standing: 'kept'; readonly problems: readonly Problem[] };

/** What acts on the world, handed in. */
export interface Effects {
	readonly fetchFile: FetchFile;
	readonly openEngine: () => Promise<Connection>;
}

/** Computes the cube again from the served folder and says how it stands to the first one. @throws when the world fails */
export async function takeOver(effects: Effects, prerendered: Prerendered): Promise<TakeOver> {
	const connection = await effects.openEngine();
	try {
		const reading = await readServedFolder(effects.fetchFile);
		if (reading.package === null) return { standing: 'kept', problems: reading.problems };
		const { register, facts, version } = reading.package;
		await loadFacts(connection, facts);
		const cube = buildCube(register, await cellsOf(connection));
		if (version !== prerendered.version) return { standing: 'newer', cube, register };
		const cells = differingCells(prerendered.cube, cube);
		return cells === 0
			? { standing: 'confirmed', cube, register }
			: { standing: 'disagrees', cube, register, cells };
	} catch (error) {
		await connection.close();
		throw error;
	}
}
