import type { Problem } from '#domain/problem.ts';
import type { Judged } from '../judged.ts';
import type { Located } from '../problem-at.ts';
import type { FactRow } from '../schema/tables/activities.ts';
import { judgeFact } from './fact-belongs.ts';
import type { Known } from './known.ts';
import { oneGrain } from './one-grain.ts';
import { onePerKey, type Keyed } from './one-per-key.ts';

const FACTS: Keyed<FactRow> = {
	keyOf: ({ unit, period, indicator, body, topic }) =>
		JSON.stringify([unit, period.text, indicator, body, topic]),
	figureOf: (fact) => fact.count,
	columnName: 'count'
};

/** The facts that may be stored (design.md section 2), and why the others may not. */
export function judgeFacts(
	rows: readonly Located<FactRow>[],
	known: Known,
	dataCutOff: string
): Judged<readonly Located<FactRow>[]> {
	const problems: Problem[] = [];
	const belonging = rows.filter((row) => {
		const found = judgeFact(row, known, dataCutOff);
		for (const problem of found) problems.push(problem);
		return found.length === 0;
	});
	const single = onePerKey(belonging, FACTS);
	const even = oneGrain(single.value);
	return { value: even.value, problems: [...problems, ...single.problems, ...even.problems] };
}
