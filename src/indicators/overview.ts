import type { Selection } from '#domain/selection.ts';
import { completenessOf, type ReportingRecord } from './completeness.ts';
import { headlinesOf, yearHeadlinesOf, type Headline, type YearHeadline } from './headlines.ts';
import { printedPercentages, type PrintedPercentage } from './fitting-bases.ts';
import type { Data, Framed } from './scope.ts';
import { trendOf, type Trend } from './trend.ts';
import { unitRows, type UnitRow } from './unit-rows.ts';

/** The head of the screen: what was done in the quarter, and who has reported. */
export interface Summary {
	readonly headlines: readonly Headline[];
	readonly yearHeadlines: readonly YearHeadline[];
	readonly completeness: readonly ReportingRecord[];
	/** Percentages printed in official texts about this quarter and level. */
	readonly printed: readonly PrintedPercentage[];
}

/** The chosen indicator: unit by unit, and over the quarters. */
export interface Detail {
	readonly rows: readonly UnitRow[];
	readonly trend: Trend;
}

/** What the screen says whatever indicator is chosen. Pure: the same data and choice give the same summary. */
export function summaryOf(data: Data, framed: Framed): Summary {
	const scope = framed.level === 'commune' ? 'communes' : 'own';
	return {
		headlines: headlinesOf(data, framed),
		yearHeadlines: yearHeadlinesOf(data, framed),
		completeness: completenessOf(data, framed),
		printed: printedPercentages(
			data.register.published.filter(
				(figure) => figure.scope === scope && figure.period.quarter === framed.quarter
			)
		)
	};
}

/** What the screen says of the chosen indicator. */
export const detailOf = (data: Data, selection: Selection): Detail => ({
	rows: unitRows(data, selection),
	trend: trendOf(data, selection)
});

/** The quarter in one screen, as figures without words or places. */
export type Overview = Summary & Detail;

/** Both together, for whoever needs the whole at once. */
export const overviewOf = (data: Data, selection: Selection): Overview => ({
	...summaryOf(data, selection),
	...detailOf(data, selection)
});
