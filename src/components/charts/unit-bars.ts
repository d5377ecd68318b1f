import type { Quarter } from '#domain/period.ts';
import { getOrMake } from '#domain/remembered.ts';
import type { Selection } from '#domain/selection.ts';
import { baseQuarter } from '#indicators/scope.ts';
import type { UnitRow } from '#indicators/unit-rows.ts';
import { placeBars, type BarDatum } from '#views/bars.ts';

/** A unit may stand in several rows, one a body. */
export const rowKey = ({ span, body }: Pick<UnitRow, 'span' | 'body'>): string =>
	body === null ? span.unit : `${span.unit} ${body}`;

/** The whole year's plan is no mark beside one quarter's bar. */
export const planOfBar = ({ attainment }: UnitRow, cumulated: boolean): number | null =>
	attainment === null || (attainment.span === 'year' && !cumulated) ? null : attainment.target;

/** What a bar needs of a unit's row. */
export const barDatum = (row: UnitRow, cumulated: boolean): BarDatum => ({
	key: rowKey(row),
	value: row.figure.value,
	target: planOfBar(row, cumulated),
	base: row.base.value,
	isBehind: row.attainment?.status === 'behind' && planOfBar(row, cumulated) !== null,
	isMissing: row.figure.state === 'missing',
	isPartial: row.figure.state === 'partial',
	isEstimated: row.figure.state === 'estimated'
});

/** The places that several rows share. */
export function ties(rows: readonly Pick<UnitRow, 'rank'>[]): ReadonlySet<number> {
	const seen = new Set<number>();
	const shared = new Set<number>();
	for (const { rank } of rows) if (rank !== null) (seen.has(rank) ? shared : seen).add(rank);
	return shared;
}

/** Rows with all that their lines on screen are made of. */
export interface Bars {
	readonly rows: readonly UnitRow[];
	readonly selection: Selection;
	readonly placed: ReturnType<typeof placeBars>;
	readonly tied: ReadonlySet<number>;
	/** The quarter in the column of the base. */
	readonly base: Quarter;
}

const known = new WeakMap<readonly UnitRow[], Bars>();

/** The same object for the same rows: lines that stay are not drawn again. */
export function barsOf(rows: readonly UnitRow[], selection: Selection): Bars {
	return getOrMake(known, rows, () => ({
		rows,
		selection,
		placed: placeBars(rows.map((row) => barDatum(row, selection.cumulated))),
		tied: ties(rows),
		base: baseQuarter(selection)
	}));
}

/** Both are of the same units, in the same order. */
export const isAlike = (rows: readonly UnitRow[], others: readonly UnitRow[]): boolean =>
	rows.length === others.length &&
	rows.every((row, at) => {
		const other = others[at];
		return other !== undefined && rowKey(row) === rowKey(other);
	});
