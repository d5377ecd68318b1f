/** What goes in as a parameter and comes out in a row. No bigint, no Date, no Arrow value ever leaves `engine`. */
export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** Columns of one table, by name, all of one length. */
export type Columns = Readonly<Record<string, readonly Value[]>>;

/** `signal`: an aborted question rejects at once with the signal's reason as the cause. */
export interface QueryOptions {
	readonly signal?: AbortSignal;
}

/** What can be asked and told, inside a transaction or outside. */
export interface Session {
	/**
	 * Runs one statement with numbered parameters (`$1`, `$2`). Every result column is text, number or boolean (1 or 0):
	 * anything else must be cast in SQL, or it is refused.
	 * @throws {QueryError} with the statement and the cause
	 */
	query(statement: string, params?: readonly Value[], options?: QueryOptions): Promise<Row[]>;
	/**
	 * Appends rows to a table made by `tables.ts`.
	 * @throws {QueryError}
	 */
	append(table: string, columns: Columns): Promise<void>;
}

/** The narrow door to the database. One suite of questions runs on every implementation. */
export interface Connection extends Session {
	/**
	 * Runs `work` in one transaction: either all of it is seen afterwards or nothing, and questions asked meanwhile
	 * see the tables as they were. Calls wait for each other.
	 * @throws {QueryError} and whatever `work` throws, after undoing it
	 */
	atomically<T>(work: (session: Session) => Promise<T>): Promise<T>;
	/** Resolves if the engine ends by itself (killed, trapped, hung): time to open another. Never after `close`. */
	readonly gone: Promise<EngineGone>;
	close(): Promise<void>;
}

/** A statement failed: keeps what was asked and why. */
export class QueryError extends Error {
	override name = 'QueryError';
	readonly statement: string;
	constructor(statement: string, cause: unknown) {
		super(`The engine refused: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
		this.statement = statement;
	}
}

/** The engine did not open, or has ended: nothing more will be answered. As the cause of a `QueryError`: open another. */
export class EngineGone extends Error {
	override name = 'EngineGone';
}
