import { countsAtLevel, type Indicator, type IndicatorId } from '#domain/indicator.ts';
import { firstDayOfPeriod, lastDayOfPeriod } from '#domain/period-days.ts';
import type { Period } from '#domain/period.ts';
import type { Problem } from '#domain/problem.ts';
import { levelOf, spanTouches, type Level, type UnitId, type UnitSpan } from '#domain/unit.ts';
import { cellOf, problemAt, type Located } from '../problem-at.ts';
import type { Known } from './known.ts';

/** What a fact and a target both say: which unit, which indicator, when. */
export interface Claim {
	readonly unit: UnitId;
	readonly indicator: IndicatorId;
	readonly period: Period;
}

/** `unit_not_valid_then` when no span of the unit touches the period; `wrong_level` when it is not counted at its level. */
export function judgeUnitThen(row: Located<Claim>, known: Known): Problem[] {
	const { unit, indicator, period } = row.value;
	const spans = known.units.get(unit);
	const counted = known.indicators.get(indicator);
	if (spans === undefined) return [];
	const then = spans.filter((span) => touchesPeriod(span, period));
	if (then.length === 0) {
		const params = { columnName: 'unit', found: unit, period: period.text };
		return [problemAt('unit_not_valid_then', cellOf(row, 'unit'), params)];
	}
	return counted === undefined
		? []
		: then.slice(0, 1).flatMap((span) => wrongLevel(row, counted, levelOf(span.kind)));
}

const touchesPeriod = (span: UnitSpan, period: Period): boolean =>
	spanTouches(span, firstDayOfPeriod(period), lastDayOfPeriod(period));

/** `wrong_level` when the indicator is not counted at that level. */
export function wrongLevel(row: Located<unknown>, indicator: Indicator, level: Level): Problem[] {
	if (countsAtLevel(indicator, level)) return [];
	const { indicator: found, levels: expected } = indicator;
	return [
		problemAt('wrong_level', cellOf(row, 'indicator'), { columnName: 'indicator', found, expected, level })
	];
}

/** `wrong_frequency`: the period is none that the indicator may be given for. */
export function wrongFrequency(row: Located<{ period: Period }>, expected: string): Problem[] {
	const params = { columnName: 'period', found: row.value.period.text, expected };
	return [problemAt('wrong_frequency', cellOf(row, 'period'), params)];
}
