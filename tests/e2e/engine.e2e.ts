import { vi } from '#i18n/messages.vi.ts';
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { BUILT } from './built.ts';
import { headlineFigures, headlinesOf, queryOf, rowOf, rowsOf, sumOf, textOf, totalOf } from './reading.ts';
import { copyOfBuild, serve } from './site.ts';
import { openPage, openWithoutEngine, whenEngine, whenReady } from './stage.ts';
import { sumsOf } from './sums.ts';
import { expectNoViolation, WALL } from './violations.ts';

const SECOND_DISTRICT = 'tests/fixtures/second-district';
const ACTIVITIES = join('datasets', 'activities', '2024.csv');

const figuresFrom = (page: Page) => page.getAttribute('html', 'data-figures');

/** Changes one file of a served site. @throws where there is nothing to change */
async function edit(file: string, change: (text: string) => string) {
	const text = await readFile(file, 'utf8');
	const changed = change(text);
	if (changed === text) throw new Error(`Nothing changed in ${file}`);
	await writeFile(file, changed);
}

/** The first row of a unit's supervisions in the first quarter of 2024, and its number as a spreadsheet counts. */
function supervisionRow(text: string, unit: string) {
	const lines = text.split('\n');
	const index = lines.findIndex((line) => line.startsWith(`${unit},2024-Q1,supervision,`));
	return { line: lines[index] ?? '', number: index + 1 };
}

/** Figures and every filter work, whatever has become of the engine. */
async function expectFiltersToWork(page: Page) {
	expect((await totalOf(page))?.value).toBe(49);
	await page.selectOption('select[name="indicator"]', 'reception');
	await expect.poll(async () => (await totalOf(page))?.value).toBe(208);
	await page.selectOption('select[name="quarter"]', '2023-Q4');
	await expect.poll(async () => (await totalOf(page))?.value).toBe(179);
	await page.selectOption('select[name="base"]', 'quarter');
	await page.selectOption('select[name="order"]', 'name');
	await page.check('input[name="cumulated"]');
	await page.check('input[name="level"][value="district"]');
	await expect.poll(() => queryOf(page)).toContain('level=district');
	await page.check('input[name="level"][value="commune"]');
	await page.getByRole('combobox', { name: vi.chooseUnits }).fill('dq');
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await rowsOf(page)).map(({ unit }) => unit)).toEqual(['dong-quang']);
	expect(await figuresFrom(page)).toBe('prerendered');
}

test('a replaced file is on screen at the next visit, without a build', async () => {
	const copy = await copyOfBuild();
	const page = await openPage('/', { site: (await serve(copy)).url });
	await whenEngine(page, 'ready');
	expect(await textOf(page, '.foot')).toContain(vi.engineConfirmed);
	expect((await rowOf(page, 'tan-phu')).value).toBe(0);

	// Tân Phú's invented 0 becomes 3; Sài Sơn's five invented rows stay, and the office reports 7 beside them.
	await edit(join(copy, ACTIVITIES), (text) => {
		const tanPhu = supervisionRow(text, 'tan-phu').line;
		const saiSon = supervisionRow(text, 'sai-son').line;
		const reported = 'sai-son,2024-Q1,supervision,joint,7,,reported,Văn phòng HĐND và UBND huyện';
		return text
			.replace(tanPhu, tanPhu.replace(',joint,0,', ',joint,3,'))
			.replace(saiSon, `${saiSon}\n${reported}`);
	});
	await page.reload();
	await whenEngine(page, 'ready');
	expect(await figuresFrom(page)).toBe('engine');
	expect((await rowOf(page, 'tan-phu')).value).toBe(3);
	expect((await rowOf(page, 'sai-son')).value).toBe(7);
	expect((await totalOf(page))?.value).toBe(54);
	expect((await headlineFigures(page))['supervision']).toBe(54);
	expect(await page.getByRole('status').filter({ hasText: vi.engineNewer }).isVisible()).toBe(true);
	expect(await textOf(page, '.foot')).toContain(vi.engineNewer);
	expect(await textOf(page, 'header')).toContain(vi.standingIllustrativeDiffers('1'));
});

test('a half-replaced folder keeps the old figures and says where it is wrong', async () => {
	const copy = await copyOfBuild();
	const { line, number } = supervisionRow(await readFile(join(copy, ACTIVITIES), 'utf8'), 'tan-phu');
	await edit(join(copy, ACTIVITIES), (text) => text.replace(line, line.replace(',joint,0,', ',joint,ba,')));
	await edit(join(copy, 'datasets', 'activities', '2023.csv'), (text) =>
		text.replace('unit,period,', 'don_vi,period,')
	);
	await rm(join(copy, 'datasets', 'events.csv'));
	const page = await openPage('/', { site: (await serve(copy)).url, theme: 'dark', expected: [/404/] });
	await whenEngine(page, 'ready');
	const alarm = page.getByRole('alert');
	await alarm.waitFor();
	const said = (await alarm.textContent()) ?? '';
	expect(said).toContain(`activities/2024.csv, dòng ${number}, cột 5`);
	expect(said).toContain('“ba”');
	expect(said).toContain('activities/2023.csv, dòng 1');
	expect(said).toContain('events.csv');
	expect(await figuresFrom(page)).toBe('prerendered');
	expect((await totalOf(page))?.value).toBe(49);
	expect(await textOf(page, '.foot')).not.toContain(vi.engineConfirmed);
	await expectNoViolation(page);
});

