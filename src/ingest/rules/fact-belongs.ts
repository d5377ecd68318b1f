import { lastDayOfPeriod } from '#domain/period-days.ts';
import type { Problem } from '#domain/problem.ts';
import { cellOf, problemAt, type Located } from '../problem-at.ts';
import type { FactRow } from '../schema/tables/activities.ts';
import { judgeUnitThen, wrongFrequency } from './belongs.ts';
import type { Known } from './known.ts';
import { unknownIndicator, unknownUnit } from './references.ts';

/** Everything that keeps one fact from being stored, whatever other facts there are. Empty: it belongs. */
export const judgeFact = (row: Located<FactRow>, known: Known, dataCutOff: string): Problem[] => [
	...unknownUnit(row, 'unit', row.value.unit, known),
	...unknownIndicator(row, 'indicator', row.value.indicator, known),
	...judgeUnitThen(row, known),
	...judgeFrequency(row, known),
	...afterCutOff(row, dataCutOff)
];

/** A yearly indicator has yearly facts only, since a year belongs to no quarter; and the reverse. */
function judgeFrequency(row: Located<FactRow>, known: Known): Problem[] {
	const { indicator, period } = row.value;
	const frequency = known.indicators.get(indicator)?.frequency;
	if (frequency === undefined || (frequency === 'year') === (period.grain === 'year')) return [];
	return wrongFrequency(row, frequency);
}

/** The package says nothing after its cut-off: such a row would stand in a quarter that is not due. */
function afterCutOff(row: Located<FactRow>, expected: string): Problem[] {
	const { period } = row.value;
	if (lastDayOfPeriod(period) <= expected) return [];
	return [
		problemAt('after_cut_off', cellOf(row, 'period'), { columnName: 'period', found: period.text, expected })
	];
}
