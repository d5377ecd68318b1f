import { readingAt } from '#cube/cube.ts';
import type { DataPackage } from '#domain/package.ts';
import { parseQuarter, type Quarter } from '#domain/period.ts';
import type { Connection } from '#engine/connection.ts';
import { openNative } from '#engine/native.server.ts';
import { EMPTY, type Journal } from '#keeping/journal.ts';
import { figuresWith, type Figures } from '#state/with-kept.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageIn } from '../export/read-back.ts';
import { accepted, fact } from '../keeping/samples.ts';

let connection: Connection;
let data: DataPackage;
beforeAll(async () => {
	data = packageIn('datasets');
	connection = await openNative();
});
afterAll(() => connection.close());

const AT = '2026-04-05T02:00:00Z';
const NO_COUNTS = { fresh: 0, equal: 0, replaced: 0 };

const journalOf = (...facts: ReturnType<typeof fact>[]): Journal => ({
	archive: [],
	entries: [{ ...accepted(facts), kind: 'import', id: 'one', at: AT, counts: NO_COUNTS }]
});
const undone = (journal: Journal): Journal => ({
	...journal,
	entries: [...journal.entries, { kind: 'undo', id: 'two', at: AT, of: 'one' }]
});
const figures = (journal: Journal): Promise<Figures> => figuresWith(connection, data, journal);
const Q = (text: string): Quarter => parseQuarter(text) as Quarter;
/** "state value" of one unit's supervisions. */
const standing = ({ cube }: Figures, unit: string, quarter: string): string => {
	const { unit: id, indicator } = fact({ unit });
	const { state, value } = readingAt(cube, id, Q(quarter), indicator);
	return value === null ? state : `${state} ${value}`;
};

const later = fact({ unit: 'ha-bang', period: '2026-Q1', count: 4 });

describe('an accepted report of a quarter after the served cut-off', () => {
	test('stands on screen; who has not reported that quarter, or one before it, is missing', async () => {
		const before = await figures(EMPTY);
		expect(standing(before, 'ha-bang', '2025-Q3')).toBe('not-due');
		const after = await figures(journalOf(later));
		expect(after.register.head.dataCutOff).toBe('2026-03-31');
		expect(standing(after, 'ha-bang', '2026-Q1')).toBe('reported 4');
		expect(standing(after, 'xa-quoc-oai', '2026-Q1')).toBe('missing');
		expect(standing(after, 'ha-bang', '2025-Q3')).toBe('missing');
		expect(standing(after, 'ha-bang', '2026-Q2')).toBe('not-due');
		expect(after.cube.quarters.at(-1)).toBe('2026-Q2');
	});

	test('undone, leaves everything as it was served', async () => {
		const back = await figures(undone(journalOf(later)));
		expect(back.register).toBe(data.register);
		expect(back.cube).toEqual((await figures(EMPTY)).cube);
	});

	test('of its first month alone does not make the quarter due', async () => {
		const month = await figures(journalOf(fact({ unit: 'ha-bang', period: '2026-01', count: 4 })));
		expect(month.register.head.dataCutOff).toBe('2026-01-31');
		expect(standing(month, 'ha-bang', '2026-Q1')).toBe('not-due');
		expect(standing(month, 'ha-bang', '2025-Q4')).toBe('missing');
	});

	test('of a unit that was not there then, or of nobody the register knows, moves nothing', async () => {
		const gone = journalOf(
			fact({ unit: 'sai-son', period: '2026-Q1' }),
			fact({ unit: 'noi-khac', period: '2026-Q1' })
		);
		expect((await figures(gone)).register).toBe(data.register);
	});
});

test('a report within the time the folder speaks for moves nothing', async () => {
	const within = await figures(journalOf(fact({ unit: 'hoa-thach', period: '2024-Q1', count: 9 })));
	expect(within.register).toBe(data.register);
	expect(standing(within, 'hoa-thach', '2024-Q1')).toBe('reported 9');
});
