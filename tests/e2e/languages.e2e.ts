import { en } from '#i18n/messages.en.ts';
import { vi } from '#i18n/messages.vi.ts';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { headlineFigures, queryOf, textOf } from './reading.ts';
import { openPage, openWithoutEngine, visit } from './stage.ts';

/** Letters that only Vietnamese has; what is left of them on an English screen is a name, a quotation, or a mistake. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

/** Every text and label of the screen, apart from what may be Vietnamese in any language. Runs in the page. */
function wordsOfScreen(): string[] {
	const mayBeVietnamese = '[lang="vi"] *, [lang="vi"]:not(html), #notes .source, script, style, noscript';
	const words: string[] = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
		if (node.parentElement?.closest(mayBeVietnamese) === null) words.push(node.nodeValue ?? '');
	for (const name of ['aria-label', 'title', 'placeholder'])
		for (const element of document.querySelectorAll(`[${name}]`))
			if (element.closest(mayBeVietnamese) === null) words.push(element.getAttribute(name) ?? '');
	return words.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** Names of units and of the council, as this screen writes them. */
const namesOn = (page: Page) =>
	page.$$eval('figure[data-chart="completeness"] tbody th, [role="option"], .brand', (elements) =>
		elements.flatMap((element) => {
			const name = (element.textContent ?? '').trim();
			return [name, name.replace(/ (town|district)$/, '')];
		})
	);

async function vietnameseOn(page: Page): Promise<string[]> {
	const names = [...(await namesOn(page)), 'Quốc Oai'].toSorted((a, b) => b.length - a.length);
	const words = await page.evaluate(wordsOfScreen);
	const bare = words.map((text) => names.reduce((rest, name) => rest.replaceAll(name, ''), text));
	return bare.map((text) => text.replace(/“[^”]*”/gu, '')).filter((text) => VIETNAMESE.test(text));
}

const SCREENS = [
	'/',
	'/?level=district',
	'/?quarter=2023-Q4&indicator=hearing&cumulated=1',
	'/?quarter=2025-Q3',
	'/?quarter=nonsense&units=nowhere'
];

test('the overview is English throughout', async () => {
	const page = await openWithoutEngine('/');
	for (const path of SCREENS) {
		await visit(page, path, { lang: 'en' });
		expect(await page.getAttribute('html', 'lang'), path).toBe('en');
		expect(await vietnameseOn(page), path).toEqual([]);
		expect(await page.title(), path).toContain(en.screenOverview);
	}
});

test('the same figures stand in both languages, and the address knows only the second', async () => {
	const page = await openWithoutEngine('/?quarter=2023-Q4&indicator=reception');
	const figures = await headlineFigures(page);
	await page.getByRole('link', { name: vi.otherLanguage }).click();
	await expect.poll(() => queryOf(page)).toBe('?quarter=2023-Q4&indicator=reception&lang=en');
	expect(await page.getAttribute('html', 'lang')).toBe('en');
	expect(await headlineFigures(page)).toEqual(figures);
	await page.getByRole('combobox', { name: en.chooseIndicator }).selectOption('hearing');
	await expect.poll(() => queryOf(page)).toBe('?quarter=2023-Q4&indicator=hearing&lang=en');
	await page.getByRole('link', { name: en.otherLanguage }).click();
	await expect.poll(() => queryOf(page)).toBe('?quarter=2023-Q4&indicator=hearing');
	expect(await page.getAttribute('html', 'lang')).toBe('vi');
});

test('numbers are written as each language writes them', async () => {
	const page = await openWithoutEngine('/');
	expect(await textOf(page, 'article[data-indicator="supervision"]')).toContain('104,3%');
	await visit(page, '/', { lang: 'en' });
	expect(await textOf(page, 'article[data-indicator="supervision"]')).toContain('104.3%');
});

test('a page asked for in English says so before the application is there', async () => {
	const page = await openPage('/?lang=en');
	expect(await page.getAttribute('html', 'lang')).toBe('en');
});
