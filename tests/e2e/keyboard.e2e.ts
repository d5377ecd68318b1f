import { vi } from '#i18n/messages.vi.ts';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { queryOf, rowsOf, totalOf, unitsOf } from './reading.ts';
import { openWithoutEngine } from './stage.ts';

/** What has the focus, in a word, and whether a reader sees that it has. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		const ring = element.closest('label:has(:focus-visible)') ?? element;
		const outlined = [element, ring].some((each) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(each);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
		});
		const box = element.getBoundingClientRect();
		const chart = element.closest('figure')?.dataset['chart'];
		const article = element.closest('article')?.dataset['indicator'];
		const suffixes: Record<string, string> = { star: ' star', 'to-rows': ' rows' };
		const name =
			element.getAttribute('name') ??
			(article === undefined ? undefined : `${article}${suffixes[element.className] ?? ''}`) ??
			(chart === undefined ? undefined : `${chart} ${element.tagName.toLowerCase()}`) ??
			(element.textContent ?? '').trim();
		// Two links may have one name: where it stands tells them apart.
		const at = [...document.querySelectorAll('*')].indexOf(element);
		return { name, at, outlined, seen: box.width > 0 && box.height > 0 && element.checkVisibility() };
	});

/** Presses Tab until the focus leaves the page or comes round, or for so long that it must be trapped. */
async function tabThrough(page: Page, key = 'Tab') {
	const stops: Awaited<ReturnType<typeof focused>>[] = [];
	for (let press = 0; press < 80; press++) {
		await page.keyboard.press(key);
		if (await page.evaluate(() => document.activeElement === document.body)) return stops;
		const stop = await focused(page);
		if (stop.at === stops[0]?.at) return stops;
		stops.push(stop);
	}
	throw new Error(`Trapped: ${stops.map(({ name }) => name).join(', ')}`);
}

/** Where the focus goes, in the order of the screen; one stop for a group of radio buttons. */
const STOPS = [
	vi.skipToFigures,
	vi.screenOverview,
	vi.screenPublished,
	vi.screenConclusions,
	vi.screenPresent,
	vi.print,
	vi.themeDark,
	vi.otherLanguage,
	vi.seeNotes,
	'quarter',
	'level',
	'indicator',
	'base',
	'cumulated',
	'order',
	'units',
	'supervision',
	'supervision rows',
	'supervision star',
	'hearing',
	'hearing rows',
	'hearing star',
	'petition',
	'petition rows',
	'communes a', // the star in the head, and the first figure of the rows
	'communes a',
	'trend a',
	'trend summary',
	'completeness summary',
	vi.seeNotes // of the notes
];

test('Tab reaches every control in the order of the screen, visibly, and leaves again', async () => {
	const page = await openWithoutEngine('/');
	const forth = await tabThrough(page);
	expect(forth.filter(({ outlined, seen }) => !outlined || !seen)).toEqual([]);
	const names = forth.map(({ name }) => name);
	expect(names.filter((name) => STOPS.includes(name))).toEqual(STOPS);

	const unreached = await page.evaluate(() => {
		const all = document.querySelectorAll(
			'a[href]:not(.to-rows, .to-unit, .mark-to-rows), button, select, input, summary'
		);
		return [...all].filter((element) => (element as HTMLElement).tabIndex < 0).length;
	});
	expect(unreached).toBe(0);
	const back = await tabThrough(page, 'Shift+Tab');
	expect(back.map(({ name }) => name).toReversed()).toEqual(names);
});

test('the skip link leads past the choices to the figures', async () => {
	const page = await openWithoutEngine('/');
	await page.keyboard.press('Tab');
	expect(
		await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().left)
	).toBeGreaterThanOrEqual(0);
	await page.keyboard.press('Enter');
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('figures');
	await page.keyboard.press('Tab');
	expect((await focused(page)).name).toBe('supervision');
});

