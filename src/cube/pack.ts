import type { Cells, QuarterCell } from '#domain/cell.ts';
import { groupBy } from '#domain/group-by.ts';
import type { Body } from '#domain/fact.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import { addQuarters, quartersBetween, type Quarter } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';

/** Figures of one unit, indicator and body, quarter by quarter from `first`: small enough to stand in a page. */
interface PackedSeries {
	readonly unit: UnitId;
	readonly indicator: IndicatorId;
	readonly body: Body;
	/** 1 where any row behind them is invented. */
	readonly invented: 0 | 1;
	readonly first: Quarter;
	/** `3,,2:4` is 3, no row, then 4 from two months of three. */
	readonly figures: string;
}

/** The engine's answer as the prerendered page carries it. */
export interface PackedCells {
	readonly series: readonly PackedSeries[];
	readonly years: Cells['years'];
}

const seriesKey = (cell: QuarterCell): string =>
	[cell.unit, cell.indicator, cell.body, cell.illustrative].join(' ');

const written = (cell: QuarterCell | undefined): string =>
	cell === undefined ? '' : cell.months === 3 ? String(cell.value) : `${cell.months}:${cell.value}`;

function packSeries(cells: readonly QuarterCell[]): PackedSeries {
	const byQuarter = new Map(cells.map((cell) => [cell.quarter, cell]));
	const quarters = [...byQuarter.keys()].sort();
	const first = quarters[0] as Quarter;
	const { unit, indicator, body, illustrative } = cells[0] as QuarterCell;
	const figures = quartersBetween(first, quarters.at(-1) as Quarter).map((quarter) =>
		written(byQuarter.get(quarter))
	);
	return { unit, indicator, body, invented: illustrative ? 1 : 0, first, figures: figures.join(',') };
}

/** Folds one row a quarter into one line a series. */
export function packCells(cells: Cells): PackedCells {
	const groups = groupBy(cells.quarters, seriesKey);
	return { series: [...groups.values()].map(packSeries), years: cells.years };
}

function unpackSeries(series: PackedSeries): QuarterCell[] {
	const { unit, indicator, body, invented, first } = series;
	return series.figures.split(',').flatMap((text, index) => {
		if (text === '') return [];
		const colon = text.indexOf(':');
		const months = colon < 0 ? 3 : Number(text.slice(0, colon));
		const value = Number(text.slice(colon + 1));
		const quarter = addQuarters(first, index);
		const illustrative = invented === 1;
		return [{ unit, quarter, indicator, body, value, months, illustrative }];
	});
}

/** The engine's answer again, series by series. */
export const unpackCells = (packed: PackedCells): Cells => ({
	quarters: packed.series.flatMap(unpackSeries),
	years: packed.years
});
