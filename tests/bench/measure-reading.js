/**
 * How the screen of reports fares while files are read: from the drop until the preview is there and can be accepted.
 *
 * @typedef {import('playwright').Page} Page
 */

/** How long a preview may take before we say that it did not come. */
const PATIENCE_MS = 60_000;

/**
 * Runs in the page before anything else: notes the drop, every long task of the page since, every step the progress has
 * shown, and when the preview stood.
 */
function watch() {
	const seen = { start: NaN, done: NaN, tasks: [0], steps: [''] };
	Object.assign(globalThis, { __read: seen });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			if (startTime + duration > seen.start) seen.tasks.push(duration);
	}).observe({ type: 'longtask' });
	const isDone = () => {
		const verdicts = [...document.querySelectorAll('[data-verdict]')].map((row) =>
			row.getAttribute('data-verdict')
		);
		const isRead =
			verdicts.length > 0 && !verdicts.includes('reading') && !document.querySelector('progress');
		const isRefused = verdicts.every((verdict) => verdict === 'reject'); // then there is nothing to accept
		return isRead && (isRefused || document.querySelector('.act button.go:enabled') !== null);
	};
	const look = () => {
		const bar = document.querySelector('progress');
		const step = `${bar?.value} ${bar?.max}`;
		if (bar !== null && seen.steps.at(-1) !== step) seen.steps.push(step);
		if (seen.start > 0 && !(seen.done > 0) && isDone()) seen.done = performance.now();
	};
	addEventListener(
		'change',
		({ target }) => {
			if (target instanceof HTMLInputElement && target.type === 'file') seen.start = performance.now();
		},
		true
	);
	const everything = { subtree: true, childList: true, attributes: true, characterData: true };
	new MutationObserver(look).observe(document, everything);
}

/**
 * Accepts what is previewed; until the screen says what has changed by it.
 * @param {Page} page
 */
async function measureAccepting(page) {
	const button = page.locator('.act button.go:enabled');
	if ((await button.count()) === 0) return { accepted: NaN, acceptingTask: NaN };
	const start = await page.evaluate(() => {
		Reflect.get(globalThis, '__read').tasks = [0];
		return performance.now();
	});
	await button.click();
	await page.waitForSelector('figure[data-chart="changes"] h3', { timeout: PATIENCE_MS }).catch(() => null);
	const accepted = (await page.evaluate(() => performance.now())) - start;
	await page.waitForTimeout(500);
	const { tasks } = await page.evaluate(() => Reflect.get(globalThis, '__read'));
	return { accepted, acceptingTask: Math.max(...tasks) };
}

/**
 * One drop on the screen of reports, opened anew, and its acceptance.
 * @param {import('playwright').BrowserContext} context @param {string} url
 * @param {readonly string[]} files paths: bytes handed over by the driver would cost the page a task of their own
 */
export async function measureReading(context, url, files) {
	const page = await context.newPage();
	await page.addInitScript(watch);
	await page.goto(new URL('/data/', url).href);
	await page.waitForSelector('html[data-engine="ready"]', { timeout: PATIENCE_MS });
	await page.setInputFiles('input[name="reports"]', [...files]);
	await page
		.waitForFunction(() => Reflect.get(globalThis, '__read').done > 0, null, { timeout: PATIENCE_MS })
		.catch(() => null);
	await page.waitForTimeout(500); // what the last task has left over is counted too
	const seen = await page.evaluate(() => Reflect.get(globalThis, '__read'));
	const verdicts = await page
		.locator('[data-verdict]')
		.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-verdict')));
	const accepting = await measureAccepting(page);
	await page.close();
	return {
		/** ms each; NaN where there was nothing to accept. */
		...accepting,
		/** ms; NaN when the preview never came. */
		preview: Number(seen.done) - Number(seen.start),
		/** ms; the browser names only tasks of 50 ms and more. */
		longestTask: Math.max(...seen.tasks),
		/** Different states of the progress that were on screen. */
		steps: seen.steps.length - 1,
		verdicts
	};
}
