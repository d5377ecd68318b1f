import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseDay, parseQuarter } from '#domain/period.ts';
import { isThere, OWN, packageAt, SECOND, textOf } from './package.ts';
import { brokenCells, danglingKeys, repeatedKeys } from './schema-check.ts';

const TABLES = [
	...['units', 'lineage', 'indicators', 'targets', 'published', 'meetings', 'conclusions', 'events']
];
const isKebab = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

describe.each([OWN, SECOND])('the data package in %s', (folder) => {
	const source = packageAt(folder);
	const { descriptor, tables } = source;

	it('calls itself a Data Package of version 2 with a licence', () => {
		expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(isKebab(descriptor.name)).toBe(true);
		expect(descriptor.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
	});

	it('has a name in both languages, a last day and a first view', () => {
		expect([descriptor.title, descriptor.titleVi, descriptor.titleEn]).not.toContain('');
		expect(parseDay(descriptor.dataCutOff)).toBe(descriptor.dataCutOff);
		expect(parseQuarter(descriptor.defaultView)).toBe(descriptor.defaultView);
	});

	it('lists every table of the contract and at least one year of activity', () => {
		const names = descriptor.resources.map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(TABLES));
		expect(names.some((name) => /^activities-\d{4}$/.test(name))).toBe(true);
		expect(isThere(folder, 'README.md')).toBe(true);
	});

	it('says of every table what kind of file it is', () => {
		for (const { resource } of tables) {
			const { type, format, mediatype, encoding, schema } = resource;
			expect({ type, format, mediatype, encoding }).toEqual({
				...{ type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' }
			});
			expect(schema.missingValues).toEqual(['']);
		}
	});

	it('describes every column in the order of the header', () => {
		for (const { resource, columns } of tables) {
			expect(columns).toEqual(resource.schema.fields.map(({ name }) => name));
			expect(resource.schema.fields.filter(({ description }) => !description)).toEqual([]);
		}
	});

	it('has no cell that breaks the rules of its column', () => {
		expect(tables.flatMap(brokenCells)).toEqual([]);
	});

	it('has no two rows with one key', () => {
		expect(tables.flatMap(repeatedKeys)).toEqual([]);
	});

	it('has no reference to a row that is not there', () => {
		expect(tables.flatMap((table) => danglingKeys(source, table))).toEqual([]);
	});

	it('carries the hash of every file as it is', () => {
		for (const resource of descriptor.resources) {
			const text = textOf(folder, resource.path);
			expect(`${resource.path} ${resource.hash}`).toBe(
				`${resource.path} sha256:${createHash('sha256').update(text).digest('hex')}`
			);
		}
	});

	it('is plain text: no BOM, line feeds, one at the end, composed letters, quotes only where needed', () => {
		for (const { text } of tables) {
			expect(text).not.toMatch(/[\r\ufeff\u00a0\ufffd]/);
			expect(text).toMatch(/[^\n]\n$/);
			expect(text.normalize('NFC')).toBe(text);
			expect(text).not.toMatch(/(^|,)"[^",\n]*"(?=,|\n)/m);
		}
	});
});
