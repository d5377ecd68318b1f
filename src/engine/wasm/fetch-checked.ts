import { INTEGRITY } from './integrity.ts';

/** Where the two files are, and how to get them. */
export interface Sources {
	readonly wasmUrl: string;
	readonly workerUrl: string;
	readonly fetch: typeof fetch;
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

/**
 * What is at an address, and nothing else than was recorded. The hash is taken beside the page; left to compare while it
 * fetches, the browser holds the page up (34 MB: for 200 ms), but on plain http there is no other way.
 */
async function fetchChecked(
	ask: typeof fetch,
	url: string,
	integrity: string | undefined,
	signal: AbortSignal
): Promise<ArrayBuffer> {
	const response = await ask(url, isSecureContext ? { signal } : { signal, integrity });
	if (!response.ok) throw new Error(`${url} answers ${response.status}`);
	const bytes = await response.arrayBuffer();
	if (isSecureContext && integrity !== undefined && (await hashOf(bytes)) !== integrity)
		throw new Error(`${url} is not what was recorded`);
	return bytes;
}

/** Fetches the engine's two files in the page: a worker's own fetch passes the service worker by in some browsers. */
export async function fetchEngine(
	{ wasmUrl, workerUrl, fetch }: Sources,
	signal: AbortSignal
): Promise<{ readonly bytes: ArrayBuffer; readonly script: string }> {
	const ask: typeof fetch = (...call) => fetch(...call); // the browser's own must not be called as a method
	const [wasm, worker] = await Promise.all([
		fetchChecked(ask, wasmUrl, INTEGRITY.wasm, signal),
		// The development server adds a source map to every script, so there the hash cannot fit.
		fetchChecked(ask, workerUrl, import.meta.env.DEV ? undefined : INTEGRITY.worker, signal)
	]);
	return { bytes: wasm, script: new TextDecoder().decode(worker) };
}
