import { Worker } from 'node:worker_threads';
import { parseArgs } from 'node:util';
import { bundled } from './bundle.js';

/**
 * `npm run fuzz:files -- [--seed 1] [--from 0] [--count 10000]`: spoilt files, read as the page reads them, in a worker.
 * Each is made from the seed and its number, so that a run can go on where another ended and a fault can be had again.
 * Exit status 1 when anything fell: a crash, a hang, a changed prototype, a wrong fact, changed data.
 */

/** The gate, in processor time. */
const SLOW_MS = 2_000;
/** A file that takes longer by the clock has hung, however busy the machine is. */
const HANG_MS = 60_000;

/**
 * @typedef {{ number: number, what: string }} Fault
 * @typedef {{ tally: Record<string, number>, faults: Fault[], slowest: { number: number, ms: number } }} Told
 */

/** @param {Told} all @param {Told} told */
function addTo(all, told) {
	for (const [what, times] of Object.entries(told.tally)) all.tally[what] = (all.tally[what] ?? 0) + times;
	all.faults.push(...told.faults);
	if (told.slowest.ms > all.slowest.ms) all.slowest = told.slowest;
}

/**
 * Files `from` to `to` in one worker; ends at the file that hung, if one did.
 * @param {string} file @param {number} seed @param {number} from @param {number} to @param {Told} all
 * @returns {Promise<number>} the number to go on with
 */
function readFiles(file, seed, from, to, all) {
	const at = new Int32Array(new SharedArrayBuffer(4)).fill(from);
	const worker = new Worker(file, { workerData: { seed, from, to, at } });
	let done = from;
	return new Promise((resolve, reject) => {
		let seen = { number: -1, since: performance.now() };
		/** @param {string} what */
		const fell = (what) => {
			const number = Atomics.load(at, 0);
			all.faults.push({ number, what });
			clearInterval(watch);
			void worker.terminate().then(() => resolve(number + 1));
		};
		const watch = setInterval(() => {
			const number = Atomics.load(at, 0);
			if (number !== seen.number) seen = { number, since: performance.now() };
			else if (performance.now() - seen.since > HANG_MS && done > from) fell(`hung for ${HANG_MS} ms`);
		}, 500);
		worker.on('message', (told) => {
			addTo(all, told);
			done = told.done;
			if (done % 10_000 === 0) console.error(`${done} …`);
		});
		worker.on('error', (error) => fell(String(error)));
		worker.on('exit', () => {
			clearInterval(watch);
			if (done >= to) resolve(done);
			else setTimeout(() => reject(new Error(`The worker ended at ${done}.`)), 1000);
		});
	});
}

const { values } = parseArgs({
	options: {
		seed: { type: 'string', default: '1' },
		from: { type: 'string', default: '0' },
		count: { type: 'string', default: '10000' }
	}
});
const [seed, first, count] = [Number(values.seed), Number(values.from), Number(values.count)];
const { file, remove } = await bundled('tests/fuzz/file-worker.ts');
/** @type {Told} */
const all = { tally: {}, faults: [], slowest: { number: -1, ms: 0 } };
const start = performance.now();
try {
	for (let next = first; next < first + count;) next = await readFiles(file, seed, next, first + count, all);
} finally {
	remove();
}
const seconds = Math.round((performance.now() - start) / 1000);
console.log(`date       ${new Date().toISOString().slice(0, 10)}`);
console.log(`command    npm run fuzz:files -- --seed ${seed} --from ${first} --count ${count}`);
console.log(`files      ${count} in ${seconds} s`);
for (const [what, times] of Object.entries(all.tally).sort()) console.log(`${what.padEnd(20)} ${times}`);
console.log(`slowest    ${Math.round(all.slowest.ms)} ms of processor time, file ${all.slowest.number}`);
console.log(`faults     ${all.faults.length}`);
for (const { number, what } of all.faults.slice(0, 20)) console.log(`file ${number}: ${what}`);
if (all.faults.length > 0 || all.slowest.ms > SLOW_MS) process.exitCode = 1;