test('quarter, level, indicator and the rest are chosen by keyboard', async () => {
	const page = await openWithoutEngine('/');
	await page.focus('select[name="quarter"]');
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => queryOf(page)).toBe('?quarter=2023-Q4');
	expect((await totalOf(page))?.value).toBe(45);
	expect((await focused(page)).name).toBe('quarter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => queryOf(page)).toBe('?quarter=2023-Q4&level=district');
	await page.keyboard.press('ArrowLeft');
	await expect.poll(() => queryOf(page)).toBe('?quarter=2023-Q4');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => queryOf(page)).toBe('?quarter=2023-Q4&indicator=reception');
	expect((await totalOf(page))?.value).toBe(179);
	await page.focus('input[name="cumulated"]');
	await page.keyboard.press('Space');
	await expect.poll(() => queryOf(page)).toBe('?quarter=2023-Q4&indicator=reception&cumulated=1');
	expect((await focused(page)).name).toBe('cumulated');
	await page.focus('article[data-indicator="hearing"] h2 a');
	await page.keyboard.press('Enter');
	await expect.poll(() => queryOf(page)).toContain('indicator=hearing');
	expect((await focused(page)).name).toBe('hearing');
});

test.each(['trend', 'completeness'])(
	'the table of the %s chart opens and closes with Enter',
	async (chart) => {
		const page = await openWithoutEngine('/');
		const figure = page.locator(`figure[data-chart="${chart}"]`);
		await figure.locator('summary').focus();
		await page.keyboard.press('Enter');
		expect(await figure.locator('table').isVisible()).toBe(true);
		await page.keyboard.press('Enter');
		expect(await figure.locator('table').isVisible()).toBe(false);
	}
);

test('the search for units obeys arrows, Enter, Backspace and Escape', async () => {
	const page = await openWithoutEngine('/');
	const search = page.getByRole('combobox', { name: vi.chooseUnits });
	const list = page.getByRole('listbox');
	const active = async () => {
		const id = await search.getAttribute('aria-activedescendant');
		return id === null ? null : page.locator(`[id="${id}"]`).textContent();
	};
	await search.focus();
	expect(await search.getAttribute('aria-expanded')).toBe('true');
	expect(await list.isVisible()).toBe(true);
	expect(await list.getByRole('option').count()).toBe(21);
	expect(await active()).toContain('Đông Xuân');
	await page.keyboard.press('ArrowDown');
	expect(await active()).toContain('TT Quốc Oai');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	expect(await active()).toContain('Đông Yên');
	await page.keyboard.press('Enter');
	await expect.poll(() => unitsOf(page)).toEqual(['dong-yen']);

	await page.keyboard.type('phu');
	const found = await list.getByRole('option').allTextContents();
	expect(found.map((text) => text.trim())).toEqual(expect.arrayContaining(['Phú Cát', 'Phú Mãn']));
	expect(await page.locator('.search [aria-live]').textContent()).toBe(vi.unitsFound(String(found.length)));
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await rowsOf(page)).length).toBe(2);
	await page.keyboard.press('Backspace');
	await expect.poll(() => unitsOf(page)).toEqual(['dong-yen']);

	await page.keyboard.type('zzz');
	expect(await page.locator('.search [aria-live]').textContent()).toBe(vi.noUnitFound('zzz'));
	await page.keyboard.press('Enter');
	expect(await unitsOf(page)).toEqual(['dong-yen']);
	await page.keyboard.press('Escape');
	expect(await search.getAttribute('aria-expanded')).toBe('false');
	expect(await list.isVisible()).toBe(false);
	expect(await search.inputValue()).toBe('');
	await page.keyboard.press('ArrowDown');
	expect(await list.isVisible()).toBe(true);
	await page.keyboard.press('Tab');
	expect(await list.isVisible()).toBe(false);
	expect((await focused(page)).name).toContain('Đông Yên');
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await rowsOf(page)).length).toBe(21);
});
