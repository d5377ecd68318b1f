/** What goes in as a parameter and comes out in a row. No bigint, no Date, no Arrow value ever leaves `engine`. */
export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** Columns of one table, all of one length. */
export type Columns = Readonly<Record<string, readonly Value[]>>;

/** The narrow door to the database. One suite of questions runs on every implementation. */
export interface Connection {
	/**
	 * Runs one statement with numbered parameters (`$1`, `$2`).
	 * @throws {QueryError} with the statement and the cause
	 */
	query(
		statement: string,
		params?: readonly Value[],
		options?: { readonly signal?: AbortSignal }
	): Promise<Row[]>;
	/**
	 * Appends rows to a table made by `tables.ts`.
	 * @throws {QueryError}
	 */
	append(table: string, columns: Columns): Promise<void>;
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
