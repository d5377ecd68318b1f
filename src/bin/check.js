import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { contentVersion } from './content-version.js';

/**
 * `npm run check`: bundles the ingest for Node once for each state of the sources, then runs it. Standard output belongs
 * to the results: whatever there is to say of preparing goes to standard error.
 */

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'giao-ban');
const SOURCES = ['src/ingest', 'src/domain', 'src/i18n', 'src/indicators', 'src/bin', 'package-lock.json'];
const ENTRY = 'check-main';

function install() {
	if (existsSync(join(ROOT, 'node_modules', 'vite', 'package.json'))) return;
	const prepare = join(ROOT, 'src', 'bin', 'prepare.js');
	const { status } = spawnSync(process.execPath, [prepare], { cwd: ROOT, stdio: ['ignore', 2, 2] });
	if (status !== 0) process.exit(status ?? 1);
}

/** Our tsconfig.json extends one that SvelteKit writes; after `npm ci` alone it is not there, and nothing would compile. */
function writeTsconfig() {
	if (existsSync(join(ROOT, '.svelte-kit', 'tsconfig.json'))) return;
	const kit = join(ROOT, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js');
	const { status } = spawnSync(process.execPath, [kit, 'sync'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
	if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} folder */
async function bundleInto(folder) {
	writeTsconfig();
	const { build } = await import('vite');
	await build({
		configFile: false,
		root: ROOT,
		logLevel: 'silent',
		ssr: { noExternal: true },
		build: {
			ssr: join(ROOT, 'src', 'bin', `${ENTRY}.ts`),
			outDir: folder,
			emptyOutDir: false,
			target: 'node20',
			rollupOptions: { output: { entryFileNames: `${ENTRY}.mjs` } }
		}
	});
}

/** The bundle of these sources. Built aside and moved: two commands at once must not read half a bundle. */
async function bundle() {
	const version = contentVersion(SOURCES.map((path) => join(ROOT, path)));
	const folder = join(CACHE, `check-${version}`);
	const file = join(folder, `${ENTRY}.mjs`);
	if (existsSync(file)) return file;
	mkdirSync(CACHE, { recursive: true });
	const aside = mkdtempSync(join(CACHE, 'building-'));
	await bundleInto(aside);
	// Another command may have put the same bundle there meanwhile: that one is not old.
	const old = readdirSync(CACHE).filter((name) => name.startsWith('check-') && join(CACHE, name) !== folder);
	try {
		renameSync(aside, folder);
	} catch (error) {
		rmSync(aside, { recursive: true, force: true });
		if (!existsSync(file)) throw error; // else another command was faster
	}
	for (const name of old) rmSync(join(CACHE, name), { recursive: true, force: true });
	return file;
}

install();
const file = await bundle();
process.env.GIAO_BAN_ROOT ??= ROOT;
await import(pathToFileURL(file).href);
