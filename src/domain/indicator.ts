import type { Level } from './unit.ts';

declare const indicatorIdBrand: unique symbol;
export type IndicatorId = string & { readonly [indicatorIdBrand]: true };

export const INDICATOR_LEVELS = ['district', 'commune', 'both'] as const;
export const FREQUENCIES = ['quarter', 'year'] as const;
export const DIRECTIONS = ['better', 'worse', 'neither'] as const;

/** One thing that is counted (a row of `indicators.csv`). */
export interface Indicator {
	readonly indicator: IndicatorId;
	readonly levels: (typeof INDICATOR_LEVELS)[number];
	readonly frequency: (typeof FREQUENCIES)[number];
	/** The indicator this one is a part of, never added to it. */
	readonly partOf: IndicatorId | null;
	readonly nameVi: string;
	readonly nameEn: string;
	/** The counting word: "cuộc", "phiên", "buổi". */
	readonly countedInVi: string;
	readonly countedInEn: string;
	readonly definitionVi: string;
	readonly definitionEn: string;
	/** Whether more is better; with `neither` no status is ever given. */
	readonly moreIs: (typeof DIRECTIONS)[number];
	readonly basis: string;
	readonly order: number;
}

export const countsAtLevel = (indicator: Pick<Indicator, 'levels'>, level: Level): boolean =>
	indicator.levels === 'both' || indicator.levels === level;

/** Ids are English kebab-case. Returns null for anything else. */
export function parseIndicatorId(text: string): IndicatorId | null {
	return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? (text as IndicatorId) : null;
}
