import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';

const CACHE = join('node_modules', '.cache', 'giao-ban');

/**
 * Bundles a TypeScript file of the tests for plain Node, so that a long run costs no transformation and can be a worker.
 * @param {string} entry from the root of the repository
 * @returns {Promise<{ file: string, remove: () => void }>} the bundle, which goes away when it is removed
 */
export async function bundled(entry) {
	mkdirSync(CACHE, { recursive: true });
	const folder = mkdtempSync(join(CACHE, 'fuzz-'));
	const name = `${basename(entry, '.ts')}.mjs`;
	await build({
		configFile: false,
		logLevel: 'silent',
		ssr: { noExternal: true },
		build: {
			ssr: entry,
			outDir: folder,
			target: 'node20',
			minify: false,
			rollupOptions: { output: { entryFileNames: name } }
		}
	});
	return {
		file: join(process.cwd(), folder, name),
		remove: () => rmSync(folder, { recursive: true, force: true })
	};
}
