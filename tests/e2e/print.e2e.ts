import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openPage, openWithoutEngine, visit } from './stage.ts';

/** How many pages a printed screen takes, on the paper that its style sheet asks for. */
async function printedPages(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0;
}

test('the overview is printed on one page, in both languages, at both levels, in any order', async () => {
	const page = await openWithoutEngine('/');
	for (const path of [
		'/',
		'/?lang=en',
		'/?level=district',
		'/?quarter=2023-Q4&indicator=petition&order=value'
	]) {
		await visit(page, path);
		expect(await printedPages(page), path).toBe(1);
	}
});

test('so it is without JavaScript and in the dark theme', async () => {
	expect(await printedPages(await openPage('/', { javaScriptEnabled: false, theme: 'dark' }))).toBe(1);
});

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
		await visit(page, path);
		await page.emulateMedia({ media: 'print' });
		expect(await page.evaluate(strayOnPaper), path).toEqual([]);
		expect(await page.locator('h1').isVisible(), path).toBe(true);
		expect(await page.locator('footer').innerText(), path).toContain('30/6/2025');
		await page.emulateMedia({ media: null });
	}
	expect(await printedPages(page)).toBe(1);
	await visit(page, 'brief/');
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const [wide, tall] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)/u.exec(pdf)?.slice(1).map(Number) ?? [];
	expect(wide, 'what is read aloud is printed upright').toBeLessThan(tall ?? 0);
});
