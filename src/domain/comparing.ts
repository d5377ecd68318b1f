import type { IndicatorId } from './indicator.ts';
import type { Quarter } from './period.ts';
import type { Selection } from './selection.ts';
import type { UnitId } from './unit.ts';

/** How a figure is measured: as counted, per 10 000 inhabitants, as a share of its plan, as a change from the base. */
export const MEASURES = ['count', 'rate', 'target', 'change'] as const;
export type Measure = (typeof MEASURES)[number];

/** By how far units moved between two quarters, most risen or most fallen first; `none`: the order of the screen. */
export const MOVE_ORDERS = ['none', 'descending', 'ascending'] as const;
export type MoveOrder = (typeof MOVE_ORDERS)[number];

/** What the address of `/compare/` holds besides a selection. */
export interface CompareKeys {
	readonly measure: Measure;
	/** Units marked in every chart, which still show all others; never named twice. */
	readonly marked: readonly UnitId[];
	/** The other indicator of the scatter; null: population. */
	readonly beside: IndicatorId | null;
	/** The first quarter of a chosen stretch, which ends with the selection's; null: that quarter alone. */
	readonly since: Quarter | null;
	/** How the two quarters side by side are ordered. */
	readonly moves: MoveOrder;
}

export const NO_COMPARE_KEYS: CompareKeys = {
	measure: 'count',
	marked: [],
	beside: null,
	since: null,
	moves: 'none'
};

/** What the charts of `/compare/` show: a selection, over a chosen stretch of quarters where there is one. */
export type Compared = Selection & { readonly since?: Quarter | null };
