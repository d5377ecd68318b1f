import { Data, Dictionary, Float64, Int32, Table, Utf8, Vector, makeData, tableToIPC } from 'apache-arrow';
import type { Value } from '../connection.ts';

// Arrow's own builders (vectorFromArray) make functions out of text, which our policy forbids: the columns are laid out
// here by hand.

/** One bit a row, lowest first: 1 where there is a value. */
function validity(values: readonly Value[]): { nullCount: number; nullBitmap: Uint8Array } {
	const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
	let nullCount = 0;
	values.forEach((value, row) => {
		if (value === null) nullCount++;
		else nullBitmap[row >> 3] = (nullBitmap[row >> 3] ?? 0) | (1 << (row & 7));
	});
	return { nullCount, nullBitmap };
}

function numbers(values: readonly Value[]): Data {
	const data = Float64Array.from(values, (value) => (value === null ? 0 : Number(value)));
	return makeData({ type: new Float64(), length: values.length, data, ...validity(values) });
}

/** Texts one behind the other in UTF-8, and where each begins and ends. */
function texts(distinct: Iterable<string>): Vector<Utf8> {
	const encoder = new TextEncoder();
	const encoded = Array.from(distinct, (text) => encoder.encode(text));
	const valueOffsets = new Int32Array(encoded.length + 1);
	encoded.forEach((bytes, index) => (valueOffsets[index + 1] = (valueOffsets[index] ?? 0) + bytes.length));
	const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
	encoded.forEach((bytes, index) => data.set(bytes, valueOffsets[index]));
	return new Vector([makeData({ type: new Utf8(), length: encoded.length, valueOffsets, data })]);
}

/** Text repeats from row to row, so each is sent once, and a number for every row. */
function dictionary(values: readonly Value[]): Data {
	const places = new Map<string, number>();
	const data = Int32Array.from(values, (value) => {
		if (value === null) return 0;
		const text = String(value);
		const place = places.get(text) ?? places.size;
		places.set(text, place);
		return place;
	});
	const type = new Dictionary(new Utf8(), new Int32());
	return makeData({
		type,
		length: values.length,
		data,
		dictionary: texts(places.keys()),
		...validity(values)
	});
}

const column = (values: readonly Value[]): Vector =>
	new Vector([values.some((value) => typeof value === 'number') ? numbers(values) : dictionary(values)]);

/** Columns as an Arrow stream, the one form that goes in after the lock. The engine casts to each column's own type. */
export const arrowStream = (columns: readonly (readonly [string, readonly Value[]])[]): Uint8Array =>
	tableToIPC(
		new Table(Object.fromEntries(columns.map(([name, values]) => [name, column(values)]))),
		'stream'
	);
