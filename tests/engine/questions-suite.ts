import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BODIES, ORIGINS, type Fact } from '#domain/fact.ts';
import { QueryError, type Connection } from '#engine/connection.ts';
import { cellsOf, qualityOf, rowsBehind } from '#engine/questions.ts';
import { askedOf, loadFacts } from '#engine/tables.ts';
import { CASES, HOSTILE, byBytes } from './cases.ts';
import { fact, indicatorId, quarter, unitId } from './facts.ts';
import { linesOf, plainSum } from './plain-sum.ts';

const hearing = indicatorId('hearing');
const firstQuarter = quarter('2024-Q1');

/** Many facts without chance, so that every engine gets the same. */
function manyFacts(count: number): Fact[] {
	return Array.from({ length: count }, (_, i) =>
		fact({
			unit: `unit-${i % 579}`,
			period: `20${20 + (i % 5)}-Q${1 + ((i >> 3) % 4)}`,
			indicator: `indicator-${i % 11}`,
			body: BODIES[i % BODIES.length],
			topic: `topic ${i % 1013}`,
			count: i % 7,
			origin: ORIGINS[(i >> 4) % 2 === 0 ? 0 : 2],
			row: i
		})
	);
}

/** What every implementation of the seam must answer, and refuse, alike. */
export function questionsSuite(open: () => Promise<Connection>): void {
	let connection: Connection;
	beforeAll(async () => {
		connection = await open();
	});
	afterAll(() => connection.close());

	const refused = async (statement: string, params: (string | number | null)[] = []): Promise<QueryError> => {
		const error: unknown = await connection.query(statement, params).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(QueryError);
		return error as QueryError;
	};

	describe('figures', () => {
		for (const { name, facts, quarters = [], years = [] } of CASES)
			it(name, async () => {
				await loadFacts(connection, facts);
				expect(await cellsOf(connection)).toEqual({ quarters, years });
			});

		it('agree with the plain sum over a hundred thousand rows', async () => {
			const facts = manyFacts(100_000);
			await loadFacts(connection, facts);
			expect(linesOf(await cellsOf(connection))).toEqual(plainSum(facts));
		});
	});

	describe('rows behind a figure', () => {
		const behind = {
			units: [unitId('a'), unitId('b')],
			quarters: [firstQuarter, quarter('2024-Q2')],
			indicator: hearing
		};

		it('are those that stand, with their place in the file', async () => {
			const facts = [
				fact({ topic: 'land', count: 2, origin: 'reported', source: 'letter 12', row: 7 }),
				fact({ topic: 'land', count: 2, origin: 'reported', source: 'letter 12', row: 8 }),
				fact({ count: 9, row: 9 }),
				fact({ unit: 'b', period: '2024-05', count: 3, body: 'joint', row: 10 }),
				fact({ unit: 'c', row: 11 }),
				fact({ period: '2024-Q3', row: 12 }),
				fact({ indicator: 'reception', row: 13 }),
				fact({ period: '2024', row: 14 })
			];
			await loadFacts(connection, facts);
			const file = 'activities/2024.csv';
			expect(await rowsBehind(connection, behind)).toEqual([
				{
					unit: 'a',
					period: '2024-Q1',
					body: 'council',
					topic: 'land',
					count: 2,
					origin: 'reported',
					source: 'letter 12',
					file,
					row: 7
				},
				{
					unit: 'b',
					period: '2024-05',
					body: 'joint',
					topic: '',
					count: 3,
					origin: 'illustrative',
					source: '',
					file,
					row: 10
				}
			]);
		});

		it('can be asked of one body, and of a year', async () => {
			await loadFacts(connection, [
				fact({ count: 2 }),
				fact({ body: 'board', count: 3 }),
				fact({ period: '2024', count: 4 })
			]);
			const counts = async (figure: Partial<Parameters<typeof rowsBehind>[1]>): Promise<number[]> =>
				(await rowsBehind(connection, { ...behind, ...figure })).map((row) => row.count);
			expect(await counts({ body: 'board' })).toEqual([3]);
			expect(await counts({ body: 'joint' })).toEqual([]);
			expect(await counts({ quarters: [], years: [2024] })).toEqual([4]);
			expect(await counts({ units: [] })).toEqual([]);
		});

		it('add up to every figure', async () => {
			await loadFacts(connection, manyFacts(2_000));
			const { quarters } = await cellsOf(connection);
			for (const cell of quarters.filter((_, index) => index % 50 === 0)) {
				const asked = { ...cell, units: [cell.unit], quarters: [cell.quarter] };
				const rows = await rowsBehind(connection, asked);
				expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(cell.value);
			}
		});

		it('take hostile text as text, in and out', async () => {
			await loadFacts(
				connection,
				HOSTILE.map((text, row) => fact({ unit: text, topic: text, source: text, file: text, row }))
			);
			for (const text of HOSTILE) {
				const rows = await rowsBehind(connection, { ...behind, units: [unitId(text)] });
				expect(rows.map((row) => [row.unit, row.topic, row.source, row.file])).toEqual([
					[text, text, text, text]
				]);
			}
			const all = await rowsBehind(connection, { ...behind, units: HOSTILE.map(unitId) });
			expect(all.map((row) => row.unit)).toEqual(HOSTILE.toSorted(byBytes));
		});
	});

	it('files are counted by origin: read, and standing', async () => {
		await loadFacts(connection, [
			fact({ topic: 'x' }),
			fact({ topic: 'x', row: 3 }),
			fact({ unit: 'b', file: 'b.csv' }),
			fact({ unit: 'b', file: 'b.csv', origin: 'reported', count: 0 })
		]);
		expect(await qualityOf(connection)).toEqual([
			{ file: 'activities/2024.csv', origin: 'illustrative', rowsRead: 2, rowsStanding: 1 },
			{ file: 'b.csv', origin: 'illustrative', rowsRead: 1, rowsStanding: 0 },
			{ file: 'b.csv', origin: 'reported', rowsRead: 1, rowsStanding: 1 }
		]);
	});

	describe('loading', () => {
		it('replaces what was there, also with units never seen', async () => {
			await loadFacts(connection, [fact()]);
			await loadFacts(connection, [fact({ unit: 'new' })]);
			const { quarters } = await cellsOf(connection);
			expect(quarters.map((cell) => cell.unit)).toEqual(['new']);
		});

		it('that fails keeps the earlier facts', async () => {
			await loadFacts(connection, [fact()]);
			const odd = fact({ body: 'nobody' as never });
			await expect(loadFacts(connection, [odd])).rejects.toBeInstanceOf(QueryError);
			expect((await cellsOf(connection)).quarters).toHaveLength(1);
			await loadFacts(connection, []);
			expect((await cellsOf(connection)).quarters).toEqual([]);
		});

		it('is not seen half done, and two loads wait for each other', async () => {
			await loadFacts(connection, [fact()]);
			const loads = [2, 3].map((count) => loadFacts(connection, [fact({ count })]));
			const meanwhile = await cellsOf(connection);
			expect(meanwhile.quarters).toHaveLength(1);
			await Promise.all(loads);
			expect((await cellsOf(connection)).quarters[0]?.value).toBe(3);
		});

		it('is not needed to ask of other facts: those held stay held', async () => {
			await loadFacts(connection, [fact({ count: 2 })]);
			const held = await cellsOf(connection);
			const other = await askedOf(connection, [fact({ unit: 'new', count: 5 })], cellsOf);
			expect(other.quarters.map(({ unit, value }) => [unit, value])).toEqual([['new', 5]]);
			expect(await cellsOf(connection)).toEqual(held);
			await expect(askedOf(connection, [], () => Promise.reject(new Error('of its own')))).rejects.toThrow(
				'of its own'
			);
			expect(await cellsOf(connection)).toEqual(held);
		});

		it('again and again gives back the memory of what it replaced', async () => {
			const facts = manyFacts(2_000);
			const loadAndAsk = async (): Promise<number> => {
				await loadFacts(connection, facts);
				await cellsOf(connection);
				const statement = 'SELECT sum(memory_usage_bytes)::BIGINT AS bytes FROM duckdb_memory()';
				return (await connection.query(statement))[0]?.bytes as number;
			};
			const first = await loadAndAsk();
			let last = first;
			for (let load = 0; load < 15; load++) last = await loadAndAsk();
			expect(last).toBeLessThan(first * 2);
		});

		it('refuses columns that do not fit the table', async () => {
			await loadFacts(connection, []);
			await expect(connection.append('fact', { unit: ['a'] })).rejects.toBeInstanceOf(QueryError);
			await expect(connection.append('nowhere', { unit: ['a'] })).rejects.toBeInstanceOf(QueryError);
		});
	});

	describe('the seam', () => {
		it('binds numbered parameters: text, numbers, null', async () => {
			for (const text of HOSTILE)
				expect(await connection.query('SELECT $1::VARCHAR AS t', [text])).toEqual([{ t: text }]);
			const statement = 'SELECT $2::INTEGER + $1::INTEGER AS sum, $3::VARCHAR AS nothing, $4::DOUBLE AS half';
			expect(await connection.query(statement, [1, 2, null, 0.5])).toEqual([
				{ sum: 3, nothing: null, half: 0.5 }
			]);
		});

		it('answers in text and numbers only', async () => {
			const statement =
				"SELECT true AS flag, 7::TINYINT AS small, 7::BIGINT AS big, 'x'::ENUM ('x') AS code, NULL AS nothing";
			expect(await connection.query(statement)).toEqual([
				{ flag: 1, small: 7, big: 7, code: 'x', nothing: null }
			]);
		});

		for (const value of ["DATE '2024-01-01'", '1::HUGEINT', 'sum(1)', '1.5', '[1]', "INTERVAL '1 day'"])
			it(`refuses ${value}: engines differ, so SQL must cast it`, async () => {
				await refused(['SELECT', value, 'AS value'].join(' '));
			});

		it('keeps the statement and the cause of a failure', async () => {
			const error = await refused('SELECT nonsense FROM nowhere');
			expect(error.statement).toBe('SELECT nonsense FROM nowhere');
			expect(error.message).toContain('nowhere');
			expect(error.cause).toBeInstanceOf(Error);
		});

		it('runs one statement a call', async () => {
			await refused('SELECT 1 AS one; SELECT 2 AS two');
			await refused('CREATE TABLE sneaked AS SELECT 1 AS one; DROP TABLE sneaked');
		});

		it('refuses too few parameters', async () => {
			await refused('SELECT $1::VARCHAR AS t, $2::VARCHAR AS u', ['a']);
		});

		it('rejects an aborted question with the reason as its cause', async () => {
			const aborted = connection.query('SELECT 1 AS one', [], { signal: AbortSignal.abort('enough') });
			await expect(aborted).rejects.toMatchObject({ name: 'QueryError', cause: 'enough' });
		});

		it('lets go of a long question when it is aborted, and answers the next', async () => {
			const controller = new AbortController();
			const long = 'SELECT count(*) AS n FROM range(60000000) AS a WHERE range % 7 = sqrt(range)::BIGINT % 5';
			const asked = connection.query(long, [], { signal: controller.signal });
			setTimeout(() => controller.abort('changed my mind'), 20);
			await expect(asked).rejects.toMatchObject({ name: 'QueryError', cause: 'changed my mind' });
			expect(await connection.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
		});
	});

	describe('the lock', () => {
		const WAYS_OUT = [
			"SELECT * FROM read_csv('package.json')",
			"SELECT * FROM 'https://example.org/x.csv'",
			"SELECT content FROM read_text('package.json')",
			"COPY (SELECT 1 AS one) TO 'out.csv'",
			"EXPORT DATABASE 'out'",
			"ATTACH 'out.db' AS elsewhere",
			'LOAD httpfs',
			'SET enable_external_access=true',
			'RESET enable_external_access',
			"SET memory_limit='8GB'",
			'PRAGMA threads=4',
			'SET lock_configuration=false'
		];
		for (const statement of WAYS_OUT)
			it(`refuses ${statement}`, async () => {
				await refused(statement);
			});

		it('brings in no extension: INSTALL does nothing or is refused, LOAD is refused', async () => {
			await connection.query('INSTALL httpfs').catch((error: unknown) => error);
			await refused('LOAD httpfs');
		});
	});
}
