import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built site is made of, besides its dependencies (which the lock file names). */
const SOURCES = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
	if (!statSync(path, { throwIfNoEntry: false })) return [];
	if (statSync(path).isFile()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(join(path, name)));
}

/**
 * A version made of content, not of the clock: the same sources always give the same build.
 * @param {string[]} [paths] files and folders, relative to the working folder
 * @returns {string} 16 hex digits
 */
export function contentVersion(paths = [...SOURCES, process.env.GIAO_BAN_DATASETS ?? 'datasets']) {
	const hash = createHash('sha256');
	for (const file of paths.flatMap(filesUnder)) hash.update(file).update('\0').update(readFileSync(file));
	return hash.digest('hex').slice(0, 16);
}
