import { reportersOf, seenThrough } from '#cube/lens/seen.ts';
import type { Body } from '#domain/fact.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Quarter } from '#domain/period.ts';
import { indicatorOf } from '#domain/register.ts';
import type { FigureAsked, RowsKeys } from '#domain/row-behind.ts';
import type { Selection } from '#domain/selection.ts';
import { quartersIn } from '#domain/stretch.ts';
import type { UnitId, UnitSpan } from '#domain/unit.ts';
import { yearTotal } from './headlines.ts';
import { chosenUnits, totalOver, type Data } from './scope.ts';
import type { Total } from './total.ts';

/** One figure whose rows are looked at: what it is, what it comes to, and which rows to ask for. */
export interface FigureBehind {
	readonly indicator: Indicator;
	readonly body: Body | null;
	/** The units it is a sum over, in the official order. */
	readonly units: readonly UnitSpan[];
	/** Of a yearly figure. */
	readonly year: number | null;
	/** The first quarter of the stretch it is a sum over; null: none is chosen. */
	readonly since: Quarter | null;
	readonly total: Total;
	readonly asked: FigureAsked;
	/** Of the units whose rows are behind it, those of which only a share counts: the figure is an estimate then. */
	readonly shares: ReadonlyMap<UnitId, number>;
	/** Where there is no figure: the newest quarter before that has one. */
	readonly lastKnown: { readonly quarter: Quarter; readonly value: number } | null;
}

function lastKnown(
	data: Data,
	selection: Selection,
	indicator: Indicator,
	body: Body | null
): FigureBehind['lastKnown'] {
	const before = data.cube.quarters.filter((quarter) => quarter < selection.quarter).toReversed();
	for (const quarter of before) {
		const units = chosenUnits(data.register, selection, quarter).map(({ unit }) => unit);
		const asked = { quarter, indicator: indicator.indicator, body: body ?? undefined, cumulated: false };
		const { value } = totalOver(data.cube, units, asked);
		if (value !== null) return { quarter, value };
	}
	return null;
}

const WHOLE: ReadonlyMap<UnitId, number> = new Map();

function yearFigure(
	data: Data,
	units: readonly UnitSpan[],
	yearly: NonNullable<RowsKeys['yearly']>,
	body: Body | null
): FigureBehind | null {
	const indicator = indicatorOf(data.register, yearly.indicator);
	if (indicator === null) return null;
	const ids = units.map(({ unit }) => unit);
	const asked = {
		units: ids,
		quarters: [],
		years: [yearly.year],
		indicator: indicator.indicator,
		body: body ?? undefined
	};
	const total = yearTotal(data.cube, ids, yearly.year, indicator, body ?? undefined);
	return {
		indicator,
		body,
		units,
		year: yearly.year,
		since: null,
		total,
		asked,
		shares: WHOLE,
		lastKnown: null
	};
}

/** Whose rows are behind the figure, and of whom only a share counts: through a lens the units that reported. */
function reporters({ cube }: Data, units: readonly UnitSpan[], quarters: readonly Quarter[]) {
	const all = units.flatMap(({ unit }) => quarters.flatMap((quarter) => reportersOf(cube, unit, quarter)));
	const shared = all.filter(({ shareRatio }) => shareRatio < 1);
	return {
		ids: [...new Set(all.map(({ unit }) => unit))],
		shares: new Map(shared.map(({ unit, shareRatio }) => [unit, shareRatio]))
	};
}

/**
 * The figure that an address of `/rows/` names; null where the data count nothing at its level.
 * @param reported the figures as they were reported: the selection's own lens is laid over them
 */
export function figureBehind(reported: Data, selection: Selection, keys: RowsKeys): FigureBehind | null {
	const data = seenThrough(reported, selection.lens);
	const { quarter, cumulated } = selection;
	const units = chosenUnits(data.register, selection, quarter);
	if (keys.yearly !== null) return yearFigure(data, units, keys.yearly, keys.body);
	const indicator = indicatorOf(data.register, selection.indicator);
	if (indicator === null) return null;
	const { body, since } = keys;
	const ids = units.map(({ unit }) => unit);
	const one = { indicator: indicator.indicator, body: body ?? undefined };
	const total = totalOver(data.cube, ids, { quarter, since, cumulated, ...one });
	const quarters = quartersIn({ quarter, since, cumulated });
	const behind = reporters(data, units, quarters);
	return {
		indicator,
		body,
		units,
		year: null,
		since,
		total,
		asked: { units: behind.ids, quarters, ...one },
		shares: behind.shares,
		lastKnown: total.value === null ? lastKnown(data, selection, indicator, body) : null
	};
}
