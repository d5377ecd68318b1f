import type { Judged } from '../judged.ts';
import { cellOf, problemAt, type Located } from '../problem-at.ts';
import type { FactRow } from '../schema/tables/activities.ts';
import { groupBy } from '#domain/group-by.ts';
import { namingOther } from './unique-ids.ts';

type Row = Located<FactRow>;

const cellKey = ({ value: { unit, period, indicator } }: Row): string =>
	JSON.stringify([unit, period.quarter ?? period.year, indicator]);

/**
 * All rows of one unit, indicator, body and quarter have one grain: a month beside its quarter would count twice.
 * Where grains mix, none of the rows is kept. Illustrative rows that a reported figure replaces do not take part.
 */
export function oneGrain(rows: readonly Row[]): Judged<readonly Row[]> {
	const reported = new Set(rows.filter((row) => row.value.origin === 'reported').map(cellKey));
	const isReplaced = (row: Row): boolean => row.value.origin === 'illustrative' && reported.has(cellKey(row));
	const standing = rows.filter((row) => !isReplaced(row));
	const groups = groupBy(standing, (row) => `${cellKey(row)} ${row.value.body}`);
	const mixed = [...groups.values()].filter(
		(group) => new Set(group.map((row) => row.value.period.grain)).size > 1
	);
	const refused = new Set(mixed.flat());
	return { value: rows.filter((row) => !refused.has(row)), problems: mixed.flatMap(mixedGrain) };
}

/** Names every row that differs in grain from the first one of its group. */
function mixedGrain(group: readonly Row[]) {
	const [first, ...others] = group as [Row, ...Row[]];
	const expected = first.value.period;
	return others
		.filter((row) => row.value.period.grain !== expected.grain)
		.map((row) => {
			const params = namingOther(row.value.period.text, first, expected.text);
			return problemAt('mixed_grain', cellOf(row, 'period'), { columnName: 'period', ...params });
		});
}
