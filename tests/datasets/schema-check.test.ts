import { describe, expect, it } from 'vitest';
import type { Field, Package, Row, Table } from './package.ts';
import { brokenCells, danglingKeys, repeated, repeatedKeys } from './schema-check.ts';

const field = (name: string, type: Field['type'], constraints: Field['constraints'] = {}): Field => ({
	...{ name, type, description: name, constraints }
});

const FIELDS = [
	field('unit', 'string', { required: true, pattern: '^[a-z-]+$' }),
	field('kind', 'string', { enum: ['town', 'commune'] }),
	field('parent', 'string'),
	field('share', 'number', { minimum: 0, maximum: 1 }),
	field('opened', 'date')
];

const GOOD: Row = { unit: 'sai-son', kind: 'commune', parent: '', share: '0.5', opened: '2024-02-29' };

function tableOf(rows: readonly Row[]): Table {
	const described = { name: 'units', path: 'units.csv', type: 'table', format: 'csv' };
	const read = { mediatype: 'text/csv', encoding: 'utf-8', hash: '' };
	const parents = { fields: ['parent'], reference: { fields: ['unit'] } };
	const keys = { primaryKey: ['unit'], foreignKeys: [parents], missingValues: [''] };
	const resource = { ...described, ...read, schema: { fields: FIELDS, ...keys } };
	return { resource, text: '', columns: FIELDS.map(({ name }) => name), rows };
}

const dangling = (rows: readonly Row[]): string[] => {
	const table = tableOf(rows);
	return danglingKeys({ tables: [table] } as unknown as Package, table);
};

describe('the check of a table against its schema', () => {
	it('finds nothing in a good row', () => {
		expect(brokenCells(tableOf([GOOD]))).toEqual([]);
	});

	it.each([
		['unit', '', 'is required'],
		['unit', 'Sài Sơn', 'does not fit the pattern'],
		['kind', 'village', 'is not in the list'],
		['share', '0,5', 'is no number'],
		['share', '1.5', 'is too great'],
		['share', '-1', 'is too small'],
		['opened', '2024-02-30', 'is no date']
	])('says of %s "%s" that it %s, and where', (name, text, rule) => {
		expect(brokenCells(tableOf([GOOD, { ...GOOD, [name]: text }]))).toEqual([
			`units.csv:3 ${name} "${text}" ${rule}`
		]);
	});

	it('finds two rows with one key', () => {
		expect(repeatedKeys(tableOf([GOOD, { ...GOOD, kind: 'town' }]))).toEqual(['units.csv sai-son']);
		expect(repeated(['a', 'b', 'a'])).toEqual(['a']);
	});

	it('finds a reference to nowhere and lets an empty one pass', () => {
		expect(dangling([GOOD, { ...GOOD, unit: 'b', parent: 'sai-son' }])).toEqual([]);
		expect(dangling([{ ...GOOD, parent: 'ha-noi' }])).toEqual(['units.csv ha-noi']);
	});
});
