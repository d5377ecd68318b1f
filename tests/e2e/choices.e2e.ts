import { vi } from '#i18n/messages.vi.ts';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { headlineFigures, queryOf, rowsOf, sumOf, textOf, totalOf, unitsOf } from './reading.ts';
import { openWithoutEngine, visit, whenReady } from './stage.ts';

/** Chooses, and waits until the address says so too. */
async function choose(page: Page, name: string, value: string, query: string) {
	const control = page.locator(`select[name="${name}"]`);
	if ((await control.count()) === 1) await control.selectOption(value);
	else await page.check(`input[name="${name}"][value="${value}"]`);
	await expectQuery(page, query);
}

const expectQuery = (page: Page, query: string) => expect.poll(() => queryOf(page)).toBe(query);

const baseColumn = (page: Page) => textOf(page, 'figure[data-chart="communes"] thead .base');

test('each choice changes the figures, and writes into the address only what differs', async () => {
	const page = await openWithoutEngine('/');
	expect(queryOf(page)).toBe('');

	await choose(page, 'quarter', '2023-Q4', '?quarter=2023-Q4');
	expect((await totalOf(page))?.value).toBe(45);
	await choose(page, 'indicator', 'reception', '?quarter=2023-Q4&indicator=reception');
	expect((await totalOf(page))?.value).toBe(179);
	await choose(page, 'quarter', '2024-Q1', '?indicator=reception');
	expect((await totalOf(page))?.value).toBe(208);

	expect(await baseColumn(page)).toContain('I/2023');
	await choose(page, 'base', 'quarter', '?indicator=reception&base=quarter');
	expect(await baseColumn(page)).toContain('IV/2023');
	await choose(page, 'base', 'year', '?indicator=reception');

	await choose(page, 'level', 'district', '?indicator=reception&level=district');
	expect((await rowsOf(page)).map(({ value }) => value).toSorted()).toEqual([4, 63]);
	await choose(page, 'level', 'commune', '?indicator=reception');
	expect(await rowsOf(page)).toHaveLength(21);

	await page.check('input[name="cumulated"]');
	await expectQuery(page, '?indicator=reception&cumulated=1');
	await choose(page, 'quarter', '2024-Q2', '?quarter=2024-Q2&indicator=reception&cumulated=1');
	const halfYear = (await totalOf(page))?.value ?? 0;
	await page.uncheck('input[name="cumulated"]');
	await expectQuery(page, '?quarter=2024-Q2&indicator=reception');
	expect(halfYear - ((await totalOf(page))?.value ?? 0)).toBe(208);
});

test('a card of the headlines chooses its indicator', async () => {
	const page = await openWithoutEngine('/');
	await page.click('article[data-indicator="hearing"] h2 a');
	await expectQuery(page, '?indicator=hearing');
	expect((await totalOf(page))?.value).toBe(2);
	expect(await page.inputValue('select[name="indicator"]')).toBe('hearing');
});

test('back and forward walk through the choices', async () => {
	const page = await openWithoutEngine('/');
	await choose(page, 'indicator', 'reception', '?indicator=reception');
	await choose(page, 'quarter', '2023-Q4', '?quarter=2023-Q4&indicator=reception');
	const total = async () => (await totalOf(page))?.value;
	const shown = async () => [await page.inputValue('select[name="quarter"]'), await total()];

	await page.goBack();
	await expect.poll(shown).toEqual(['2024-Q1', 208]);
	await page.goBack();
	await expect.poll(shown).toEqual(['2024-Q1', 49]);
	expect(queryOf(page)).toBe('');
	await page.goForward();
	await page.goForward();
	await expect.poll(shown).toEqual(['2023-Q4', 179]);
	expect(queryOf(page)).toBe('?quarter=2023-Q4&indicator=reception');
});

test('a link followed in the very moment of a choice leads from the choice, and back to it', async () => {
	const page = await openWithoutEngine('/');
	await page.evaluate(() => {
		const chosen = document.querySelector<HTMLSelectElement>('select[name="quarter"]');
		if (chosen === null) throw new Error('no quarters to choose from');
		chosen.value = '2023-Q4';
		chosen.dispatchEvent(new Event('change', { bubbles: true }));
		document.querySelector<HTMLElement>('figure[data-chart="communes"] td a.to-rows')?.click();
	});
	await expect.poll(() => new URL(page.url()).pathname).toContain('/rows/');
	expect(queryOf(page)).toContain('quarter=2023-Q4');
	await page.goBack();
	await expectQuery(page, '?quarter=2023-Q4');
	await expect.poll(async () => (await totalOf(page))?.value).toBe(45);
});

