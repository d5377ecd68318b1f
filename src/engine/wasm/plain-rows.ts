import { DataType, type Table } from 'apache-arrow';
import type { Row } from '../connection.ts';
import { plainValue } from '../plain-value.ts';

const isPlain = (type: DataType): boolean =>
	DataType.isUtf8(type) ||
	DataType.isDictionary(type) ||
	DataType.isInt(type) ||
	DataType.isFloat(type) ||
	DataType.isBool(type) ||
	DataType.isNull(type);

/** Arrow's answer as rows of plain values; what has no plain value (dates, decimals, 128-bit sums) is refused. */
export function plainRows(table: Table): Row[] {
	const columns = table.schema.fields.map((field, index) => {
		if (!isPlain(field.type)) throw new TypeError(`Column ${field.name} is ${field.type}: cast it in SQL`);
		return [field.name, table.getChildAt(index)] as const;
	});
	return Array.from({ length: table.numRows }, (_, row) =>
		Object.fromEntries(columns.map(([name, vector]) => [name, plainValue(vector?.get(row) ?? null)]))
	);
}
