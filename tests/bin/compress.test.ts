import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compress } from '../../src/bin/compress.js';

const TEXT = 'the same line again\n'.repeat(100);

async function builtSite(files: Record<string, string>) {
	const folder = await mkdtemp(join(tmpdir(), 'giao-ban-compress-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const root = join(folder, 'build');
	for (const [path, content] of Object.entries(files)) {
		await mkdir(join(root, path, '..'), { recursive: true });
		await writeFile(join(root, path), content);
	}
	return { root, kept: join(folder, 'kept') };
}

test('text gets both twins, and each unpacks to the text', async () => {
	const { root, kept } = await builtSite({ 'index.html': TEXT });
	await compress(root, kept);
	expect(gunzipSync(await readFile(join(root, 'index.html.gz'))).toString()).toBe(TEXT);
	expect(brotliDecompressSync(await readFile(join(root, 'index.html.br'))).toString()).toBe(TEXT);
});

test('datasets, fonts and what is too small get none', async () => {
	const { root, kept } = await builtSite({
		'datasets/units.csv': TEXT,
		'datasets/a.json': TEXT,
		'a.woff2': TEXT,
		'a.js': 'a'
	});
	await compress(root, kept);
	const names = await readdir(root, { recursive: true });
	expect(names.filter((name) => /\.(gz|br)$/.test(name))).toEqual([]);
});

test('a twin whose file is gone goes too', async () => {
	const { root, kept } = await builtSite({ 'old.js.gz': 'old', 'index.html': TEXT });
	await compress(root, kept);
	expect(existsSync(join(root, 'old.js.gz'))).toBe(false);
});

test('the engine is compressed once, and kept from build to build', async () => {
	const { root, kept } = await builtSite({ 'engine.wasm': TEXT });
	await compress(root, kept);
	const [name = ''] = await readdir(kept);
	const made = (await stat(join(kept, name))).mtimeMs;
	await rm(join(root, 'engine.wasm.gz'));
	await compress(root, kept);
	expect((await stat(join(kept, name))).mtimeMs).toBe(made);
	expect(gunzipSync(await readFile(join(root, 'engine.wasm.gz'))).toString()).toBe(TEXT);
});