test('every link knows the address from the moment the page is ready', async () => {
	const page = await openWithoutEngine('/');
	await page.addInitScript(() => {
		new MutationObserver(() => {
			if (document.documentElement.dataset.app !== 'ready') return;
			const links = document.querySelectorAll('figure[data-chart="communes"] a.to-rows');
			Object.assign(window, { linksWhenReady: [...links].map((link) => link.getAttribute('href')) });
		}).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-app'] });
	});
	await visit(page, '/?quarter=2023-Q4');
	const links = await page.evaluate<string[]>('linksWhenReady');
	expect(links.length).toBeGreaterThan(20);
	// The figures of the quarter, and those of a year ago.
	expect(links.filter((href) => !/quarter=202[23]-Q4/.test(href))).toEqual([]);
});

test('a full address opens as it was left, again and again', async () => {
	const query =
		'?quarter=2023-Q4&indicator=reception&units=sai-son,dong-quang&base=quarter&order=name&lang=en';
	const page = await openWithoutEngine(`/${query}`);
	const screen = async () => ({
		query: queryOf(page),
		units: await unitsOf(page),
		total: (await totalOf(page))?.value,
		headlines: await headlineFigures(page),
		controls: await page.$$eval('.scope select', (selects) =>
			(selects as HTMLSelectElement[]).map(({ name, value }) => [name, value])
		),
		chosen: await textOf(page, '.chosen button')
	});
	const first = await screen();
	expect(first).toMatchObject({ query, units: ['dong-quang', 'sai-son'] });
	expect(Object.fromEntries(first.controls)).toEqual({
		quarter: '2023-Q4',
		indicator: 'reception',
		base: 'quarter',
		lens: 'as-reported',
		order: 'name'
	});
	expect(first.total).toBe(sumOf(await rowsOf(page)));
	expect(first.chosen).toContain('Sài Sơn');
	await page.reload();
	await whenReady(page);
	expect(await screen()).toEqual(first);
});

test('nonsense in the address falls back, and each piece of it is named', async () => {
	const nonsense = {
		quarter: '1999-Q9',
		indicator: 'no-such',
		level: 'planet',
		units: 'nowhere',
		base: 'yesterday',
		cumulated: 'maybe',
		order: 'upside-down',
		lens: 'rosy',
		lang: 'fr'
	};
	const page = await openWithoutEngine(`/?${new URLSearchParams(nonsense)}`);
	const notices = page.getByRole('status').filter({ hasText: 'no-such' });
	expect(await notices.isVisible()).toBe(true);
	const said = (await notices.textContent()) ?? '';
	for (const value of Object.values(nonsense)) expect(said).toContain(value);
	expect(await rowsOf(page)).toHaveLength(21);
	expect((await totalOf(page))?.value).toBe(49);

	// The next choice writes an address that can be followed, and there is nothing left to say.
	await choose(page, 'indicator', 'hearing', '?indicator=hearing');
	await expect.poll(() => notices.count()).toBe(0);
});

test('what is the default may be written, too, and nothing is said of it', async () => {
	const page = await openWithoutEngine(
		'/?quarter=2024-Q1&indicator=supervision&level=commune&base=year&cumulated=0&order=official&lens=as-reported&lang=vi'
	);
	expect((await totalOf(page))?.value).toBe(49);
	expect(await page.locator('.notices').count()).toBe(0);
});

test('a level drops an indicator that is not counted there', async () => {
	const page = await openWithoutEngine('/?indicator=supervised-agency&level=district');
	expect((await rowsOf(page)).map(({ value }) => value)).toEqual([64]);
	await choose(page, 'level', 'commune', '');
	expect(await page.inputValue('select[name="indicator"]')).toBe('supervision');
	expect((await totalOf(page))?.value).toBe(49);
	const offered = await page.$$eval('select[name="indicator"] option', (options) =>
		(options as HTMLOptionElement[]).map(({ value }) => value)
	);
	expect(offered).not.toContain('supervised-agency');
});

test('an address that asks for an indicator of the other level is told so', async () => {
	const page = await openWithoutEngine('/?indicator=supervised-agency');
	expect(await textOf(page, '.notices')).toContain('supervised-agency');
	expect((await totalOf(page))?.value).toBe(49);
});

