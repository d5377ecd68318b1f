import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { fileAt, segmentsOf, statusOf } from './static-file.js';

/**
 * Serves the built site as any plain web server would: files, folders by their index.html, 404.html for the rest.
 *
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ status: number, names?: string[], location?: string }} Answer
 *
 * @typedef {object} ServerOptions
 * @property {string} [root] the built site
 * @property {number} [port] 0 takes any free one
 * @property {string} [host]
 * @property {string} [base] the path the site lives under, as in GIAO_BAN_BASE; '' for the top
 * @property {(path: string) => number | void | Promise<number | void>} [before] for tests: asked before each answer
 *   with the path below `base`. Waiting delays the answer; a number is the status to fail with.
 */

const PORTS_TRIED = 20;

/**
 * What an address below the base leads to.
 * @param {string} root @param {string} pathname @param {string} search
 * @returns {Promise<Answer>}
 */
async function find(root, pathname, search) {
	const names = segmentsOf(pathname);
	if (!names) return { status: 404 };
	const status = await statusOf(join(root, ...names));
	if (status?.isFile() && names.at(-1) !== '') return { status: 200, names };
	const index = [...names.filter((name) => name !== ''), 'index.html'];
	if (!status?.isDirectory() || !(await statusOf(join(root, ...index)))?.isFile()) return { status: 404 };
	// Relative addresses in the page count on the slash.
	if (!pathname.endsWith('/')) return { status: 308, location: `${pathname}/${search}` };
	return { status: 200, names: index };
}

/**
 * @param {Response} response @param {number} status @param {string} text
 */
function say(response, status, text) {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
	response.end(response.req.method === 'HEAD' ? undefined : `${text}\n`);
}

/**
 * @param {Request} request @param {Response} response @param {string} root @param {Answer} answer
 */
async function send(request, response, root, { status, names = ['404.html'] }) {
	const file = await fileAt(root, names, String(request.headers['accept-encoding'] ?? ''));
	const known = request.headers['if-none-match']?.split(/\s*,\s*/) ?? [];
	if (status === 200 && known.some((tag) => tag.replace(/^W\//, '') === file.headers.etag))
		return void response.writeHead(304, file.headers).end();
	response.writeHead(status, { ...file.headers, 'content-length': file.size });
	if (request.method === 'HEAD') return void response.end();
	if (file.bytes) return void response.end(file.bytes);
	await pipeline(createReadStream(file.path), response);
}

/**
 * @param {Request} request @param {Response} response
 * @param {{ root: string, base: string, before: NonNullable<ServerOptions['before']> }} options
 */
async function answer(request, response, { root, base, before }) {
	response.setHeader('x-content-type-options', 'nosniff');
	if (request.method !== 'GET' && request.method !== 'HEAD')
		return say(response.setHeader('allow', 'GET, HEAD'), 405, 'Only GET and HEAD.');
	const [, pathname = '/', search = ''] = /^([^?#]*)([^#]*)/.exec(request.url ?? '/') ?? [];
	if (base && pathname === base) return void response.writeHead(308, { location: `${base}/${search}` }).end();
	if (!pathname.startsWith(`${base}/`)) return say(response, 404, 'Not here.');
	const below = pathname.slice(base.length);
	const failure = await before(below);
	if (failure) return say(response, failure, 'Asked to fail.');
	const found = await find(root, below, search);
	if (found.location) return void response.writeHead(found.status, { location: base + found.location }).end();
	if (found.status === 404 && !(await statusOf(join(root, '404.html'))))
		return say(response, 404, 'Not here.');
	return send(request, response, root, found);
}

/**
 * Takes the port, or the next free one.
 * @param {import('node:http').Server} server @param {number} port @param {string} host
 * @returns {Promise<number>}
 */
async function listen(server, port, host) {
	const last = port === 0 ? 0 : Math.min(port + PORTS_TRIED - 1, 65535);
	for (let tried = port; tried <= last; tried++) {
		const error = await new Promise((done) => {
			server.once('error', done).listen(tried, host, () => done(null));
		});
		server.removeAllListeners('error');
		const address = server.address();
		if (!error && address && typeof address === 'object') return address.port;
		if (error?.code !== 'EADDRINUSE') throw error;
	}
	throw new Error(`Ports ${port} to ${last} are all taken: choose another with --port.`);
}

/**
 * @param {ServerOptions} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function startServer({
	root = 'build',
	port = 4173,
	host = '127.0.0.1',
	base = '',
	before = () => {}
} = {}) {
	const options = { root: resolve(root), base, before };
	const server = createServer((request, response) => {
		answer(request, response, options).catch(() => {
			// The reader went away, or the file went between finding and sending it.
			if (response.headersSent) response.destroy();
			else say(response, 500, 'The file could not be read.');
		});
	});
	const taken = await listen(server, port, host);
	const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
	const close = () =>
		new Promise((/** @type {(value: void) => void} */ done) => {
			server.close(() => done());
			server.closeAllConnections(); // a kept-alive connection would hold us for seconds
		});
	return { url: `http://${name}:${taken}${base}/`, port: taken, close };
}

async function main() {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: process.env.PORT ?? '4173' },
			host: { type: 'string', default: '127.0.0.1' },
			root: { type: 'string', default: process.env.GIAO_BAN_BUILD ?? 'build' },
			base: { type: 'string', default: process.env.GIAO_BAN_BASE ?? '' }
		}
	});
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`Not a port: ${values.port}`);
	if (!(await statusOf(join(values.root, 'index.html'))))
		throw new Error(`No built site in ${values.root}: run npm start, or npm run build first.`);
	const server = await startServer({ ...values, port });
	console.log(`Giao Ban: ${server.url}`);
	for (const signal of ['SIGINT', 'SIGTERM'])
		process.once(signal, () => void server.close().then(() => process.exit(0)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	main().catch((error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
