import type { IndicatorId } from './indicator.ts';
import type { Quarter } from './period.ts';
import type { Selection } from './selection.ts';
import type { UnitId } from './unit.ts';

/** How a figure is measured: as counted, per 10 000 inhabitants, as a share of its plan, as a change from the base. */
export const MEASURES = ['count', 'rate', 'target', 'change'] as const;
export type Measure = (typeof MEASURES)[number];

/** What the address of `/compare/` holds besides a selection. */
export interface CompareKeys {
	readonly measure: Measure;
	/** Units marked in every chart, which still show all others; never named twice. */
	readonly marked: readonly UnitId[];
	/** The other indicator of the scatter; null: population. */
	readonly beside: IndicatorId | null;
	/** The first quarter of a chosen stretch, which ends with the selection's; null: that quarter alone. */
	readonly since: Quarter | null;
}

export const NO_COMPARE_KEYS: CompareKeys = { measure: 'count', marked: [], beside: null, since: null };

/** What the charts of `/compare/` show: a selection, over a chosen stretch of quarters where there is one. */
export type Compared = Selection & { readonly since?: Quarter | null };