test('figures since January are compared with last year only', async () => {
	const page = await openWithoutEngine('/?base=quarter');
	expect(await page.isEnabled('select[name="base"]')).toBe(true);
	await page.check('input[name="cumulated"]');
	await expectQuery(page, '?cumulated=1');
	expect(await page.isDisabled('select[name="base"]')).toBe(true);
	expect(await page.inputValue('select[name="base"]')).toBe('year');
	await page.uncheck('input[name="cumulated"]');
	await expectQuery(page, '');
	expect(await page.isEnabled('select[name="base"]')).toBe(true);
});

test('by value equal figures share a place, by name the alphabet counts', async () => {
	const page = await openWithoutEngine('/');
	const places = () =>
		page.$$eval('figure[data-chart="communes"] tbody tr', (rows) =>
			rows.map((row) => row.querySelector('td')?.textContent?.trim() ?? '')
		);
	expect(await places()).toEqual(Array.from({ length: 21 }, (_, index) => String(index + 1)));

	await choose(page, 'order', 'value', '?order=value');
	const rows = await rowsOf(page);
	const values = rows.map(({ value }) => value ?? -1);
	expect(values).toEqual(values.toSorted((a, b) => b - a));
	const shownPlaces = await places();
	rows.forEach(({ value, unit }, index) => {
		const place = values.indexOf(value ?? -1) + 1;
		const isShared = values.filter((each) => each === value).length > 1;
		expect(shownPlaces[index], unit).toBe(isShared ? vi.sharedPlace(String(place)) : String(place));
	});
	expect(shownPlaces.filter((place) => place === vi.sharedPlace('2'))).toHaveLength(2);

	await choose(page, 'order', 'name', '?order=name');
	const names = await page.$$eval('figure[data-chart="communes"] tbody th', (cells) =>
		cells.map((cell) => (cell.textContent ?? '').replace(/^TT /, ''))
	);
	expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
	expect(sumOf(await rowsOf(page))).toBe(49);

	await choose(page, 'order', 'official', '');
	expect((await unitsOf(page))[0]).toBe('dong-xuan');
});

test('a unit is found without accents or by its initials, and chosen by keyboard alone', async () => {
	const page = await openWithoutEngine('/');
	const search = page.getByRole('combobox', { name: vi.chooseUnits });
	await search.focus();
	for (const typed of ['dong quang', 'dq', 'Đồng Quang', 'ĐỒNG QUANG']) {
		await page.keyboard.type(typed);
		await page.keyboard.press('Enter');
		await expectQuery(page, '?units=dong-quang');
		const rows = await rowsOf(page);
		expect(rows.map(({ unit, value }) => [unit, value])).toEqual([['dong-quang', 4]]);
		expect((await headlineFigures(page))['supervision']).toBe(4);
		expect(await page.getByRole('button', { name: vi.removeUnit('Đồng Quang') }).isVisible()).toBe(true);
		await page.keyboard.press('Backspace'); // in an empty field it takes the last unit back
		await expectQuery(page, '');
		expect(await rowsOf(page)).toHaveLength(21);
	}
});

test('several units may be chosen, and each has its way out', async () => {
	const page = await openWithoutEngine('/?units=dong-quang');
	const search = page.getByRole('combobox', { name: vi.chooseUnits });
	await search.focus();
	await page.keyboard.type('sai son');
	await page.keyboard.press('Enter');
	await expectQuery(page, '?units=dong-quang,sai-son');
	expect((await totalOf(page))?.value).toBe(9);
	await page.getByRole('button', { name: vi.removeUnit('Đồng Quang') }).click();
	await expectQuery(page, '?units=sai-son');
	expect(await unitsOf(page)).toEqual(['sai-son']);
	await page.getByRole('button', { name: vi.allUnits }).click();
	await expectQuery(page, '');
	expect(await rowsOf(page)).toHaveLength(21);
});

test('a chosen unit that did not exist in the quarter is named, not silently dropped', async () => {
	const page = await openWithoutEngine('/?quarter=2025-Q1&units=phuong-cach,sai-son');
	expect(await unitsOf(page)).toEqual(['sai-son']);
	expect(await textOf(page, 'body')).toContain(vi.noticeUnitsAbsent('Phượng Cách', 'quý I/2025'));
});
