import { lensVi } from '#i18n/lens.vi.ts';
import { expect, test } from 'vitest';
import { queryOf, rowsOf, totalOf } from './reading.ts';
import { openWithoutEngine } from './stage.ts';
import { expectNoViolation } from './violations.ts';

const titles = 'figure[data-chart] figcaption .lens';

test('today’s units carried back: sums, what they are made of, the same total, in every chart’s title', async () => {
	const page = await openWithoutEngine('/?lens=current');
	const rows = await rowsOf(page);
	expect(rows.map(({ unit, value, state }) => [unit, value, state])).toEqual([
		['yen-xuan', 2, 'partial'],
		['xa-quoc-oai', 15, 'reported'],
		['kieu-phu', 13, 'partial'],
		['hung-dao-2025-07', 10, 'reported'],
		['phu-cat-2025-07', 9, 'reported'],
		['ha-bang', null, 'not-applicable'],
		['tay-phuong', null, 'not-applicable']
	]);
	expect((await totalOf(page))?.value).toBe(49);
	const made = (unit: string) => rows.find((row) => row.unit === unit)?.text;
	expect(made('xa-quoc-oai')).toContain('Phượng Cách và Yên Sơn đến 31/12/2024');
	expect(made('yen-xuan')).toContain('Yên Bình, Yên Trung, Tiến Xuân và Thạch Hòa');
	expect(await page.locator(titles).allTextContents()).toEqual(
		Array(3).fill(lensVi.titleCurrentSince('1/7/2025'))
	);
	expect(
		await page.locator('details', { hasText: lensVi.steps }).locator('tbody tr').count()
	).toBeGreaterThan(20);
	await expectNoViolation(page);
});

test('a lens is chosen on the screen, stands in the address, and lets go of units it does not show', async () => {
	const page = await openWithoutEngine('/?units=sai-son,phuong-cach');
	await page.selectOption('select[name="lens"]', '2025-01-01');
	await expect.poll(() => queryOf(page)).toBe('?units=sai-son&lens=2025-01-01');
	expect((await rowsOf(page)).map(({ unit }) => unit)).toEqual(['sai-son']);
	await page.selectOption('select[name="lens"]', 'as-reported');
	await expect.poll(() => queryOf(page)).toBe('?units=sai-son');
	expect(await page.locator(titles).count()).toBe(0);
});
