import { briefScreenVi } from '#i18n/brief/screen.vi.ts';
import { dataVi } from '#i18n/data.vi.ts';
import { vi } from '#i18n/messages.vi.ts';
import { stageVi } from '#i18n/stage.vi.ts';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { findBrowser, TEST_ARGS } from '../browser.js';
import { BUILT } from './built.ts';
import { namesResolvedTo } from './names.ts';
import { rowOf } from './reading.ts';
import { copyOfBuild, serve } from './site.ts';
import { openPage, whenEngine, whenReady } from './stage.ts';

// A service worker works only in secure contexts, and localhost counts as one whatever it does: the site is reached by
// another name, which the browser is told to trust.
const HOST = 'giaoban.test';
const REPORT = {
	name: 'Hoà Thạch quý I-2024.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from('Đơn vị,Giám sát\nHòa Thạch,7\n')
};
let executablePath: string | undefined;
beforeAll(async () => {
	executablePath = (await findBrowser()) ?? undefined;
});

async function emptyFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'giao-ban-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
	return folder;
}

/** A browser whose storage outlives it, as a reader's does. */
async function openBrowser(profile: string, port: number): Promise<BrowserContext> {
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		locale: 'vi-VN',
		args: [
			...TEST_ARGS,
			namesResolvedTo(inject('canaryPort')),
			`--unsafely-treat-insecure-origin-as-secure=http://${HOST}:${port}`
		]
	});
	onTestFinished(() => context.close());
	return context;
}

const at = (port: number, path: string): string => `http://${HOST}:${port}${path}`;
const footSays = (page: Page, text: string) =>
	page.locator('.foot', { hasText: text }).waitFor({ state: 'attached' });

/** Every file of the built site as the address it is served at; compressed copies are served at that of their source. */
async function addressesOfBuild(): Promise<string[]> {
	const files = await readdir(BUILT, { recursive: true, withFileTypes: true });
	return files
		.filter((file) => file.isFile() && !/\.(br|gz)$|^service-worker\.js$/.test(file.name))
		.map((file) => `${file.parentPath.slice(BUILT.length)}/${file.name}`.replace(/\/index\.html$/, '/'));
}

/** One page of each kind: of pages alike in all but their unit or deck, the first. */
async function screensOfBuild(): Promise<string[]> {
	const pages = (await addressesOfBuild()).filter((address) => address.endsWith('/')).sort();
	const kindOf = (address: string) => address.split('/').slice(0, -2).join('/') || address;
	return [...new Map(pages.toReversed().map((page) => [kindOf(page), page])).values()];
}

const keptAddresses = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const requests = await Promise.all(stores.map((store) => store.keys()));
		return requests.flat().map(({ url }) => decodeURI(new URL(url).pathname));
	});

async function supervisionsOf(page: Page, unit: string): Promise<number | null> {
	await page.waitForSelector(`[data-chart="communes"] tr[data-unit="${unit}"]`);
	return (await rowOf(page, unit)).value;
}

/** Makes the files that a screen offers, each in a part of the program that is loaded only then. */
async function carryAll(page: Page, address: string, buttons: readonly string[]): Promise<void> {
	await page.goto(address);
	await whenReady(page);
	if (address.includes('/present/')) {
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => page.locator('.slide:not([hidden])').getAttribute('data-page')).toBe('2');
		await page.keyboard.press('c');
	}
	for (const name of buttons) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name, exact: true }).click()
		]);
		expect(await download.failure()).toBe(null);
	}
}

test('after one visit every screen, the engine and an import work with the server stopped, from a cold start', async () => {
	const [server, profile] = [await serve(BUILT), await emptyFolder()];
	const before = await openBrowser(profile, server.port);
	const first = await before.newPage();
	await first.goto(at(server.port, '/'));
	await footSays(first, vi.offlineKept);
	const kept = new Set(await keptAddresses(first));
	expect((await addressesOfBuild()).filter((address) => !kept.has(address))).toEqual([]);
	await before.close();
	await server.close();

	const page = await (await openBrowser(profile, server.port)).newPage();
	for (const screen of await screensOfBuild()) {
		const response = await page.goto(at(server.port, screen));
		expect([screen, response?.status(), response?.fromServiceWorker()]).toEqual([screen, 200, true]);
		await whenReady(page);
	}
	await carryAll(page, at(server.port, '/present/quy-1-2024/'), [stageVi.carryHtml, stageVi.carryPowerPoint]);
	await carryAll(page, at(server.port, '/brief/'), [briefScreenVi.word]);
	await page.goto(at(server.port, '/data'));
	expect(page.url()).toBe(at(server.port, '/data/'));
	await whenEngine(page, 'ready');
	await page.setInputFiles('input[name="reports"]', [REPORT]);
	await page.click('.act button.go');
	await expect.poll(() => page.locator('.desk .said').textContent()).toBe(dataVi.accepted('1'));
	await page.getByRole('link', { name: vi.screenOverview }).click();
	await expect.poll(() => supervisionsOf(page, 'hoa-thach')).toBe(7);
	expect((await page.goto(at(server.port, '/nowhere/')))?.status()).toBe(404);
});

test('a newer version is offered, not forced, and not while files lie on the desk', async () => {
	const root = await copyOfBuild();
	const [server, profile] = [await serve(root), await emptyFolder()];
	const page = await (await openBrowser(profile, server.port)).newPage();
	await page.goto(at(server.port, '/data/'));
	await footSays(page, vi.offlineKept);
	const stores = await page.evaluate(() => caches.keys());

	const [script, version] = [join(root, 'service-worker.js'), await versionOf(root)];
	await writeFile(script, (await readFile(script, 'utf8')).replaceAll(version, 'f'.repeat(version.length)));
	for (const copy of ['br', 'gz']) await rm(`${script}.${copy}`, { force: true });
	await page.setInputFiles('input[name="reports"]', [REPORT]);
	await page.waitForSelector('[data-verdict]');
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		await new Promise<void>((done) => {
			const look = () => (registration.waiting === null ? setTimeout(look, 50) : done());
			look();
		});
	});
	expect(await page.locator('.foot button').count()).toBe(0);

	await page.goto(at(server.port, '/'));
	await footSays(page, vi.updateHere);
	expect(await page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(stores));
	const reloaded = page.waitForEvent('load');
	await page.click('.foot button');
	await reloaded;
	await footSays(page, vi.offlineKept);
	const now = await page.evaluate(() => caches.keys());
	expect(now.filter((name) => name.includes(version))).toEqual([]);
	expect(now).toHaveLength(stores.length);
});

async function versionOf(root: string): Promise<string> {
	const { version } = JSON.parse(await readFile(join(root, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	return version;
}

test('over plain http the rest works, and one line says what https would add', async () => {
	const page = await openPage('/', { host: 'office.test' });
	await whenEngine(page, 'ready');
	await footSays(page, vi.offlineNeedsHttps);
});
