import { countsAtLevel } from '#domain/indicator.ts';
import { firstDayOfPeriod, lastDayOfPeriod } from '#domain/period-days.ts';
import { numberOf, yearOf, type Period, type Quarter } from '#domain/period.ts';
import type { Problem } from '#domain/problem.ts';
import { levelOf, spanTouches, type UnitSpan } from '#domain/unit.ts';
import { quoted } from '../problem-at.ts';
import type { Grid } from '../files/grid.ts';
import type { Claim } from './claim.ts';
import type { ReportFact } from './report-fact.ts';
import { asking, problemIn } from './report-problem.ts';
import { combineSpans, periodOf, spanOfMonths, type TimeSpan } from './span-of-time.ts';
import { distinctUnits, fullName } from './unit-index.ts';

type Judgement = { readonly fact: ReportFact } | { readonly problem: Problem };

const spanOfQuarter = (quarter: Quarter): TimeSpan => {
	const last = numberOf(quarter) * 3;
	return spanOfMonths(yearOf(quarter), last - 2, last, quarter);
};

const isPlanOfYear = (claim: Claim): claim is Claim & { time: TimeSpan } =>
	claim.role === 'plan' && claim.time?.first === 1 && claim.time.last === 12 && claim.time.year === null;

/** The claim's own time, with the asked quarter where it leaves something open; null where the two contradict. */
function timeWith(claim: Claim, asked: Quarter | null): TimeSpan | null | undefined {
	if (asked === null || (claim.hasOwnTime && claim.time !== null && periodOf(claim.time) !== null))
		return claim.time;
	const span = spanOfQuarter(asked);
	if (isPlanOfYear(claim)) return { ...claim.time, year: span.year };
	if (claim.time === null) return span;
	return combineSpans(claim.time, span) ?? undefined;
}

/** The fact a claim is, against the register; or why it is none. */
export function judgeClaim(claim: Claim, grid: Grid, asked: Quarter | null): Judgement {
	const place = { row: claim.row, column: claim.column };
	const time = timeWith(claim, asked);
	if (time === undefined)
		return {
			problem: problemIn(grid, 'period_conflict', claim.hasOwnTime ? { row: claim.row } : {}, {
				found: (claim.time as TimeSpan).text,
				other: asked as Quarter
			})
		};
	const period = time === null ? null : periodOf(time);
	if (period === null) return { problem: noPeriod(time, claim, grid) };
	const wrong = wrongPeriod(period, claim, grid);
	if (wrong !== null) return { problem: wrong };
	const then = claim.spans.filter((span) =>
		spanTouches(span, firstDayOfPeriod(period), lastDayOfPeriod(period))
	);
	const units = atLevel(distinctUnits(then), claim);
	const [unit, ...others] = units;
	if (unit === undefined) return { problem: notThen(claim, period, grid) };
	if (others.length > 0) {
		const params = {
			columnName: claim.columnName,
			found: claim.unitText === '' ? unit.name : quoted(claim.unitText),
			proposed: units.map(fullName).join(', ')
		};
		const problem = problemIn(grid, 'ambiguous_name', { row: claim.row }, params);
		const proposed = units.map((each) => each.unit);
		return {
			problem:
				claim.unitText === '' ? problem : asking(problem, { about: 'unit', text: claim.unitText, proposed })
		};
	}
	const level = levelOf(unit.kind);
	if (!countsAtLevel(claim.indicator, level)) {
		const params = {
			columnName: claim.columnName,
			found: claim.indicator.nameVi,
			expected: claim.indicator.levels,
			level
		};
		return { problem: problemIn(grid, 'wrong_level', place, params) };
	}
	return { fact: factOf(claim, unit, period, grid) };
}

/** Where a name is the district's and the town's, an indicator of one level tells which. */
function atLevel(units: readonly UnitSpan[], { indicator }: Claim): readonly UnitSpan[] {
	const fitting = units.filter(({ kind }) => countsAtLevel(indicator, levelOf(kind)));
	return units.length > 1 && fitting.length > 0 ? fitting : units;
}

function noPeriod(time: TimeSpan | null, claim: Claim, grid: Grid): Problem {
	const place = claim.hasOwnTime ? { row: claim.row } : {};
	const isLong = time !== null && (claim.hasOwnTime || time.first !== 1 || time.last !== 12);
	return isLong && time.last - time.first > 2
		? problemIn(grid, 'period_not_quarter', place, { found: quoted(time.text) })
		: problemIn(grid, 'quarter_unknown', place, {});
}

function wrongPeriod(period: Period, claim: Claim, grid: Grid): Problem | null {
	const isYearly = claim.indicator.frequency === 'year';
	const isYearPlan = claim.role === 'plan' && period.grain === 'year';
	if (isYearly === (period.grain === 'year') || isYearPlan) return null;
	if (!isYearly && !claim.hasOwnTime) return problemIn(grid, 'quarter_unknown', {}, {});
	if (!isYearly) {
		const found = quoted((claim.time as TimeSpan).text);
		return problemIn(grid, 'period_not_quarter', { row: claim.row }, { found });
	}
	const params = { columnName: claim.columnName, found: period.text, expected: claim.indicator.frequency };
	return problemIn(grid, 'wrong_frequency', { row: claim.row, column: claim.column }, params);
}

const notThen = (claim: Claim, period: Period, grid: Grid): Problem =>
	problemIn(
		grid,
		'unit_not_valid_then',
		{ row: claim.row },
		{
			...{ columnName: claim.columnName, period: period.text },
			found: claim.unitText === '' ? claim.spans.slice(0, 1).map(fullName).join() : quoted(claim.unitText)
		}
	);

const factOf = (claim: Claim, { unit }: UnitSpan, period: Period, grid: Grid): ReportFact => ({
	...{ unit, period, indicator: claim.indicator.indicator, body: claim.body, count: claim.count },
	...{ topic: claim.topic, origin: claim.origin, source: grid.file },
	...{
		file: grid.file,
		sheet: grid.sheet,
		row: claim.row,
		column: claim.column,
		columnName: claim.columnName
	},
	...(claim.decided.length === 0 ? {} : { decided: claim.decided })
});
