import type { Body, Origin } from '#domain/fact.ts';
import type { RowColumn, RowLine } from '#domain/row-behind.ts';
import type { UnitId } from '#domain/unit.ts';
import { foldName } from '#ingest/names/fold.ts';

/** How a list of rows is looked at: nothing of it changes the figure. */
export interface Arrangement {
	/** null: as the rows came. */
	readonly sort: { readonly column: RowColumn; readonly isDescending: boolean } | null;
	/** Words, with or without accents, all of which a row must have. */
	readonly typed: string;
	/** null: all of them. */
	readonly unit: UnitId | null;
	readonly body: Body | null;
	readonly origin: Origin | null;
}

export const AS_IT_CAME: Arrangement = { sort: null, typed: '', unit: null, body: null, origin: null };

const collator = new Intl.Collator('vi', { numeric: true });

type Compare = (a: RowLine, b: RowLine) => number;

const byName =
	(column: Exclude<RowColumn, 'count'>): Compare =>
	(a, b) =>
		collator.compare(a.names[column], b.names[column]);

/** A quarter stands before its months and they before their days, whatever their names are. */
const byPeriod: Compare = ({ row: a }, { row: b }) =>
	a.period < b.period ? -1 : a.period > b.period ? 1 : 0;

const byPlace: Compare = ({ row: a }, { row: b }) => collator.compare(a.file, b.file) || a.row - b.row;

function comparing(column: RowColumn): Compare {
	if (column === 'count') return ({ row: a }, { row: b }) => a.count - b.count;
	if (column === 'period') return byPeriod;
	return column === 'place' ? byPlace : byName(column);
}

function isFound({ row, names }: RowLine, words: readonly string[]): boolean {
	if (words.length === 0) return true;
	const text = foldName([...Object.values(names), String(row.count)].join(' '));
	return words.every((word) => text.includes(word));
}

/** The rows that pass the filters and hold every word typed, sorted; equals keep the order they came in. */
export function arranged(lines: readonly RowLine[], arrangement: Arrangement): readonly RowLine[] {
	const { sort, typed, unit, body, origin } = arrangement;
	const words = foldName(typed)
		.split(' ')
		.filter((word) => word !== '');
	const found = lines.filter(
		(line) =>
			(unit === null || line.row.unit === unit) &&
			(body === null || line.row.body === body) &&
			(origin === null || line.row.origin === origin) &&
			isFound(line, words)
	);
	if (sort === null) return found;
	const compare = comparing(sort.column);
	return found.toSorted(sort.isDescending ? (a, b) => compare(b, a) : compare);
}

/** What pressing a column's head does next: up, down, and back to how the rows came. */
export function nextSort(sort: Arrangement['sort'], column: RowColumn): Arrangement['sort'] {
	if (sort?.column !== column) return { column, isDescending: false };
	return sort.isDescending ? null : { column, isDescending: true };
}
