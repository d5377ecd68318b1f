import { asset } from '$app/paths';
import type { Register } from '#domain/package.ts';
import type { Kept } from '#state/kept.svelte.ts';
import type { Effects } from '#state/take-over.ts';

/** How long one file of the served folder may take, in ms. */
const FETCH_LIMIT_MS = 30_000;

/** One file of the served `datasets/` folder. @throws where it cannot be had */
export async function fetchFile(path: string): Promise<Uint8Array> {
	const response = await fetch(asset(`/datasets/${path}`), {
		cache: 'no-cache', // an office may have replaced the file since the last visit
		signal: AbortSignal.timeout(FETCH_LIMIT_MS)
	});
	if (!response.ok) throw new Error(`datasets/${path}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

/** Opens what was accepted on this machine: one store for each package, so that two districts never mix. */
export const openKept = (kept: Kept, { head }: Register): Promise<void> =>
	kept.open(async () =>
		(await import('#keeping/storage/indexed-db.ts')).openIndexedDb(`giao-ban-${head.name}`)
	);

/** The served folder, the engine and what was accepted here, loaded only when asked for. */
export const engineEffects = (kept: Kept, register: Register): Effects => ({
	fetchFile,
	openEngine: async () => (await import('#engine/wasm/open.ts')).openWasm(),
	journal: async () => {
		await openKept(kept, register);
		return kept.journal;
	}
});
