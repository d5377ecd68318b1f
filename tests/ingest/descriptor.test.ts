import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listedPaths, readPackage } from '#ingest/package/read-package.ts';
import { descriptor, placed, readSmall, smallPackage } from './small-package.ts';

const PATHS = ['units.csv', 'indicators.csv', 'lineage.csv', 'activities/2024.csv'];
const problemsWith = (text: string | null) => readSmall({ 'datapackage.json': text }).problems.map(placed);
const listed = (...paths: unknown[]) =>
	listedPaths(new TextEncoder().encode(JSON.stringify({ resources: paths.map((path) => ({ path })) })));

describe('datapackage.json', () => {
	it('gives the head', () => {
		expect(readSmall().package?.register.head).toEqual({
			name: 'small',
			titleVi: 'Huyện nhỏ',
			titleEn: 'Small district',
			dataCutOff: '2025-06-30',
			defaultView: '2024-Q1'
		});
	});
	it.each([
		['is absent', null, ['error missing_file datapackage.json']],
		['is cut off', '{"name":', ['error not_json datapackage.json']],
		['is a list', '[]', ['error not_json datapackage.json']],
		['is a page of HTML', '<!doctype html>', ['error not_json datapackage.json']],
		['lacks a title', descriptor(PATHS, { titleVi: undefined }), ['error missing_field datapackage.json']],
		['has a number for a title', descriptor(PATHS, { titleVi: 7 }), ['error missing_field datapackage.json']],
		[
			'has a strange cut-off',
			descriptor(PATHS, { dataCutOff: '30/06/2025' }),
			['error bad_field datapackage.json']
		],
		[
			'opens at no quarter',
			descriptor(PATHS, { defaultView: '2024-03' }),
			['error bad_field datapackage.json']
		],
		['lists nothing', descriptor(PATHS, { resources: undefined }), ['error missing_field datapackage.json']],
		['does not list the units', descriptor(['indicators.csv']), ['error table_not_listed datapackage.json']],
		['lists a file twice', descriptor([...PATHS, 'units.csv']), ['error path_twice datapackage.json']],
		[
			'lists a file that is not there',
			descriptor([...PATHS, 'events.csv']),
			['error missing_file events.csv']
		]
	])('that %s is named', (_, text, problems) => {
		expect(problemsWith(text).filter((line) => line.startsWith('error'))).toEqual(
			expect.arrayContaining(problems)
		);
		expect(readSmall({ 'datapackage.json': text }).package).toBeNull();
	});
	it('takes nothing from prototypes', () => {
		expect(problemsWith('{"__proto__":{"name":"a","resources":[]}}')).toContain(
			'error missing_field datapackage.json'
		);
	});
});

describe('a listed path', () => {
	it.each([
		['../secret.csv'],
		['activities/../../a.csv'],
		['/etc/a.csv'],
		['C:\\a.csv'],
		['activities\\a.csv'],
		['https://example.org/a.csv'],
		['//example.org/a.csv'],
		['%2e%2e/a.csv'],
		['a.csv?x=1'],
		['.hidden.csv'],
		['activities/./a.csv'],
		['a.exe'],
		['a.csv\n'],
		['datapackage.json'],
		[''],
		[7],
		[null],
		[undefined]
	])('%j is refused', (path) => {
		const { paths, problems } = listed(path);
		expect(paths).toEqual([]);
		expect(problems.map(({ code }) => code)).toContain('bad_path');
	});
	it('may be one of several of a resource', () => {
		expect(listed(['activities/2023.csv', 'activities/2024.csv']).paths).toHaveLength(2);
	});
	it('may be JSON that is no table: it belongs to the version', () => {
		const [with1, with2] = ['1', '2'].map((text) => readSmall({ 'notes/a.json': text }));
		expect(with1?.problems).toEqual([]);
		expect(with1?.package?.version).not.toBe(with2?.package?.version);
	});
	it('may be a table nobody knows: that is noted', () => {
		const { package: data, problems } = readSmall({ 'extra.csv': 'a\n1\n' });
		expect(problems.map(placed)).toEqual(['note unknown_file extra.csv']);
		expect(data).not.toBeNull();
	});
});

describe('a hash', () => {
	const withHash = (hash: string) =>
		readSmall({
			'datapackage.json': descriptor(PATHS, {
				resources: PATHS.map((path) => ({ path, ...(path === 'units.csv' ? { hash } : {}) }))
			})
		});
	it('that does not fit is noted, and the file is read all the same', () => {
		const { package: data, problems } = withHash('sha256:00');
		expect(problems.map(placed)).toEqual(['note hash_differs units.csv']);
		expect(data).not.toBeNull();
	});
});

describe('the version', () => {
	const versionOf = (changes = {}) => readSmall(changes).package?.version;

	const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest();

	it('is SHA-256 over paths in sorted order and the hashes of their files', () => {
		const paths = [...smallPackage()].sort(([a], [b]) => (a < b ? -1 : 1));
		const parts = paths.flatMap(([path, bytes]) => [Buffer.from(`${path}\0`), sha256(bytes)]);
		expect(versionOf()).toBe(sha256(Buffer.concat(parts)).toString('hex'));
	});
	it('does not depend on the order the files came in', () => {
		expect(readPackage(new Map([...smallPackage()].reverse())).package?.version).toBe(versionOf());
	});
	it('does not depend on files that are not listed', () => {
		const files = smallPackage().set('stray.csv', new Uint8Array());
		expect(readPackage(files).package?.version).toBe(versionOf());
	});
	it('differs when the cut-off does', () => {
		const changed = descriptor(PATHS, { dataCutOff: '2024-03-31' });
		const head = descriptor(PATHS);
		expect(versionOf({ 'datapackage.json': changed })).not.toBe(versionOf({ 'datapackage.json': head }));
	});
});
