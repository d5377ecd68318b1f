import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFolder } from '#ingest/package.server.ts';

describe.each(['datasets', 'tests/fixtures/second-district'])('%s', (folder) => {
	it.runIf(existsSync(`${folder}/datapackage.json`))('is read without a complaint', () => {
		const { package: read, problems } = readFolder(folder);
		expect(problems.filter((problem) => problem.severity !== 'note')).toEqual([]);
		expect(read?.facts.length).toBeGreaterThan(0);
	});
});

it('a folder that is not there is a problem, not a crash', () => {
	const { package: read, problems } = readFolder('tests/fixtures/nowhere');
	expect(read).toBeNull();
	expect(problems).toMatchObject([{ code: 'missing_file', file: 'datapackage.json' }]);
});
