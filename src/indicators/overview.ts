import type { Selection } from '#domain/selection.ts';
import { completenessOf, type ReportingRecord } from './completeness.ts';
import { headlinesOf, yearHeadlinesOf, type Headline, type YearHeadline } from './headlines.ts';
import { printedPercentages, type PrintedPercentage } from './fitting-bases.ts';
import type { Data } from './scope.ts';
import { trendOf, type Trend } from './trend.ts';
import { unitRows, type UnitRow } from './unit-rows.ts';

/** The quarter in one screen, as figures without words or places. */
export interface Overview {
	readonly headlines: readonly Headline[];
	readonly yearHeadlines: readonly YearHeadline[];
	readonly rows: readonly UnitRow[];
	readonly trend: Trend;
	readonly completeness: readonly ReportingRecord[];
	/** Percentages printed in official texts about this quarter and level. */
	readonly printed: readonly PrintedPercentage[];
}

/** Everything the overview says about a selection. Pure: the same data and selection give the same overview. */
export function overviewOf(data: Data, selection: Selection): Overview {
	const scope = selection.level === 'commune' ? 'communes' : 'own';
	return {
		headlines: headlinesOf(data, selection),
		yearHeadlines: yearHeadlinesOf(data, selection),
		rows: unitRows(data, selection),
		trend: trendOf(data, selection),
		completeness: completenessOf(data, selection),
		printed: printedPercentages(
			data.register.published.filter(
				(figure) => figure.scope === scope && figure.period.quarter === selection.quarter
			)
		)
	};
}
