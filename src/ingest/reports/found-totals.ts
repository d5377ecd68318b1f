import { groupBy } from '#domain/group-by.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import type { Column } from './columns.ts';
import type { ReportFact } from './report-fact.ts';
import type { FigureRow } from './totals.ts';

/** A sum of one indicator over the units that the file itself states. */
export interface FoundTotal {
	readonly indicator: IndicatorId;
	/** A quarter, or the year of a yearly indicator. */
	readonly period: string;
	readonly count: number;
	/** As a spreadsheet numbers them. */
	readonly row: number;
	readonly column: number;
}

export const periodKey = ({ period }: Pick<ReportFact, 'period'>): string => period.quarter ?? period.text;

interface Counted {
	readonly indicator: IndicatorId;
	readonly period: string;
}

/** What some facts count, where all of them count one thing. */
function countedBy(facts: readonly ReportFact[]): Counted | null {
	const kinds = new Map(
		facts.map((fact) => [
			`${fact.indicator} ${periodKey(fact)}`,
			{ indicator: fact.indicator, period: periodKey(fact) }
		])
	);
	const [only] = kinds.values();
	return kinds.size === 1 ? (only as Counted) : null;
}

const countIn = ({ figures }: FigureRow, index: number): number | null => figures.get(index) ?? null;

/** The totals a table states: in lines of sums below communes, in columns of sums beside them. */
export function totalsFound(
	rows: readonly FigureRow[],
	columns: readonly Column[],
	facts: readonly ReportFact[]
): readonly FoundTotal[] {
	const figures = columns.filter(({ holds }) => holds === 'figures');
	const unitsAcross = figures.some(({ unit }) => unit !== null);
	const across = figures.filter(({ isTotal, unit }) => isTotal && unit === null && unitsAcross);
	return [...totalsBelow(rows, figures, facts), ...totalsBeside(rows, across, facts)];
}

function totalsBelow(
	rows: readonly FigureRow[],
	figures: readonly Column[],
	facts: readonly ReportFact[]
): readonly FoundTotal[] {
	const sums = rows.filter(({ kind }) => kind === 'total');
	if (sums.length === 0) return [];
	const byColumn = groupBy(facts, ({ column }) => column);
	return figures.flatMap((column) => {
		const counted = countedBy(byColumn.get(column.index + 1) ?? []);
		return counted === null ? [] : sums.flatMap((row) => totalAt(row, column, counted));
	});
}

function totalsBeside(
	rows: readonly FigureRow[],
	totals: readonly Column[],
	facts: readonly ReportFact[]
): readonly FoundTotal[] {
	if (totals.length === 0) return [];
	const byRow = groupBy(facts, ({ row }) => row);
	return rows.flatMap((row) => {
		const counted = countedBy(byRow.get(row.row) ?? []);
		return counted === null ? [] : totals.flatMap((column) => totalAt(row, column, counted));
	});
}

function totalAt(row: FigureRow, { index }: Column, counted: Counted): readonly FoundTotal[] {
	const count = countIn(row, index);
	return count === null ? [] : [{ ...counted, count, row: row.row, column: index + 1 }];
}

/** One indicator of one period in a file: what its facts sum up to, beside the total the file states. */
export interface ComparedTotal {
	readonly indicator: IndicatorId;
	readonly period: string;
	readonly units: number;
	readonly sum: number;
	/** null where the file states none. */
	readonly stated: FoundTotal | null;
}

/** The sums of a file. Of several stated totals (subtotals, running ones) the one that agrees is shown, else the greatest. */
export function comparedTotals(
	facts: readonly ReportFact[],
	stated: readonly FoundTotal[]
): readonly ComparedTotal[] {
	const sums = new Map<string, { first: ReportFact; units: Set<string>; sum: number }>();
	for (const fact of facts) {
		const key = `${fact.indicator} ${periodKey(fact)}`;
		const before = sums.get(key) ?? { first: fact, units: new Set<string>(), sum: 0 };
		before.units.add(fact.unit);
		sums.set(key, { ...before, sum: before.sum + fact.count });
	}
	return [...sums.values()].map(({ first, units, sum }) => {
		const period = periodKey(first);
		const own = stated.filter((total) => total.indicator === first.indicator && total.period === period);
		const greatest = own.toSorted((a, b) => b.count - a.count)[0] ?? null;
		const agreeing = own.find(({ count }) => count === sum) ?? null;
		return { indicator: first.indicator, period, units: units.size, sum, stated: agreeing ?? greatest };
	});
}
