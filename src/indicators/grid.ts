import type { Measure } from '#domain/comparing.ts';
import type { Indicator } from '#domain/indicator.ts';
import { addQuarters, quartersBetween, type Quarter } from '#domain/period.ts';
import { indicatorOf } from '#domain/register.ts';
import type { Selection } from '#domain/selection.ts';
import type { UnitId, UnitSpan } from '#domain/unit.ts';
import { indicatorsWithRows } from './headlines.ts';
import { lineageOf, type Lineage } from './lineage.ts';
import {
	measureTotal,
	measureUnit,
	RATE_BASE,
	type Measured,
	type MeasuredTotal,
	type Measuring
} from './measured.ts';
import { placesOf, type Place } from './rank.ts';
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

/** How much one event more moves a value under a measure. */
function oneEvent(measure: Measure, { parts }: Measured): number {
	if (parts === null || measure === 'count' || measure === 'change') return 1;
	return measure === 'rate' ? RATE_BASE / parts.under : 1 / parts.under;
}

const collator = new Intl.Collator('vi');

function inOrder(rows: readonly GridRow[], order: Selection['order'], chosen: number): readonly GridRow[] {
	if (order === 'name') return rows.toSorted((a, b) => collator.compare(a.span.name, b.span.name));
	if (order === 'official' || chosen < 0) return rows;
	const valueIn = (row: GridRow) => row.cells[chosen]?.value ?? Number.NEGATIVE_INFINITY;
	// Those without a value stand apart, at the end; among equals the official order stays.
	return rows.toSorted((a, b) => {
		const [x, y] = [valueIn(a), valueIn(b)];
		return x === y ? 0 : y > x ? 1 : -1;
	});
}

type Framed = Pick<Selection, 'level' | 'units' | 'cumulated' | 'base' | 'order'>;

function lineageIn(data: Data, { cumulated }: Framed, unit: UnitId, column?: GridColumn): Lineage | null {
	if (column === undefined) return null;
	const { quarter, indicator } = column;
	return lineageOf(data, unit, { quarter, cumulated, indicator: indicator.indicator });
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
		const { cumulated, base } = framed;
		return { measure, quarter, indicator, cumulated, base };
	});
	const cells = spans.map((span) => measurings.map((measuring) => measureUnit(data, span, measuring)));
	const inChosen = cells.map((row) => row[chosen] ?? null);
	const places = placesOf(
		inChosen.map((cell) => cell?.value ?? null),
		inChosen.map((cell) => (cell === null ? 0 : oneEvent(measure, cell)))
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

/** The units of the quarter by the indicators they have rows of. */
export function indicatorGrid(data: Data, selection: Selection, measure: Measure): Grid {
	const columns = indicatorsWithRows(data, selection.level).map((indicator) => ({
		key: indicator.indicator,
		quarter: selection.quarter,
		indicator
	}));
	const spans = chosenUnits(data.register, selection, selection.quarter);
	const chosen = columns.findIndex(({ key }) => key === selection.indicator);
	return gridOf(data, selection, measure, columns, spans, chosen);
}

/** Three years, so that every quarter of the last two stands beside the same quarter a year before. */
const QUARTERS = 12;

/** The chosen quarter and up to eleven before it, as far as the data reach back. */
export function quartersCompared({ cube }: Pick<Data, 'cube'>, quarter: Quarter): Quarter[] {
	const earliest = addQuarters(quarter, 1 - QUARTERS);
	const first = cube.quarters[0] ?? earliest;
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

/** The chosen indicator: units by quarters. Units that ended or began among them stand with the others. */
export function quarterGrid(data: Data, selection: Selection, measure: Measure): Grid | null {
	const indicator = indicatorOf(data.register, selection.indicator);
	if (indicator === null) return null;
	const quarters = quartersCompared(data, selection.quarter);
	const columns = quarters.map((quarter) => ({ key: quarter, quarter, indicator }));
	const spans = unitsOver(data, selection, quarters);
	return gridOf(data, selection, measure, columns, spans, columns.length - 1);
}

/** Two quarters of one indicator, and how far each row moved from the first to the second. */
export interface Pair extends Grid {
	/** In what is measured, row by row; null where the two are not alike. */
	readonly moves: readonly (number | null)[];
}

/** The base and the chosen quarter of the chosen indicator; null where the register does not know it. */
export function pairGrid(data: Data, selection: Selection, measure: Measure): Pair | null {
	const indicator = indicatorOf(data.register, selection.indicator);
	if (indicator === null) return null;
	const quarters = [baseQuarter(selection), selection.quarter];
	const columns = quarters.map((quarter) => ({ key: quarter, quarter, indicator }));
	const grid = gridOf(data, selection, measure, columns, unitsOver(data, selection, quarters), 1);
	const { quarter, cumulated, base } = selection;
	const changing: Measuring = { measure: 'change', quarter, indicator, cumulated, base };
	const moves = grid.rows.map(({ span, cells: [then, now] }) => {
		const isAlike = measureUnit(data, span, changing).value !== null;
		const [from, to] = [then?.value ?? null, now?.value ?? null];
		return !isAlike || from === null || to === null ? null : to - from;
	});
	return { ...grid, moves };
}

/** The signed change of each unit's chosen figure against the base, in the official order; null where not alike. */
export function changesOf(data: Data, selection: Selection): readonly (number | null)[] {
	const indicator = indicatorOf(data.register, selection.indicator);
	if (indicator === null) return [];
	const { quarter, cumulated, base } = selection;
	const spans = chosenUnits(data.register, selection, quarter);
	const measuring: Measuring = { measure: 'change', quarter, indicator, cumulated, base };
	return spans.map((span) => measureUnit(data, span, measuring).value);
}
