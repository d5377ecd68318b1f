import { getOrMake, Latest } from '#domain/remembered.ts';
import { completenessOf, type ReportingRecord } from './completeness.ts';
import { headlinesOf, yearHeadlinesOf, type Headline, type YearHeadline } from './headlines.ts';
import { printedPercentages, type PrintedPercentage } from './fitting-bases.ts';
import type { Data, Framed } from './scope.ts';

/** The head of the screen: what was done in the quarter, and who has reported. */
export interface Summary {
	readonly headlines: readonly Headline[];
	readonly yearHeadlines: readonly YearHeadline[];
	readonly completeness: readonly ReportingRecord[];
	/** Percentages printed in official texts about this quarter and level. */
	readonly printed: readonly PrintedPercentage[];
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

/** Another indicator or order asks for the same frame again, and a reader goes to and fro between quarters. */
const MOST_REMEMBERED = 50;

const keyOf = ({ quarter, level, units, base, cumulated }: Framed): string =>
	[quarter, level, units ?? 'all', base, cumulated].join(' ');

const ofData = new WeakMap<Data, Latest<string, Summary>>();

/** The same, and the same object for the same data and frame, as long as it is among the latest. */
export function rememberedSummary(data: Data, framed: Framed): Summary {
	const summaries = getOrMake(ofData, data, () => new Latest<string, Summary>(MOST_REMEMBERED));
	return getOrMake(summaries, keyOf(framed), () => summaryOf(data, framed));
}
