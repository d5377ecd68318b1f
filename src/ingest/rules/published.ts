import type { PublishedFigure } from '#domain/package.ts';
import type { Problem } from '#domain/problem.ts';
import { cellOf, problemAt, type Located } from '../problem-at.ts';
import type { Known } from './known.ts';
import { unknownIndicator, unknownUnit } from './references.ts';
import { sameIdTwice } from './unique-ids.ts';

/** Published figures: ids are unique, unit and indicator exist, a row says a value or a percentage with its form. */
export const judgePublished = (rows: readonly Located<PublishedFigure>[], known: Known): Problem[] => [
	...sameIdTwice(rows, 'id', (figure) => figure.id),
	...rows.flatMap((row) => [
		...unknownUnit(row, 'unit', row.value.unit, known),
		...unknownIndicator(row, 'indicator', row.value.indicator, known),
		...comparisonIncomplete(row),
		...saysNothing(row)
	])
];

/** A percentage without its form could be read two ways; a form without its percentage says nothing. */
function comparisonIncomplete(row: Located<PublishedFigure>): Problem[] {
	const { comparisonForm, comparisonPercent } = row.value;
	if ((comparisonForm === 'none') === (comparisonPercent === null)) return [];
	const columnName = 'comparison_percent';
	const params = { columnName, found: String(comparisonPercent ?? ''), expected: comparisonForm };
	return [problemAt('comparison_incomplete', cellOf(row, columnName), params)];
}

function saysNothing(row: Located<PublishedFigure>): Problem[] {
	const { value, comparisonPercent } = row.value;
	if (value !== null || comparisonPercent !== null) return [];
	return [problemAt('empty_cell', cellOf(row, 'value'), { columnName: 'value' })];
}
