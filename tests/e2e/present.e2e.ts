import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chartVi } from '#i18n/chart.vi.ts';
import { vi } from '#i18n/messages.vi.ts';
import { stageVi } from '#i18n/stage.vi.ts';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { launchBrowser, openPage, openWithoutEngine, whenEngine, whenReady } from './stage.ts';
import { expectNoViolation } from './violations.ts';

const SHOW = '/present/quy-1-2024/';

const here = (page: Page) => page.locator('.slide:not([hidden])');
const number = async (page: Page) => Number(await here(page).getAttribute('data-page'));
const press = async (page: Page, ...keys: string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};
const marked = (page: Page) => here(page).locator('.marked').getAttribute('data-mark');

/** From the keyboard alone: there, back, by number, a commune, its rows and the same slide again. */
async function walk(page: Page, count: number): Promise<void> {
	await press(page, 'End');
	expect(await number(page)).toBe(count);
	await press(page, 'Home', 'ArrowRight', ' ', 'PageDown', 'ArrowLeft');
	expect(await number(page)).toBe(3);
	await press(page, '5', 'Enter');
	expect(await number(page)).toBe(5);
	await press(page, '/');
	await page.keyboard.type('dong quang');
	await press(page, 'Enter');
	expect(await marked(page)).toBe('dong-quang');
	await press(page, 'd');
	await page.locator('.panel .rows-behind tbody tr').first().waitFor();
	await press(page, 'Escape');
	expect(await page.locator('.panel').count()).toBe(0);
	expect([await number(page), await marked(page)]).toEqual([5, 'dong-quang']);
	await press(page, 'b');
	expect(await page.locator('.black').isVisible()).toBe(true);
	await press(page, 'b');
	expect(await page.locator('.black').count()).toBe(0);
}

test('a show is one click from the overview, runs by keyboard, and goes along in one file', async () => {
	const page = await openPage('/');
	await whenReady(page);
	await page.getByRole('link', { name: vi.screenPresent, exact: true }).click();
	await page.waitForSelector('.stage');
	await whenEngine(page, 'ready');
	const count = await page.locator('.slide').count();
	await walk(page, count);

	// The presenter's window is in step, both ways.
	const [presenter] = await Promise.all([page.context().waitForEvent('page'), press(page, 'n')]);
	const place = presenter.locator('header .place');
	await expect.poll(() => place.textContent()).toBe(stageVi.slideOf('5', String(count)));
	await presenter.getByRole('button', { name: stageVi.next, exact: true }).click();
	await expect.poll(() => number(page)).toBe(6);
	await expect.poll(() => place.textContent()).toBe(stageVi.slideOf('6', String(count)));
	await expect.poll(() => presenter.locator('.small .slide').getAttribute('data-page')).toBe('7');
	await presenter.close();

	await press(page, 'c');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: stageVi.carryHtml }).click()
	]);
	const [slides] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: stageVi.carryPowerPoint }).click()
	]);
	expect(slides.suggestedFilename()).toBe('quy-1-2024.pptx');

	const folder = await mkdtemp(join(tmpdir(), 'giao-ban-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const file = join(folder, 'show.html');
	await download.saveAs(file);
	expect((await readFile(file)).length).toBeLessThan(1_500_000);

	const browser = await launchBrowser();
	const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 } });
	const copy = await context.newPage();
	const complaints: string[] = [];
	copy.on('console', (message) => complaints.push(message.text()));
	copy.on('pageerror', ({ message }) => complaints.push(message));
	copy.on('request', (request) => {
		if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
	});
	await copy.goto(pathToFileURL(file).href);
	await walk(copy, count);
	await press(copy, 'n');
	expect(await copy.locator('.noted').textContent()).toContain(stageVi.noteTitle);
	await press(copy, 'n');
	expect(await copy.locator('.noted').count()).toBe(0);
	expect(await copy.evaluate(() => document.fonts.check('16px "Inter Variable"', 'ệĐa'))).toBe(true);
	expect(await copy.locator('.slide svg').count()).toBeGreaterThan(20);
	expect(complaints).toEqual([]);
});

test('no slide and no list over it has a violation, and none of the lists is printed', async () => {
	const page = await openWithoutEngine(`${SHOW}?lang=en`, { theme: 'dark' });
	for (const slide of ['3', '9']) {
		await press(page, slide, 'Enter');
		await expectNoViolation(page, [{ width: 1024, height: 768 }]);
	}
	for (const key of ['/', 'c']) {
		await press(page, key);
		await page.locator('.panel').waitFor();
		await expectNoViolation(page, [{ width: 1280, height: 720 }]);
		await press(page, 'Escape');
	}
	await page.emulateMedia({ media: 'print' });
	const printed = await page
		.locator('.stage > *')
		.evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).map((part) => part.className));
	expect(printed).toEqual(['slides']);
});

