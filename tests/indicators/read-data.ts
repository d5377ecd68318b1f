import { buildCube } from '#cube/build-cube.ts';
import type { Fact } from '#domain/fact.ts';
import { openNative } from '#engine/native.server.ts';
import { cellsOf } from '#engine/questions.ts';
import { loadFacts } from '#engine/tables.ts';
import type { Data } from '#indicators/scope.ts';
import { readFolder } from '#ingest/package.server.ts';

/** A folder as the engine computes it, with its rows changed if a test wants other ones. */
export async function read(
	folder: string,
	change: (facts: readonly Fact[]) => readonly Fact[] = (facts) => facts
): Promise<Data> {
	const reading = readFolder(folder);
	if (reading.package === null) throw new Error(`${folder}: ${JSON.stringify(reading.problems)}`);
	const { register } = reading.package;
	const facts = change(reading.package.facts);
	const connection = await openNative();
	try {
		await loadFacts(connection, facts);
		return { register, cube: buildCube(register, await cellsOf(connection)) };
	} finally {
		await connection.close();
	}
}

const once = new Map<string, Promise<Data>>();

function dataIn(folder: string): Promise<Data> {
	const data = once.get(folder) ?? read(folder);
	once.set(folder, data);
	return data;
}

/** The folder that is shipped, as a visitor's engine computes it; read once a test file. */
export const shipped = (): Promise<Data> => dataIn('datasets');

/** The invented district, which shares nothing with the shipped one but its form. */
export const secondDistrict = (): Promise<Data> => dataIn('tests/fixtures/second-district');
