import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openNative } from '#engine/native.server.ts';
import { cellsOf } from '#engine/questions.ts';
import { loadFacts } from '#engine/tables.ts';
import { readFolder } from '#ingest/package.server.ts';
import { linesOf, plainSum } from './plain-sum.ts';

const folders = readdirSync('datasets', { recursive: true, encoding: 'utf8' })
	.filter((path) => basename(path) === 'datapackage.json')
	.map((path) => join('datasets', dirname(path)));

describe('shipped datasets give the same figures in SQL and in plain TypeScript', () => {
	for (const folder of folders)
		it(folder, async () => {
			const facts = readFolder(folder).package?.facts ?? [];
			expect(facts.length).toBeGreaterThan(0);
			const connection = await openNative();
			await loadFacts(connection, facts);
			expect(linesOf(await cellsOf(connection))).toEqual(plainSum(facts));
			await connection.close();
		});

	it('of which there is at least one', () => expect(folders).not.toEqual([]));
});
