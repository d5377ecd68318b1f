import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { inTableOrder } from '../append-order.ts';
import {
	QueryError,
	type Columns,
	type QueryOptions,
	type Row,
	type Session,
	type Value
} from '../connection.ts';
import { arrowStream } from './arrow-stream.ts';
import type { Lifeline } from './lifeline.ts';
import { plainRows } from './plain-rows.ts';

/** Always prepared: one statement a call, and values can only be parameters. */
async function ask(
	duckdb: AsyncDuckDBConnection,
	statement: string,
	params: readonly Value[]
): Promise<Row[]> {
	const prepared = await duckdb.prepare(statement);
	try {
		return plainRows(await prepared.query(...params));
	} finally {
		await prepared.close();
	}
}

/** Questions and rows over one connection to the worker. */
export class WasmSession implements Session {
	readonly #duckdb: AsyncDuckDBConnection;
	readonly #lifeline: Lifeline;
	readonly #limitMs: number;

	constructor(duckdb: AsyncDuckDBConnection, lifeline: Lifeline, limitMs: number) {
		this.#duckdb = duckdb;
		this.#lifeline = lifeline;
		this.#limitMs = limitMs;
	}

	/** An aborted question is let go at once; the worker still ends what it began. */
	async query(
		statement: string,
		params: readonly Value[] = [],
		{ signal }: QueryOptions = {}
	): Promise<Row[]> {
		try {
			const work = (): Promise<Row[]> => ask(this.#duckdb, statement, params);
			return await this.#lifeline.guard(work, this.#limitMs, signal);
		} catch (cause) {
			throw new QueryError(statement, cause);
		}
	}

	async append(table: string, columns: Columns): Promise<void> {
		try {
			const ordered = await inTableOrder(this, table, columns);
			if (ordered[0]?.[1].length === 0) return; // an empty stream has no batch, and the engine waits for one
			const work = (): Promise<void> =>
				this.#duckdb.insertArrowFromIPCStream(arrowStream(ordered), { name: table, create: false });
			await this.#lifeline.guard(work, this.#limitMs);
		} catch (cause) {
			throw new QueryError(`append ${table}`, cause);
		}
	}
}
