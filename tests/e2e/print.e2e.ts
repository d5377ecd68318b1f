import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openPage, openWithoutEngine } from './stage.ts';

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
