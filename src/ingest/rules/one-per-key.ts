import { ORIGINS, type Origin } from '#domain/fact.ts';
import type { Problem } from '#domain/problem.ts';
import type { Judged } from '../judged.ts';
import { cellOf, problemAt, type Located } from '../problem-at.ts';
import { groupBy } from '#domain/group-by.ts';
import { namingOther } from './unique-ids.ts';

/** How rows of one table are told apart and compared. */
export interface Keyed<T> {
	readonly keyOf: (value: T) => string;
	/** The figure that must agree between rows of one key, and the column it stands in. */
	readonly figureOf: (value: T) => number;
	readonly columnName: string;
}

type WithOrigin = { readonly origin: Origin };

/**
 * One key, one figure. Equal rows are one (the better origin is kept: published, reported, illustrative); an
 * illustrative row gives way to a reported one; any other difference is a conflict, and none of its rows is kept.
 */
export function onePerKey<T extends WithOrigin>(
	rows: readonly Located<T>[],
	keyed: Keyed<T>
): Judged<readonly Located<T>[]> {
	const groups = groupBy(rows, (row) => keyed.keyOf(row.value));
	const settled = [...groups.values()].map((group) => settle(group, keyed));
	return {
		value: settled.flatMap(({ value }) => value),
		problems: settled.flatMap(({ problems }) => problems)
	};
}

const rank = (row: Located<WithOrigin>): number => ORIGINS.indexOf(row.value.origin);

function settle<T extends WithOrigin>(
	group: readonly Located<T>[],
	keyed: Keyed<T>
): Judged<readonly Located<T>[]> {
	const [best, ...others] = group.toSorted((a, b) => rank(a) - rank(b));
	if (best === undefined || others.length === 0) return { value: group, problems: [] };
	const reported = group.some((row) => row.value.origin === 'reported');
	const problems = others.map((row) => clash(row, best, reported, keyed));
	return { value: problems.some((problem) => problem.code === 'conflict') ? [] : [best], problems };
}

function clash<T extends WithOrigin>(
	row: Located<T>,
	best: Located<T>,
	reported: boolean,
	{ figureOf, columnName }: Keyed<T>
): Problem {
	const [found, other] = [figureOf(row.value), figureOf(best.value)];
	const replaced = reported && row.value.origin === 'illustrative';
	const code = found === other ? 'same_fact_twice' : replaced ? 'illustrative_replaced' : 'conflict';
	return problemAt(code, cellOf(row, columnName), { columnName, ...namingOther(found, best, other) });
}