/** What a wall asks of a slide, from its computed styles: how small, how faint, what is cut, what lies over what. */
const faultsOf = (page: Page) =>
	page.evaluate(() => {
		const faults: string[] = [];
		const slide = document.querySelector('.slide:not([hidden])') as HTMLElement;
		const frame = slide.getBoundingClientRect();
		const channel = (value: number) =>
			value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
		const luminance = (colour: string) => {
			const [r = 0, g = 0, b = 0] = (/rgba?\(([^)]*)\)/.exec(colour)?.[1] ?? '').split(/[ ,]+/).map(Number);
			return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
		};
		const groundOf = (element: Element | null): string => {
			for (let at = element; at !== null; at = at.parentElement) {
				const ground = getComputedStyle(at).backgroundColor;
				if (!/, 0\)$|transparent/.test(ground)) return ground;
			}
			return 'rgb(255, 255, 255)';
		};
		const foot = slide.querySelector('footer') as HTMLElement;
		const floor = foot.getBoundingClientRect().top;
		const boxes: { box: DOMRect; said: string }[] = [];
		const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const said = walker.currentNode.textContent?.trim().slice(0, 30) ?? '';
			const element = walker.currentNode.parentElement as Element;
			if (said === '' || element.closest('.only-read') !== null) continue;
			const style = getComputedStyle(element);
			const least = element.matches('.key > data:first-child') ? 0.04 : 0.025;
			if (parseFloat(style.fontSize) < innerHeight * least - 0.05) faults.push(`small: ${said}`);
			const ink = luminance(element instanceof SVGElement ? style.fill : style.color);
			const ground = luminance(groundOf(element));
			const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
			if (ratio < 7) faults.push(`faint, ${ratio.toFixed(1)}: ${said}`);
			const range = document.createRange();
			range.selectNodeContents(walker.currentNode);
			for (const box of range.getClientRects()) {
				boxes.push({ box, said });
				if (!foot.contains(element) && box.bottom > floor) faults.push(`runs into the foot: ${said}`);
				const cell = element instanceof SVGElement ? null : element.closest('tbody :is(td, th)');
				if (cell !== null && box.right > cell.getBoundingClientRect().right + 1)
					faults.push(`leaves its cell: ${said}`);
				const isOut =
					box.left < frame.left - 1 ||
					box.right > frame.right + 1 ||
					box.top < frame.top - 1 ||
					box.bottom > frame.bottom + 1;
				if (isOut) faults.push(`cut: ${said}`);
			}
		}
		boxes.forEach(({ box: a, said }, index) => {
			for (const { box: b, said: other } of boxes.slice(index + 1)) {
				const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
				const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
				// Line boxes are taller than their letters: neighbours may touch.
				if (across > 2 && down > 0.35 * Math.min(a.height, b.height)) faults.push(`over: ${said} | ${other}`);
			}
		});
		return { faults, looked: boxes.length };
	});

const WALLS = [
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 },
	{ width: 1024, height: 768 },
	{ width: 3840, height: 2160 }
];

test.each([
	{ lang: 'vi', theme: 'light', walls: WALLS },
	{ lang: 'en', theme: 'dark', walls: WALLS.slice(1, 3) } // the narrowest and the widest: the others are those larger
] as const)('every slide is readable from the back row: $lang, $theme', async ({ walls, ...look }) => {
	const page = await openWithoutEngine(SHOW, look);
	const count = await page.locator('.slide').count();
	for (const wall of walls) {
		await page.setViewportSize(wall);
		for (let slide = 1; slide <= count; slide++) {
			await press(page, String(slide), 'Enter');
			const { faults, looked } = await faultsOf(page);
			expect(looked).toBeGreaterThan(8);
			expect(faults, `slide ${slide} at ${wall.width} × ${wall.height}`).toEqual([]);
		}
	}
});

test('a chart becomes a slide of an own presentation, which stays, is edited and shown', async () => {
	const page = await openWithoutEngine('/?quarter=2024-Q2&indicator=reception');
	const add = async (chart: string) => {
		const beside = page.locator('.chart').filter({ has: page.locator(`figure[data-chart="${chart}"]`) });
		await beside.getByRole('button', { name: chartVi.menu }).click();
		await page.getByRole('menuitem', { name: chartVi.toDeck }).click();
	};
	await add('trend');
	await page.getByText(stageVi.added(stageVi.ownDeck, '1')).waitFor();
	await add('completeness');
	await page.getByText(stageVi.added(stageVi.ownDeck, '2')).waitFor();
	await page.goto(new URL('/present/own/', page.url()).href);
	await page.getByRole('button', { name: stageVi.moveUp('2') }).click();
	await page.getByLabel(stageVi.slideTitle('1')).fill('Ai còn thiếu');
	await page.getByLabel(stageVi.slideNote('1')).fill('Hỏi lý do');
	await expectNoViolation(page, [{ width: 1280, height: 720 }]);
	await page.getByRole('button', { name: stageVi.remove('2') }).click();
	await page.getByRole('button', { name: stageVi.putBack }).click();
	await page.getByRole('button', { name: stageVi.deleteDeck }).click();
	expect(await page.locator('[data-deck]').count()).toBe(0);
	await page.getByRole('button', { name: stageVi.putBack }).click();
	await expect.poll(() => page.locator('[data-deck] li').count()).toBe(2);
	await page.reload();
	await page.getByRole('link', { name: stageVi.showDeck }).click();
	await page.waitForSelector('.stage');
	expect(await here(page).locator('h1').textContent()).toBe('Ai còn thiếu');
	await press(page, 'ArrowRight');
	expect(await here(page).locator('figure').getAttribute('data-chart')).toBe('trend');
});
