import type { Problem } from '#domain/problem.ts';
import { cellOf, problemAt, type Located } from '../problem-at.ts';

/** What a later row's words need to name the earlier row it clashes with. */
export const namingOther = (found: string | number, other: Located<unknown>, value: string | number) => ({
	found,
	other: value,
	otherFile: other.file,
	otherRow: other.row
});

/** `same_id_twice` for every row whose id an earlier row already has. */
export function sameIdTwice<T>(
	rows: readonly Located<T>[],
	columnName: string,
	idOf: (value: T) => string
): Problem[] {
	const first = new Map<string, Located<T>>();
	return rows.flatMap((row) => {
		const id = idOf(row.value);
		const other = first.get(id);
		if (other === undefined) first.set(id, row);
		return other === undefined
			? []
			: [problemAt('same_id_twice', cellOf(row, columnName), { columnName, ...namingOther(id, other, id) })];
	});
}
