import type { UnitRow } from '#indicators/unit-rows.ts';
import type { BarDatum } from '#views/bars.ts';

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
