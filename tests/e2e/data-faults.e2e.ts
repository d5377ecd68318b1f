import { dataVi } from '#i18n/data.vi.ts';
import { failureWords } from '#i18n/failures.ts';
import { failed } from '#keeping/outcome.ts';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openWithoutEngine, whenReady } from './stage.ts';

const report = (unit: string, count: number) => ({
	name: `${unit} quý I-2024.csv`,
	mimeType: 'text/csv',
	buffer: Buffer.from(`Đơn vị;Giám sát\n${unit};${count}\n`)
});
const drop = (page: Page, ...files: ReturnType<typeof report>[]) =>
	page.setInputFiles('input[name="reports"]', files);
const verdicts = (page: Page) =>
	page.locator('[data-verdict]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-verdict')));
const accept = (page: Page) => page.click('.act button.go');
const said = (page: Page) => page.locator('.desk .said').textContent();
const imports = (page: Page) => page.locator('[data-part="imports"] > ul > li').count();

/** The same address in another tab of the same browser, once it has opened what is kept. */
async function otherTab(page: Page): Promise<Page> {
	const other = await page.context().newPage();
	await other.goto(page.url());
	await whenReady(other);
	await other.locator('[data-part="safekeeping"] p:not(.acts)').first().waitFor();
	return other;
}

test('a reading worker that is killed costs its file only: it is said, nothing is kept, and reading goes on', async () => {
	const page = await openWithoutEngine('/data/');
	await page.evaluate(() => {
		const post = Worker.prototype.postMessage;
		Worker.prototype.postMessage = function (this: Worker, message: { kind?: string; name?: string }) {
			post.call(this, message);
			if (message.kind !== 'read' || message.name?.startsWith('Sài Sơn') !== true) return;
			this.terminate();
			this.dispatchEvent(new ErrorEvent('error'));
		} as typeof post;
	});
	await drop(page, report('Sài Sơn', 3), report('Đông Yên', 2));
	await expect.poll(() => verdicts(page)).toContain('accept');
	expect(await page.locator('tbody tr', { hasText: 'Sài Sơn quý I' }).textContent()).toContain(
		dataVi.workerFailed
	);
	expect(await imports(page)).toBe(0);
	await accept(page);
	await expect.poll(() => said(page)).toBe(dataVi.accepted('1'));
	expect(await imports(page)).toBe(1);
});

test('a full disk is said with what to do, nothing changes, and accepting works once there is room', async () => {
	const page = await openWithoutEngine('/data/');
	await page.evaluate(() => {
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
			if (document.documentElement.dataset.disk !== 'full') return put.apply(this, given);
			throw new DOMException('full', 'QuotaExceededError');
		};
		document.documentElement.dataset.disk = 'full';
	});
	await drop(page, report('Sài Sơn', 3));
	await expect.poll(() => verdicts(page)).toEqual(['accept']);
	await accept(page);
	const why = failureWords('vi', failed('quota_exceeded', {}));
	await expect.poll(() => said(page)).toBe(dataVi.notAccepted(why));
	expect(await verdicts(page)).toEqual(['accept']); // still on the desk
	expect(await imports(page)).toBe(0);
	await page.evaluate(() => delete document.documentElement.dataset.disk);
	await accept(page);
	await expect.poll(() => said(page)).toBe(dataVi.accepted('1'));
	const other = await otherTab(page);
	await expect.poll(() => imports(other)).toBe(1);
});

test('a tab that is closed in the middle of accepting leaves all of it or nothing, and bars nobody', async () => {
	const page = await openWithoutEngine('/data/');
	const context = page.context();
	const anchor = await context.newPage(); // a context without a page would close the browser's storage with it
	await drop(page, report('Sài Sơn', 3), report('Đông Yên', 2));
	await expect.poll(() => verdicts(page)).toEqual(['accept', 'accept']);
	const address = page.url();
	await page.evaluate(() => {
		document.querySelector<HTMLButtonElement>('.act button.go')?.click();
		return new Promise((resolve) => setTimeout(resolve, 4)); // in the middle: sealing and two writes take longer
	});
	await page.close();
	await anchor.goto(address);
	await whenReady(anchor);
	await anchor.locator('[data-part="safekeeping"] p:not(.acts)').first().waitFor();
	expect(await anchor.locator('[data-part="safekeeping"] [role="alert"]').count()).toBe(0);
	const kept = await imports(anchor);
	const figures = await anchor.locator('[data-part="imports"] > ul > li').allTextContents();
	expect(figures.every((line) => line.includes(dataVi.importLine('2', '')))).toBe(true);
	await drop(anchor, report('Phú Mãn', 1));
	await expect.poll(() => verdicts(anchor)).toEqual(['accept']);
	await accept(anchor);
	await expect.poll(() => said(anchor)).toBe(dataVi.accepted('1'));
	expect(await imports(anchor)).toBe(kept + 1);
});

test('two tabs that accept at once keep both, and each says what the other has done', async () => {
	const page = await openWithoutEngine('/data/');
	const other = await otherTab(page);
	await Promise.all([drop(page, report('Sài Sơn', 3)), drop(other, report('Đông Yên', 2))]);
	for (const tab of [page, other]) await expect.poll(() => verdicts(tab)).toEqual(['accept']);
	await Promise.all(
		[page, other].map((tab) =>
			tab.evaluate(() => document.querySelector<HTMLButtonElement>('.act button.go')?.click())
		)
	);
	for (const tab of [page, other]) {
		await expect.poll(() => said(tab)).toBe(dataVi.accepted('1'));
		await expect.poll(() => imports(tab)).toBe(2);
	}
	// The same figure, said otherwise in each: the second is not stored over the first unseen.
	await Promise.all([drop(page, report('Phú Mãn', 1)), drop(other, report('Phú Mãn', 4))]);
	for (const tab of [page, other]) await expect.poll(() => verdicts(tab)).toEqual(['accept']);
	await accept(page);
	await expect.poll(() => said(page)).toBe(dataVi.accepted('1'));
	await expect.poll(() => other.locator('[data-part="conflicts"] fieldset').count()).toBe(1);
});
