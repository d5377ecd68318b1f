import { firstQuarter } from '#cube/cube.ts';
import type { Compared, Measure } from '#domain/comparing.ts';
import type { Indicator } from '#domain/indicator.ts';
import { addQuarters, quartersBetween, type Quarter } from '#domain/period.ts';
import { indicatorOf } from '#domain/register.ts';
import { getOrMake, Latest } from '#domain/remembered.ts';
import type { Selection } from '#domain/selection.ts';
import type { UnitId, UnitSpan } from '#domain/unit.ts';
import { compareFigures } from './compare-figures.ts';
import { figureOf } from './figure.ts';
import { indicatorsWithRows } from './headlines.ts';
import { lineageOf, type Lineage } from './lineage.ts';
import {
	comparable,
	measureTotal,
	measureUnit,
	valueOfParts,
	type Measured,
	type MeasuredTotal,
	type Measuring
} from './measured.ts';
import { placesOf, type Place, type Rated } from './places.ts';
import { baseQuarter, chosenUnits, type Data } from './scope.ts';

/** One column: an indicator in a quarter. */
export interface GridColumn {
	readonly key: string;
	readonly quarter: Quarter;
	readonly indicator: Indicator;
}

export interface GridRow {
	readonly span: UnitSpan;
	/** Place in the official list, from 1. */
	readonly number: number;
	/** By the chosen column; null where it has no value. */
	readonly place: Place | null;
	readonly cells: readonly Measured[];
	/** Under a lens: what its figure of the chosen column is made of. */
	readonly lineage: Lineage | null;
}

/** Units by indicators or by quarters, under one measure. */
export interface Grid {
	readonly columns: readonly GridColumn[];
	readonly rows: readonly GridRow[];
	/** One a column, over the rows. */
	readonly totals: readonly MeasuredTotal[];
	/** Which column is the chosen one; -1 where none is. */
	readonly chosen: number;
}

/** What a cell is ranked by: a ratio by its parts, whatever it was rounded to; null where it has no comparable value. */
function ratedBy(measure: Measure, cell: Measured): Rated | null {
	const value = comparable(cell);
	if (value === null) return null;
	if (cell.parts === null || measure === 'count') return { count: value, base: 1 };
	const { over, under } = cell.parts;
	if (measure === 'change') return { count: value, base: 1, least: -under };
	return { count: over, base: under };
}

const collator = new Intl.Collator('vi');

function inOrder(rows: readonly GridRow[], order: Selection['order'], chosen: number): readonly GridRow[] {
	if (order === 'name') return rows.toSorted((a, b) => collator.compare(a.span.name, b.span.name));
	if (order === 'official' || chosen < 0) return rows;
	const valueIn = ({ cells }: GridRow) => comparable(cells[chosen] as Measured) ?? Number.NEGATIVE_INFINITY;
	// Those without a value stand apart, at the end; among equals the official order stays.
	return rows.toSorted((a, b) => {
		const [x, y] = [valueIn(a), valueIn(b)];
		return x === y ? 0 : y > x ? 1 : -1;
	});
}

type Framed = Pick<Compared, 'level' | 'units' | 'cumulated' | 'since' | 'base' | 'order'>;

function lineageIn(
	data: Data,
	{ cumulated, since }: Framed,
	unit: UnitId,
	column?: GridColumn
): Lineage | null {
	if (column === undefined) return null;
	const { quarter, indicator } = column;
	return lineageOf(data, unit, { quarter, since, cumulated, indicator: indicator.indicator });
}

function gridOf(
	data: Data,
	framed: Framed,
	measure: Measure,
	columns: readonly GridColumn[],
	spans: readonly UnitSpan[],
	chosen: number
): Grid {
	const measurings = columns.map(({ quarter, indicator }): Measuring => {
		const { cumulated, since, base } = framed;
		return { measure, quarter, since, indicator, cumulated, base };
	});
	const cells = spans.map((span) => measurings.map((measuring) => measureUnit(data, span, measuring)));
	const places = placesOf(
		cells.map((row) => (row[chosen] === undefined ? null : ratedBy(measure, row[chosen])))
	);
	const rows = spans.map((span, index) => ({
		span,
		number: index + 1,
		place: places[index] ?? null,
		cells: cells[index] as readonly Measured[],
		lineage: lineageIn(data, framed, span.unit, columns[chosen] ?? columns[0])
	}));
	const totals = measurings.map((measuring, column) =>
		measureTotal(
			data,
			spans,
			cells.map((row) => row[column] as Measured),
			measuring
		)
	);
	return { columns, rows: inOrder(rows, framed.order, chosen), totals, chosen };
}

/** Grids looked at lately: what is shown comes round again with what follows it a frame later. */
const MOST_REMEMBERED = 24;
const known = new WeakMap<Data, Latest<string, Grid | null>>();

/** The same grid is the same object as long as the data are the same. */
function rememberedGrid<G extends Grid | null>(
	data: Data,
	{ quarter, since, indicator, level, units, cumulated, base, order }: Compared,
	asked: string,
	make: () => G
): G {
	const grids = getOrMake(known, data, () => new Latest<string, Grid | null>(MOST_REMEMBERED));
	const framed = `${quarter} ${since ?? ''} ${indicator} ${level} ${cumulated} ${base} ${order} ${units?.join() ?? ''}`;
	return getOrMake(grids, `${asked} ${framed}`, make) as G;
}

