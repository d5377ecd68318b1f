import { vi } from '#i18n/messages.vi.ts';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { faultsOf } from './faults.ts';
import { headlineFigures, rowsOf, sumOf, textOf, totalOf } from './reading.ts';
import { builtWith, serve } from './site.ts';
import { openPage, whenEngine } from './stage.ts';
import { sumsOf } from './sums.ts';

const FOLDER = 'tests/fixtures/second-district';
/** It lives under a path, as on a server that holds more than one site. */
const BASE = '/suoi-mo';
let build = '';

beforeAll(async () => {
	build = await builtWith('second', { GIAO_BAN_DATASETS: FOLDER, GIAO_BAN_BASE: BASE });
}, 240_000);

test('an invented district is prerendered from its own folder', async () => {
	const { url } = await serve(build, { base: BASE });
	const page = await openPage('/', { site: url, javaScriptEnabled: false });
	expect(await textOf(page, '.brand')).toContain('Suối Mơ');
	expect(await page.inputValue('select[name="quarter"]')).toBe('2023-Q3');
	expect(await page.title()).toContain('III/2023');
	const sums = await sumsOf(FOLDER, '2023-Q3', 'commune');
	expect(await headlineFigures(page)).toEqual(sums);
	const rows = await rowsOf(page);
	expect(rows).toHaveLength(6);
	expect(sumOf(rows)).toBe(sums['supervision']);
	expect((await totalOf(page))?.value).toBe(sums['supervision']);
	expect(await faultsOf(page)).toEqual([]);
});

test('the engine confirms the invented district, and its choices are its own', async () => {
	const { url } = await serve(build, { base: BASE });
	const page = await openPage('/', { site: url });
	await whenEngine(page, 'ready');
	expect(await page.getAttribute('html', 'data-figures')).toBe('engine');
	expect(await textOf(page, '.foot')).toContain(vi.engineConfirmed);
	expect(new URL(page.url()).pathname).toBe(`${BASE}/`);

	await page.selectOption('select[name="indicator"]', 'voter-meeting');
	await page.selectOption('select[name="quarter"]', '2024-Q1');
	const sums = await sumsOf(FOLDER, '2024-Q1', 'commune');
	await expect.poll(() => headlineFigures(page)).toEqual(sums);
	await expect.poll(async () => (await rowsOf(page)).length).toBe(5);
	await page.check('input[name="level"][value="district"]');
	await page.selectOption('select[name="quarter"]', '2023-Q3');
	const district = await sumsOf(FOLDER, '2023-Q3', 'district');
	const shown = async () => {
		const figures = await headlineFigures(page);
		return figures['supervision standing-committee'] !== undefined
			? sumOf(
					['standing-committee', 'board'].map((body) => ({ value: figures[`supervision ${body}`] ?? null }))
				)
			: null;
	};
	await expect.poll(shown).toBe(district['supervision']);
	expect((await headlineFigures(page))['hearing']).toBe(district['hearing']);
});

test('nothing of the shipped district is in a build of another', async () => {
	const files = await readdir(build, { recursive: true, withFileTypes: true });
	const texts = files.filter((file) => file.isFile() && /\.(html|js|css|json|csv|svg)$/.test(file.name));
	expect(texts.length).toBeGreaterThan(10);
	for (const file of texts) {
		const path = join(file.parentPath, file.name);
		const text = await readFile(path, 'utf8');
		for (const name of ['Quốc Oai', 'quoc-oai', 'Qu\\u1ED1c', 'sai-son', 'Đồng Quang'])
			expect(text.includes(name), `${name} in ${path}`).toBe(false);
	}
});
