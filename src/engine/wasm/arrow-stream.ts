import { Dictionary, Float64, Int32, Table, Utf8, tableToIPC, vectorFromArray } from 'apache-arrow';
import type { Value } from '../connection.ts';

/** Text repeats from row to row, so it goes as a dictionary. The engine casts to the column's own type. */
function arrowColumn(values: readonly Value[]) {
	const isNumber = values.some((value) => typeof value === 'number');
	return isNumber
		? vectorFromArray(values as readonly number[], new Float64())
		: vectorFromArray(values as readonly string[], new Dictionary(new Utf8(), new Int32()));
}

/** Columns as an Arrow stream, the one form that goes in after the lock and with any copy of Arrow. */
export const arrowStream = (columns: readonly (readonly [string, readonly Value[]])[]): Uint8Array =>
	tableToIPC(
		new Table(Object.fromEntries(columns.map(([name, values]) => [name, arrowColumn(values)]))),
		'stream'
	);
