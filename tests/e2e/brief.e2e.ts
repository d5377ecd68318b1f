import { expect, test } from 'vitest';
import { briefScreenVi as b } from '#i18n/brief/screen.vi.ts';
import { failureWords } from '#i18n/failures.ts';
import { publishedVi as p } from '#i18n/published/screen.vi.ts';
import { failed } from '#keeping/outcome.ts';
import { openPage, openWithoutEngine, whenReady } from './stage.ts';
import { textOf } from './reading.ts';
import { expectNoViolation } from './violations.ts';

test('the brief stands without JavaScript, and every number is a link to its rows', async () => {
	const page = await openPage('/brief/', { javaScriptEnabled: false });
	expect(await textOf(page, 'article')).toContain(
		'49 cuộc giám sát, khảo sát, bằng 104,3% so với cùng kỳ (tăng 4,3%; 47* → 49)'
	);
	const numbers = await page.$$eval('article a.number', (links) =>
		links.map((link) => [
			link.getAttribute('href') ?? '',
			link.querySelector('data')?.getAttribute('value') ?? ''
		])
	);
	expect(numbers.length).toBeGreaterThan(60);
	for (const [href, value] of numbers) {
		expect(href).toMatch(/\/(rows|data|published)\//u);
		expect(Number.isFinite(Number(value === '' ? NaN : value))).toBe(true);
	}
});

test('a number tells by keyboard where it comes from; the brief is copied, carried as Word, and compared', async () => {
	const page = await openWithoutEngine('/brief/', {
		context: { permissions: ['clipboard-read', 'clipboard-write'] }
	});
	await page.locator('a.number').nth(5).focus();
	expect(await textOf(page, '#told')).toMatch(/Nguồn/u);
	await page.getByRole('button', { name: b.copyWithNotes }).click();
	await page.getByText(b.copied).waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('[1]');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: b.word }).click();
	expect((await download).suggestedFilename()).toBe('Bản tin 2024-Q1.docx');
	await page.getByRole('button', { name: b.saveVersion }).click();
	await page.getByText(b.noChange).waitFor();
	await page.getByLabel(b.padded).check();
	await page.locator('ins').first().waitFor();
});

test('a pasted text is read, checked, kept over a visit, and removed', async () => {
	const page = await openWithoutEngine('/published/');
	expect(await textOf(page, 'h1')).toContain('14 trong 14 số đã công bố khớp');
	await page.getByText(p.addByText).click();
	await page
		.getByLabel(p.pasteLabel)
		.fill('Quý IV/2023, HĐND các xã đã tổ chức 09 phiên giải trình về đường ĐH 09, ngày 12/12/2023.');
	await page.getByRole('button', { name: p.readText }).click();
	await page.getByLabel(p.pasteSource).first().fill('Báo cáo thử');
	await page.getByRole('button', { name: p.addChosen('1') }).click();
	const line = page.locator('tr[data-status="short"]');
	await line.waitFor();
	expect(await line.textContent()).toMatch(/tổng thiếu 7\s+phiên/u);
	await page.reload();
	await whenReady(page);
	await line.waitFor();
	await expectNoViolation(page);

	// Mended in two windows: the one that has not seen it is told, and nothing of the other's is lost.
	const edit = new RegExp(`^${p.edit} 9`, 'u');
	await page.getByRole('button', { name: edit }).click();
	const other = await page.context().newPage();
	await other.goto(page.url());
	await other.getByRole('button', { name: edit }).click();
	await other.getByLabel(p.note).fill('của cửa sổ kia');
	await other.getByRole('button', { name: p.keep, exact: true }).click();
	await other.locator('.said', { hasText: p.kept('1') }).waitFor();
	await page.getByLabel(p.note).fill('của cửa sổ này');
	await page.getByRole('button', { name: p.keep, exact: true }).click();
	await page.locator('.said', { hasText: failureWords('vi', failed('noted_meanwhile', {})) }).waitFor();
	await other.reload();
	await whenReady(other);
	await other.getByRole('button', { name: edit }).click();
	expect(await other.getByLabel(p.note).inputValue()).toBe('của cửa sổ kia');
	await other.close();
	expect(await page.getByLabel(p.note).inputValue()).toBe('của cửa sổ này');
	await page.getByRole('button', { name: p.keep, exact: true }).click();
	await page.locator('.said', { hasText: p.kept('1') }).waitFor();
	await page.getByRole('button', { name: new RegExp(`^${p.remove} 9`, 'u') }).click();
	await page.getByText(p.removed).waitFor();
	expect(await line.count()).toBe(0);
});

test.each([
	{ theme: 'light', lang: 'vi' },
	{ theme: 'dark', lang: 'en' }
] as const)('neither screen has a violation, $theme, $lang', async (look) => {
	const page = await openWithoutEngine('/brief/', look);
	await page.locator('summary').click();
	await page.locator('a.number').first().focus();
	await expectNoViolation(page);
	await page.goto(new URL(`../published/?lang=${look.lang}`, page.url()).href);
	await whenReady(page);
	for (const summary of await page.locator('summary').all()) await summary.click();
	await expectNoViolation(page);
});
