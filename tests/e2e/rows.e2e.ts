import { rowsVi } from '#i18n/rows.vi.ts';
import type { Download, Page } from 'playwright';
import { expect, test } from 'vitest';
import { BUILT } from './built.ts';
import { serve } from './site.ts';
import { openPage, openWithoutEngine, whenEngine } from './stage.ts';
import { expectNoViolation, PHONE, WALL } from './violations.ts';

const TABLE = 'table.rows';

/** The figure in the title, the sum under the rows, and the rows' own counts. */
async function sumsOn(page: Page) {
	await page.waitForSelector(`${TABLE} tfoot`);
	const valueOf = async (selector: string) =>
		Number(await page.locator(selector).first().getAttribute('value'));
	const counts = await page.$$eval(`${TABLE} tbody td.count data`, (all) =>
		all.map((data) => Number(data.getAttribute('value')))
	);
	return {
		figure: await valueOf('main h1 data'),
		sum: await valueOf(`${TABLE} tfoot data`),
		rows: counts.reduce((sum, count) => sum + count, 0)
	};
}

const focusedAddress = (page: Page) =>
	page.evaluate(() => (document.activeElement as HTMLAnchorElement).getAttribute('href'));

async function textOf(download: Download): Promise<string> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
	return Buffer.concat(chunks).toString('utf8');
}

test('the keyboard leads from a bar to its rows and back to the same place, and every total equals its figure', async () => {
	const page = await openPage('/?quarter=2024-Q2');
	await whenEngine(page, 'ready');
	await page.locator('figure[data-chart="trend"] summary').click();
	await page.locator('figure[data-chart="communes"] tbody a.to-rows').first().focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const from = await focusedAddress(page);
	const top = await page.evaluate(() => window.scrollY);
	expect(from).toBe('/rows/?quarter=2024-Q2&units=sai-son');
	await page.keyboard.press('Enter');
	const { figure, sum, rows } = await sumsOn(page);
	expect([sum, rows]).toEqual([figure, figure]);
	expect(await page.locator('main h1').textContent()).toContain('Sài Sơn');
	await expectNoViolation(page, [WALL, PHONE]);
	await page.setViewportSize({ width: 1280, height: 800 });

	await page.keyboard.press('Escape');
	await page.waitForSelector('figure[data-chart="communes"]');
	await expect.poll(() => focusedAddress(page)).toBe(from);
	expect(await page.evaluate(() => window.scrollY)).toBe(top);
	expect(await page.locator('figure[data-chart="trend"] details').getAttribute('open')).toBe('');

	const figures = [
		'article[data-indicator="reception"] .big a',
		'article[data-indicator="reception"] .line a.to-rows >> nth=-1',
		'figure[data-chart="communes"] tfoot .value a',
		'figure[data-chart="communes"] tbody .plot',
		'figure[data-chart="trend"] .over a >> nth=2'
	];
	for (const selector of figures) {
		await page.locator(selector).first().click();
		const sums = await sumsOn(page);
		expect([sums.sum, sums.rows], selector).toEqual([sums.figure, sums.figure]);
		await page.goBack();
		await page.waitForSelector('figure[data-chart="communes"]');
	}
});

test('rows are searched without accents, sorted, and saved with what they are of', async () => {
	const page = await openPage('/rows/?indicator=reception');
	await page.waitForSelector(TABLE);
	await page.fill('input[name="rows"]', 'dong quang');
	await expect.poll(() => page.locator(`${TABLE} tbody tr:not([data-unit="dong-quang"])`).count()).toBe(0);
	expect(await page.locator('.shown').textContent()).toMatch(/^Đang xem \d+\/\d+ dòng/);
	await page.getByRole('button', { name: rowsVi.columnCount, exact: true }).click();
	expect(await page.locator('th[aria-sort="ascending"]').textContent()).toContain(rowsVi.columnCount);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: rowsVi.saveCsv }).click()
	]);
	expect(download.suggestedFilename()).toBe('dong-so-lieu-reception-2024-Q1.csv');
	const text = await textOf(download);
	expect(text).toMatch(/^\uFEFF"208 buổi: tiếp công dân của 21 đơn vị cấp xã, quý I\/2024"\n/);
	expect(text).toContain('“dong quang”');

	await page.goto(new URL('/rows/?units=phu-man&indicator=petition', page.url()).href);
	await page.getByText('Kỳ gần nhất trước đó có số').waitFor();
	expect(await page.locator('main h1 data').first().getAttribute('data-state')).toBe('missing');
	await expectNoViolation(page, [PHONE]);
});

test('while the engine is on its way the rows are waited for, and where it never opens the files give them', async () => {
	const waiting = await openWithoutEngine('/rows/?units=sai-son');
	expect(await waiting.locator('main [role="status"]').textContent()).toBe(rowsVi.waiting);
	expect(await waiting.locator('main h1 data').first().getAttribute('value')).toBe('5');

	const broken = await serve(BUILT, { before: (path) => (path.endsWith('.wasm') ? 404 : undefined) });
	const page = await openPage('/rows/?units=sai-son', {
		site: broken.url,
		expected: [/Failed to load|ERR_|404|integrity/]
	});
	await whenEngine(page, 'failed');
	expect(await sumsOn(page)).toEqual({ figure: 5, sum: 5, rows: 5 });
	expect(await page.locator('main').textContent()).toContain(rowsVi.byFiles);
});
