import { compareVi } from '#i18n/compare.vi.ts';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { queryOf } from './reading.ts';
import { openWithoutEngine, whenReady } from './stage.ts';
import { expectNoViolation, PHONE, WALL } from './violations.ts';

const CHARTS = [
	'heatmap-indicators',
	'heatmap-quarters',
	'spread',
	'tiles',
	'multiples',
	'scatter',
	'dumbbells'
];

/** The charts in which a unit is marked. */
const markedIn = (page: Page, unit: string) =>
	page.$$eval(
		'figure[data-chart]',
		(charts, wanted) =>
			charts
				.filter((chart) => chart.querySelector(`.marked[data-unit="${wanted}"]`) !== null)
				.map((chart) => chart.getAttribute('data-chart')),
		unit
	);

const indicatorOnMap = (page: Page) =>
	page.$$eval('[data-chart="tiles"] tbody data', (all) =>
		all.map((data) => (data.getAttribute('value') === '' ? null : Number(data.getAttribute('value'))))
	);

test('a commune chosen in one chart is marked in all, and the address keeps it', async () => {
	const page = await openWithoutEngine('/compare/?indicator=reception');
	await page.locator('[data-chart="tiles"] [data-unit="sai-son"][role="button"]').click();
	await expect.poll(() => markedIn(page, 'sai-son')).toEqual(CHARTS);
	await page.locator('[data-chart="multiples"] [data-unit="phu-man"][role="button"]').press('Enter');
	await expect.poll(() => queryOf(page)).toBe('?indicator=reception&marked=sai-son,phu-man');
	await page.reload();
	await whenReady(page);
	expect(await markedIn(page, 'phu-man')).toEqual(CHARTS);
	await page.getByRole('button', { name: compareVi.onlyThese }).click();
	await expect.poll(() => queryOf(page)).toContain('units=sai-son,phu-man');
	expect(await indicatorOnMap(page)).toHaveLength(2);
});

test('a group is kept on this machine and chosen again', async () => {
	const page = await openWithoutEngine('/compare/?marked=sai-son,tan-phu');
	await page.getByLabel(compareVi.groupName).fill('Ven sông');
	await page.getByRole('button', { name: compareVi.keepGroup }).click();
	await page.getByRole('button', { name: 'Ven sông', exact: true }).waitFor();
	await page.goto(new URL('/compare/', page.url()).href);
	await page.getByRole('button', { name: 'Ven sông', exact: true }).click();
	await expect.poll(() => markedIn(page, 'tan-phu')).toEqual(CHARTS);
});

test('by keyboard each chart is one stop, arrows lead along it, Space marks and Enter shows the rows', async () => {
	const page = await openWithoutEngine('/compare/');
	const stops = await page.$$eval('figure[data-chart]', (charts) =>
		charts.map(
			(chart) =>
				[...chart.querySelectorAll('a, button, select, summary, [tabindex]')].filter(
					(each) => each.checkVisibility() && (each as HTMLElement).tabIndex >= 0
				).length
		)
	);
	expect(Math.max(...stops)).toBeLessThanOrEqual(10);
	await page.locator('[data-chart="heatmap-indicators"] tbody a').first().focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Space');
	await expect.poll(() => queryOf(page)).toBe('?marked=thi-tran-quoc-oai');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/rows\/\?.*units=thi-tran-quoc-oai/u);
	expect(queryOf(page)).toContain('indicator=hearing');
});

test.each([
	{ theme: 'light', lang: 'vi', size: WALL, queries: ['marked=sai-son,tan-phu', 'level=district'] },
	{
		theme: 'dark',
		lang: 'en',
		size: PHONE,
		queries: ['measure=rate&order=value&lens=current&beside=hearing']
	},
	{ theme: 'dark', lang: 'vi', size: WALL, queries: ['measure=target&quarter=2025-Q2'] }
] as const)('no violation, $theme, $lang, $queries', async ({ theme, lang, size, queries }) => {
	for (const query of queries)
		await expectNoViolation(await openWithoutEngine(`/compare/?${query}`, { theme, lang }), [size]);
});
