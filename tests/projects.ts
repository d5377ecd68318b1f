import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration, ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { findBrowser, TEST_ARGS } from './browser.js';

/** Where the figures come from: a day must not change with the machine that runs the tests. Workers and browser inherit it. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** A bound for hangs only, as of the tests themselves: what is waited for comes when the machine gets there. */
const WAITED_FOR = { poll: { timeout: 30_000 } };

/** All that browser tests import: what Vite discovers late it bundles twice, and two copies of a module fail bafflingly. */
const BROWSER_IMPORTS = [
	'@duckdb/duckdb-wasm',
	'@noble/hashes/sha2.js',
	'@noble/hashes/utils.js',
	'apache-arrow',
	'axe-core',
	'd3',
	'papaparse',
	'svelte',
	'valibot',
	'vitest-browser-svelte'
];

const node: TestProjectInlineConfiguration = {
	extends: './vite.config.ts',
	test: {
		name: 'node',
		environment: 'node',
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/**/*.browser.test.ts', 'tests/e2e/**'],
		setupFiles: ['tests/seed.ts'],
		maxWorkers: 2,
		isolate: false, // each of a hundred files would read the same modules anew: half of the time
		expect: WAITED_FOR,
		testTimeout: 180_000, // how fast things are is a matter for the benchmark
		hookTimeout: 180_000
	}
};

const browser = (executablePath: string | undefined): TestProjectInlineConfiguration => ({
	extends: './vite.config.ts',
	optimizeDeps: { include: BROWSER_IMPORTS },
	server: { fs: { allow: ['.'] } },
	test: {
		name: 'browser',
		include: ['tests/**/*.browser.test.ts'],
		expect: WAITED_FOR,
		testTimeout: 90_000,
		sequence: { groupOrder: 1 }, // after the others: on two cores a browser beside them only makes both slow
		browser: {
			enabled: true,
			headless: true,
			screenshotFailures: false,
			viewport: { width: 1280, height: 800 },
			provider: playwright({ launchOptions: { executablePath, args: TEST_ARGS } }),
			instances: [{ browser: 'chromium' }]
		}
	}
});

const e2e: TestProjectInlineConfiguration = {
	extends: './vite.config.ts',
	test: {
		name: 'e2e',
		environment: 'node',
		include: ['tests/e2e/**/*.e2e.ts'],
		globalSetup: ['tests/e2e/setup.ts'],
		maxWorkers: 2,
		isolate: false, // the files share nothing but the site and the browser, which are started once anyway
		sequence: { groupOrder: 2 },
		expect: WAITED_FOR,
		testTimeout: 180_000,
		hookTimeout: 180_000
	}
};

/** Small files that take long: left to the last, one of two workers would wait for the other. */
const LONG = [
	'second-district',
	'offline',
	'engine',
	'data',
	'axe',
	'present',
	'choices',
	'compare',
	'hostile',
	'native'
];
const rankOf = ({ moduleId }: TestSpecification): number => {
	const name = /([\w-]+)\.\w+\.ts$/.exec(moduleId)?.[1] ?? '';
	return LONG.includes(name) ? LONG.indexOf(name) : LONG.length;
};

/** A fresh clone knows of no earlier run: Vitest would go by the size of the files. */
class LongFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
	}
}

/** `npm run coverage`: of what parses, normalises, validates and aggregates. */
const coverage = {
	provider: 'v8' as const,
	include: ['src/ingest/**/*.ts', 'src/cube/**/*.ts', 'src/indicators/**/*.ts'],
	reporter: [['text', { skipFull: true }]] as [['text', { skipFull: boolean }]],
	reportsDirectory: 'tests/.output/coverage'
};

/** The three ways a thing is tested: in Node, in a real browser piece by piece, and the built site as a whole. */
export async function tests(): Promise<NonNullable<ViteUserConfig['test']>> {
	process.env.TZ = TIME_ZONE;
	return {
		projects: [node, browser((await findBrowser()) ?? undefined), e2e],
		sequence: { sequencer: LongFirst },
		coverage
	};
}
