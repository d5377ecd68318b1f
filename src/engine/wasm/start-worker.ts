import prelude from './prelude.js?raw';
import { trustedAddress } from './trusted-address.ts';
import type { Lifeline } from './lifeline.ts';

/**
 * Starts the engine's worker from a `blob:`: such a worker is bound by the page's policy, one loaded from an address is
 * not, and SQL in it could write to another origin.
 */
export function startWorker(script: string, lifeline: Lifeline): Worker {
	const address = URL.createObjectURL(new Blob([prelude, script], { type: 'text/javascript' }));
	lifeline.hold(() => URL.revokeObjectURL(address));
	const worker = new Worker(trustedAddress(address));
	lifeline.hold(() => worker.terminate());
	noticeErrors(worker, lifeline);
	return worker;
}

/** First in line at `error`, so that DuckDB's own listener, which prints and forgets who waits, is never reached. */
function noticeErrors(worker: Worker, lifeline: Lifeline): void {
	const died = (event: Event): void => {
		event.stopImmediatePropagation();
		event.preventDefault();
		lifeline.die('The engine broke down', event instanceof ErrorEvent ? event.message : event.type);
	};
	worker.addEventListener('error', died);
	worker.addEventListener('messageerror', died);
}

let started = 0;

/** Gives the worker its wasm, and the name of a lock to hold; returns that name. */
export function handOver(worker: Worker, bytes: ArrayBuffer): string {
	const lock = `giao-ban engine ${Date.now()} ${Math.random()} ${started++}`;
	worker.postMessage({ bytes, lock }, [bytes]);
	return lock;
}

/**
 * A worker killed from outside fires no event, but lets go of its lock. Where it could take none (plain http has no
 * locks) only the time limit of a question tells.
 */
export async function noticeDeath(lock: string, lifeline: Lifeline): Promise<void> {
	const isFree = await navigator.locks?.request(lock, { ifAvailable: true }, (taken) => taken !== null);
	if (isFree === false)
		await navigator.locks.request(lock, () => lifeline.die('The engine was ended from outside'));
}
