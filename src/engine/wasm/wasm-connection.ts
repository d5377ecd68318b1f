import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Connection, EngineGone, Session } from '../connection.ts';
import { queue } from '../queue.ts';
import { inTransaction } from '../transaction.ts';
import type { Lifeline } from './lifeline.ts';
import { WasmSession } from './wasm-session.ts';

/** The seam over one worker: one connection asks, another writes, so that a load is seen whole or not at all. */
export class WasmConnection extends WasmSession implements Connection {
	readonly gone: Promise<EngineGone>;
	readonly #close: () => void;
	readonly #writer: Session;
	readonly #oneByOne = queue();

	constructor(
		asking: AsyncDuckDBConnection,
		writing: AsyncDuckDBConnection,
		lifeline: Lifeline,
		limitMs: number
	) {
		super(asking, lifeline, limitMs);
		this.gone = lifeline.gone;
		this.#close = () => lifeline.close();
		this.#writer = new WasmSession(writing, lifeline, limitMs);
	}

	atomically<T>(work: (session: Session) => Promise<T>): Promise<T> {
		return this.#oneByOne(() => inTransaction(this.#writer, work));
	}

	async close(): Promise<void> {
		this.#close();
	}
}
