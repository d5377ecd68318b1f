import type { Problem } from '#domain/problem.ts';
import type { IndicatorIndex } from './indicator-names.ts';
import { problemIn } from './report-problem.ts';
import type { ReportFact } from './report-fact.ts';

const partKey = (fact: ReportFact, indicator: string): string =>
	`${fact.unit} ${fact.period.text} ${indicator} ${fact.body} ${fact.topic}`;

/** `part_exceeds` where a part is more than what it is a part of: more petitions resolved than received. */
export function judgeParts(facts: readonly ReportFact[], { byName }: IndicatorIndex): readonly Problem[] {
	const indicators = new Map([...byName.values()].map((each) => [each.indicator, each] as const));
	const known = new Map(facts.map((fact) => [partKey(fact, fact.indicator), fact] as const));
	return facts.flatMap((fact) => {
		const partOf = indicators.get(fact.indicator)?.partOf ?? null;
		const whole = partOf === null ? undefined : known.get(partKey(fact, partOf));
		if (whole === undefined || fact.count <= whole.count) return [];
		const params = { columnName: fact.columnName, found: fact.count, other: whole.count };
		return [problemIn(fact, 'part_exceeds', { row: fact.row, column: fact.column }, params)];
	});
}
