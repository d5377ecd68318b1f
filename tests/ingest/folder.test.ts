import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOfFolder, readFolder } from '#ingest/package.server.ts';

test('a folder that lacks what it lists is read as far as it is there, and every lack is named', () => {
	const folder = mkdtempSync(join(tmpdir(), 'giao-ban-'));
	try {
		for (const file of ['datapackage.json', 'units.csv'])
			copyFileSync(join('datasets', file), join(folder, file));
		expect([...filesOfFolder(folder).keys()]).toEqual(['datapackage.json', 'units.csv']);
		const { package: read, problems } = readFolder(folder);
		expect(read).toBeNull();
		expect(problems.map(({ file }) => file)).toContain('indicators.csv');
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('no folder is an empty one; a file in its place is an error of the disk, not of the data', () => {
	expect(filesOfFolder(join('datasets', 'nowhere')).size).toBe(0);
	expect(() => filesOfFolder(join('datasets', 'units.csv'))).toThrow(/ENOTDIR/);
});
