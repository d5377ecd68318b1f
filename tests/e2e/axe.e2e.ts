import { vi } from '#i18n/messages.vi.ts';
import { readFileSync } from 'node:fs';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { copyOfBuild, serve } from './site.ts';
import { openPage, openWithoutEngine, whenEngine, whenReady } from './stage.ts';

interface Axe {
	readonly run: (options: RunOptions) => Promise<AxeResults>;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WALL = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 780 };

/** Every rule of axe-core: WCAG 2.2 A and AA, and its best practices. */
async function violationsOn(page: Page): Promise<string[]> {
	await page.evaluate(AXE);
	// The other results only name their rules: listing every element that passes takes twice the time.
	const { violations, passes } = await page.evaluate(() =>
		(globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] })
	);
	expect(passes.length).toBeGreaterThan(10); // it did look
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target}`));
}

/** At the size of a wall and of a telephone. */
async function expectNoViolation(page: Page, sizes = [WALL, PHONE]) {
	for (const size of sizes) {
		await page.setViewportSize(size);
		expect(await violationsOn(page), `${page.url()} at ${size.width}`).toEqual([]);
	}
}

/** Besides the default view: the district, silence, what is not due, and notices. */
const SCREENS = [
	'/?level=district',
	'/?quarter=2023-Q4&indicator=reception',
	'/?quarter=2025-Q3',
	'/?units=sai-son,phu-man,nowhere&indicator=no-such&order=value'
];

const LOOKS = [
	{ theme: 'light', lang: 'vi' },
	{ theme: 'dark', lang: 'vi' },
	{ theme: 'light', lang: 'en' },
	{ theme: 'dark', lang: 'en' }
] as const;

test.each(LOOKS)('the default view has no violation, $theme, $lang', async (look) => {
	await expectNoViolation(await openWithoutEngine('/', look));
});

test.each([
	{ ...LOOKS[1], sizes: [WALL, PHONE] },
	{ ...LOOKS[2], sizes: [WALL] }
])('no other screen has one, $theme, $lang', async ({ theme, lang, sizes }) => {
	const page = await openWithoutEngine('/', { theme, lang });
	for (const path of SCREENS) {
		await page.goto(new URL(`${path}&lang=${lang}`, page.url()).href);
		await whenReady(page);
		await expectNoViolation(page, sizes);
	}
});

test('an open list of units, and open tables, have none', async () => {
	const page = await openWithoutEngine('/?units=sai-son');
	for (const summary of await page.locator('summary').all()) await summary.click();
	const search = page.getByRole('combobox', { name: vi.chooseUnits });
	await search.focus();
	await expectNoViolation(page);
	await search.fill('zzz');
	await expectNoViolation(page);
});

test('a failed engine has none', async () => {
	const copy = await copyOfBuild();
	await rm(join(copy, 'datasets', 'datapackage.json'));
	const page = await openPage('/', { site: (await serve(copy)).url, theme: 'dark', expected: [/404/] });
	await whenEngine(page, 'failed');
	await expectNoViolation(page);
});

test('a half-replaced folder has none, and neither has an empty one', async () => {
	const copy = await copyOfBuild();
	const { url } = await serve(copy);
	const folder = join(copy, 'datasets', 'activities');
	const names = await readdir(folder);
	for (const name of names) {
		const [header = ''] = (await readFile(join(folder, name), 'utf8')).split('\n');
		await writeFile(join(folder, name), `${header}\nnowhere,2024-Q9,nothing,nobody,some,,,\n`);
	}
	const page = await openPage('/', { site: url });
	await whenEngine(page, 'ready');
	await page.getByRole('alert').waitFor();
	await expectNoViolation(page);

	for (const name of names) {
		const [header = ''] = (await readFile(join(folder, name), 'utf8')).split('\n');
		await writeFile(join(folder, name), `${header}\n`);
	}
	await page.reload();
	await page.waitForSelector('html[data-figures="engine"]', { state: 'attached' });
	await expectNoViolation(page);
});

test('a page that does not exist says so, has no violation, and leads back', async () => {
	const page = await openPage('/nowhere/?quarter=2023-Q4', { expected: [/404/] });
	await page.getByRole('heading', { name: vi.errorTitle }).waitFor();
	await expectNoViolation(page);
	await page.getByRole('link', { name: vi.errorBack }).click();
	await page.waitForSelector('figure[data-chart="communes"]');
	expect(new URL(page.url()).pathname).toBe('/');
});
