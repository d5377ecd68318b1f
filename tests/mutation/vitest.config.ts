import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * The tests that a mutant has to get past: those of the rooms that are mutated, in Node, without the site around them.
 * The file with ten thousand spoilt files only asks for an answer of any kind; it would cost each mutant ten seconds.
 */
export default defineConfig({
	root: resolve(import.meta.dirname, '../..'),
	test: {
		environment: 'node',
		include: ['tests/ingest/**/*.test.ts', 'tests/cube/**/*.test.ts'],
		exclude: ['tests/ingest/files/hostile.test.ts'],
		testTimeout: 60_000
	}
});
