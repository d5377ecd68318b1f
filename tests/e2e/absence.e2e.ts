import { vi } from '#i18n/messages.vi.ts';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { headlinesOf, rowOf, rowsOf, sumOf, textOf, totalOf } from './reading.ts';
import { openWithoutEngine } from './stage.ts';

/** How a unit's bar is drawn: the same things a reader sees. */
const marksOf = (page: Page, unit: string) =>
	page.locator(`figure[data-chart="communes"] tr[data-unit="${unit}"]`).evaluate((row) => ({
		hatched: row.querySelector('.hatch') !== null,
		zeroLine: row.querySelector('.zero') !== null,
		striped: row.querySelector('.bar.unfinished') !== null,
		bar: row.querySelector('.bar')?.getAttribute('width') ?? null
	}));

test('a reported nothing is 0, with a line at zero and no hatch', async () => {
	const page = await openWithoutEngine('/?quarter=2024-Q1&level=commune');
	const row = await rowOf(page, 'tan-phu');
	expect(row).toMatchObject({ value: 0, state: 'reported' });
	expect(row.text).not.toContain(vi.stateMissing);
	expect(await marksOf(page, 'tan-phu')).toEqual({
		hatched: false,
		zeroLine: true,
		striped: false,
		bar: '0%'
	});
	// It is counted: the total is of all units.
	expect((await totalOf(page))?.text).toContain(vi.total);
});

test('silence is said in words and hatched, and is no part of the total', async () => {
	const page = await openWithoutEngine('/?quarter=2023-Q4');
	for (const unit of ['phu-man', 'tan-phu']) {
		const row = await rowOf(page, unit);
		expect(row).toMatchObject({ value: null, state: 'missing' });
		expect(row.text).toContain(vi.stateMissing);
		expect(await marksOf(page, unit)).toEqual({ hatched: true, zeroLine: false, striped: false, bar: null });
	}
	const total = await totalOf(page);
	expect(total?.value).toBe(sumOf(await rowsOf(page)));
	expect(total?.text).toContain(vi.totalOf('19', '21'));
	const supervision = (await headlinesOf(page)).find(({ indicator }) => indicator === 'supervision');
	expect(supervision?.value).toBe(45);
	expect(supervision?.text).toContain('19/21');
	const owing = await textOf(page, 'figure[data-chart="completeness"]');
	expect(owing).toContain(vi.lacksAll('Phú Mãn'));
});

test('silence comes after every figure, 0 included, when units are ordered by value', async () => {
	const page = await openWithoutEngine('/?quarter=2023-Q4&indicator=hearing&order=value');
	const values = (await rowsOf(page)).map(({ value }) => value);
	expect(values.slice(0, 19)).not.toContain(null);
	expect(values.slice(17)).toEqual([0, 0, null, null]);
});

test('a quarter of which months are missing says how many there are, and is striped', async () => {
	const page = await openWithoutEngine('/?quarter=2024-Q3&indicator=reception');
	const row = await rowOf(page, 'can-huu');
	expect(row).toMatchObject({ value: 8, state: 'partial' });
	expect(row.text).toContain('mới có 2/3 tháng');
	expect(await marksOf(page, 'can-huu')).toMatchObject({ hatched: false, striped: true });
	expect(await rowOf(page, 'phu-man')).toMatchObject({ value: null, state: 'missing' });
	const total = await totalOf(page);
	expect(total).toMatchObject({ value: 206, state: 'partial' });
	expect(total?.text).toContain(vi.totalOf('20', '21'));
});

test('a quarter that is not due is no silence', async () => {
	const page = await openWithoutEngine('/?quarter=2025-Q3');
	const rows = await rowsOf(page);
	expect(rows.map(({ state }) => state)).toEqual(rows.map(() => 'not-due'));
	for (const row of rows) expect(row.text).toContain(vi.stateNotDue);
	expect(await page.locator('figure[data-chart="communes"] .hatch').count()).toBe(0);
	for (const { value, state, text } of await headlinesOf(page)) {
		expect([value, state]).toEqual([null, 'not-due']);
		expect(text).toContain(vi.stateNotDue);
	}
	const screen = await textOf(page, 'main');
	expect(screen).not.toContain(vi.stateMissing);
	expect(await totalOf(page)).toMatchObject({ value: null, state: 'not-due' });
});

test('a unit that did not exist a year ago has no base, which is neither 0 nor silence', async () => {
	const page = await openWithoutEngine('/?quarter=2025-Q1');
	const base = page.locator('figure[data-chart="communes"] tr[data-unit="phuong-son"] .base data');
	expect(await base.getAttribute('data-state')).toBe('not-applicable');
	expect(await base.getAttribute('value')).toBe('');
	const difference = page.locator(
		'figure[data-chart="communes"] tr[data-unit="phuong-son"] .difference data'
	);
	expect(await difference.count()).toBe(0);
});

test('the district’s quarters without a row are without figures, not zero', async () => {
	const page = await openWithoutEngine('/?level=district&quarter=2023-Q4');
	const [row] = await rowsOf(page);
	expect(row).toMatchObject({ value: null, state: 'missing' });
	expect(row?.text).toContain(vi.stateMissingDistrict);
	const points = await page.$$eval('figure[data-chart="trend"] tbody tr', (rows) =>
		rows.map((each) => each.querySelector('data')?.getAttribute('value'))
	);
	expect(points).toEqual(points.map(() => ''));
});
