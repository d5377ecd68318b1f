import { buildCube } from '#cube/build-cube.ts';
import type { DataPackage } from '#domain/package.ts';
import { parseQuarter, type Quarter } from '#domain/period.ts';
import { EMPTY, type Journal } from '#keeping/journal.ts';
import { isFullAfter, isInTime, isLate, matrixOf, type MatrixOf } from '#routes/(dashboard)/data/matrix.ts';
import { expect, test } from 'vitest';
import { readPackage } from '#ingest/package/read-package.ts';
import { smallPackage } from '../ingest/small-package.ts';
import { accepted, fact } from '../keeping/samples.ts';

const QUARTER = parseQuarter('2024-Q1') as Quarter;
const { register } = readPackage(smallPackage({})).package as DataPackage;
const cube = buildCube(register, { quarters: [], years: [] });

const journalAt = (at: string, ...facts: ReturnType<typeof fact>[]): Journal => ({
	archive: [],
	entries: [{ ...accepted(facts), kind: 'import', id: at, at, counts: { fresh: 0, equal: 0, replaced: 0 } }]
});

const matrix = (of: Partial<MatrixOf>) =>
	matrixOf({ register, cube, quarter: QUARTER, journal: EMPTY, waiting: [], dueDate: null, ...of });
function rowOf(of: Partial<MatrixOf>, unit = 'dong-ha') {
	const row = matrix(of).rows.find(({ span }) => span.unit === unit);
	if (row === undefined) throw new Error(unit);
	return row;
}

const MORNING = '2024-04-05T02:00:00Z';

test('a whole report has the day it was accepted here, and nothing is judged without a due date', () => {
	const row = rowOf({ journal: journalAt(MORNING, fact()) });
	expect(row).toMatchObject({ cells: ['have'], have: 1, due: 1 });
	expect(row.arrival).toEqual({ kind: 'whole', day: '2024-04-05', daysLate: null, isOverdue: false });
	expect([isInTime(row), isLate(row)]).toEqual([false, false]);
});

test.each([
	['2024-04-05', 0, true],
	['2024-04-20', -15, true],
	['2024-04-01', 4, false]
])('against a due date of %s it is %i days late', (dueDate, daysLate, inTime) => {
	const row = rowOf({ journal: journalAt(MORNING, fact()), dueDate });
	expect(row.arrival.daysLate).toBe(daysLate);
	expect([isInTime(row), isLate(row)]).toEqual([inTime, !inTime]);
});

test('who has sent nothing is overdue once the figures speak for the due date, never by the clock', () => {
	const cutOff = register.head.dataCutOff;
	expect(rowOf({ dueDate: cutOff }).arrival).toEqual({
		kind: 'none',
		day: null,
		daysLate: null,
		isOverdue: true
	});
	expect(rowOf({ dueDate: '2999-01-01' }).arrival.isOverdue).toBe(false);
	expect(rowOf({ dueDate: null }).arrival.isOverdue).toBe(false);
});

test('a figure of one month is part of a report, not the report', () => {
	const cell = { unit: fact().unit, quarter: QUARTER, indicator: fact().indicator, body: fact().body };
	const partly = buildCube(register, {
		quarters: [{ ...cell, value: 3, months: 1, illustrative: false }],
		years: []
	});
	const row = rowOf({ cube: partly, journal: journalAt(MORNING, fact({ period: '2024-01' })) });
	expect(row).toMatchObject({ cells: ['partial'], have: 0, arrival: { kind: 'begun', day: null } });
});

test('what waits on the desk is counted once it is accepted only', () => {
	const row = rowOf({ waiting: [fact()] });
	expect(row).toMatchObject({ cells: ['waiting'], have: 0, waiting: 1 });
	expect(isFullAfter(row)).toBe(true);
	expect(rowOf({ waiting: [fact()], journal: journalAt(MORNING, fact()) })).toMatchObject({ waiting: 0 });
});
