import { parseDay } from '#domain/period.ts';
import type { Field, ForeignKey, Package, Row, Table } from './package.ts';

const TYPES: Record<Field['type'], (text: string) => boolean> = {
	string: () => true,
	integer: (text) => /^-?(0|[1-9]\d*)$/.test(text),
	number: (text) => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text),
	date: (text) => parseDay(text) !== null
};

function brokenRule(field: Field, text: string): string | null {
	const { required, enum: allowed, pattern, minimum, maximum, maxLength } = field.constraints ?? {};
	if (text === '') return required ? 'is required' : null;
	if (!TYPES[field.type](text)) return `is no ${field.type}`;
	if (allowed && !allowed.includes(text)) return 'is not in the list';
	if (pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(text)) return 'does not fit the pattern';
	if (minimum !== undefined && Number(text) < minimum) return 'is too small';
	if (maximum !== undefined && Number(text) > maximum) return 'is too great';
	return maxLength !== undefined && text.length > maxLength ? 'is too long' : null;
}

const where = (table: Table, index: number): string => `${table.resource.path}:${index + 2}`;

/** The cells that break a rule of their field, each named by file and row. */
export function brokenCells(table: Table): string[] {
	return table.rows.flatMap((row, index) =>
		table.resource.schema.fields.flatMap((field) => {
			const rule = brokenRule(field, row[field.name] ?? '');
			return rule === null ? [] : [`${where(table, index)} ${field.name} "${row[field.name]}" ${rule}`];
		})
	);
}

export const keyOf = (row: Row, fields: readonly string[]): string =>
	fields.map((field) => row[field] ?? '').join(' | ');

/** What occurs more than once. */
export function repeated(keys: readonly string[]): string[] {
	const seen = new Set<string>();
	return keys.filter((key) => seen.size === seen.add(key).size);
}

const uniqueFields = (table: Table): string[][] =>
	table.resource.schema.fields.flatMap((field) => (field.constraints?.unique ? [[field.name]] : []));

/** Keys that two rows of one table share: the primary key, unique keys and unique fields. */
export function repeatedKeys(table: Table): string[] {
	const { primaryKey, uniqueKeys = [] } = table.resource.schema;
	return [primaryKey, ...uniqueKeys, ...uniqueFields(table)].flatMap((fields) =>
		repeated(table.rows.map((row) => `${table.resource.path} ${keyOf(row, fields)}`))
	);
}

/** A reference without a resource is to the same table. */
function knownKeys(source: Package, table: Table, { reference }: ForeignKey): Set<string> {
	const name = reference.resource ?? table.resource.name;
	const target = source.tables.find(({ resource }) => resource.name === name);
	return new Set((target?.rows ?? []).map((row) => keyOf(row, reference.fields)));
}

/** References to rows that do not exist; an empty cell refers to nothing. */
export function danglingKeys(source: Package, table: Table): string[] {
	return (table.resource.schema.foreignKeys ?? []).flatMap((foreignKey) => {
		const known = knownKeys(source, table, foreignKey);
		const keys = table.rows.map((row) => keyOf(row, foreignKey.fields));
		return keys.filter((key) => key !== '' && !known.has(key)).map((key) => `${table.resource.path} ${key}`);
	});
}
