import type { IndicatorId } from '#domain/indicator.ts';
import type { Body } from '#domain/fact.ts';
import type { Problem } from '#domain/problem.ts';
import type { Quarter } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
import { problemAt } from '../problem-at.ts';
import { groupBy } from '#domain/group-by.ts';
import { figureKey, type ReportFact } from './report-fact.ts';
import type { Store } from './settle.ts';

/** What is stored of one unit, quarter, indicator and body, in one figure. */
export interface QuarterFigure {
	readonly unit: UnitId;
	/** A quarter; the year of a yearly indicator. */
	readonly quarter: string;
	readonly indicator: IndicatorId;
	readonly body: Body;
	readonly value: number;
}

const monthsOf = (facts: readonly ReportFact[]): readonly string[] =>
	[
		...new Set(facts.filter(({ period }) => period.grain === 'month').map(({ period }) => period.text))
	].toSorted();

/** `months_incomplete`, once for every quarter of which only one or two months are there. */
export function monthsMissing(file: string, store: Store, added: readonly ReportFact[]): readonly Problem[] {
	const touched = new Set(added.filter(({ period }) => period.grain === 'month').map(figureKey));
	if (touched.size === 0) return [];
	const stored = groupBy([...store.values()], figureKey);
	const incomplete = new Map<string, Problem>();
	for (const key of touched) {
		const facts = stored.get(key) as ReportFact[];
		const months = monthsOf(facts);
		const quarter = (facts[0] as ReportFact).period.quarter as Quarter;
		if (months.length === 0 || months.length >= 3) continue;
		const params = { found: months.join(', '), period: quarter };
		incomplete.set(JSON.stringify(params), problemAt('months_incomplete', { file }, params));
	}
	return [...incomplete.values()];
}

/** The figures that added facts make or change, as the whole store has them then. */
export function figuresOf(store: Store, added: readonly ReportFact[]): readonly QuarterFigure[] {
	const touched = new Set(added.map(figureKey));
	const stored = groupBy([...store.values()], figureKey);
	return [...touched].map((key) => {
		const facts = stored.get(key) as ReportFact[];
		const { unit, indicator, body, period } = facts[0] as ReportFact;
		const value = facts.reduce((sum, { count }) => sum + count, 0);
		return { unit, quarter: period.quarter ?? period.text, indicator, body, value };
	});
}
