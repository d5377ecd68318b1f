import type { Problem } from '#domain/problem.ts';
import { spanTouches, type UnitSpan } from '#domain/unit.ts';
import { cellOf, problemAt, type Located } from '../problem-at.ts';
import { groupBy } from '#domain/group-by.ts';
import type { Known } from './known.ts';
import { unknownUnit } from './references.ts';
import { namingOther } from './unique-ids.ts';

const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';

/** Units: parents exist, spans run forwards, and the spans of one id do not overlap. */
export const judgeUnits = (rows: readonly Located<UnitSpan>[], known: Known): Problem[] => [
	...rows.flatMap((row) => unknownUnit(row, 'parent', row.value.parent, known)),
	...rows.flatMap(spanBackwards),
	...[...groupBy(rows, (row) => row.value.unit).values()].flatMap(overlappingSpans)
];

function spanBackwards(row: Located<UnitSpan>): Problem[] {
	const { validFrom, validTo } = row.value;
	if (validFrom === null || validTo === null || validFrom <= validTo) return [];
	const params = { columnName: 'valid_to', found: validTo, expected: `≥ ${validFrom}` };
	return [problemAt('span_backwards', cellOf(row, 'valid_to'), params)];
}

const daysOf = ({ validFrom, validTo }: UnitSpan): string => `${validFrom ?? '…'} – ${validTo ?? '…'}`;

/** Each span is held against the earlier rows of its unit; the first one it overlaps is named. */
function overlappingSpans(spans: readonly Located<UnitSpan>[]): Problem[] {
	return spans.flatMap((row, index) => {
		const { validFrom, validTo } = row.value;
		const other = spans
			.slice(0, index)
			.find((earlier) => spanTouches(earlier.value, validFrom ?? EARLIEST, validTo ?? LATEST));
		if (other === undefined) return [];
		const params = namingOther(daysOf(row.value), other, daysOf(other.value));
		return [
			problemAt('overlapping_spans', cellOf(row, 'valid_from'), { columnName: 'valid_from', ...params })
		];
	});
}
