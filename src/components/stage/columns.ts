/** More rows than this stand in two columns: each must be read from the back of the room. */
const MOST_IN_COLUMN = 12;

/** Rows in their order, down the first column and then down the second. */
export function inColumns<T>(rows: readonly T[]): readonly (readonly T[])[] {
	if (rows.length <= MOST_IN_COLUMN) return [rows];
	const half = Math.ceil(rows.length / 2);
	return [rows.slice(0, half), rows.slice(half)];
}
