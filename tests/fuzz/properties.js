import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * `npm run fuzz:properties -- [--seed 1] [--runs 10]`: the property tests of Node again and again, each time with the
 * cases of another seed, where `npm test` has the same cases every time. Exit status 1 when a test fell;
 * `SEED=N npx vitest run --project node FILE` has its cases again.
 */
const { values } = parseArgs({
	options: { seed: { type: 'string', default: '1' }, runs: { type: 'string', default: '10' } }
});
const [first, runs] = [Number(values.seed), Number(values.runs)];

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts'))
	.map((file) => `tests/${file.replaceAll('\\', '/')}`)
	.filter((file) => readFileSync(file, 'utf8').includes("from 'fast-check'"));

/** @type {number[]} */
const fallen = [];
for (let seed = first; seed < first + runs; seed += 1) {
	const { status, stderr } = spawnSync(
		process.execPath,
		['node_modules/vitest/vitest.mjs', 'run', '--project', 'node', '--reporter', 'dot', ...files],
		{ env: { ...process.env, SEED: String(seed) }, encoding: 'utf8', maxBuffer: 1 << 28 }
	);
	console.log(`seed ${seed}: ${status === 0 ? 'passed' : 'fell'}`);
	if (status === 0) continue;
	fallen.push(seed);
	console.log(stderr); // what fell; all that passed is on the other
}
console.log(`${files.length} files, ${runs} seeds, ${fallen.length} fell`);
process.exitCode = fallen.length === 0 ? 0 : 1;
