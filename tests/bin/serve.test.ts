import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../src/bin/serve.js';

interface Reply {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: string;
}

let root = '';
let server: Awaited<ReturnType<typeof startServer>>;

/** As sent, without what fetch would tidy up: paths stay as they are, bodies stay compressed. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET', port = server.port) =>
	new Promise<Reply>((resolve, reject) => {
		send({ host: '127.0.0.1', port, path, headers, method }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (part: string) => (body += part));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
			);
		})
			.on('error', reject)
			.end();
	});

async function lay(files: Record<string, string | Buffer>) {
	for (const [path, content] of Object.entries(files)) {
		await mkdir(join(root, path, '..'), { recursive: true });
		await writeFile(join(root, path), content);
	}
}

beforeAll(async () => {
	const folder = await mkdtemp(join(tmpdir(), 'giao-ban-serve-'));
	root = join(folder, 'site');
	await lay({
		'index.html': 'front',
		'404.html': 'lost',
		'compare/index.html': 'compare',
		'_app/immutable/a.js': 'a',
		'_app/immutable/a.js.gz': gzipSync('a'),
		'_app/immutable/engine.wasm': 'wasm',
		'datasets/units.csv': 'unit',
		'datasets/units.csv.gz': 'a stale twin',
		'empty/a.txt': 'a',
		'.hidden': 'hidden',
		'../secret.txt': 'secret'
	});
	server = await startServer({ root, port: 0 });
});

afterAll(async () => {
	await server.close();
	await rm(join(root, '..'), { recursive: true });
});

describe('what is served', () => {
	test.each([
		['/', 200, 'front', 'text/html; charset=utf-8'],
		['/?quarter=2024-Q1', 200, 'front', 'text/html; charset=utf-8'],
		['/compare/', 200, 'compare', 'text/html; charset=utf-8'],
		['/_app/immutable/a.js', 200, 'a', 'text/javascript; charset=utf-8'],
		['/_app/immutable/engine.wasm', 200, 'wasm', 'application/wasm'],
		['/datasets/units.csv', 200, 'unit', 'text/csv; charset=utf-8'],
		['/nowhere/', 404, 'lost', 'text/html; charset=utf-8'],
		['/empty/', 404, 'lost', 'text/html; charset=utf-8']
	])('%s', async (path, status, body, type) => {
		const reply = await ask(path);
		expect(reply).toMatchObject({ status, body });
		expect(reply.headers['content-type']).toBe(type);
		expect(reply.headers['x-content-type-options']).toBe('nosniff');
	});

	test('a folder without its slash leads to the folder, with its question', async () => {
		expect(await ask('/compare?lang=en')).toMatchObject({
			status: 308,
			headers: { location: '/compare/?lang=en' }
		});
	});

	test.each([
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/..%5csecret.txt',
		'/.hidden',
		'//compare',
		'/%',
		'/a%00'
	])('nothing outside, nothing hidden: %s', async (path) => {
		expect(await ask(path)).toMatchObject({ status: 404, body: 'lost' });
	});

	test('HEAD has the headers and no body; other methods are refused', async () => {
		expect(await ask('/', {}, 'HEAD')).toMatchObject({
			status: 200,
			body: '',
			headers: { 'content-length': '5' }
		});
		expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
	});
});

describe('how it is kept', () => {
	test('what has a hash in its name is kept for ever, the rest is asked again', async () => {
		expect((await ask('/_app/immutable/a.js')).headers['cache-control']).toContain('immutable');
		expect((await ask('/')).headers['cache-control']).toBe('no-cache');
		expect((await ask('/datasets/units.csv')).headers['cache-control']).toBe('no-cache');
	});

	test.each(['/', '/datasets/units.csv'])('%s unchanged is not sent again', async (path) => {
		const etag = String((await ask(path)).headers.etag);
		expect(await ask(path, { 'if-none-match': `"other", W/${etag}` })).toMatchObject({
			status: 304,
			body: ''
		});
	});

	test('a replaced table is sent at once, even one of the same length', async () => {
		const etag = String((await ask('/datasets/units.csv')).headers.etag);
		await lay({ 'datasets/units.csv': 'UNIT' });
		expect(await ask('/datasets/units.csv', { 'if-none-match': etag })).toMatchObject({
			status: 200,
			body: 'UNIT'
		});
		await lay({ 'datasets/units.csv': 'unit' });
	});
});

describe('compressed twins', () => {
	test('are sent to those who take them', async () => {
		const { headers } = await ask('/_app/immutable/a.js', { 'accept-encoding': 'br, gzip' });
		expect(headers).toMatchObject({
			'content-encoding': 'gzip',
			'content-type': 'text/javascript; charset=utf-8',
			vary: 'accept-encoding'
		});
	});

	test.each(['', 'identity', 'gzip;q=0', 'br'])('are not sent for "%s"', async (accept) => {
		const reply = await ask('/_app/immutable/a.js', { 'accept-encoding': accept });
		expect(reply).toMatchObject({ body: 'a' });
		expect(reply.headers['content-encoding']).toBeUndefined();
	});

	test('are never sent from datasets/', async () => {
		expect(await ask('/datasets/units.csv', { 'accept-encoding': 'gzip' })).toMatchObject({ body: 'unit' });
	});
});

test('a site under a path answers there and nowhere else', async () => {
	const below = await startServer({ root, port: 0, base: '/giao-ban' });
	const { port } = below;
	expect(below.url).toMatch(/\/giao-ban\/$/);
	expect(await ask('/giao-ban/', {}, 'GET', port)).toMatchObject({ status: 200, body: 'front' });
	expect(await ask('/giao-ban', {}, 'GET', port)).toMatchObject({
		status: 308,
		headers: { location: '/giao-ban/' }
	});
	expect(await ask('/giao-ban/compare', {}, 'GET', port)).toMatchObject({
		headers: { location: '/giao-ban/compare/' }
	});
	expect(await ask('/', {}, 'GET', port)).toMatchObject({ status: 404 });
	expect(await ask('/giao-bank/', {}, 'GET', port)).toMatchObject({ status: 404 });
	await below.close();
});

test('a test may make an answer wait or fail', async () => {
	let release = () => {};
	const waiting = new Promise<void>((done) => (release = done));
	const before = (path: string) =>
		path.endsWith('.csv') ? waiting : path.endsWith('.wasm') ? 404 : undefined;
	const slow = await startServer({ root, port: 0, before });
	let isAnswered = false;
	const asked = ask('/datasets/units.csv', {}, 'GET', slow.port).finally(() => (isAnswered = true));
	expect(await ask('/_app/immutable/engine.wasm', {}, 'GET', slow.port)).toMatchObject({ status: 404 });
	expect(isAnswered).toBe(false);
	release();
	expect(await asked).toMatchObject({ status: 200 });
	await slow.close();
});

test('a taken port gives way to the next free one', async () => {
	const holder = createServer().listen(0, '127.0.0.1');
	await new Promise((listening) => holder.once('listening', listening));
	const { port } = holder.address() as AddressInfo;
	const next = await startServer({ root, port });
	expect(next.port).toBeGreaterThan(port);
	await next.close();
	holder.close();
});
