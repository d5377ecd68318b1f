import type { Body, Origin } from './fact.ts';
import type { IndicatorId } from './indicator.ts';
import type { Quarter } from './period.ts';
import type { Selection } from './selection.ts';
import type { UnitId } from './unit.ts';

/** A figure whose rows are wanted: of several units and quarters together where it is a sum. */
export interface FigureAsked {
	readonly units: readonly UnitId[];
	readonly quarters: readonly Quarter[];
	/** For a yearly indicator, which belongs to no quarter. */
	readonly years?: readonly number[];
	readonly indicator: IndicatorId;
	/** One body; absent: all of them. */
	readonly body?: Body;
}

/** One row of the data behind a figure. */
export interface RowBehind {
	readonly unit: UnitId;
	/** As written: a day, a month, a quarter or a year. */
	readonly period: string;
	readonly body: Body;
	readonly topic: string;
	readonly count: number;
	readonly origin: Origin;
	readonly source: string;
	readonly file: string;
	readonly row: number;
}

/** A yearly figure: its indicator belongs to no quarter, so it is not the one of the selection. */
export interface YearAsked {
	readonly indicator: IndicatorId;
	readonly year: number;
}

/** What the address of `/rows/` holds besides a selection: whose part of the figure, over which stretch, or which yearly figure instead. */
export interface RowsKeys {
	/** One body's part; null: all bodies. */
	readonly body: Body | null;
	readonly yearly: YearAsked | null;
	/** The first quarter of the stretch that the figure is a sum over; null: none is chosen. */
	readonly since: Quarter | null;
}

export const NO_ROWS_KEYS: RowsKeys = { body: null, yearly: null, since: null };

/** Which figure differs from the selection's own, and in what: `{ units: ['sai-son'] }`, `{ quarter, body }`. */
export type FigureChosen = Partial<
	Pick<Selection, 'quarter' | 'indicator' | 'level' | 'units' | 'cumulated' | 'lens'> & RowsKeys
>;

/** The columns a list of rows is read, sorted and saved by. */
export const ROW_COLUMNS = ['period', 'unit', 'count', 'body', 'topic', 'origin', 'source', 'place'] as const;
export type RowColumn = (typeof ROW_COLUMNS)[number];

/** A row with the words it is shown by; its count is a number. */
export interface RowLine {
	readonly row: RowBehind;
	readonly names: Readonly<Record<Exclude<RowColumn, 'count'>, string>>;
}
