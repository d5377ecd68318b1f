import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { expect, inject, onTestFinished } from 'vitest';
import { findBrowser, TEST_ARGS } from '../browser.js';
import { namesResolvedTo } from './names.ts';

/** Where and how a page is opened. */
export interface Opening {
	/** Another site than the built one: what `serve` gave. */
	readonly site?: string;
	/** Reach the site by another name: any `*.test` is this machine, without what localhost grants. */
	readonly host?: string;
	readonly viewport?: { readonly width: number; readonly height: number };
	readonly theme?: 'light' | 'dark';
	/** Written into the address, as a reader's choice is. */
	readonly lang?: 'vi' | 'en';
	readonly javaScriptEnabled?: boolean;
	/** Complaints of the page that this test provokes on purpose. */
	readonly expected?: readonly RegExp[];
	/** An own browser, from `launchBrowser`; else the shared one. */
	readonly browser?: Browser;
	/** Whatever else Playwright's contexts take: reducedMotion, forcedColors, storageState, offline … */
	readonly context?: BrowserContextOptions;
}

/** How many times slower than this machine the pages shall run: what holds by luck alone falls. 1 as they are. */
const SLOWNESS = Number(process.env['SLOWNESS'] ?? 1);

let shared: Promise<Browser> | undefined;
const sharedBrowser = () => (shared ??= chromium.connect(inject('browserUrl')));

/** The full address of a path of the site. */
export function addressOf(path: string, { site = inject('siteUrl'), host, lang }: Opening = {}): string {
	const url = new URL(path.replace(/^\//, ''), site);
	if (host) url.hostname = host;
	if (lang) url.searchParams.set('lang', lang);
	return url.href;
}

/** Notes what a page should never do: complain, fail, or ask another origin. */
function complaintsOf(page: Page, origin: string): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.text().startsWith('Service Worker registration blocked by Playwright')) return;
		if (['error', 'warning'].includes(message.type()))
			complaints.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
	page.context().on('request', (request) => {
		const url = new URL(request.url());
		if (/^(http|ws)s?:$/.test(url.protocol) && url.origin !== origin)
			complaints.push(`left the site: ${url.href}`);
	});
	return complaints;
}

/**
 * Opens a path of the site in a context of its own. When the test ends, the context closes, and the test fails if
 * the page complained on the console, threw, or asked another origin.
 */
export async function openPage(path: string, opening: Opening = {}): Promise<Page> {
	const browser = opening.browser ?? (await sharedBrowser());
	const context = await browser.newContext({
		// Every context would fetch and keep the whole site anew: offline.e2e.ts alone lets the service worker work.
		serviceWorkers: 'block',
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		viewport: opening.viewport ?? { width: 1280, height: 800 },
		colorScheme: opening.theme ?? 'light',
		javaScriptEnabled: opening.javaScriptEnabled ?? true,
		...opening.context
	});
	const page = await context.newPage();
	if (SLOWNESS > 1)
		await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS });
	const address = addressOf(path, opening);
	const complaints = complaintsOf(page, new URL(address).origin);
	onTestFinished(async () => {
		await context.close();
		const unexpected = complaints.filter((text) => !opening.expected?.some((pattern) => pattern.test(text)));
		expect(unexpected, `what ${address} complained of`).toEqual([]);
	});
	await page.goto(address);
	return page;
}

/** Waits until the application has taken over the prerendered page. */
export const whenReady = (page: Page) =>
	page.waitForSelector('html[data-app="ready"]', { state: 'attached' });

/** Waits until the engine has come to an end of its opening, good or bad. */
export const whenEngine = (page: Page, state: 'ready' | 'failed') =>
	page.waitForSelector(`html[data-engine="${state}"]`, { state: 'attached' });

/**
 * Opens a page whose engine never arrives, once it is ready: what it does there it does from the prerendered figures,
 * and no time goes into compiling the engine.
 */
export async function openWithoutEngine(path: string, opening: Opening = {}): Promise<Page> {
	const page = await openPage(path, { site: inject('engineLessUrl'), ...opening });
	await whenReady(page);
	return page;
}

/** Another address of the same site typed into the same tab: a whole visit, at half the work of a tab of its own. */
export async function visit(page: Page, path: string, { lang }: Pick<Opening, 'lang'> = {}): Promise<void> {
	await page.goto(addressOf(path, { site: new URL('/', page.url()).href, lang }));
	await whenReady(page);
}

/**
 * A browser of the test's own, for what the shared one cannot do: restart, or treat plain-http origins as secure.
 * @param secureOrigins such as http://giaoban.test:4173
 */
export async function launchBrowser(secureOrigins: readonly string[] = []): Promise<Browser> {
	const browser = await chromium.launch({
		executablePath: (await findBrowser()) ?? undefined,
		args: [
			...TEST_ARGS,
			namesResolvedTo(inject('canaryPort')),
			`--unsafely-treat-insecure-origin-as-secure=${secureOrigins.join(',')}`
		]
	});
	onTestFinished(() => browser.close());
	return browser;
}
