import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openWithoutEngine, visit } from './stage.ts';

const PATHS = [
	'/',
	'/?level=district',
	'/?quarter=2023-Q4&order=value&base=quarter',
	'/?quarter=2025-Q3&units=kieu-phu,nowhere',
	'/?quarter=2024-Q4&indicator=standing-meeting&cumulated=1&lang=en'
];

/** Whose text is wider than its room, or whose edge lies outside the page; runs in the page. */
function cutTexts(): string[] {
	const wide = document.documentElement.clientWidth;
	const cut: string[] = [];
	for (const element of document.querySelectorAll<HTMLElement>(
		'h1, h2, p, li, th, td, label, button, summary, article, figcaption, footer span, header a'
	)) {
		if (element.closest('.only-read, .skip, [hidden], .scroll') !== null || !element.checkVisibility())
			continue;
		const box = element.getBoundingClientRect();
		const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
		const isCut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
		const isOutside = box.right > wide + 1 || box.left < -1;
		if (text !== '' && (isCut || isOutside))
			cut.push(`${element.tagName.toLowerCase()}.${element.className} “${text}”`);
	}
	return cut;
}

const pageIsWider = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const SIZES = [
	{ width: 360, height: 780 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 },
	{ width: 1920, height: 1080 },
	{ width: 3840, height: 2160 }
] as const;

test('the overview never scrolls sideways and cuts no text, from telephone to wall', async () => {
	const page = await openWithoutEngine('/');
	for (const path of PATHS) {
		await visit(page, path);
		await page.evaluate(() => document.fonts.ready);
		for (const size of SIZES) {
			await page.setViewportSize(size);
			expect(await pageIsWider(page), `${path} at ${size.width}`).toBe(0);
			expect(await page.evaluate(cutTexts), `${path} at ${size.width}`).toEqual([]);
		}
	}
});

test('the other screens are cut nowhere on a telephone', async () => {
	const page = await openWithoutEngine('/', { viewport: SIZES[0] });
	for (const path of [
		'compare/?measure=target&quarter=2025-Q2&indicator=reception&marked=sai-son',
		'compare/?measure=rate&lens=current&lang=en',
		'communes/',
		'communes/hung-dao/',
		'rows/?units=sai-son&lang=en',
		'published/',
		'brief/',
		'conclusions/'
	]) {
		await visit(page, path);
		await page.evaluate(() => document.fonts.ready);
		expect(await pageIsWider(page), path).toBe(0);
		expect(await page.evaluate(cutTexts), path).toEqual([]);
	}
});

test('a telephone shows the open tables without the page growing wider', async () => {
	const page = await openWithoutEngine('/', { viewport: { width: 360, height: 780 } });
	for (const summary of await page.locator('summary').all()) await summary.click();
	expect(await pageIsWider(page)).toBe(0);
});
