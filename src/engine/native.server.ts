import {
	DuckDBDataChunk,
	DuckDBInstance,
	DuckDBTypeId,
	type DuckDBConnection,
	type DuckDBResultReader
} from '@duckdb/node-api';
import { inTableOrder } from './append-order.ts';
import {
	QueryError,
	type Columns,
	type Connection,
	type QueryOptions,
	type Row,
	type Session
} from './connection.ts';
import type { Value } from './connection.ts';
import { LOCK_DOWN } from './lock-down.ts';
import { plainValue } from './plain-value.ts';
import { queue } from './queue.ts';
import { inTransaction } from './transaction.ts';

/** The most rows a data chunk holds. */
const CHUNK_ROWS = 2048;

/** Dates, decimals and 128-bit sums differ between engines: SQL must cast them. */
const PLAIN_TYPES = new Set<DuckDBTypeId>([
	DuckDBTypeId.BOOLEAN,
	DuckDBTypeId.TINYINT,
	DuckDBTypeId.SMALLINT,
	DuckDBTypeId.INTEGER,
	DuckDBTypeId.BIGINT,
	DuckDBTypeId.UTINYINT,
	DuckDBTypeId.USMALLINT,
	DuckDBTypeId.UINTEGER,
	DuckDBTypeId.UBIGINT,
	DuckDBTypeId.FLOAT,
	DuckDBTypeId.DOUBLE,
	DuckDBTypeId.VARCHAR,
	DuckDBTypeId.ENUM,
	DuckDBTypeId.SQLNULL
]);

function plainRows(reader: DuckDBResultReader): Row[] {
	const names = reader.columnNames();
	const odd = names.findIndex((_, column) => !PLAIN_TYPES.has(reader.columnTypeId(column)));
	if (odd >= 0) throw new TypeError(`Column ${names[odd]} is ${reader.columnType(odd)}: cast it in SQL`);
	return reader
		.getRows()
		.map((row) => Object.fromEntries(row.map((value, column) => [names[column], plainValue(value)])));
}

async function runOnce(
	native: DuckDBConnection,
	statement: string,
	params: readonly Value[]
): Promise<Row[]> {
	const prepared = await native.prepare(statement);
	try {
		prepared.bind([...params]);
		return plainRows(await prepared.runAndReadAll());
	} finally {
		prepared.destroySync(); // it keeps every table it names in memory, dropped ones too
	}
}

async function ask(
	native: DuckDBConnection,
	statement: string,
	params: readonly Value[],
	signal: AbortSignal | undefined
): Promise<Row[]> {
	const interrupt = (): void => native.interrupt();
	signal?.addEventListener('abort', interrupt);
	try {
		signal?.throwIfAborted();
		return await runOnce(native, statement, params);
	} catch (cause) {
		throw new QueryError(statement, signal?.aborted ? signal.reason : cause);
	} finally {
		signal?.removeEventListener('abort', interrupt);
	}
}

async function appendChunks(native: DuckDBConnection, table: string, columns: readonly (readonly Value[])[]) {
	const appender = await native.createAppender(table);
	const types = columns.map((_, column) => appender.columnType(column));
	const length = columns[0]?.length ?? 0;
	for (let start = 0; start < length; start += CHUNK_ROWS) {
		const chunk = DuckDBDataChunk.create(types);
		chunk.setColumns(columns.map((values) => values.slice(start, start + CHUNK_ROWS)));
		appender.appendDataChunk(chunk);
	}
	appender.closeSync();
}

class NativeSession implements Session {
	readonly #native: DuckDBConnection;
	/** One statement at a time, so that an abort interrupts its own and no other. */
	readonly #inTurn = queue();

	constructor(native: DuckDBConnection) {
		this.#native = native;
	}

	query(statement: string, params: readonly Value[] = [], { signal }: QueryOptions = {}): Promise<Row[]> {
		return this.#inTurn(() => ask(this.#native, statement, params, signal));
	}

	async append(table: string, columns: Columns): Promise<void> {
		try {
			const ordered = await inTableOrder(this, table, columns);
			const values = ordered.map(([, column]) => column);
			await this.#inTurn(() => appendChunks(this.#native, table, values));
		} catch (cause) {
			throw new QueryError(`append ${table}`, cause);
		}
	}
}

class NativeConnection extends NativeSession implements Connection {
	/** In this process the engine cannot end without us. */
	readonly gone = new Promise<never>(() => undefined);
	readonly #natives: readonly DuckDBConnection[];
	readonly #writer: Session;
	readonly #oneByOne = queue();

	constructor(asking: DuckDBConnection, writing: DuckDBConnection) {
		super(asking);
		this.#natives = [asking, writing];
		this.#writer = new NativeSession(writing);
	}

	atomically<T>(work: (session: Session) => Promise<T>): Promise<T> {
		return this.#oneByOne(() => inTransaction(this.#writer, work));
	}

	async close(): Promise<void> {
		for (const native of this.#natives) native.closeSync();
	}
}

/** Opens DuckDB in this process, in memory: for the build, the command line and the tests. One thread, or sums of fractions would differ in the last digit. */
export async function openNative(): Promise<Connection> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = new NativeConnection(await instance.connect(), await instance.connect());
	for (const statement of LOCK_DOWN) await connection.query(statement);
	return connection;
}
