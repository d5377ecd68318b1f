/** What one room of src/ may import, besides itself. */
export interface Room {
	readonly rooms: readonly string[];
	/** Packages, by name or by a name ending in `/` for everything below it; '*' for any. */
	readonly packages?: readonly string[];
	/** What `*.server.ts` files of the room may import on top. */
	readonly onServer?: readonly string[];
	/** Files outside src/ that the room may import, from there. */
	readonly outside?: readonly string[];
}

/**
 * The import law: reading order is data order, and a room imports only what its line allows.
 * Rooms are folders of src/; files that lie in src/ itself are the room `.`.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
	domain: { rooms: [] },
	ingest: {
		rooms: ['domain'],
		packages: ['papaparse', 'fflate', 'valibot', '@noble/hashes/'],
		onServer: ['node:']
	},
	engine: {
		rooms: ['domain'],
		packages: ['@duckdb/duckdb-wasm', 'apache-arrow'],
		onServer: ['@duckdb/node-api', 'node:']
	},
	cube: { rooms: ['domain'] },
	keeping: { rooms: ['domain'], packages: ['@noble/hashes/', 'pptxgenjs'] },
	indicators: { rooms: ['domain', 'cube'] },
	views: { rooms: ['domain', 'indicators'], packages: ['d3'] },
	i18n: { rooms: ['domain', 'indicators', 'keeping'] },
	state: {
		rooms: ['domain', 'ingest', 'engine', 'cube', 'indicators', 'keeping'],
		packages: ['svelte', '@noble/hashes/']
	},
	presentation: { rooms: ['domain', 'state/url'] },
	export: {
		rooms: ['domain', 'keeping', 'indicators', 'i18n'],
		packages: ['docx', 'fflate', '@noble/hashes/', 'pptxgenjs']
	},
	components: { rooms: ['domain', 'indicators', 'views', 'i18n'], packages: ['svelte'] },
	styles: { rooms: [], packages: ['@fontsource-variable/'] },
	bin: {
		rooms: ['ingest', 'engine', 'domain', 'i18n'],
		packages: ['node:', 'vite'],
		outside: ['../tests/browser.js']
	},
	routes: {
		rooms: ['*'],
		packages: ['svelte', '@sveltejs/kit', '$app/', '$service-worker', '@fontsource-variable/'],
		onServer: ['node:']
	},
	params: { rooms: ['domain'], packages: ['@sveltejs/kit'] },
	'.': {
		rooms: ['*'],
		packages: ['svelte', '@sveltejs/kit', '$app/', '$service-worker'],
		onServer: ['node:']
	}
};

/** Only one file of a room may know how these work, which read CSV and pack bytes: their traps are met in one place. */
export const ONE_IMPORTER = ['papaparse', 'fflate'];

/** From d3 only what computes: these touch elements, listen to events or fetch. */
export const D3_REFUSED =
	/^(select|selectAll|selection|selector|selectorAll|matcher|create|creator|namespace.*|pointers?|style|window|transition|active|interrupt|zoom.*|drag.*|brush.*|axis.*|dispatch|blob|buffer|csv|tsv|dsv|html|image|json|svg|text|xml)$/;

/** Never more lines than this (data apart: there is none in src/). */
export const MOST_LINES: Readonly<Record<string, number>> = { '.ts': 400, '.js': 400, '.svelte': 250 };
