import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * `npm run mutation -- [FILE OR FOLDER …]`: the mutation score of what parses, normalises, validates and aggregates; of
 * all of src/ingest and src/cube when nothing is named. A mutant is run against the test of its own file where there is one,
 * else against those of its room (the folder of tests/ that mirrors it): what only a distant test notices counts as not
 * noticed. A room takes hours, a file with a test of its own a minute.
 */

const ROOMS = ['src/ingest', 'src/cube'];
const STRYKER = 'node_modules/@stryker-mutator/core/bin/stryker.js';

const named = process.argv.slice(2);
const paths = named.length === 0 ? ROOMS : named;

/** @param {string} path of src @returns {string} the test of the file or of its folder, else the tests that mirror the folder */
function testsOf(path) {
	const mirrored = path.replace(/^src\//, 'tests/').replace(/\.ts$/, '');
	for (let place = mirrored; place !== 'tests'; place = dirname(place)) {
		if (existsSync(`${place}.test.ts`)) return `${place}.test.ts`;
		if (existsSync(place) && statSync(place).isDirectory()) return place;
	}
	throw new Error(`No tests mirror ${path}.`);
}

/** @param {string} path */
const filesOf = (path) => (statSync(path).isDirectory() ? `${path}/**/*.ts` : path);

const tests = [...new Set(paths.map(testsOf))];
const mutate = [...paths.map(filesOf), '!src/**/*.server.ts'].join();
const { status } = spawnSync(
	process.execPath,
	[STRYKER, 'run', 'tests/mutation/stryker.json', '--mutate', mutate],
	{ stdio: 'inherit', env: { ...process.env, MUTATION_TESTS: tests.join() } }
);
process.exitCode = status ?? 1;
