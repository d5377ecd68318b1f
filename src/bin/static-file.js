import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** @type {Record<string, string>} */
const MIME = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff2': 'font/woff2'
};

/** Best first. */
const ENCODINGS = /** @type {const} */ ([
	['br', '.br'],
	['gzip', '.gz']
]);

/**
 * A file as it will be sent: where its bytes are (or the bytes themselves), and the headers that say what they are.
 * @typedef {{ path: string, bytes?: Buffer, size: number, headers: Record<string, string> }} StaticFile
 */

/**
 * The names between the slashes of an address, or null when they could lead out of the root or to a hidden file.
 * @param {string} pathname still percent-encoded
 * @returns {string[] | null}
 */
export function segmentsOf(pathname) {
	const names = pathname.split('/').slice(1).map(decoded);
	const last = names.length - 1;
	const isSafe = names.every(
		(name, place) => name !== null && (name !== '' || place === last) && !/^\.|[/\\\0:]/.test(name)
	);
	return isSafe ? /** @type {string[]} */ (names) : null;
}

/** @param {string} text */
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return null; // a lone percent sign is a bad address, not a fault of ours
	}
}

/**
 * The file's status when it is a file or folder; anything in the way means it is not there.
 * @param {string} path
 */
export const statusOf = (path) => stat(path).catch(() => null);

/**
 * Whether the reader's browser takes an encoding; `q=0` is a refusal.
 * @param {string} header of accept-encoding
 * @param {string} encoding
 */
export function accepts(header, encoding) {
	const asked = header.split(',').map((part) =>
		part
			.trim()
			.toLowerCase()
			.split(/\s*;\s*q\s*=\s*/)
	);
	return asked.some(([name, weight]) => name === encoding && (weight === undefined || Number(weight) > 0));
}

/**
 * An office may replace what is in `datasets/` while we serve: always its own bytes, never a compressed twin made at the build.
 * @param {string} path @param {Record<string, string>} headers
 * @returns {Promise<StaticFile>}
 */
async function replaceable(path, headers) {
	const bytes = await readFile(path);
	const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
	return { path, bytes, size: bytes.length, headers: { ...headers, etag, 'cache-control': 'no-cache' } };
}

/**
 * @param {string} path @param {Record<string, string>} headers @param {string} acceptEncoding
 * @returns {Promise<StaticFile>}
 */
async function built(path, headers, acceptEncoding) {
	for (const [encoding, suffix] of ENCODINGS) {
		if (!accepts(acceptEncoding, encoding)) continue;
		const twin = await statusOf(path + suffix);
		if (twin?.isFile())
			return described(path + suffix, twin, {
				...headers,
				'content-encoding': encoding,
				vary: 'accept-encoding'
			});
	}
	return described(path, await stat(path), { ...headers, vary: 'accept-encoding' });
}

/**
 * @param {string} path @param {import('node:fs').Stats} status @param {Record<string, string>} headers
 * @returns {StaticFile}
 */
function described(path, status, headers) {
	const etag = `"${status.size.toString(36)}-${status.mtimeMs.toString(36)}${extname(path)}"`;
	return { path, size: status.size, headers: { ...headers, etag } };
}

/**
 * The file behind the names of an address that is known to be a file.
 * @param {string} root @param {readonly string[]} names @param {string} acceptEncoding
 * @returns {Promise<StaticFile>}
 */
export async function fileAt(root, names, acceptEncoding) {
	const path = join(root, ...names);
	const headers = { 'content-type': MIME[extname(path)] ?? 'application/octet-stream' };
	if (names[0] === 'datasets') return replaceable(path, headers);
	const isImmutable = names[0] === '_app' && names[1] === 'immutable';
	const cacheControl = isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache';
	return built(path, { ...headers, 'cache-control': cacheControl }, acceptEncoding);
}
