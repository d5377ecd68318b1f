import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { findBrowser, PLAYWRIGHT_SWITCHES_OFF, TEST_ARGS } from '../browser.js';
import { startServer } from '../../src/bin/serve.js';
import { BUILT } from './built.ts';
import { startCanary } from './canary.ts';
import { namesResolvedTo } from './names.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The built site, ending in a slash. */
		siteUrl: string;
		/** The same, but the engine never arrives: for all that the page must do without it. */
		engineLessUrl: string;
		/** The one Chromium that all files share, by its WebSocket. */
		browserUrl: string;
		/** Where every name that is not ours leads: for a test that tries to leave. */
		canaryPort: number;
	}
}

const neverTheEngine = (path: string) =>
	path.endsWith('.wasm') ? new Promise<never>(() => undefined) : undefined;

/** @throws where Playwright switches something off that our list, which replaces its own, does not name */
function checkSwitches(args: readonly string[]) {
	const named = '--disable-features=';
	const theirs =
		args
			.find((arg) => arg.startsWith(named))
			?.slice(named.length)
			.split(',') ?? [];
	const forgotten = theirs.filter((feature) => !PLAYWRIGHT_SWITCHES_OFF.includes(feature));
	if (forgotten.length > 0) throw new Error(`tests/browser.js must also name ${forgotten.join(', ')}.`);
}

/** One server and one browser for the whole run, and a canary that hears whatever leaves. */
export default async function setup(project: TestProject) {
	if (!existsSync(join(BUILT, 'index.html')))
		throw new Error('There is no built site: run npm test, or npm run build.');
	const canary = await startCanary();
	const site = await startServer({ root: BUILT, port: 0 });
	const engineLess = await startServer({ root: BUILT, port: 0, before: neverTheEngine });
	const browser = await chromium.launchServer({
		executablePath: (await findBrowser()) ?? undefined,
		args: [...TEST_ARGS, namesResolvedTo(canary.port)]
	});
	checkSwitches(browser.process().spawnargs);
	project.provide('siteUrl', site.url);
	project.provide('engineLessUrl', engineLess.url);
	project.provide('browserUrl', browser.wsEndpoint());
	project.provide('canaryPort', canary.port);

	return async function teardown() {
		await browser.close();
		await Promise.all([site.close(), engineLess.close(), canary.close()]);
		if (canary.heard.length === 0) return;
		process.exitCode = 1; // Vitest only prints what a teardown throws
		throw new Error(`Left this machine: ${canary.heard.join(', ')}`);
	};
}
