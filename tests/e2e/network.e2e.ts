import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT } from './built.ts';
import { openPage, whenEngine } from './stage.ts';

const MOST_BYTES = 200_000;

interface Fetched {
	readonly path: string;
	readonly startTime: number;
	readonly bytes: number;
}

/** The scripts that belong to the engine, by what they hold: their names are hashes. */
async function engineScripts(): Promise<string[]> {
	const chunks = join(BUILT, '_app', 'immutable', 'chunks');
	const names = (await readdir(chunks)).filter((name) => name.endsWith('.js'));
	const texts = await Promise.all(names.map((name) => readFile(join(chunks, name), 'utf8')));
	return names.filter((_, index) => /duckdb-eh|ARROW:extension/.test(texts[index] ?? ''));
}

/** One whole visit, until the engine has confirmed the figures; a page that leaves the site or complains fails. */
test('the first chart needs at most 200 kB and nothing of the engine, and nothing ever leaves the origin', async () => {
	const page = await openPage('/');
	await whenEngine(page, 'ready');
	const { painted, fetched, origin } = await page.evaluate(() => {
		const entries = [
			...performance.getEntriesByType('navigation'),
			...performance.getEntriesByType('resource')
		] as PerformanceResourceTiming[];
		return {
			origin: location.origin,
			painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
			fetched: entries.map(({ name, startTime, encodedBodySize }) => ({
				name,
				startTime,
				bytes: encodedBodySize
			}))
		};
	});
	const files: Fetched[] = fetched.map(({ name, ...rest }) => ({ path: new URL(name).pathname, ...rest }));
	expect(new Set(fetched.map(({ name }) => new URL(name).origin))).toEqual(new Set([origin]));
	expect(painted).toBeGreaterThan(0);

	const isEngine = async () => {
		const scripts = await engineScripts();
		expect(scripts.length).toBeGreaterThan(0);
		return ({ path }: Fetched) =>
			/duckdb|\.wasm$|\/datasets\//.test(path) || scripts.some((name) => path.endsWith(name));
	};
	const ofTheEngine = files.filter(await isEngine());
	expect(ofTheEngine.map(({ path }) => path)).toEqual(
		expect.arrayContaining([expect.stringMatching(/\.wasm$/), expect.stringMatching(/datapackage\.json$/)])
	);
	expect(ofTheEngine.filter(({ startTime }) => startTime <= painted).map(({ path }) => path)).toEqual([]);

	// Not only what had come when it was painted: all that the page names itself, and its fonts. What is imported later
	// (how to read the served folder) comes with the engine.
	const html = await readFile(join(BUILT, 'index.html'), 'utf8');
	const isFirst = ({ path, startTime }: Fetched) =>
		startTime <= painted || html.includes(path.slice(1) || '/') || path.endsWith('.woff2');
	const rest = files.filter((file) => !ofTheEngine.includes(file) && isFirst(file));
	expect(rest.length).toBeGreaterThan(5);
	expect(rest.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_BYTES);
});

test('nothing of the engine is named in the page that the first chart comes with', async () => {
	const html = await readFile(join(BUILT, 'index.html'), 'utf8');
	for (const name of [...(await engineScripts()), 'duckdb', '.wasm']) expect(html).not.toContain(name);
});
