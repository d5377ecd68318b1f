import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which Chromium family browser the tests drive. Only Node's own modules at the top: src/bin/prepare.js asks before anything is installed.
 */

/** As root the sandbox cannot start; the rest keeps the browser from calling home, so that a stray request is surely ours. */
export const BROWSER_ARGS = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-gpu',
	'--no-first-run',
	'--no-proxy-server' // a proxy of the machine must not stand between the tests and their own server
];

/** What Playwright switches off: of several --disable-features only the last counts, so ours must say it again. */
export const PLAYWRIGHT_SWITCHES_OFF = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'TcpPortRandomizationWin',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	'msForceBrowserSignIn',
	'msEdgeUpdateLaunchServicesPreferredVersion'
];

/** Two pages of Chromium's own that every window loads for its address bar: nearly half the work of opening a page. */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** For tests, not for the benchmark: each opens the engine anew, and compiling it a second time, better, is a quarter of that. */
export const TEST_ARGS = [
	...BROWSER_ARGS,
	'--js-flags=--liftoff-only',
	`--disable-features=${[...PLAYWRIGHT_SWITCHES_OFF, ...ADDRESS_BAR].join()}`
];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} Chrome, Chromium, Edge: where each system's installers put them. */
const INSTALLED = {
	linux: [
		'/usr/bin/google-chrome-stable',
		'/usr/bin/google-chrome',
		'/opt/google/chrome/chrome',
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/snap/bin/chromium',
		'/usr/bin/microsoft-edge-stable',
		'/usr/bin/microsoft-edge'
	],
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
	],
	win32: [
		'Google/Chrome/Application/chrome.exe',
		'Chromium/Application/chrome.exe',
		'Microsoft/Edge/Application/msedge.exe'
	].flatMap((tail) =>
		[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
			.filter((folder) => folder !== undefined)
			.map((folder) => join(folder, tail))
	)
};

/** Playwright's own download, if there is one. */
async function playwrightsOwn() {
	try {
		const { chromium } = await import('playwright');
		return chromium.executablePath();
	} catch {
		return undefined; // not installed yet, or no build for this system: the other ways remain
	}
}

/**
 * CHROME_PATH, then an installed Chrome, Chromium or Edge, then Playwright's own.
 * @returns {Promise<string | null>} the program's path; null when there is none
 */
export async function findBrowser() {
	const asked = process.env.CHROME_PATH;
	if (asked) return asked; // a wrong CHROME_PATH must fail by its name, not be passed over in silence
	const installed = INSTALLED[process.platform]?.find((path) => existsSync(path));
	if (installed) return installed;
	const own = await playwrightsOwn();
	return own && existsSync(own) ? own : null;
}
