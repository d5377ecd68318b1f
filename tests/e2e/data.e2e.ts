import { dataVi } from '#i18n/data.vi.ts';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { rowOf } from './reading.ts';
import { openPage, openWithoutEngine, whenEngine } from './stage.ts';
import { expectNoViolation, PHONE, WALL } from './violations.ts';

const dropped = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const REPORT = dropped(
	'Hoà Thạch quý I-2024.csv',
	'Báo cáo hoạt động HĐND xã Hoà Thạch quý I/2024;;\nTT;Nội dung;Số lượng\n1;Giám sát, khảo sát;04 cuộc\n2;Tiếp công dân;12 buổi\n3;Kỳ họp chuyên đề;-\n'
);
const CORRECTION = dropped('sửa quý I-2024.csv', 'Đơn vị,Giám sát\nHòa Thạch,6\nĐông Yên,2\n');
const FAULTY = dropped('tổng hợp quý I-2024.csv', 'Đơn vị,Giám sát\nSài Sơn,bảy\nCấn Hữu,3\n');
const WEB_PAGE = dropped('bao cao.xls', '<html><body><table><tr><td>1</td></tr></table></body></html>');

const drop = (page: Page, files: Parameters<Page['setInputFiles']>[1]) =>
	page.setInputFiles('input[name="reports"]', files);
const verdicts = (page: Page) =>
	page.locator('[data-verdict]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-verdict')));
const accept = (page: Page) => page.click('.act button.go');
const said = (page: Page) => page.locator('.desk .said').textContent();
const supervisionsOnWall = async (page: Page, unit: string) => {
	await page.getByRole('link', { name: 'Tổng quan' }).click();
	await page.waitForSelector(`[data-chart="communes"] tr[data-unit="${unit}"]`);
	const { value } = await rowOf(page, unit);
	await page.getByRole('link', { name: dataVi.title, exact: true }).click();
	return value;
};

/** The browser is on the other end of a socket: its download is fetched before it is read. */
async function bytesOf(download: Download): Promise<Buffer> {
	const folder = await mkdtemp(join(tmpdir(), 'giao-ban-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const path = join(folder, 'download');
	await download.saveAs(path);
	return readFile(path);
}

async function openDesk(): Promise<Page> {
	const page = await openPage('/data/');
	await whenEngine(page, 'ready');
	return page;
}

test('a report is read, accepted, shown on the wall, kept over a reload and undone', async () => {
	const page = await openDesk();
	expect(await supervisionsOnWall(page, 'hoa-thach')).toBe(3);

	await drop(page, [REPORT]);
	await expect.poll(() => verdicts(page)).toEqual(['accept']);
	await accept(page);
	await expect.poll(() => said(page)).toBe(dataVi.accepted('3'));
	await expect.poll(() => supervisionsOnWall(page, 'hoa-thach')).toBe(4);

	await page.reload();
	await whenEngine(page, 'ready');
	expect(await supervisionsOnWall(page, 'hoa-thach')).toBe(4);

	await page.getByRole('button', { name: /^Hoàn tác/ }).click();
	await expect.poll(() => supervisionsOnWall(page, 'hoa-thach')).toBe(3);
	await page.getByRole('button', { name: /^Nhận lại/ }).click();
	await expect.poll(() => supervisionsOnWall(page, 'hoa-thach')).toBe(4);
});

test('a figure that differs from the stored one is asked about, never added, and nothing is chosen beforehand', async () => {
	const page = await openDesk();
	await drop(page, [REPORT]);
	await expect.poll(() => verdicts(page)).toEqual(['accept']);
	await accept(page);
	await expect.poll(() => said(page)).toBe(dataVi.accepted('3'));

	await drop(page, [CORRECTION]);
	await expect.poll(() => page.locator('[data-part="conflicts"] fieldset').count()).toBe(1);
	expect(await page.locator('[data-part="conflicts"] input:checked').count()).toBe(0);
	expect(await page.locator('.act .go').textContent()).toBe(dataVi.accept('1', '1'));
	await page.locator('[data-part="conflicts"] label').nth(1).click();
	expect(await page.locator('.act .go').textContent()).toBe(dataVi.accept('2', '1'));
	await expectNoViolation(page, [WALL, PHONE]);
	await accept(page);
	await expect.poll(() => supervisionsOnWall(page, 'hoa-thach')).toBe(6);
});

test('what is wrong is named by row and column, what is no table is refused, and cancelling keeps nothing', async () => {
	const page = await openWithoutEngine('/data/');
	await drop(page, [FAULTY, WEB_PAGE]);
	await expect.poll(() => verdicts(page)).toEqual(['accept_with_warning', 'reject']);
	expect(await page.locator('[data-code="not_a_count"]').textContent()).toMatch(/dòng 2, cột 2.*bảy/s);
	expect(await page.locator('[data-code="web_page"]').count()).toBe(1);
	await expectNoViolation(page, [WALL, PHONE]);
	await page.getByRole('button', { name: dataVi.cancel }).click();
	expect(await verdicts(page)).toEqual([]);
	expect(await page.locator('[data-part="imports"] li').count()).toBe(0);
});

test('a backup brings everything back on another machine', async () => {
	const page = await openWithoutEngine('/data/');
	await drop(page, [REPORT]);
	await expect.poll(() => verdicts(page)).toEqual(['accept']);
	await accept(page);
	await expect.poll(() => said(page)).toBe(dataVi.accepted('3'));
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: dataVi.backup }).click()
	]);
	const buffer = await bytesOf(download);

	const other = await openDesk();
	const name = download.suggestedFilename();
	await other.setInputFiles('input[name="backup"]', { name, mimeType: 'application/json', buffer });
	await expect.poll(() => said(other)).toBe(dataVi.restored);
	await expect.poll(() => supervisionsOnWall(other, 'hoa-thach')).toBe(4);
});

test('the template that is sent out comes back empty without a figure', async () => {
	const page = await openWithoutEngine('/data/');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: dataVi.template, exact: true }).click()
	]);
	const buffer = await bytesOf(download);
	await drop(page, [{ name: download.suggestedFilename(), mimeType: '', buffer }]);
	await expect.poll(() => verdicts(page)).toEqual(['reject']);
	expect(await page.locator('[data-code="no_figures"]').count()).toBe(1);
});

test('a plan is kept with its giver, judged against on the wall, and withdrawn', async () => {
	const page = await openDesk();
	await page.locator('[data-part="plans"] summary').click();
	const form = page.locator('[data-part="plans"] form');
	// A label that holds its select is named by the options too: they are taken by their order.
	await form.locator('select').nth(0).selectOption('thematic-session');
	await form.locator('select').nth(2).selectOption('2024-Q1');
	await form.getByLabel(dataVi.planValue, { exact: true }).fill('1');
	await form.getByLabel(dataVi.planGiver).fill('HĐND huyện');
	await form.getByRole('button', { name: dataVi.planKeep }).click();
	await expect.poll(() => said(page)).toBe(dataVi.plansKept);
	await page.getByRole('link', { name: 'Tổng quan' }).click();
	const card = page.locator('article[data-indicator="thematic-session"]');
	// More sessions are neither better nor worse: the plan is said, no status is given.
	await expect.poll(() => card.textContent()).toMatch(/kế hoạch\s*:\s*14 trên 21/);
});