test('another folder is another district', async () => {
	const copy = await copyOfBuild();
	await rm(join(copy, 'datasets'), { recursive: true });
	await cp(SECOND_DISTRICT, join(copy, 'datasets'), { recursive: true });
	const page = await openPage('/', { site: (await serve(copy)).url });
	await whenEngine(page, 'ready');
	expect(await figuresFrom(page)).toBe('engine');
	expect(await textOf(page, '.brand')).toContain('Suối Mơ');
	expect(await page.inputValue('select[name="quarter"]')).toBe('2023-Q3');
	const sums = await sumsOf(SECOND_DISTRICT, '2023-Q3', 'commune');
	const rows = await rowsOf(page);
	expect(rows.map(({ unit, value }) => [unit, value]).toSorted()).toEqual([
		['ben-cu', 2],
		['dong-giua', 2],
		['ho-duoi', 1],
		['ho-tren', 2],
		['nui-xa', null],
		['thi-tran-suoi-mo', 3]
	]);
	expect(sumOf(rows)).toBe(sums['supervision']);
	expect(await headlineFigures(page)).toEqual(sums);
	expect(await page.innerText('body')).not.toContain('Quốc Oai');
	expect(await page.title()).toContain('III/2023');
});

test('a folder in which nobody has reported anything says so of every figure', async () => {
	const copy = await copyOfBuild();
	const folder = join(copy, 'datasets', 'activities');
	for (const name of await readdir(folder))
		await edit(join(folder, name), (text) => `${text.split('\n')[0]}\n`);
	const page = await openPage('/', { site: (await serve(copy)).url });
	await whenEngine(page, 'ready');
	expect(await figuresFrom(page)).toBe('engine');
	const rows = await rowsOf(page);
	expect(rows).toHaveLength(21);
	for (const { value, state, text } of rows) {
		expect([value, state]).toEqual([null, 'missing']);
		expect(text).toContain(vi.stateMissing);
	}
	expect((await headlinesOf(page)).filter(({ value }) => value !== null)).toEqual([]);
	expect(await page.locator('[role="alert"]').count()).toBe(0);
	await expectNoViolation(page);
	await page.check('input[name="level"][value="district"]');
	await expect.poll(async () => (await rowsOf(page)).map(({ state }) => state)).toEqual(['missing']);
});

test('without a description of the folder the prerendered figures stay', async () => {
	const copy = await copyOfBuild();
	await rm(join(copy, 'datasets', 'datapackage.json'));
	const page = await openPage('/', { site: (await serve(copy)).url, expected: [/404/] });
	await whenEngine(page, 'failed');
	expect(await page.getByRole('status').filter({ hasText: vi.engineFailed }).isVisible()).toBe(true);
	await expectFiltersToWork(page);
});

test('an engine that never answers costs nothing but its confirmation', async () => {
	const page = await openWithoutEngine('/');
	await page.waitForSelector('html[data-engine="opening"]', { state: 'attached' });
	expect(await textOf(page, '.foot')).toContain(vi.engineOpening);
	await expectFiltersToWork(page);
	expect(await page.getAttribute('html', 'data-engine')).toBe('opening');
});

test('the wait for the engine ends, and the page says so', async () => {
	const page = await openWithoutEngine('/');
	await page.clock.install();
	await page.reload();
	await whenReady(page);
	await page.waitForSelector('html[data-engine="opening"]', { state: 'attached' });
	// The clock is the page's own: the minute it waits for passes at once.
	await expect
		.poll(async () => {
			await page.clock.fastForward('01:30');
			return page.getAttribute('html', 'data-engine');
		})
		.toBe('failed');
	expect(await page.getByRole('status').filter({ hasText: vi.engineFailed }).isVisible()).toBe(true);
	expect((await totalOf(page))?.value).toBe(49);
});

test('an engine that is not there leaves the figures and every choice usable', async () => {
	const { url } = await serve(BUILT, { before: (path) => (path.endsWith('.wasm') ? 404 : undefined) });
	const page = await openPage('/', { site: url, expected: [/404/, /integrity/] });
	await whenEngine(page, 'failed');
	expect(await page.getByRole('status').filter({ hasText: vi.engineFailed }).isVisible()).toBe(true);
	expect(await textOf(page, '.foot')).toContain(vi.engineFailed);
	await expectNoViolation(page, [WALL]);
	await expectFiltersToWork(page);
});