/** The units of the quarter by the indicators they have rows of: of that quarter, or summed over a chosen stretch. */
export const indicatorGrid = (data: Data, compared: Compared, measure: Measure): Grid =>
	rememberedGrid(data, compared, `indicators ${measure}`, () => {
		const columns = indicatorsWithRows(data, compared.level).map((indicator) => ({
			key: indicator.indicator,
			quarter: compared.quarter,
			indicator
		}));
		const spans = chosenUnits(data.register, compared, compared.quarter);
		const chosen = columns.findIndex(({ key }) => key === compared.indicator);
		return gridOf(data, compared, measure, columns, spans, chosen);
	});

/** Three years, so that every quarter of the last two stands beside the same quarter a year before. */
const QUARTERS = 12;

/** The chosen quarter and up to eleven before it, as far as the data reach back. */
export function quartersCompared({ cube }: Pick<Data, 'cube'>, quarter: Quarter): Quarter[] {
	const earliest = addQuarters(quarter, 1 - QUARTERS);
	const first = firstQuarter(cube);
	return quartersBetween(first > earliest ? first : earliest, quarter);
}

/** Every unit that stood in one of the quarters, by code; of its spans the latest. */
function unitsOver(data: Data, framed: Framed, quarters: readonly Quarter[]): readonly UnitSpan[] {
	const found = new Map<UnitId, UnitSpan>();
	for (const quarter of quarters)
		for (const span of chosenUnits(data.register, framed, quarter)) found.set(span.unit, span);
	const key = ({ code, unit }: UnitSpan) => `${code} ${unit}`;
	return [...found.values()].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The chosen indicator, units by some quarters, each for itself; the last of them is the chosen column. */
function gridOver(
	data: Data,
	compared: Compared,
	measure: Measure,
	quarters: readonly Quarter[]
): Grid | null {
	const indicator = indicatorOf(data.register, compared.indicator);
	if (indicator === null) return null;
	const columns = quarters.map((quarter) => ({ key: quarter, quarter, indicator }));
	const alone = { ...compared, since: null };
	return gridOf(data, alone, measure, columns, unitsOver(data, alone, quarters), columns.length - 1);
}

/**
 * The chosen indicator: units by quarters, by those of the chosen stretch where there is one. Units that ended or began
 * among them stand with the others. null where the register does not know the indicator.
 */
export const quarterGrid = (data: Data, compared: Compared, measure: Measure): Grid | null =>
	rememberedGrid(data, compared, `quarters ${measure}`, () => {
		const { quarter, since = null } = compared;
		const quarters = since === null ? quartersCompared(data, quarter) : quartersBetween(since, quarter);
		return gridOver(data, compared, measure, quarters);
	});

/** Two quarters of one indicator, and how far each row moved from the first to the second. */
export interface Pair extends Grid {
	/** In what is measured, row by row; null where the two are not alike. */
	readonly moves: readonly (number | null)[];
}

/** Whether two figures may be told as a change: against the base as everywhere, between two ends where both are alike. */
function areAlike(data: Data, { span }: GridRow, compared: Compared, indicator: Indicator): boolean {
	const { quarter, cumulated, base, since = null } = compared;
	if (since === null)
		return measureUnit(data, span, { measure: 'change', quarter, indicator, cumulated, base }).value !== null;
	const at = (end: Quarter) =>
		figureOf(data.cube, { unit: span.unit, quarter: end, indicator: indicator.indicator, cumulated });
	return compareFigures(data.cube, at(quarter), at(since), since).difference !== null;
}

/** The chosen quarter of the chosen indicator beside its base, or beside the first of a chosen stretch. */
export const pairGrid = (data: Data, compared: Compared, measure: Measure): Pair | null =>
	rememberedGrid(data, compared, `pair ${measure}`, () => {
		const quarters = [compared.since ?? baseQuarter(compared), compared.quarter];
		const grid = gridOver(data, compared, measure, quarters);
		const indicator = grid?.columns[0]?.indicator;
		if (grid === null || indicator === undefined) return null;
		const moves = grid.rows.map((row) => {
			const [from, to] = [row.cells[0]?.value ?? null, row.cells[1]?.value ?? null];
			const isTold = from !== null && to !== null && areAlike(data, row, compared, indicator);
			return isTold ? valueOfParts('change', { over: to, under: from }) : null;
		});
		return { ...grid, moves };
	});

/** The signed change of each unit's chosen figure against the base, in the official order; null where not alike. */
export function changesOf(data: Data, selection: Selection): readonly (number | null)[] {
	const indicator = indicatorOf(data.register, selection.indicator);
	if (indicator === null) return [];
	const { quarter, cumulated, base } = selection;
	const spans = chosenUnits(data.register, selection, quarter);
	const measuring: Measuring = { measure: 'change', quarter, indicator, cumulated, base };
	return spans.map((span) => measureUnit(data, span, measuring).value);
}
