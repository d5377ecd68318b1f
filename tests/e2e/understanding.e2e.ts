import { dataVi } from '#i18n/data.vi.ts';
import { understandingVi as u } from '#i18n/understanding.vi.ts';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openWithoutEngine, whenReady } from './stage.ts';
import { expectNoViolation, PHONE } from './violations.ts';

const report = (name: string, ...lines: readonly string[]) => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(['Đơn vị,Kiểm tra nội bộ,Tiếp công dân', ...lines].join('\n'))
});
const FIRST = report(
	'quý I-2024.csv',
	'Xã Cẩn Hữu,3,4',
	'Xã Thạch Thanh,2,5',
	'Xã Yên Sơn,1,2',
	'Tổng cộng,6,12'
);
const NEXT = report('quý II-2024.csv', 'Xã Cẩn Hữu,7,8');

const drop = (page: Page, file: typeof FIRST) => page.setInputFiles('input[name="reports"]', file);
const verdicts = (page: Page) =>
	page.locator('[data-verdict]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-verdict')));
const toAccept = (page: Page) => page.locator('.act .go').textContent();
const totalOf = (page: Page, indicator: string) =>
	page
		.locator(`[data-part="totals"] tr[data-indicator="${indicator}"] data`)
		.evaluateAll((all) => all.map((one) => (one as HTMLDataElement).value));

test('what was not understood is corrected, accepted, remembered for the next file of its form, and forgotten', async () => {
	const page = await openWithoutEngine('/data/');
	await drop(page, FIRST);
	await expect.poll(() => verdicts(page)).toEqual(['accept_with_warning']);
	expect(await toAccept(page)).toBe(dataVi.accept('1', '1'));

	// One repair by itself, and back again; then both at once.
	await page.getByRole('button', { name: u.acceptRepairOf('Xã Cẩn Hữu', 'Cấn Hữu') }).click();
	await expect.poll(() => toAccept(page)).toBe(dataVi.accept('2', '1'));
	await page.getByRole('button', { name: u.takeBackOf(u.decidedName('Xã Cẩn Hữu', 'Cấn Hữu')) }).click();
	await expect.poll(() => toAccept(page)).toBe(dataVi.accept('1', '1'));
	await page.getByRole('button', { name: u.acceptAll('2') }).click();
	await expect.poll(() => toAccept(page)).toBe(dataVi.accept('3', '1'));

	// The column nobody knows is what the clerk says.
	await page.locator('[data-part="understanding"] summary').click();
	await page.getByLabel(u.columnChoice('Kiểm tra nội bộ')).selectOption('result:supervision');
	await expect.poll(() => toAccept(page)).toBe(dataVi.accept('6', '1'));
	await page.locator('[data-part="totals"] summary').click();
	expect(await totalOf(page, 'reception')).toEqual(['3', '11', '12']);
	expect(await totalOf(page, 'supervision')).toEqual(['3', '6', '6']);
	await expectNoViolation(page, [PHONE]);

	await page.click('.act button.go');
	await expect.poll(() => page.locator('.desk .said').textContent()).toBe(dataVi.accepted('6'));
	await page.reload();
	await whenReady(page);
	await drop(page, NEXT);
	await expect.poll(() => verdicts(page)).toEqual(['accept']);
	const decided = page.locator('[data-part="decided"]');
	expect(await decided.locator('h3').textContent()).toBe(u.rememberedFrom(FIRST.name));
	expect(await toAccept(page)).toBe(dataVi.accept('2', '1'));
	await decided.getByRole('button', { name: u.forget }).click();
	await expect.poll(() => verdicts(page)).toEqual(['reject']);
	expect(await decided.count()).toBe(0);
});
