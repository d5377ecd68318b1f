import type { Body } from '#domain/fact.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import type { UnitId, UnitKind } from '#domain/unit.ts';

/** One accepted figure, with the place it was read from. Its period is text that `parsePeriod` takes. */
export interface KeptFact {
	readonly unit: UnitId;
	readonly period: string;
	readonly indicator: IndicatorId;
	readonly body: Body;
	readonly topic: string;
	/** A whole number, 0 or more. */
	readonly count: number;
	readonly source: string;
	readonly file: string;
	readonly sheet: string | null;
	/** Row and column as a spreadsheet numbers them, from 1. */
	readonly row: number;
	readonly column: number | null;
}

/** One accepted plan figure, found in a file or entered by hand: for one unit or for every unit of a kind. */
export interface KeptTarget {
	readonly indicator: IndicatorId;
	/** Exactly one of unit and kind is filled. */
	readonly unit: UnitId | null;
	readonly kind: UnitKind | null;
	/** A quarter or a year, as text. */
	readonly period: string;
	/** null: the plan is withdrawn. */
	readonly value: number | null;
	readonly givenBy: string;
	readonly document: string;
	/** null where it was entered by hand. */
	readonly file: string | null;
	readonly sheet: string | null;
	readonly row: number | null;
	readonly column: number | null;
}
