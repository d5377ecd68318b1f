import { INTEGRITY } from './integrity.ts';

/** Where the two files are, and how to get them. */
export interface Sources {
	readonly wasmUrl: string;
	readonly workerUrl: string;
	readonly fetch: typeof fetch;
}

/** The browser itself compares the content with what was recorded, and hands over nothing else. */
async function fetchChecked(
	ask: typeof fetch,
	url: string,
	integrity: string | undefined,
	signal: AbortSignal
) {
	const response = await ask(url, { integrity, signal });
	if (!response.ok) throw new Error(`${url} answers ${response.status}`);
	return response;
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
	return { bytes: await wasm.arrayBuffer(), script: await worker.text() };
}
