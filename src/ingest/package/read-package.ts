import type { DataPackage } from '#domain/package.ts';
import type { Problem } from '#domain/problem.ts';
import { isError } from '../judged.ts';
import { readDescriptor } from './descriptor.ts';
import { DESCRIPTOR } from './head.ts';
import { hashesThatDiffer } from './hashes.ts';
import { judgeTables } from './judge-tables.ts';
import { listedFiles } from './listed-files.ts';
import { problemsOf, readTables } from './tables.ts';
import { versionOf } from './version.ts';

/** A folder read as a whole: null when anything in it is an error, so that a half-replaced folder changes nothing. */
export interface PackageReading {
	readonly package: DataPackage | null;
	readonly problems: readonly Problem[];
}

/** Every file to fetch besides `datapackage.json` itself, as paths relative to it. */
export function listedPaths(descriptor: Uint8Array): {
	readonly paths: readonly string[];
	readonly problems: readonly Problem[];
} {
	const { value, problems } = readDescriptor(descriptor);
	return { paths: value.paths, problems };
}

/** Reads a whole `datasets/` folder, given as bytes by path relative to it, `datapackage.json` included. */
export function readPackage(files: ReadonlyMap<string, Uint8Array>): PackageReading {
	const descriptorBytes = files.get(DESCRIPTOR);
	const { value: descriptor, problems } = readDescriptor(descriptorBytes);
	if (descriptorBytes === undefined || descriptor.head === null) return { package: null, problems };
	const listed = listedFiles(descriptor.paths, files);
	const tables = readTables(listed.value);
	const content = judgeTables(tables, descriptor.head);
	const changed = hashesThatDiffer(listed.value, descriptor.hashes);
	const all = [...problems, ...listed.problems, ...changed, ...problemsOf(tables), ...content.problems];
	if (content.value === null || all.some(isError)) return { package: null, problems: all };
	// The descriptor counts too: another cut-off makes other quarters due.
	const version = versionOf(new Map([...listed.value, [DESCRIPTOR, descriptorBytes]]));
	return { package: { ...content.value, version }, problems: all };
}
