import { vi } from '#i18n/messages.vi.ts';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { BUILT } from './built.ts';
import { faultsOf } from './faults.ts';
import { headlineFigures, rowsOf, sumOf, textOf, totalOf } from './reading.ts';
import { serve } from './site.ts';
import { openPage, openWithoutEngine, visit, whenEngine, whenReady } from './stage.ts';

/** What was published of the first quarter of 2024: by the communes together … */
const COMMUNES = { supervision: 49, hearing: 2, reception: 208, 'thematic-session': 14 };

/** … and by the district's own bodies, with the yearly figures of 2023. */
const DISTRICT = {
	supervision: 4,
	'supervised-agency': 64,
	'supervised-onsite': 28,
	hearing: 3,
	'reception standing-committee': 4,
	'reception deputies': 63,
	'thematic-session': 1,
	resolution: 6,
	'commendation-collective': 31,
	'commendation-individual': 56
};

async function chooseIndicator(page: Page, indicator: string) {
	await page.selectOption('select[name="indicator"]', indicator);
	await page.waitForSelector(`article[data-indicator="${indicator}"] a[aria-current="true"]`);
}

async function expectThePublishedFigures(page: Page) {
	for (const [indicator, published] of Object.entries(COMMUNES)) {
		await chooseIndicator(page, indicator);
		const rows = await rowsOf(page);
		expect(rows, indicator).toHaveLength(21);
		expect(new Set(rows.map(({ unit }) => unit)).size, indicator).toBe(21);
		expect(sumOf(rows), indicator).toBe(published);
		expect((await totalOf(page))?.value, indicator).toBe(published);
	}
	expect(await headlineFigures(page)).toMatchObject(COMMUNES);
	await chooseIndicator(page, 'supervision');
	await page.check('input[name="level"][value="district"]');
	await page.waitForSelector('article[data-indicator="supervised-agency"]');
	expect(await headlineFigures(page)).toEqual(DISTRICT);
	expect(await textOf(page, 'article[data-indicator="supervised-onsite"]')).toContain('28 trên 64');
	await page.check('input[name="level"][value="commune"]');
	await page.waitForSelector('article[data-indicator="petition"]');
}

test('the published figures stand before the engine and after it', async () => {
	let letTheEngineCome = () => {};
	const held = new Promise<void>((resolve) => (letTheEngineCome = resolve));
	const { url } = await serve(BUILT, { before: (path) => (path.endsWith('.wasm') ? held : undefined) });
	const page = await openPage('/?quarter=2024-Q1&level=commune', { site: url });
	await whenReady(page);

	expect(await page.getAttribute('html', 'data-figures')).toBe('prerendered');
	await expectThePublishedFigures(page);
	expect(await page.getAttribute('html', 'data-engine')).not.toBe('ready');

	letTheEngineCome();
	await whenEngine(page, 'ready');
	expect(await page.getAttribute('html', 'data-figures')).toBe('engine');
	expect(await textOf(page, '.foot')).toContain(vi.engineConfirmed);
	expect(await page.locator('[role="alert"]').count()).toBe(0);
	await expectThePublishedFigures(page);
});

const SCREENS = [
	'/',
	'/?level=district',
	'/?level=district&indicator=reception',
	'/?quarter=2023-Q4&order=value',
	'/?quarter=2024-Q3&indicator=reception&base=quarter',
	'/?quarter=2024-Q4&indicator=hearing&cumulated=1',
	'/?quarter=2025-Q3',
	'/?quarter=2022-Q1&units=sai-son,phu-man',
	'/?quarter=2025-Q1&indicator=petition-resolved&lang=en',
	'/?level=district&lang=en'
];

test('every figure, absence, percentage and chart of the overview is whole', async () => {
	const page = await openWithoutEngine('/');
	for (const path of SCREENS) {
		await visit(page, path);
		expect(await faultsOf(page), path).toEqual([]);
	}
});
