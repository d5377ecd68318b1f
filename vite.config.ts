import { sveltekit } from '@sveltejs/kit/vite';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const ENGINE_WORKER = '/node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js';

/**
 * Vite's server would rewrite the engine's worker (adding a source map that its package does not hold): its bytes are
 * sent as they are, as from the built site, so that they fit their recorded hash here too.
 */
const engineAsItIs: Plugin = {
	name: 'engine-as-it-is',
	configureServer({ middlewares, config }) {
		middlewares.use((request, response, next) => {
			if (request.url !== ENGINE_WORKER) return next(); // with ?url it is a module that tells the address
			response.setHeader('content-type', 'text/javascript');
			createReadStream(join(config.root, ENGINE_WORKER)).on('error', next).pipe(response);
		});
	}
};

/** Where the first screen begins: what these need is one file, seventy small ones cost a tenth of the first visit. */
const FIRST_SCREEN = [
	'src/routes/+layout.svelte',
	'src/routes/(dashboard)/+layout.svelte',
	'src/routes/(dashboard)/+page.svelte'
];

interface ModuleGraph {
	getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Own modules that the first screen imports outright; packages keep the files they have. */
function firstScreen(): (id: string, graph: ModuleGraph) => string | null {
	let needed: Set<string> | undefined;
	return (id, graph) => {
		needed ??= reach(
			FIRST_SCREEN.map((file) => join(process.cwd(), file)),
			graph
		);
		return needed.has(id) ? 'first-screen' : null;
	};
}

function reach(from: readonly string[], graph: ModuleGraph): Set<string> {
	const found = new Set(from);
	for (const id of found)
		for (const next of graph.getModuleInfo(id)?.importedIds ?? [])
			if (next.startsWith(join(process.cwd(), 'src')) && !/\.css($|\?)/.test(next)) found.add(next);
	return found;
}

export default defineConfig(async () => ({
	plugins: [engineAsItIs, sveltekit()],
	// The engine's worker and wasm are fetched as they are; nothing may be inlined into a data: address.
	build: { assetsInlineLimit: 0, target: 'es2023' },
	environments: {
		client: {
			build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstScreen() }] } } } }
		}
	},
	// Loaded only by Vitest: the build must not need a browser driver.
	test: process.env.VITEST ? await (await import('./tests/projects.ts')).tests() : {}
}));
