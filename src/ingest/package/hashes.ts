import type { Problem } from '#domain/problem.ts';
import { problemAt } from '../problem-at.ts';
import { fieldOf } from './json.ts';
import { hashOf } from './version.ts';

/** The hashes a parsed descriptor gives, by path: `sha256:` and 64 hex digits. */
export function readHashes(json: unknown): ReadonlyMap<string, string> {
	const hashes = new Map<string, string>();
	const resources = fieldOf(json, 'resources');
	for (const resource of Array.isArray(resources) ? resources : []) {
		const [path, hash] = [fieldOf(resource, 'path'), fieldOf(resource, 'hash')];
		if (typeof path === 'string' && typeof hash === 'string') hashes.set(path, hash);
	}
	return hashes;
}

/**
 * `hash_differs` for files that changed since the descriptor was written. Only a note: an office may replace a table
 * with nothing but a text editor, and its schema is what decides whether it fits.
 */
export const hashesThatDiffer = (
	files: ReadonlyMap<string, Uint8Array>,
	hashes: ReadonlyMap<string, string>
): Problem[] =>
	[...files]
		.filter(([path, bytes]) => hashes.has(path) && hashes.get(path) !== `sha256:${hashOf(bytes)}`)
		.map(([file]) => problemAt('hash_differs', { file }, {}));
