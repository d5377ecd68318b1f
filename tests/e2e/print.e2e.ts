import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { openPage, openWithoutEngine, whenReady } from './stage.ts';

/** How many pages a printed screen takes, on the paper that its style sheet asks for. */
async function printedPages(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0;
}

test.each(['vi', 'en'] as const)('the default view is printed on one page, %s', async (lang) => {
	expect(await printedPages(await openWithoutEngine('/', { lang }))).toBe(1);
});

test('so it is without JavaScript and in the dark theme', async () => {
	expect(await printedPages(await openPage('/', { javaScriptEnabled: false, theme: 'dark' }))).toBe(1);
});

test.each(['/?level=district', '/?quarter=2023-Q4&indicator=petition&order=value'])(
	'%s is printed on one page',
	async (path) => {
		expect(await printedPages(await openWithoutEngine(path))).toBe(1);
	}
);

/** What a reader of paper cannot use, and what lies beyond the edge of the sheet; runs in the page. */
function strayOnPaper(): string[] {
	const wide = document.documentElement.clientWidth;
	return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
		if (!element.checkVisibility()) return [];
		const { right } = element.getBoundingClientRect();
		const isControl = element.matches(':is(button, select, input, textarea, summary):not(table *)');
		const isCut = right > wide + 1 && element.closest('svg, .only-read, .skip') === null;
		if (!isControl && !isCut) return [];
		const text = (element.textContent ?? '').trim().slice(0, 40);
		return [`${isCut ? 'cut' : 'control'}: ${element.tagName.toLowerCase()}.${element.className} “${text}”`];
	});
}

/** A4 across without its margins, in CSS pixels. */
const SHEET = { width: 1054, height: 726 };

test('every other screen leaves its controls behind, is cut nowhere, and says its title and the cut-off', async () => {
	const page = await openWithoutEngine('/communes/', { viewport: SHEET });
	for (const path of [
		'communes/',
		'communes/xa-quoc-oai/',
		'published/',
		'brief/',
		'conclusions/',
		'data/',
		'compare/?marked=sai-son',
		'communes/sai-son/'
	]) {
		await page.goto(new URL(path, inject('engineLessUrl')).href);
		await whenReady(page);
		await page.emulateMedia({ media: 'print' });
		expect(await page.evaluate(strayOnPaper), path).toEqual([]);
		expect(await page.locator('h1').isVisible(), path).toBe(true);
		expect(await page.locator('footer').innerText(), path).toContain('30/6/2025');
		await page.emulateMedia({ media: null });
	}
	expect(await printedPages(page)).toBe(1);
	await page.goto(new URL('brief/', inject('engineLessUrl')).href);
	await whenReady(page);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const [wide, tall] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)/u.exec(pdf)?.slice(1).map(Number) ?? [];
	expect(wide, 'what is read aloud is printed upright').toBeLessThan(tall ?? 0);
});
