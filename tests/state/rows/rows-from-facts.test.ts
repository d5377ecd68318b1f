import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Fact } from '#domain/fact.ts';
import type { FigureAsked } from '#domain/row-behind.ts';
import type { Connection } from '#engine/connection.ts';
import { openNative } from '#engine/native.server.ts';
import { rowsBehind } from '#engine/questions.ts';
import { loadFacts } from '#engine/tables.ts';
import { readFolder } from '#ingest/package.server.ts';
import { rowsFromFacts } from '#state/rows/rows-from-facts.ts';
import { indicatorId, quarter, unitId } from '../../engine/facts.ts';
import { randomFacts } from '../../engine/random-facts.ts';

let engine: Connection;
beforeAll(async () => {
	engine = await openNative();
});
afterAll(() => engine.close());

async function expectEqual(facts: readonly Fact[], asked: FigureAsked): Promise<number> {
	const rows = rowsFromFacts(facts, asked);
	expect(rows).toEqual(await rowsBehind(engine, asked));
	return rows.length;
}

it('the rows read without an engine are those the engine answers, for every shipped figure of a quarter', async () => {
	const { package: shipped } = readFolder('datasets');
	if (shipped === null) throw new Error('the shipped data have errors');
	const { facts, register } = shipped;
	await loadFacts(engine, facts);
	const units = [...new Set(register.units.map(({ unit }) => unit))];
	let rows = 0;
	for (const { indicator } of register.indicators)
		rows += await expectEqual(facts, {
			units,
			quarters: [quarter('2024-Q1'), quarter('2023-Q4')],
			years: [2023],
			indicator
		});
	expect(rows).toBeGreaterThan(300);
});

it('they are the same over any facts', async () => {
	const asked = {
		units: [unitId('a'), unitId('b')],
		quarters: [quarter('2024-Q1')],
		years: [2024],
		indicator: indicatorId('hearing')
	};
	const agree = fc.asyncProperty(randomFacts, async (facts) => {
		await loadFacts(engine, facts);
		await expectEqual(facts, asked);
		await expectEqual(facts, { ...asked, body: 'board', years: [] });
	});
	await fc.assert(agree, { numRuns: 60 });
});
