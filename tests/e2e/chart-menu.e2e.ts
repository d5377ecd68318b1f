import { chartVi } from '#i18n/chart.vi.ts';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openWithoutEngine } from './stage.ts';
import { expectNoViolation, WALL } from './violations.ts';

const boxOf = (page: Page, chart: string) =>
	page.locator('.chart', { has: page.locator(`figure[data-chart="${chart}"]`) });

async function saved(page: Page, chart: string, name: string): Promise<Buffer> {
	await boxOf(page, chart).getByRole('button', { name: chartVi.menu }).click();
	const item = page.getByRole('menuitem', { name, exact: true });
	const [download] = await Promise.all([page.waitForEvent('download'), item.click()]);
	const chunks: Uint8Array[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
	return Buffer.concat(chunks);
}

test('every chart is saved as a picture that speaks for itself and as a table of numbers, in the dark too', async () => {
	const page = await openWithoutEngine('/', { theme: 'dark' });
	for (const chart of ['communes', 'trend', 'completeness']) {
		const title = (await page.locator(`figure[data-chart="${chart}"] h2`).textContent()) ?? '';
		const svg = (await saved(page, chart, chartVi.svg)).toString('utf8');
		expect(svg).toContain(`<title>${title.trim()}</title>`);
		expect(svg).toContain('minh họa');
		expect(svg).toContain('30/6/2025');
		expect(svg).toContain('fill="rgb(21, 24, 28)"'); // ink of the light theme
		expect(svg).not.toContain('fill="rgb(238, 241, 244)"');
	}
	const png = await saved(page, 'trend', chartVi.pngPrint);
	expect([png.readUInt32BE(16), png.toString('latin1', 37, 41), png.readUInt32BE(41)]).toEqual([
		2480,
		'pHYs',
		11811
	]);
	const csv = (await saved(page, 'communes', chartVi.csv)).toString('utf8');
	expect(csv).toMatch(/\n3,Sài Sơn,5,vượt 3,4,1\n/);
});

test('its menu obeys the keyboard, has no violation, and plain http copies tables and says what https adds', async () => {
	const page = await openWithoutEngine('/', { host: 'giaoban.test' });
	const opener = boxOf(page, 'trend').getByRole('button', { name: chartVi.menu });
	await opener.focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(chartVi.pngScreen);
	await expectNoViolation(page, [WALL]);
	await page.keyboard.press('End');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(chartVi.toDeck);
	await page.keyboard.press('ArrowUp');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(chartVi.copyTable);
	await page.keyboard.press('Enter');
	const said = boxOf(page, 'trend').locator('.chart-menu [role="status"]');
	await expect.poll(() => said.textContent()).toBe(chartVi.tableCopied);

	await opener.click();
	await page.getByRole('menuitem', { name: chartVi.copyPicture }).click();
	await expect.poll(() => said.textContent()).toBe(chartVi.needsHttps);
	await opener.click();
	await page.keyboard.press('Escape');
	expect(await page.getByRole('menu').count()).toBe(0);
	expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
});
