import { readingAt } from '#cube/cube.ts';
import type { DatedEvent } from '#domain/package.ts';
import type { Quarter } from '#domain/period.ts';
import { indicatorOf } from '#domain/register.ts';
import type { Selection } from '#domain/selection.ts';
import { attainmentOf } from './attainment.ts';
import { eventsWithin } from './events.ts';
import { reportersIn } from './lineage.ts';
import { chosenUnits, quartersShown, totalOver, type Data } from './scope.ts';
import type { Total } from './total.ts';

/** One quarter of the trend. */
export interface TrendPoint {
	readonly quarter: Quarter;
	readonly total: Total;
	/**
	 * The plan of the same units; null where none, where only some of them have one, or where it is a whole year's
	 * beside a quarter's figure.
	 */
	readonly target: number | null;
	/** Units of the level that had a figure to give: under a lens some of them have no part of ours then. */
	readonly units: number;
	/** Units that reported behind them: under a lens those of that time. */
	readonly reporters: number;
}

export interface Trend {
	readonly points: readonly TrendPoint[];
	/** Dated events inside the quarters shown, after the first day. */
	readonly events: readonly DatedEvent[];
}

function pointOf(data: Data, selection: Selection, quarter: Quarter): TrendPoint {
	const { indicator: id, cumulated } = selection;
	const units = chosenUnits(data.register, selection, quarter).map(({ unit }) => unit);
	const indicator = indicatorOf(data.register, id);
	const plan =
		indicator === null
			? null
			: attainmentOf(data.register, data.cube, units, { quarter, indicator, cumulated });
	const total = totalOver(data.cube, units, { quarter, indicator: id, cumulated });
	const standing = units.filter(
		(unit) => readingAt(data.cube, unit, quarter, id).state !== 'not-applicable'
	).length;
	const reporters = reportersIn(data, selection, quarter);
	const isAlike = plan !== null && plan.coversAll && (plan.span !== 'year' || cumulated);
	return { quarter, total, target: isAlike ? plan.target : null, units: standing, reporters };
}

/** Eight quarters of the chosen indicator, the chosen quarter last, with the events that fell among them. */
export function trendOf(data: Data, selection: Selection): Trend {
	const quarters = quartersShown(data, selection.quarter);
	return {
		points: quarters.map((quarter) => pointOf(data, selection, quarter)),
		events: eventsWithin(data.register, quarters[0] ?? selection.quarter, selection.quarter)
	};
}
