import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { EngineGone, type Connection } from '../connection.ts';
import { LOCK_DOWN } from '../lock-down.ts';
import { fetchEngine, type Sources } from './fetch-checked.ts';
import { Lifeline } from './lifeline.ts';
import { handOver, noticeDeath, startWorker } from './start-worker.ts';
import { WasmConnection } from './wasm-connection.ts';

/** Limits, and where the engine comes from: tests hand in their own. */
export interface OpenOptions extends Partial<Sources> {
	/** Fetching included: over a slow line the 8 MB take most of it. */
	readonly openTimeoutMs?: number;
	/** A question that takes longer ends the engine: in the one worker all others would wait behind it. */
	readonly queryTimeoutMs?: number;
	/** Gives up opening. */
	readonly signal?: AbortSignal;
}

const DEFAULTS = { openTimeoutMs: 60_000, queryTimeoutMs: 30_000, wasmUrl, workerUrl };

async function boot(sources: Sources, queryTimeoutMs: number, lifeline: Lifeline): Promise<Connection> {
	const unwanted = new AbortController();
	lifeline.hold(() => unwanted.abort());
	const { bytes, script } = await fetchEngine(sources, unwanted.signal);
	const worker = startWorker(script, lifeline);
	const lock = handOver(worker, bytes);
	const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
	await duckdb.instantiate(new URL(sources.wasmUrl, location.href).href);
	void noticeDeath(lock, lifeline);
	await duckdb.open({});
	const [asking, writing] = [await duckdb.connect(), await duckdb.connect()];
	const connection = new WasmConnection(asking, writing, lifeline, queryTimeoutMs);
	for (const statement of LOCK_DOWN) await connection.query(statement);
	return connection;
}

/**
 * Opens DuckDB in a worker of this page, locked. Import this file dynamically: it brings Arrow and DuckDB with it.
 * @throws {EngineGone} when it does not open in time, with the cause; nothing is left running
 */
export async function openWasm(options: OpenOptions = {}): Promise<Connection> {
	const { openTimeoutMs, queryTimeoutMs, signal, ...sources } = { ...DEFAULTS, fetch, ...options };
	const lifeline = new Lifeline();
	try {
		return await lifeline.guard(() => boot(sources, queryTimeoutMs, lifeline), openTimeoutMs, signal);
	} catch (cause) {
		lifeline.close();
		throw new EngineGone('The engine did not open', { cause });
	}
}
