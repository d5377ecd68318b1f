import { listedPaths, readPackage, type PackageReading } from '#ingest/package/read-package.ts';

/** Fetches one file of the served `datasets/` folder. @throws where it cannot be had */
export type FetchFile = (path: string) => Promise<Uint8Array>;

const DESCRIPTOR = 'datapackage.json';

/** Lets the page breathe between two files. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function fetchListed(paths: readonly string[], fetchFile: FetchFile) {
	const entries = await Promise.all(
		paths.map(async (path) => {
			const bytes = await fetchFile(path).catch(() => null);
			return [path, bytes] as const;
		})
	);
	// A file that did not come is left out: readPackage names it as missing.
	return entries.filter((entry): entry is readonly [string, Uint8Array] => entry[1] !== null);
}

/** The served folder as bytes by path. @throws where not even the descriptor can be had */
export async function fetchFolder(fetchFile: FetchFile): Promise<ReadonlyMap<string, Uint8Array>> {
	const descriptor = await fetchFile(DESCRIPTOR);
	const { paths, problems } = listedPaths(descriptor);
	// A list with errors is not followed; readPackage says what is wrong with it.
	const listed = problems.some(({ severity }) => severity === 'error') ? [] : paths;
	return new Map([[DESCRIPTOR, descriptor] as const, ...(await fetchListed(listed, fetchFile))]);
}

/** Reads the served folder by the same ingest as the build. @throws where not even the descriptor can be had */
export async function readServedFolder(fetchFile: FetchFile): Promise<PackageReading> {
	const files = await fetchFolder(fetchFile);
	await breath();
	return readPackage(files);
}
