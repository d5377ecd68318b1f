import type { Cube } from '#cube/cube.ts';
import { differingCells } from '#cube/differences.ts';
import type { DataPackage } from '#domain/package.ts';
import type { Problem } from '#domain/problem.ts';
import type { Connection } from '#engine/connection.ts';
import { EMPTY, type Journal } from '#keeping/journal.ts';
import { readServedFolder, type FetchFile } from './read-folder.ts';
import { figuresWith, hasKept, type Figures } from './with-kept.ts';

/** What the engine is compared with. */
export interface Prerendered {
	readonly cube: Cube;
	readonly version: string;
}

/** How the engine's figures stand to the prerendered ones, and what they are with everything accepted here. */
export type TakeOver =
	| {
			/** The same data, equal; other data than at the build; the same data, other figures: a defect. */
			readonly standing: 'confirmed' | 'newer' | 'disagrees';
			readonly figures: Figures;
			/** Those of the served folder alone. */
			readonly shipped: Figures;
			readonly data: DataPackage;
			/** Cells that differ, where the same data gave other figures. */
			readonly cells: number;
	  }
	/** The served folder does not fit its schema: the old figures stay. */
	| { readonly standing: 'kept'; readonly problems: readonly Problem[] };

/** What acts on the world, handed in. */
export interface Effects {
	readonly fetchFile: FetchFile;
	readonly openEngine: () => Promise<Connection>;
	/** What was accepted on this machine; asked once the engine is open. */
	readonly journal: () => Promise<Journal>;
}

async function compared(
	connection: Connection,
	data: DataPackage,
	journal: Journal,
	prerendered: Prerendered
): Promise<TakeOver> {
	const shipped = await figuresWith(connection, data, EMPTY);
	const cells = data.version === prerendered.version ? differingCells(prerendered.cube, shipped.cube) : 0;
	const figures = hasKept(journal) ? await figuresWith(connection, data, journal) : shipped;
	const standing = data.version !== prerendered.version ? 'newer' : cells === 0 ? 'confirmed' : 'disagrees';
	return { standing, figures, shipped, data, cells };
}

/** Computes the cube again from the served folder and says how it stands to the first one. @throws when the world fails */
export async function takeOver(effects: Effects, prerendered: Prerendered): Promise<TakeOver> {
	const connection = await effects.openEngine();
	try {
		const reading = await readServedFolder(effects.fetchFile);
		if (reading.package === null) return { standing: 'kept', problems: reading.problems };
		return await compared(connection, reading.package, await effects.journal(), prerendered);
	} catch (error) {
		await connection.close();
		throw error;
	}
}
