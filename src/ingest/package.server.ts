import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESCRIPTOR } from './package/head.ts';
import { listedPaths, readPackage, type PackageReading } from './package/read-package.ts';

/** A file's bytes; null where there is none. Anything else the disk says is thrown: it is the world, not bad data. */
function bytesOf(path: string): Uint8Array | null {
	try {
		return readFileSync(path);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

/** The files of a package folder by path: `datapackage.json` and what it lists; those not on disk are left out. */
export function filesOfFolder(folder: string): ReadonlyMap<string, Uint8Array> {
	const descriptor = bytesOf(join(folder, DESCRIPTOR));
	if (descriptor === null) return new Map();
	const files = new Map([[DESCRIPTOR, descriptor]]);
	for (const path of listedPaths(descriptor).paths) {
		const bytes = bytesOf(join(folder, path));
		if (bytes !== null) files.set(path, bytes);
	}
	return files;
}

/** Reads a package folder from disk: at build time, in tests, on the command line. */
export const readFolder = (folder: string): PackageReading => readPackage(filesOfFolder(folder));
