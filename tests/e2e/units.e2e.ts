import { unitsVi } from '#i18n/units.vi.ts';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { queryOf, textOf } from './reading.ts';
import { openPage, openWithoutEngine } from './stage.ts';
import { expectNoViolation, PHONE, WALL } from './violations.ts';

const figuresOf = (page: Page, indicator: string) =>
	page.$$eval(`figure[data-chart="unit-trend"][data-indicator="${indicator}"] tbody tr`, (rows) =>
		Object.fromEntries(
			rows.map((row) => [
				(row as HTMLElement).dataset['quarter'] ?? '',
				row.querySelector('data')?.getAttribute('value') ?? null
			])
		)
	);

const unitOn = (page: Page) => page.getAttribute('main', 'data-unit');

test('without JavaScript, Hưng Đạo of January 2025 shows what its parts did before, and says that it does', async () => {
	const page = await openPage('/communes/hung-dao/', { javaScriptEnabled: false });
	expect(await textOf(page, 'h1')).toContain('Hưng Đạo');
	const caption = await textOf(page, 'figure[data-indicator="reception"] figcaption');
	expect(caption).toContain('gồm Tân Phú và Đại Thành đến 31/12/2024');
	const together = await figuresOf(page, 'reception');
	const parts = await Promise.all(
		['tan-phu', 'dai-thanh'].map(async (unit) =>
			figuresOf(await openPage(`/communes/${unit}/`, { javaScriptEnabled: false }), 'reception')
		)
	);
	const sum = parts.reduce((total, part) => total + Number(part['2023-Q3']), 0);
	expect(sum).toBeGreaterThan(0);
	expect(together['2023-Q3']).toBe(String(sum));
	expect(await page.locator('figure[data-chart="lineage"] svg a').count()).toBe(3);
});

test('an old unit leads to its successor and back, by keyboard too, and the quarter goes along', async () => {
	const page = await openWithoutEngine('/communes/tan-phu/?quarter=2024-Q4');
	await page.locator('figure[data-chart="lineage"] svg a').first().focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => unitOn(page)).toBe('hung-dao');
	expect(queryOf(page)).toBe('?quarter=2024-Q4');
	expect(await textOf(page, '.notice')).toContain('quý I/2025');
	await page.locator('figure[data-chart="lineage"] svg a', { hasText: 'Đại Thành' }).click();
	await expect.poll(() => unitOn(page)).toBe('dai-thanh');
});

test('a name on the overview leads to its page, and every unit is found without accents or by its code', async () => {
	const page = await openWithoutEngine('/');
	await page.locator('figure[data-chart="communes"] td a.to-rows').first().focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expect.poll(() => unitOn(page)).toBe('thi-tran-quoc-oai');
	await page.getByRole('link', { name: unitsVi.allUnits }).click();
	await page.fill('input[name="find"]', 'hung dao');
	await expect.poll(() => page.locator('tr[data-unit]').count()).toBe(2);
	await page.fill('input[name="find"]', '09934');
	await expect.poll(() => page.locator('tr[data-unit]').count()).toBe(2);
	await page.fill('input[name="find"]', 'zzz');
	await expect.poll(() => textOf(page, 'main')).toContain(unitsVi.foundNone('zzz'));
});

test('a unit that nobody knows gets a message and the list', async () => {
	const page = await openWithoutEngine('/communes/');
	// As a link of a folder that was replaced meanwhile would: inside the application.
	await page.$eval('tr[data-unit="sai-son"] a', (link) => link.setAttribute('href', './nowhere/'));
	await page.click('tr[data-unit="sai-son"] a');
	await expect.poll(() => textOf(page, 'h1')).toBe(unitsVi.unknown('nowhere'));
	expect(await page.locator('tr[data-unit]').count()).toBeGreaterThan(30);
	const typed = await openPage('/communes/nowhere/', { expected: [/404/] });
	await typed.waitForSelector('a[href$="/communes/"]');
});

test.each([
	{ theme: 'dark', lang: 'vi', path: '/communes/xa-quoc-oai/?quarter=2025-Q3', size: PHONE },
	{ theme: 'light', lang: 'en', path: '/communes/sai-son/?order=value&cumulated=1', size: WALL }
] as const)('$path has no violation, $theme, $lang', async ({ theme, lang, path, size }) => {
	const page = await openWithoutEngine(path, { theme, lang });
	for (const summary of await page.locator('main summary').all()) await summary.click();
	await expectNoViolation(page, [size]);
});
