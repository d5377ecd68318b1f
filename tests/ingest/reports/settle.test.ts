import { expect, test } from 'vitest';
import { parsePeriod } from '#domain/period.ts';
import type { Problem } from '#domain/problem.ts';
import { atOnce, ITEMS_A_STEP } from '#domain/steps.ts';
import { factKey, type ReportFact } from '#ingest/reports/report-fact.ts';
import { mergingFacts, NO_STORE, settleWithin, type Store } from '#ingest/reports/settle.ts';
import { checker } from './understood.ts';

const { indicators, units } = checker.reader;
const [supervision] = [...indicators.byName.values()].filter(({ indicator }) => indicator === 'supervision');
const [unit] = units.byId.get('sai-son') ?? [];
if (supervision === undefined || unit === undefined) throw new Error('The register has changed.');
const { indicator } = supervision;

/** Line `row` of a file: so many in a period, on a topic. */
function fact(row: number, periodText: string, count: number, topic = '', file = 'a.csv'): ReportFact {
	const period = parsePeriod(periodText);
	if (period === null) throw new Error(`Not a period: ${periodText}`);
	const place = { file, sheet: null, row, column: 2, columnName: 'Giám sát' };
	const what = { unit: unit?.unit ?? ('' as never), indicator, body: 'joint', origin: 'reported' } as const;
	return { ...what, period, count, topic, source: file, ...place };
}

const saidBy = ({ code, row, column, params }: Problem): string =>
	[code, row, column, params.found, params.other, params.otherFile, params.otherRow, params.columnName].join(
		' '
	);
const rowsOf = (facts: readonly ReportFact[]): readonly number[] => facts.map(({ row }) => row);
const merged = (earlier: Store, ...facts: readonly ReportFact[]) => atOnce(mergingFacts(earlier, facts));

test('within a file equal facts are one, and each repetition is named with the first', () => {
	const settled = settleWithin([
		fact(2, '2024-Q1', 3),
		fact(3, '2024-Q1', 3),
		fact(4, '2024-Q1', 3, 'đất đai')
	]);
	expect(rowsOf(settled.value)).toEqual([2, 4]);
	expect(settled.problems.map(saidBy)).toEqual(['same_fact_twice 3 2 3 3 a.csv 2 Giám sát']);
});

test('within a file none of two that differ is kept', () => {
	const settled = settleWithin([fact(2, '2024-Q1', 3), fact(3, '2024-Q1', 4), fact(4, '2024-Q2', 1)]);
	expect(rowsOf(settled.value)).toEqual([4]);
	expect(settled.problems.map(saidBy)).toEqual(['conflict 3 2 4 3 a.csv 2 Giám sát']);
});

test('a month beside its quarter is of another grain: none of the figure is kept', () => {
	const settled = settleWithin([
		fact(2, '2024-Q1', 3),
		fact(3, '2024-01', 1),
		fact(4, '2024-02', 1),
		fact(5, '2024-04', 9),
		fact(6, '2024-05', 8)
	]);
	expect(rowsOf(settled.value)).toEqual([5, 6]);
	expect(settled.problems.map(saidBy)).toEqual([
		'mixed_grain 3 2 2024-01 2024-Q1 a.csv 2 Giám sát',
		'mixed_grain 4 2 2024-02 2024-Q1 a.csv 2 Giám sát'
	]);
});

test('what an earlier file stored stays: equal is counted, other figures and grains are named, the rest is added', () => {
	const { store } = merged(NO_STORE, fact(2, '2024-Q1', 3), fact(3, '2024-04', 1), fact(4, '2024-05', 1));
	const later = merged(
		store,
		fact(2, '2024-Q1', 3, '', 'b.csv'),
		fact(3, '2024-04', 7, '', 'b.csv'),
		fact(4, '2024-Q2', 5, '', 'b.csv'),
		fact(5, '2024-06', 2, '', 'b.csv'),
		fact(6, '2024-Q1', 2, 'đất đai', 'b.csv')
	);
	expect(rowsOf(later.added)).toEqual([5, 6]);
	expect(later.equal).toBe(1);
	expect(later.problems.map(saidBy)).toEqual([
		'same_fact_twice 2 2 3 3 a.csv 2 Giám sát',
		'conflict 3 2 7 1 a.csv 3 Giám sát',
		'mixed_grain 4 2 2024-Q2 2024-04 a.csv 3 Giám sát'
	]);
	expect([...later.store.values()].map(({ file, row }) => `${file} ${row}`)).toEqual([
		...['a.csv 2', 'a.csv 3', 'a.csv 4'],
		...['b.csv 5', 'b.csv 6']
	]);
	expect(store.size).toBe(3);
});

test('a month stands against the quarter of a store that holds both', () => {
	const both = [fact(1, '2024-01', 1), fact(2, '2024-Q1', 5)];
	const store: Store = new Map(both.map((each) => [factKey(each), each]));
	expect(merged(store, fact(3, '2024-02', 1)).problems.map(saidBy)).toEqual([
		'mixed_grain 3 2 2024-02 2024-Q1 a.csv 2 Giám sát'
	]);
});

test('a long store pauses, and is held against all the same', () => {
	const many = Array.from({ length: ITEMS_A_STEP + 1 }, (_, index) => fact(index, '2024-Q1', 1, `t${index}`));
	const store: Store = new Map(many.map((each) => [factKey(each), each]));
	const { equal, added } = merged(
		store,
		fact(1, '2024-Q1', 1, `t${ITEMS_A_STEP}`),
		fact(2, '2024-Q1', 1, 'new')
	);
	expect([equal, rowsOf(added)]).toEqual([1, [2]]);
});
