import type { Columns, Session, Value } from './connection.ts';
import columnsOfTable from './sql/columns-of-table.sql?raw';

/**
 * The columns in the order of the table: both engines append by position, so a column out of place would land in
 * another, silently.
 * @throws {Error} when a column is missing, unknown or of another length
 */
export async function inTableOrder(
	session: Pick<Session, 'query'>,
	table: string,
	columns: Columns
): Promise<readonly (readonly [name: string, values: readonly Value[]])[]> {
	const names = (await session.query(columnsOfTable, [table])).map((row) => String(row.name));
	const given = Object.keys(columns);
	if (names.toSorted().join() !== given.toSorted().join())
		throw new Error(`Table ${table} has columns ${names.join(', ')}; given: ${given.join(', ')}`);
	const lengths = new Set(Object.values(columns).map((values) => values.length));
	if (lengths.size > 1) throw new Error(`Columns for ${table} differ in length: ${[...lengths].join(', ')}`);
	return names.map((name) => [name, columns[name] as readonly Value[]]);
}
