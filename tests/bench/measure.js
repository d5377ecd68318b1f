/**
 * What is measured, in a page of its own. Times are milliseconds from the start of the navigation, as the page's own clock has them.
 *
 * @typedef {import('playwright').BrowserContext} Context
 * @typedef {import('playwright').Page} Page
 */

/** A chart of the front page; the prerendered one counts. */
const FIRST_CHART = 'figure[data-chart]';

/** What a reader turns to choose. */
const CHOICES = ['select[name="indicator"]', 'select[name="quarter"]'];

/** How long without work means that a choice is all on screen; no choice then pays for the one before. */
const REST_MS = 150;

/** How long anything may take before we say that it did not come. */
const PATIENCE_MS = 20_000;

/**
 * Runs in the page before anything else: notes when the first chart has been painted, when a choice could first be answered,
 * and when the engine was ready.
 * @param {{ chart: string }} names
 */
function watch({ chart }) {
	/** @type {Record<string, number>} */
	const seen = {};
	Object.assign(globalThis, { __seen: seen });
	/** @param {string} name @param {() => unknown} isTrue */
	const note = (name, isTrue) => {
		if (name in seen || !isTrue()) return;
		seen[name] = NaN;
		// The next frame is being made when this runs; the message comes after it was handed over.
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => (seen[name] = performance.now());
			port2.postMessage(0);
		});
	};
	const isVisible = () => document.querySelector(chart)?.checkVisibility() ?? false;
	const look = () => {
		note('firstChart', isVisible);
		note('answersChoices', () => document.documentElement.dataset.app === 'ready');
		note('engineReady', () => document.documentElement.dataset.engine === 'ready');
	};
	new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
	addEventListener('load', look);
}

/**
 * @param {Page} page @param {string} name
 * @returns {Promise<number | null>} null when it never came
 */
async function timeOf(page, name) {
	const found = page.waitForFunction((name) => Reflect.get(globalThis, '__seen')[name] > 0, name, {
		timeout: PATIENCE_MS
	});
	if (!(await found.catch(() => null))) return null;
	return page.evaluate((name) => Reflect.get(globalThis, '__seen')[name], name);
}

/**
 * Counts what comes over the wire, as it comes: compressed bodies with their headers.
 * @param {Context} context @param {Page} page
 */
