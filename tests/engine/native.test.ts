import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '#engine/connection.ts';
import { openNative } from '#engine/native.server.ts';
import { cellsOf, rowsBehind } from '#engine/questions.ts';
import { loadFacts } from '#engine/tables.ts';
import { linesOf, plainSum } from './plain-sum.ts';
import { questionsSuite } from './questions-suite.ts';
import { randomFacts } from './random-facts.ts';

describe('native DuckDB', () => questionsSuite(openNative));

describe('over any facts', () => {
	let connection: Connection;
	beforeAll(async () => {
		connection = await openNative();
	});
	afterAll(() => connection.close());

	it('SQL and plain TypeScript agree', async () => {
		const agree = fc.asyncProperty(randomFacts, async (facts) => {
			await loadFacts(connection, facts);
			expect(linesOf(await cellsOf(connection))).toEqual(plainSum(facts));
		});
		await fc.assert(agree, { numRuns: 150 });
	});

	it('the order of the rows does not matter, nor does telling them twice', async () => {
		const same = fc.asyncProperty(randomFacts, async (facts) => {
			await loadFacts(connection, facts);
			const once = await cellsOf(connection);
			await loadFacts(connection, [...facts.toReversed(), ...facts]);
			expect(await cellsOf(connection)).toEqual(once);
		});
		await fc.assert(same, { numRuns: 50 });
	});

	it('the rows behind every figure add up to it', async () => {
		const addUp = fc.asyncProperty(randomFacts, async (facts) => {
			await loadFacts(connection, facts);
			const { quarters, years } = await cellsOf(connection);
			const figures = [
				...quarters.map((cell) => ({ ...cell, units: [cell.unit], quarters: [cell.quarter] })),
				...years.map((cell) => ({ ...cell, units: [cell.unit], quarters: [], years: [cell.year] }))
			];
			for (const figure of figures) {
				const rows = await rowsBehind(connection, figure);
				expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(figure.value);
				expect(rows.some((row) => row.origin === 'illustrative')).toBe(figure.illustrative);
			}
		});
		await fc.assert(addUp, { numRuns: 30 });
	});
});
