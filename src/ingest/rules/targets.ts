import type { Target } from '#domain/package.ts';
import type { Problem } from '#domain/problem.ts';
import { levelOf } from '#domain/unit.ts';
import type { Judged } from '../judged.ts';
import { cellOf, problemAt, type Located } from '../problem-at.ts';
import { judgeUnitThen, wrongFrequency, wrongLevel } from './belongs.ts';
import type { Known } from './known.ts';
import { onePerKey, type Keyed } from './one-per-key.ts';
import { unknownIndicator, unknownUnit } from './references.ts';

const TARGETS: Keyed<Target> = {
	// Two givers may plan different figures for the same: a figure stands against both.
	keyOf: ({ indicator, unit, kind, period, givenBy }) =>
		JSON.stringify([indicator, unit, kind, period.text, givenBy]),
	figureOf: (target) => target.value,
	columnName: 'value'
};

/** Targets: for one unit or one kind, for a quarter or a year, one figure a key. */
export function judgeTargets(
	rows: readonly Located<Target>[],
	known: Known
): Judged<readonly Located<Target>[]> {
	const single = onePerKey(rows, TARGETS);
	return {
		value: single.value,
		problems: [...rows.flatMap((row) => judgeTarget(row, known)), ...single.problems]
	};
}

const judgeTarget = (row: Located<Target>, known: Known): Problem[] => [
	...unknownUnit(row, 'unit', row.value.unit, known),
	...unknownIndicator(row, 'indicator', row.value.indicator, known),
	...judgeWhom(row, known),
	...judgePeriod(row, known)
];

function judgeWhom(row: Located<Target>, known: Known): Problem[] {
	const { unit, kind, indicator } = row.value;
	if ((unit === null) === (kind === null))
		return [problemAt('unit_or_kind', cellOf(row, 'unit'), { columnName: 'unit', found: unit ?? '' })];
	if (unit !== null) return judgeUnitThen({ ...row, value: { ...row.value, unit } }, known);
	const counted = known.indicators.get(indicator);
	return counted === undefined || kind === null ? [] : wrongLevel(row, counted, levelOf(kind));
}

/** A plan is for a quarter or a year; a yearly indicator has yearly plans only. */
function judgePeriod(row: Located<Target>, known: Known): Problem[] {
	const { indicator, period } = row.value;
	const yearly = known.indicators.get(indicator)?.frequency === 'year';
	if (period.grain === 'year' || (period.grain === 'quarter' && !yearly)) return [];
	return wrongFrequency(row, yearly ? 'year' : 'quarter, year');
}
