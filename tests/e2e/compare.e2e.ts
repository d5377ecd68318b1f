import { compareVi } from '#i18n/compare.vi.ts';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { queryOf } from './reading.ts';
import { openWithoutEngine, visit, whenReady } from './stage.ts';
import { expectNoViolation, PHONE, WALL } from './violations.ts';

const CHARTS = [
	'heatmap-indicators',
	'tiles',
	'spread',
	'heatmap-quarters',
	'dumbbells',
	'scatter',
	'multiples'
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

test('quarters brushed along a time axis are taken by every chart, their rows add up, and Escape lets them go', async () => {
	const page = await openWithoutEngine('/compare/?indicator=reception');
	const head = async (quarter: string) => {
		const box = await page.locator(`[data-quarter="${quarter}"]`).boundingBox();
		if (box === null) throw new Error(`no head of ${quarter}`);
		return [box.x + box.width / 2, box.y + box.height / 2] as const;
	};
	await page.locator('[data-quarter="2023-Q2"]').scrollIntoViewIfNeeded();
	const before = await indicatorOnMap(page);
	await page.mouse.move(...(await head('2024-Q1')));
	await page.mouse.down();
	await page.mouse.move(...(await head('2023-Q2')), { steps: 3 });
	await expect.poll(() => page.locator('[data-quarter].brushed').count()).toBe(4);
	expect(queryOf(page)).toBe('?indicator=reception');
	await page.mouse.up();
	await expect.poll(() => queryOf(page)).toBe('?indicator=reception&since=2023-Q2');
	expect(await page.$$eval('[data-quarter]', (heads) => heads.length)).toBe(4);
	const said = await page.$$eval('figure[data-chart] .lens', (lines) =>
		lines.map((each) => each.textContent)
	);
	expect(said).toHaveLength(CHARTS.length);
	expect(said.every((line) => line.includes('quý II/2023') && line.includes('quý I/2024'))).toBe(true);
	const sums = await indicatorOnMap(page);
	const first = page.locator('[data-chart="tiles"] tbody a').first();
	await expect.poll(() => first.getAttribute('href')).toContain('since=2023-Q2'); // links trail the address
	expect(sums[0]).toBeGreaterThan(before[0] ?? 0);
	await page.keyboard.press('Escape');
	await expect.poll(() => queryOf(page)).toBe('?indicator=reception');
	expect(await indicatorOnMap(page)).toEqual(before);
});

test('by keyboard a stretch is brushed with Shift and arrows, chosen in two lists, and let go by a button', async () => {
	const page = await openWithoutEngine('/compare/');
	await page.locator('[data-quarter="2023-Q2"] a').focus();
	await page.keyboard.down('Shift');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => page.locator('.stretch [role="status"]').textContent()).toContain('quý IV/2023');
	await page.keyboard.up('Shift');
	await expect.poll(() => queryOf(page)).toBe('?quarter=2023-Q4&since=2023-Q2');
	await page.locator('select[name="until"]').selectOption('2024-Q1');
	await expect.poll(() => queryOf(page)).toBe('?since=2023-Q2');
	await page.getByRole('button', { name: compareVi.stretchClear }).click();
	await expect.poll(() => queryOf(page)).toBe('');
});

test('a stretch across a merger says what its sums lack, and one click makes them whole', async () => {
	const page = await openWithoutEngine('/compare/?quarter=2025-Q2&since=2024-Q3&moves=descending');
	const moves = () =>
		page.$$eval('[data-chart="dumbbells"] tbody td:last-child data', (all) =>
			all.map((data) => Number(data.getAttribute('value')))
		);
	expect(await moves()).toEqual((await moves()).toSorted((a, b) => b - a));
	const note = page.locator('main > .notice');
	expect(await note.textContent()).toContain('1/1/2025: 4 đơn vị mới');
	await note.getByRole('button').click();
	await expect
		.poll(() => queryOf(page))
		.toBe('?quarter=2025-Q2&lens=2025-01-01&since=2024-Q3&moves=descending');
	expect(await note.count()).toBe(0);
	await page.locator('[data-chart="dumbbells"] .by-move').click();
	await expect.poll(() => queryOf(page)).toContain('moves=ascending');
	await page.goBack();
	await expect.poll(() => queryOf(page)).toContain('moves=descending');
	expect(await moves()).toEqual((await moves()).toSorted((a, b) => b - a));
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

test('by keyboard each chart is one stop, arrows lead along it, Space marks, Enter and R show the rows', async () => {
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
	await page.goBack();
	await page.locator('[data-chart="tiles"] [data-unit="sai-son"][role="button"]').focus();
	await page.keyboard.press('r');
	await page.waitForURL(/\/rows\/\?.*units=sai-son/u);
	await page.goBack();
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-unit'));
	await expect.poll(focused).toBe('sai-son');
});

test.each([
	{ theme: 'light', lang: 'vi', size: WALL, queries: ['marked=sai-son,tan-phu', 'level=district'] },
	{
		theme: 'dark',
		lang: 'en',
		size: PHONE,
		queries: ['measure=rate&order=value&lens=current&beside=hearing&since=2023-Q2']
	},
	{ theme: 'dark', lang: 'vi', size: WALL, queries: ['measure=target&quarter=2025-Q2'] }
] as const)('no violation, $theme, $lang, $queries', async ({ theme, lang, size, queries }) => {
	const page = await openWithoutEngine(`/compare/?${queries[0]}`, { theme, lang });
	for (const query of queries) {
		if (query !== queries[0]) await visit(page, `/compare/?${query}`, { lang });
		await expectNoViolation(page, [size]);
	}
});
