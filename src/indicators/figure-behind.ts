import type { Body } from '#domain/fact.ts';
import type { Indicator } from '#domain/indicator.ts';
import { quartersToDate, type Quarter } from '#domain/period.ts';
import { indicatorOf } from '#domain/register.ts';
import type { FigureAsked, RowsKeys } from '#domain/row-behind.ts';
import type { Selection } from '#domain/selection.ts';
import type { UnitSpan } from '#domain/unit.ts';
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
	readonly total: Total;
	readonly asked: FigureAsked;
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

function yearFigure(data: Data, units: readonly UnitSpan[], { body, yearly }: RowsKeys): FigureBehind | null {
	const indicator = yearly && indicatorOf(data.register, yearly.indicator);
	if (yearly === null || indicator === null) return null;
	const ids = units.map(({ unit }) => unit);
	const asked = {
		units: ids,
		quarters: [],
		years: [yearly.year],
		indicator: indicator.indicator,
		body: body ?? undefined
	};
	const total = yearTotal(data.cube, ids, yearly.year, indicator, body ?? undefined);
	return { indicator, body, units, year: yearly.year, total, asked, lastKnown: null };
}

/** The figure that an address of `/rows/` names; null where the data count nothing at its level. */
export function figureBehind(data: Data, selection: Selection, keys: RowsKeys): FigureBehind | null {
	const { quarter, cumulated } = selection;
	const units = chosenUnits(data.register, selection, quarter);
	if (keys.yearly !== null) return yearFigure(data, units, keys);
	const indicator = indicatorOf(data.register, selection.indicator);
	if (indicator === null) return null;
	const { body } = keys;
	const ids = units.map(({ unit }) => unit);
	const one = { indicator: indicator.indicator, body: body ?? undefined };
	const total = totalOver(data.cube, ids, { quarter, cumulated, ...one });
	const quarters = cumulated ? quartersToDate(quarter) : [quarter];
	return {
		indicator,
		body,
		units,
		year: null,
		total,
		asked: { units: ids, quarters, ...one },
		lastKnown: total.value === null ? lastKnown(data, selection, indicator, body) : null
	};
}
