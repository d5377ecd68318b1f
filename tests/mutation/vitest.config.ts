import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests, or folders of them, that a mutant has to get past, as `run.js` chose them. */
const chosen = (process.env.MUTATION_TESTS ?? 'tests/ingest,tests/cube').split(',');

/** In Node, without the site around them; what tries thousands of files by chance would cost each mutant its time. */
export default defineConfig({
	root: resolve(import.meta.dirname, '../..'),
	test: {
		environment: 'node',
		include: chosen.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)),
		exclude: ['**/hostile.test.ts', '**/properties.test.ts', '**/guard.test.ts', '**/progress.test.ts'],
		testTimeout: 60_000
	}
});
