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

/** @param {string} path of src @returns {string} the test of the file, or the nearest folder of tests that mirrors it */
function testsOf(path) {
	const own = path.replace(/^src\/(.*)\.ts$/, 'tests/$1.test.ts');
	if (own !== path && existsSync(own)) return own;
	for (let folder = path.replace(/^src\//, 'tests/'); folder !== 'tests'; folder = dirname(folder))
		if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
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
