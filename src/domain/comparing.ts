import type { IndicatorId } from './indicator.ts';
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
}

export const NO_COMPARE_KEYS: CompareKeys = { measure: 'count', marked: [], beside: null };
