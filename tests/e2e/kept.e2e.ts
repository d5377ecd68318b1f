import { dataVi } from '#i18n/data.vi.ts';
import { keepingVi } from '#i18n/keeping.vi.ts';
import { expect, test } from 'vitest';
import { openPage, whenEngine } from './stage.ts';
import { expectNoViolation, PHONE, WALL } from './violations.ts';

const report = (count: number) => ({
	name: 'Hạ Bằng quý I-2026.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from(`Đơn vị;Quý;Giám sát\nHạ Bằng;I/2026;${count}\n`)
});

test('a quarter after the served cut-off stands once it is reported, is held against a due date, and tells its history', async () => {
	const page = await openPage('/data/');
	await whenEngine(page, 'ready');
	await page.setInputFiles('input[name="reports"]', [report(4)]);
	await expect.poll(() => page.locator('.act .moves').textContent()).toBe(keepingVi.movesCutOff('31/3/2026'));
	await page.click('.act button.go');
	await expect.poll(() => page.locator('.desk .said').textContent()).toBe(dataVi.accepted('1'));
	await expect
		.poll(() => page.locator('footer').textContent())
		.toContain('31/3/2026 theo báo cáo đã nhận trên máy này');

	const changes = page.locator('#changes');
	await expect.poll(() => changes.locator('h3').textContent()).toBe('1 số khác nhau: 1 mới có');
	const [change] = await changes.locator('tr[data-change]').allInnerTexts();
	expect(change).toMatch(/chưa đến kỳ\s+4\s+mới có; .*Hạ Bằng quý I-2026\.csv/);
	expect(await changes.locator('tr[data-change] a.to-rows').getAttribute('href')).toContain('units=ha-bang');

	await page.locator('select[name="quarter"]').last().selectOption('2026-Q1');
	const row = page.locator('tr[data-unit="ha-bang"]');
	await expect.poll(() => row.textContent()).toContain(keepingVi.arrivedPart);
	expect(await page.locator('tr[data-unit="xa-quoc-oai"]').textContent()).toContain(keepingVi.arrivedNone);
	await page.fill('input[name="due-date"]', '2026-03-25');
	await expect.poll(() => page.locator('[data-chart="reported"] h2').textContent()).toContain('25/3/2026');

	await row.getByRole('button').click();
	const lines = page.locator('dialog [data-indicator="supervision"] tbody tr');
	await expect
		.poll(() => lines.allTextContents())
		.toEqual([expect.stringMatching(/Hạ Bằng quý I-2026\.csv, dòng 2.*4.*4/)]);
	await expectNoViolation(page, [WALL, PHONE]);
	await page.keyboard.press('Escape');
	expect(await page.locator('dialog').count()).toBe(0);
	expect(await row.getByRole('button').evaluate((button) => button === document.activeElement)).toBe(true);
	await expectNoViolation(page, [WALL]);
});
