import { expect, test } from 'vitest';
import { headlineFigures, headlinesOf, rowsOf, sumOf, textOf, totalOf } from './reading.ts';
import { openPage } from './stage.ts';

const WITHOUT_JAVASCRIPT = { javaScriptEnabled: false };

test('without JavaScript the page shows the whole default quarter', async () => {
	const page = await openPage('/', WITHOUT_JAVASCRIPT);
	expect(await page.getAttribute('html', 'data-figures')).toBe('prerendered');
	expect(await headlineFigures(page)).toMatchObject({
		supervision: 49,
		hearing: 2,
		reception: 208,
		'thematic-session': 14
	});
	const rows = await rowsOf(page);
	expect(rows).toHaveLength(21);
	expect(sumOf(rows)).toBe(49);
	expect((await totalOf(page))?.value).toBe(49);
	for (const part of ['h1', '[data-part="headlines"]', 'figure[data-chart="communes"] tbody', '.foot'])
		expect(await page.isVisible(part), part).toBe(true);
	for (const chart of ['communes', 'trend', 'completeness'])
		expect(await page.isVisible(`figure[data-chart="${chart}"] svg`), chart).toBe(true);
});

test('without JavaScript the tables behind the charts open', async () => {
	const page = await openPage('/', WITHOUT_JAVASCRIPT);
	for (const chart of ['trend', 'completeness']) {
		const figure = page.locator(`figure[data-chart="${chart}"]`);
		await figure.locator('summary').click();
		expect(await figure.locator('table').isVisible(), chart).toBe(true);
	}
	expect(await page.locator('figure[data-chart="trend"] tbody tr').count()).toBe(8);
	expect(await page.locator('figure[data-chart="completeness"] tbody tr').count()).toBe(21);
});

test('the comparison of the communes’ supervision is said in full', async () => {
	const page = await openPage('/', WITHOUT_JAVASCRIPT);
	const supervision = (await headlinesOf(page)).find(({ indicator }) => indicator === 'supervision');
	expect(supervision?.text).toContain('49 so với 47*: bằng 104,3% (tăng 4,3%)');
	const lines = await page.$$eval('article[data-indicator="supervision"] .line', (paragraphs) =>
		paragraphs.map((paragraph) => (paragraph.textContent ?? '').replace(/\s+/g, ' ').trim())
	);
	// The line is that and the name of the base's period, nothing else.
	expect(lines).toContainEqual(
		expect.stringMatching(/^49 so với 47\*: bằng 104,3% \(tăng 4,3%\)( I\/2023)?$/)
	);
});

test('the star of an invented base leads to both readings of the printed percentage', async () => {
	const page = await openPage('/', WITHOUT_JAVASCRIPT);
	await page.click('article[data-indicator="supervision"] a.star');
	expect(new URL(page.url()).hash).toBe('#notes');
	const notes = await textOf(page, '#notes');
	expect(notes).toContain('tăng 104%');
	expect(notes).toContain('49 so với 47: 104,3%');
	expect(notes).toContain('49 so với 24: 104,2%');
	expect(
		await page.locator('#notes').evaluate((element) => element.getBoundingClientRect().top)
	).toBeLessThan(page.viewportSize()?.height ?? 0);
});
