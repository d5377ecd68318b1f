import { vi } from '#i18n/messages.vi.ts';
import { expect, inject, test } from 'vitest';
import { openPage, openWithoutEngine, visit } from './stage.ts';
import { expectNoViolation, PHONE, WALL } from './violations.ts';

// The states that need another folder or a failed engine are looked at in engine.e2e.ts, where they come about.

/** Besides the default view: the district, silence, what is not due, and notices. */
const SCREENS = [
	'/?level=district',
	'/?quarter=2023-Q4&indicator=reception',
	'/?quarter=2025-Q3',
	'/?units=sai-son,phu-man,nowhere&indicator=no-such&order=value'
];

const LOOKS = [
	{ theme: 'light', lang: 'vi' },
	{ theme: 'dark', lang: 'vi' },
	{ theme: 'light', lang: 'en' },
	{ theme: 'dark', lang: 'en' }
] as const;

test.each(LOOKS)('the default view has no violation, $theme, $lang', async (look) => {
	await expectNoViolation(await openWithoutEngine('/', look));
});

test.each([
	{ ...LOOKS[1], sizes: [WALL, PHONE] },
	{ ...LOOKS[2], sizes: [WALL] }
])('no other screen has one, $theme, $lang', async ({ theme, lang, sizes }) => {
	const page = await openWithoutEngine('/', { theme, lang });
	for (const path of SCREENS) {
		await visit(page, path, { lang });
		await expectNoViolation(page, sizes);
	}
});

test('an open list of units, and open tables, have none', async () => {
	const page = await openWithoutEngine('/?units=sai-son');
	for (const summary of await page.locator('summary').all()) await summary.click();
	const search = page.getByRole('combobox', { name: vi.chooseUnits });
	await search.focus();
	await expectNoViolation(page);
	await search.fill('zzz');
	await expectNoViolation(page, [PHONE]);
});

test('a page that does not exist says so, has no violation, and leads back', async () => {
	const page = await openPage('/nowhere/?quarter=2023-Q4', {
		site: inject('engineLessUrl'),
		expected: [/404/]
	});
	await page.getByRole('heading', { name: vi.errorTitle }).waitFor();
	await expectNoViolation(page);
	await page.getByRole('link', { name: vi.errorBack }).click();
	await page.waitForSelector('figure[data-chart="communes"]');
	expect(new URL(page.url()).pathname).toBe('/');
});
