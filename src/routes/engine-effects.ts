import { asset } from '$app/paths';
import type { Effects } from '#state/take-over.ts';

/** How long one file of the served folder may take, in ms. */
const FETCH_LIMIT_MS = 30_000;

async function fetchFile(path: string): Promise<Uint8Array> {
	const response = await fetch(asset(`/datasets/${path}`), {
		cache: 'no-cache', // an office may have replaced the file since the last visit
		signal: AbortSignal.timeout(FETCH_LIMIT_MS)
	});
	if (!response.ok) throw new Error(`datasets/${path}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

/** The served folder and the engine, loaded only when asked for. */
export const engineEffects: Effects = {
	fetchFile,
	openEngine: async () => (await import('#engine/wasm/open.ts')).openWasm()
};
