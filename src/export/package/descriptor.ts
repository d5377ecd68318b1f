import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The file that describes all others. */
export const DESCRIPTOR = 'datapackage.json';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a new table is described by where the package has none like it. */
const PLAIN_TABLE: Json = { type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };

const resourcesOf = (descriptor: Json): readonly unknown[] =>
	Array.isArray(descriptor['resources']) ? descriptor['resources'] : [];

/** A table may be cut into several files, and its path is a list of them then. */
const pathsOf = (resource: unknown): readonly unknown[] =>
	isObject(resource) ? [resource['path']].flat() : [];

const folderOf = (path: unknown): string => String(path).replace(/[^/]*$/, '');

/** `activities/2026.csv` → `activities-2026`. */
const nameOf = (path: string): string => path.replace(/\.csv$/, '').replaceAll('/', '-');

/** What a resource says of its own file alone. */
const OF_ONE_FILE = new Set(['name', 'path', 'title', 'description', 'hash', 'bytes']);

/** A resource for a new file, with the fields of its neighbour in the same folder: years have one schema. */
function resourceFor(path: string, resources: readonly unknown[]): Json {
	const isNeighbour = (each: unknown): boolean => folderOf(path) !== '' && folderOf(each) === folderOf(path);
	const neighbour = resources.find((resource) => pathsOf(resource).some(isNeighbour));
	const like: Json = isObject(neighbour) ? neighbour : PLAIN_TABLE;
	const alike = Object.entries(like).filter(([field]) => !OF_ONE_FILE.has(field));
	return { name: nameOf(path), ...Object.fromEntries(alike), path };
}

const hashed = (resource: unknown, files: ReadonlyMap<string, Uint8Array>): unknown => {
	const bytes = isObject(resource) ? files.get(String(resource['path'])) : undefined;
	if (!isObject(resource) || typeof resource['path'] !== 'string' || bytes === undefined) return resource;
	const size = 'bytes' in resource ? { bytes: bytes.length } : {};
	return { ...resource, ...size, hash: `sha256:${bytesToHex(sha256(bytes))}` };
};

/** The descriptor of `files`: as it was, with a resource for every new table, the cut-off, and the hash of every file. */
export function descriptorBytes(
	before: Uint8Array,
	files: ReadonlyMap<string, Uint8Array>,
	dataCutOff: string
): Uint8Array {
	const parsed: unknown = JSON.parse(new TextDecoder().decode(before));
	const descriptor = isObject(parsed) ? parsed : {};
	const listed = resourcesOf(descriptor);
	const known = new Set(listed.flatMap(pathsOf));
	const fresh = [...files.keys()].filter((path) => path !== DESCRIPTOR && !known.has(path));
	const resources = [...listed, ...fresh.map((path) => resourceFor(path, listed))];
	const after = { ...descriptor, dataCutOff, resources: resources.map((each) => hashed(each, files)) };
	return new TextEncoder().encode(`${JSON.stringify(after, null, 2)}\n`);
}
