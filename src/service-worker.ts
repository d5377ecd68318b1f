/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

// Keeps the whole site on this machine, so that a meeting room needs no network. Three stores with lives of their own:
// the site of one version, which is never mixed with another; the engine, eight megabytes that outlive versions; and
// the data, which an office may replace at any time.

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const OURS = `giao-ban ${base}/ `;
const SITE = `${OURS}site ${version}`;
const ENGINE = `${OURS}engine`;
const DATA = `${OURS}data`;

/** How long the network may take where there is an answer without it. */
const PATIENCE_MS = 3000;
/** Fetched at once: neither a plain office server nor the reader beside it is to be overrun. */
const AT_ONCE = 2;

const isEngine = (path: string): boolean => path.endsWith('.wasm');
const isData = (path: string): boolean => path.startsWith(`${base}/datasets/`);
const NOT_FOUND = `${base}/404.html`;

const listed = [...build, ...files, ...prerendered, NOT_FOUND, `${base}/_app/version.json`];
const enginePaths = listed.filter(isEngine);
const dataPaths = listed.filter(isData);
const sitePaths = listed.filter((path) => !isEngine(path) && !isData(path));

/** Kit's list leaves out the scripts of workers; the scripts that start them name them. */
const WORKER_SCRIPT = /workers\/[\w.-]+\.js/gu;
const ENTRY_SCRIPT = /_app\/immutable\/entry\/[\w.-]+\.js/gu;
const entries = new Set(build.map((path) => path.slice(base.length + 1)));

/** @throws where it cannot be had, or is of another version than this worker: a site is kept whole or not at all */
async function fetchOwn(path: string): Promise<Response> {
	const isHashed = path.startsWith(`${base}/_app/immutable/`);
	const response = await fetch(path, { cache: isHashed ? 'default' : 'no-cache' });
	if (!response.ok) throw new Error(`${path} answers ${response.status}`);
	if (response.headers.get('content-type')?.startsWith('text/html')) {
		const used = (await response.clone().text()).match(ENTRY_SCRIPT) ?? [];
		if (used.some((entry) => !entries.has(entry))) throw new Error(`${path} is of another version`);
	}
	return response;
}

/** Puts what is not there yet. A redirected answer may not be handed to a navigation, so only its content is kept. */
async function keep(cache: Cache, path: string): Promise<Response | null> {
	if (await cache.match(path)) return null;
	const response = await fetchOwn(path);
	const whole = response.redirected ? new Response(await response.blob(), response) : response;
	await cache.put(path, whole.clone());
	return whole;
}

async function keepAll(cache: Cache, paths: readonly string[]): Promise<void> {
	const waiting = [...new Set(paths)];
	const keepNext = async (): Promise<void> => {
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			const response = await keep(cache, path);
			if (response === null || !path.endsWith('.js')) continue;
			for (const script of (await response.text()).match(WORKER_SCRIPT) ?? [])
				waiting.push(`${base}/_app/immutable/${script}`);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

/** Old engines go only when the new one is there. */
async function keepEngine(): Promise<boolean> {
	try {
		const cache = await caches.open(ENGINE);
		await keepAll(cache, enginePaths);
		for (const { url } of await cache.keys())
			if (!enginePaths.includes(new URL(url).pathname)) await cache.delete(url);
		return true;
	} catch {
		return false; // everything but the engine works without it; the next visit tries again
	}
}

async function install(): Promise<void> {
	await keepAll(await caches.open(SITE), sitePaths);
	await keepAll(await caches.open(DATA), dataPaths);
}

/** What no version uses any more. Runs only when no page of the version before is open. */
async function clean(): Promise<void> {
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith(OURS) && ![SITE, ENGINE, DATA].includes(name));
	await Promise.all(old.map((name) => caches.delete(name)));
}

/** The served data first, so that a replaced file is seen; what was last seen where the network does not answer. */
async function newestData(request: Request): Promise<Response> {
	const cache = await caches.open(DATA);
	const last = await cache.match(request, { ignoreSearch: true });
	const limit = last === undefined ? {} : { signal: AbortSignal.timeout(PATIENCE_MS) };
	try {
		const response = await fetch(request, limit);
		if (response.ok) await cache.put(request.url, response.clone());
		return response;
	} catch (cause) {
		if (last === undefined) throw cause;
		return last;
	}
}

async function fromSite(request: Request): Promise<Response> {
	const site = await caches.open(SITE);
	const kept = await site.match(request.url, { ignoreSearch: true, ignoreVary: true });
	if (kept !== undefined) return kept;
	const { pathname, search } = new URL(request.url);
	// As a server does for a folder: relative addresses in the page count on the slash.
	if (request.mode === 'navigate' && (await site.match(`${pathname}/`)) !== undefined)
		return Response.redirect(`${pathname}/${search}`, 308);
	try {
		return await fetch(request);
	} catch (cause) {
		const page = request.mode === 'navigate' ? await site.match(NOT_FOUND) : undefined;
		if (page === undefined) throw cause;
		return new Response(page.body, { status: 404, headers: page.headers });
	}
}

async function fromEngine(request: Request): Promise<Response> {
	const kept = await (await caches.open(ENGINE)).match(request.url);
	return kept ?? fetch(request);
}

function answer(request: Request): Promise<Response> {
	const { pathname } = new URL(request.url);
	if (isData(pathname)) return newestData(request);
	return enginePaths.includes(pathname) ? fromEngine(request) : fromSite(request);
}

/** Another open page of ours would go on with scripts of a version whose files are gone. */
async function takeOver(): Promise<'taken' | 'others-open'> {
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	// Another district's site may live beside this one, under another path of the same host.
	const ours = pages.filter(({ url }) => new URL(url).pathname.startsWith(`${base}/`));
	if (ours.length > 1) return 'others-open';
	await worker.skipWaiting();
	return 'taken';
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(clean().then(() => worker.clients.claim())));

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(`${base}/`))
		return;
	event.respondWith(answer(request));
});

worker.addEventListener('message', (event) => {
	const [port] = event.ports;
	if (event.data === 'keep-engine') event.waitUntil(keepEngine().then((kept) => port?.postMessage(kept)));
	if (event.data === 'take-over') event.waitUntil(takeOver().then((how) => port?.postMessage(how)));
});
