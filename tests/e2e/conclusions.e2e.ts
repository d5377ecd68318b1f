import { conclusionsVi } from '#i18n/conclusions.vi.ts';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openWithoutEngine, whenReady } from './stage.ts';
import { expectNoViolation, PHONE, WALL } from './violations.ts';

const standings = (page: Page) =>
	page.locator('[data-task]').evaluateAll((tasks) => tasks.map((task) => task.getAttribute('data-standing')));
const said = (page: Page) => page.locator('.choices .said').textContent();

test('the tasks of the briefing stand with their figures; one is added, closed and kept over a reload', async () => {
	const page = await openWithoutEngine('/conclusions/');
	expect(await standings(page)).toEqual(Array.from({ length: 8 }, () => 'open'));
	expect(await page.locator('figure[data-chart="conclusion"] tbody tr').count()).toBeGreaterThan(0);

	await page.click('button[name="add-task"]');
	await page.keyboard.press('Tab');
	await page.click('form button.go');
	expect(await page.locator('form [role="alert"]').textContent()).toBe(conclusionsVi.badTask);
	await expectNoViolation(page, [WALL]);
	await page.fill('textarea[name="task"]', 'Gửi báo cáo trước ngày 5 tháng sau');
	await page.selectOption('select[name="task-indicator"]', 'hearing');
	await page.click('form button.go');
	await expect.poll(() => said(page)).toBe(conclusionsVi.saved);
	await page.locator('[data-task]').last().getByText(conclusionsVi.close).click();
	await expect.poll(() => standings(page)).toEqual([...Array.from({ length: 8 }, () => 'open'), 'done']);

	const here = page.url();
	await page.goto(new URL('/present/quy-1-2024/', here).href);
	await whenReady(page);
	// Nine tasks take two pages: the added one stands on the last, and says where it is from.
	await expect.poll(() => page.locator('.slide.of-conclusions').count()).toBe(2);
	const added = page.locator('.slide.of-conclusions li').last();
	expect(await added.textContent()).toContain(conclusionsVi.addedHere);
	await page.goto(here);
	await expect.poll(() => standings(page)).toHaveLength(9);
	await page.locator('[data-task]').last().getByText(conclusionsVi.remove).click();
	await expect.poll(() => standings(page)).toHaveLength(8);
	await expectNoViolation(page, [PHONE]);
});
