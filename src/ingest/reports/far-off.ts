import { groupBy } from '#domain/group-by.ts';
import { firstDayOfPeriod, lastDayOfPeriod } from '#domain/period-days.ts';
import type { Problem } from '#domain/problem.ts';
import type { ReportFact } from './report-fact.ts';
import { problemIn } from './report-problem.ts';

/** A report of a time longer past is rather a mistyped year. */
const LONGEST_PAST_YEARS = 10;

/**
 * `period_not_begun` and `period_long_past`, at the first row of each such period in each sheet. Both are stored: a year
 * may be mistyped, or not.
 * @param today ISO
 */
export function judgeFarOff(facts: readonly ReportFact[], today: string): readonly Problem[] {
	const longPast = `${Number(today.slice(0, 4)) - LONGEST_PAST_YEARS}${today.slice(4)}`;
	const groups = groupBy(facts, ({ sheet, period }) => `${sheet} ${period.text}`);
	return [...groups.values()].flatMap(([fact]) => {
		if (fact === undefined) return [];
		const { period, row } = fact;
		if (firstDayOfPeriod(period) > today)
			return [problemIn(fact, 'period_not_begun', { row }, { found: period.text })];
		if (lastDayOfPeriod(period) < longPast)
			return [problemIn(fact, 'period_long_past', { row }, { found: period.text })];
		return [];
	});
}
