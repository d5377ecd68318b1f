import { parentPort, workerData } from 'node:worker_threads';
import { parseQuarter } from '#domain/period.ts';
import { Chance } from './chance.ts';
import { judged, register } from './judge-file.ts';
import { seedsFor } from './seeds.ts';
import { spoilt } from './spoil.ts';

/** Reads spoilt files by number, from `from` on, and tells of each batch; the number being read stands in `at`. */
const { seed, from, to, at } = workerData as {
	readonly seed: number;
	readonly from: number;
	readonly to: number;
	readonly at: Int32Array;
};

const BATCH = 200;
const QUARTER = parseQuarter('2024-Q1');
const seeds = seedsFor(register);
let tally: Record<string, number> = {};
let faults: { number: number; what: string }[] = [];
let slowest = { number: -1, ms: 0 };

const count = (what: string, times = 1) => (tally[what] = (tally[what] ?? 0) + times);

/** Processor time of the whole process, in ms: on a busy machine the clock would name files that only had to wait. */
function spent(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

function readOne(number: number): void {
	const chance = new Chance(seed, number);
	const { name, bytes } = spoilt(chance, seeds);
	const quarter = chance.onceIn(4) ? null : QUARTER;
	Atomics.store(at, 0, number);
	const start = spent();
	try {
		const { verdict, facts, fault } = judged(name, bytes, quarter);
		count(verdict);
		count('facts', facts);
		if (fault !== null) faults.push({ number, what: fault });
	} catch (error) {
		faults.push({ number, what: error instanceof Error ? (error.stack ?? error.message) : String(error) });
	}
	const ms = spent() - start;
	if (ms > slowest.ms) slowest = { number, ms };
}

for (let number = from; number < to; number += 1) {
	readOne(number);
	if ((number + 1) % BATCH !== 0 && number + 1 < to) continue;
	parentPort?.postMessage({ done: number + 1, tally, faults, slowest });
	[tally, faults, slowest] = [{}, [], { number: -1, ms: 0 }];
}
