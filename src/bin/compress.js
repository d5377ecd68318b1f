import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Writes a .gz and a .br beside each built file that gains by it, for servers that send them instead.
 * Never in `datasets/`: an office may replace those files, and a stale twin would be sent in their place.
 */

const TEXT = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);

/** The engine: brotli takes minutes for it, gzip seconds, and it changes only with its version. */
const ENGINE = '.wasm';
const KEPT = 'node_modules/.cache/giao-ban/compressed';

/** Below this a twin costs more than it saves. */
const SMALLEST_BYTES = 512;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** @param {Buffer} bytes */
const gzipped = (bytes) => toGzip(bytes, { level: 9 });

/** @param {Buffer} bytes */
const brotlied = (bytes) =>
	toBrotli(bytes, {
		params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
	});

/**
 * @param {string} root
 * @returns {Promise<string[]>} every file, datasets apart
 */
async function filesUnder(root) {
	const entries = await readdir(root, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name))
		.filter((path) => !path.startsWith(join(root, 'datasets')));
}

/** @param {string} path @param {Buffer} bytes @param {Buffer} smaller */
const writeTwin = (path, bytes, smaller) =>
	smaller.length < bytes.length ? writeFile(path, smaller) : Promise.resolve();

/** @param {string} path */
async function compressText(path) {
	const bytes = await readFile(path);
	if (bytes.length < SMALLEST_BYTES) return;
	await writeTwin(`${path}.gz`, bytes, await gzipped(bytes));
	await writeTwin(`${path}.br`, bytes, await brotlied(bytes));
}

/** @param {string} path @param {string} keptIn */
async function compressEngine(path, keptIn) {
	const bytes = await readFile(path);
	const kept = join(keptIn, `${createHash('sha256').update(bytes).digest('hex')}.gz`);
	if (!(await stat(kept).catch(() => null))) {
		await mkdir(keptIn, { recursive: true });
		// Under another name until whole: an interrupted run must not leave half a file that later runs trust.
		const unfinished = `${kept}.${process.pid}`;
		await writeFile(unfinished, await gzipped(bytes));
		await rename(unfinished, kept);
	}
	await copyFile(kept, `${path}.gz`);
}

/**
 * @param {string} root the built site
 * @param {string} [keptIn] where the engine's twin is kept from build to build
 */
export async function compress(root, keptIn = KEPT) {
	const isTwin = (/** @type {string} */ path) => /\.(gz|br)$/.test(path);
	const files = await filesUnder(root);
	await Promise.all(files.filter(isTwin).map((path) => rm(path)));
	const sources = files.filter((path) => !isTwin(path));
	await Promise.all([
		...sources.filter((path) => TEXT.has(extname(path))).map(compressText),
		...sources.filter((path) => extname(path) === ENGINE).map((path) => compressEngine(path, keptIn))
	]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
	await compress(process.env.GIAO_BAN_BUILD ?? 'build');
