import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenRules, type Source } from './architecture/judge.ts';

const SRC = join(import.meta.dirname, '../src');

const sources: Source[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name))
	.map((path) => ({ path: relative(SRC, path).replaceAll(sep, '/'), text: readFileSync(path, 'utf8') }));

test('the house keeps its own law', () => {
	expect(brokenRules(sources)).toEqual([]);
});

describe('the law sees', () => {
	const long = (lines: number) => 'let a;\n'.repeat(lines);
	test.each<[string, string, string, RegExp]>([
		[
			'a room out of order',
			'domain/a.ts',
			`import { b } from '#engine/b.ts';`,
			/domain may not import engine/
		],
		[
			'a type from a room out of order',
			'views/a.ts',
			`import type { B } from '#engine/b.ts';`,
			/views may not import engine/
		],
		['a type by its address', 'cube/a.ts', `let a: import('#engine/b.ts').B;`, /cube may not import engine/],
		[
			'a dynamic import',
			'domain/a.ts',
			`const b = await import('#cube/b.ts');`,
			/domain may not import cube/
		],
		[
			'an export of another room',
			'domain/a.ts',
			`export { b } from '#cube/b.ts';`,
			/domain may not import cube/
		],
		['a way around by ..', 'domain/a.ts', `import '../cube/b.ts';`, /leaves the room/],
		['an address', 'domain/a.ts', `new Worker(new URL('../cube/b.ts', import.meta.url));`, /leaves the room/],
		['a file outside src', 'domain/a.ts', `import '../../datasets/b.ts';`, /leads out of src/],
		[
			'a component that asks the engine',
			'components/A.svelte',
			`<script lang="ts">import { b } from '#engine/b.ts';</script>`,
			/components may not import engine/
		],
		[
			'an import in markup',
			'components/A.svelte',
			`{#await import('#engine/b.ts')}{/await}`,
			/components may not import engine/
		],
		[
			'a component that knows Kit',
			'components/A.svelte',
			`<script>import { page } from '$app/state';</script>`,
			/package \$app\/state/
		],
		[
			'a part of a room',
			'presentation/a.ts',
			`import '#state/workspace.ts';`,
			/presentation may not import state/
		],
		['$lib', 'routes/a.ts', `import '$lib/a';`, /no \$lib/],
		['a package out of place', 'indicators/a.ts', `import * as d3 from 'd3';`, /package d3/],
		[
			'the engine out of place',
			'state/a.ts',
			`import { Table } from 'apache-arrow';`,
			/package apache-arrow/
		],
		['a d3 that touches elements', 'views/a.ts', `import { select } from 'd3';`, /select may not/],
		['a d3 hidden behind a name', 'views/a.ts', `import { zoom as nearer } from 'd3';`, /zoom may not/],
		['all of d3', 'views/a.ts', `import * as d3 from 'd3';`, /\* may not/],
		['server code in the browser', 'engine/a.ts', `import { b } from './b.server.ts';`, /is for the server/],
		[
			'server code in a page',
			'routes/+page.ts',
			`import { b } from '#engine/b.server.ts';`,
			/is for the server/
		],
		['Node in the browser', 'ingest/a.ts', `import 'node:fs';`, /package node:fs/],
		['a room nobody planned', 'utils/a.ts', '', /room utils/],
		['raw HTML', 'components/A.svelte', '{@html text}', /\{@html\}/],
		['the console', 'state/a.ts', `\tconsole.log(1);`, /console/],
		['a long file', 'domain/a.ts', long(401), /401 lines/],
		['a long component', 'components/A.svelte', long(251), /251 lines/]
	])('%s', (_, path, text, rule) => {
		const broken = brokenRules([{ path, text }]);
		expect(broken).toHaveLength(1);
		expect(broken[0]).toMatch(rule);
	});

	test('a second importer of the CSV reader', () => {
		const text = `import Papa from 'papaparse';`;
		expect(brokenRules([{ path: 'ingest/a.ts', text }])).toEqual([]);
		expect(
			brokenRules([
				{ path: 'ingest/a.ts', text },
				{ path: 'ingest/b.ts', text }
			])
		).toHaveLength(1);
	});
});

test('the law lets through what it allows', () => {
	const allowed: Source[] = [
		{ path: 'presentation/a.ts', text: `import '#state/url/a.ts';` },
		{
			path: 'views/a.ts',
			text: `import { scaleLinear, type ScaleLinear } from 'd3';\n// import { select } from 'd3';`
		},
		{
			path: 'engine/a.server.ts',
			text: `import 'node:fs';\nimport './b.server.ts';\nimport sql from './sql/a.sql?raw';`
		},
		{
			path: 'routes/+page.server.ts',
			text: `import '#engine/a.server.ts';\nimport type { B } from './$types';`
		},
		{
			path: 'components/A.svelte',
			text: `<!-- never {@html} -->\n<script>import { onMount } from 'svelte';</script>`
		},
		{ path: 'domain/a.ts', text: 'let a;\n'.repeat(400) }
	];
	expect(brokenRules(allowed)).toEqual([]);
});
