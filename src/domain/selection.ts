import type { IndicatorId } from './indicator.ts';
import type { Quarter } from './period.ts';
import type { Level, UnitId } from './unit.ts';

export const BASES = ['year', 'quarter'] as const;
/** What the figure is compared with: the same quarter last year, or the previous quarter. */
export type Base = (typeof BASES)[number];

export const ORDERS = ['official', 'value', 'name'] as const;
export type Order = (typeof ORDERS)[number];

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the reader chose to see; the address holds whatever differs from the default. */
export interface Selection {
	readonly quarter: Quarter;
	readonly indicator: IndicatorId;
	readonly level: Level;
	/** null: every unit of the level. Never empty. */
	readonly units: readonly UnitId[] | null;
	readonly base: Base;
	/** Since January instead of the quarter alone. */
	readonly cumulated: boolean;
	readonly order: Order;
	/** `as-reported`, `current` or an ISO date. */
	readonly lens: string;
	readonly lang: Language;
}