async function countBytes(context, page) {
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	/** @type {{ at: number, bytes: number }[]} */
	const arrivals = [];
	session.on('Network.dataReceived', ({ timestamp, encodedDataLength }) =>
		arrivals.push({ at: timestamp, bytes: encodedDataLength })
	);
	session.on('Network.responseReceived', ({ timestamp, response }) =>
		arrivals.push({ at: timestamp, bytes: response.encodedDataLength })
	);
	/** @type {number | undefined} */
	let start;
	session.on('Network.requestWillBeSent', ({ timestamp }) => (start ??= timestamp));
	/** @param {number} ms after the start */
	return (ms) =>
		arrivals.filter(({ at }) => (at - (start ?? 0)) * 1000 <= ms).reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * One visit with an empty cache.
 * @param {Context} context @param {string} url
 */
export async function measureVisit(context, url) {
	const page = await context.newPage();
	await page.addInitScript(watch, { chart: FIRST_CHART });
	const bytesBy = await countBytes(context, page);
	await page.goto(url);
	const firstChart = await timeOf(page, 'firstChart');
	const answersChoices = await timeOf(page, 'answersChoices');
	const engineReady = await timeOf(page, 'engineReady');
	const paint = await page.evaluate(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null
	);
	return {
		page,
		firstPaint: paint,
		firstChart,
		answersChoices,
		engineReady,
		bytesBeforeFirstChart: firstChart === null ? null : bytesBy(firstChart)
	};
}

/**
 * One choice. `work`: what the page did, from the event until its layout is done, in ms. `paint`: from the event until
 * the next frame was handed over, in ms: the work, the painting and the wait for the display's own rhythm. `waves`: what
 * the page did in each frame that followed (what stands beside and below comes in waves), layout included, in ms;
 * `whole`: from the event until the last of them, links and address included, was done.
 * @typedef {{ work: number, paint: number, waves: number[], whole: number }} Choice
 */

/**
 * Turns one select to its next option, or presses a button, and waits until all of it is on screen. Runs in the page.
 * @param {{ selector: string, at: number, restMs: number }} which of the elements a selector finds; how long without
 *   work means that nothing more follows
 * @returns {Promise<Choice | null>} null when there is nothing to turn or press
 */
function act({ selector, at, restMs }) {
	const found = document.querySelectorAll(selector)[at];
	const select = found instanceof HTMLSelectElement ? found : null;
	if (select === null ? !(found instanceof HTMLElement) : select.options.length < 2)
		return Promise.resolve(null);
	const later = globalThis.setTimeout;
	/** What the page does as microtasks (all of its own work) runs before `then` does. @param {() => void} then */
	const afterWork = (then) => queueMicrotask(() => queueMicrotask(then));
	/** @param {number} since @returns {number} until the layout of what was done is done too */
	const laidOut = (since) => {
		document.body.getBoundingClientRect();
		return performance.now() - since;
	};
	const options = [...(select?.options ?? [])].filter((option) => !option.disabled);
	const next = options[(options.findIndex((option) => option.selected) + 1) % options.length];
	if (select && next) select.value = next.value;
	const choice = { work: 0, paint: 0, waves: /** @type {number[]} */ ([]), whole: 0 };
	const start = performance.now();
	// Each wave is a timer that the page sets when a frame begins: what runs in one is measured from within.
	Object.assign(globalThis, {
		/** @param {() => void} work @param {number} [ms] */
		setTimeout: (work, ms) =>
			later(() => {
				const began = performance.now();
				work();
				if (!ms)
					afterWork(() => {
						choice.waves.push(laidOut(began));
						choice.whole = performance.now() - start;
					});
			}, ms)
	});
	if (select === null) /** @type {HTMLElement} */ (found).click();
	select?.dispatchEvent(new Event('input', { bubbles: true }));
	select?.dispatchEvent(new Event('change', { bubbles: true }));
	requestAnimationFrame(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => (choice.paint = performance.now() - start);
		port2.postMessage(0);
	});
	afterWork(() => (choice.work = laidOut(start)));
	return new Promise((done) => {
		/** @param {number} seen waves when last looked */
		const look = (seen) =>
			later(() => {
				if (choice.waves.length > seen) return look(choice.waves.length);
				globalThis.setTimeout = later;
				done(choice);
			}, restMs);
		look(0);
	});
}

/**
 * Waits until the page has kept itself for a room without a network: on two cores that work, which goes on beside the
 * page for some seconds of a first visit, would be measured instead of the choices.
 * @param {Page} page
 */
export async function comeToRest(page) {
	const isKept = async () => {
		const engine = (await caches.keys()).find((name) => name.endsWith(' engine'));
		return engine !== undefined && (await (await caches.open(engine)).keys()).length > 0;
	};
	await page.waitForFunction(isKept, null, { timeout: PATIENCE_MS * 3, polling: 500 });
	await page.waitForTimeout(2000);
}

/**
 * @param {Page} page @param {{ selector: string, at: number }[]} acts
 * @returns {Promise<Choice[]>} one an act; none when the page has nothing to choose
 */
export async function measureActs(page, acts) {
	const choices = [];
	for (const each of acts) {
		const choice = await page.evaluate(act, { ...each, restMs: REST_MS });
		if (choice !== null) choices.push(choice);
	}
	return choices;
}

/** @param {Page} page @param {number} count */
export const measureChoices = (page, count) =>
	measureActs(
		page,
		Array.from({ length: count }, (_, made) => ({ selector: CHOICES[made % CHOICES.length] ?? '', at: 0 }))
	);
