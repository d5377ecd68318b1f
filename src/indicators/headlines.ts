import { yearsAt, type Cube } from '#cube/cube.ts';
import type { Body } from '#domain/fact.ts';
import type { Indicator } from '#domain/indicator.ts';
import { lastDayOf, yearOf, type Quarter } from '#domain/period.ts';
import { unitsAt } from '#domain/register.ts';
import { levelOf, type Level, type UnitId } from '#domain/unit.ts';
import { actingBodies } from './acting-bodies.ts';
import { attainmentOf, type Attainment } from './attainment.ts';
import { compareTotals, type TotalComparison } from './compare-totals.ts';
import type { Figure } from './figure.ts';
import { reportedBehind, type Reported } from './lineage.ts';
import {
	baseQuarter,
	chosenUnits,
	otherLevel,
	quartersShown,
	totalOver,
	type Data,
	type Framed
} from './scope.ts';
import { totalOf, type Total } from './total.ts';

/** A total of one body, or of all bodies together (`body` null). */
export interface BodyTotal {
	readonly body: Body | null;
	readonly total: Total;
}

export interface SparkPoint {
	readonly quarter: Quarter;
	readonly total: Total;
}

/** One headline figure of the quarter with all it is measured by. */
export interface Headline {
	readonly indicator: Indicator;
	readonly body: Body | null;
	readonly compared: TotalComparison;
	readonly attainment: Attainment | null;
	/** Over how many of how many reporting units the figure is a sum. */
	readonly reported: Reported;
	/** Eight quarters or fewer, the chosen one last. */
	readonly spark: readonly SparkPoint[];
	/** The same indicator at the other level, never added to the headline. */
	readonly other: readonly BodyTotal[];
}

/** A yearly figure: it belongs to no quarter and says its year. */
export interface YearHeadline {
	readonly indicator: Indicator;
	readonly year: number;
	readonly total: Total;
}

const unitsEver = ({ register }: Data, level: Level): UnitId[] => [
	...new Set(register.units.filter((span) => levelOf(span.kind) === level).map((span) => span.unit))
];

const bodiesEver = (data: Data, level: Level, { indicator }: Indicator): readonly Body[] =>
	actingBodies(data.cube, level, () => unitsEver(data, level), indicator);

/**
 * Which bodies of an indicator get a headline each: where a level is one unit and several of its bodies acted,
 * what they did differs in kind and is not one sum. Elsewhere one headline over all bodies (null).
 */
export function headlineBodies(data: Data, level: Level, indicator: Indicator): readonly (Body | null)[] {
	if (level === 'commune') return [null];
	const bodies = bodiesEver(data, level, indicator);
	return bodies.length > 1 ? bodies : [null];
}

/** The quarterly indicators that have rows at a level, in their own order. */
export function indicatorsWithRows(data: Data, level: Level): readonly Indicator[] {
	return data.register.indicators
		.filter(({ frequency }) => frequency === 'quarter')
		.filter((indicator) => bodiesEver(data, level, indicator).length > 0)
		.toSorted((a, b) => a.order - b.order);
}

function sparkOf(data: Data, selection: Framed, indicator: Indicator, body?: Body): SparkPoint[] {
	const { quarter, cumulated } = selection;
	return quartersShown(data, quarter).map((each) => {
		const units = chosenUnits(data.register, selection, each).map(({ unit }) => unit);
		const asked = { quarter: each, indicator: indicator.indicator, body, cumulated };
		return { quarter: each, total: totalOver(data.cube, units, asked) };
	});
}

function otherTotals(data: Data, selection: Framed, indicator: Indicator): BodyTotal[] {
	const level = otherLevel(selection.level);
	const { quarter, cumulated } = selection;
	const units = unitsAt(data.register, level, quarter).map(({ unit }) => unit);
	return headlineBodies(data, level, indicator)
		.map((body) => {
			const asked = { quarter, indicator: indicator.indicator, body: body ?? undefined, cumulated };
			return { body, total: totalOver(data.cube, units, asked) };
		})
		.filter(({ total }) => total.state !== 'not-applicable');
}

function headlineOf(data: Data, selection: Framed, indicator: Indicator, body: Body | null): Headline {
	const { quarter, cumulated } = selection;
	const units = chosenUnits(data.register, selection, quarter).map(({ unit }) => unit);
	const id = indicator.indicator;
	const own = body ?? undefined;
	const compared = compareTotals(data, selection, {
		quarter,
		baseQuarter: baseQuarter(selection),
		indicator: id,
		body: own
	});
	return {
		indicator,
		body,
		compared,
		reported: reportedBehind(data, compared.now, units, { quarter, indicator: id, cumulated }),
		// A plan is given to the unit, not to one of its bodies.
		attainment:
			body === null ? attainmentOf(data.register, data.cube, units, { quarter, indicator, cumulated }) : null,
		spark: sparkOf(data, selection, indicator, own),
		other: otherTotals(data, selection, indicator)
	};
}

/** Every indicator that has rows at the chosen level, in its order, with base, plan and eight quarters. */
export function headlinesOf(data: Data, selection: Framed): readonly Headline[] {
	return indicatorsWithRows(data, selection.level).flatMap((indicator) =>
		headlineBodies(data, selection.level, indicator).map((body) =>
			headlineOf(data, selection, indicator, body)
		)
	);
}

/** A yearly figure over some units; with a body, that body's part alone. */
export function yearTotal(
	cube: Cube,
	units: readonly UnitId[],
	year: number,
	{ indicator }: Pick<Indicator, 'indicator'>,
	body?: Body
): Total {
	const figures = units.flatMap((unit) => {
		const all = yearsAt(cube, unit, year, indicator);
		const cells = body === undefined ? all : all.filter((cell) => cell.body === body);
		if (cells.length === 0) return [];
		const figure: Figure = {
			state: cells.some(({ estimated }) => estimated === true) ? 'estimated' : 'reported',
			value: cells.reduce((sum, cell) => sum + cell.value, 0),
			months: 3,
			illustrative: cells.some((cell) => cell.illustrative),
			quarters: [],
			quartersDue: 0
		};
		return [{ unit, figure }];
	});
	return totalOf(figures);
}

/** The newest year that was over by the end of `quarter`. */
const lastWholeYear = (quarter: Quarter): number =>
	lastDayOf(quarter).endsWith('12-31') ? yearOf(quarter) : yearOf(quarter) - 1;

/** The yearly indicators of the level, for the newest whole year; only those that have a figure. */
export function yearHeadlinesOf(data: Data, selection: Framed): readonly YearHeadline[] {
	const year = lastWholeYear(selection.quarter);
	const units = chosenUnits(data.register, selection, selection.quarter).map(({ unit }) => unit);
	return data.register.indicators
		.filter(({ frequency }) => frequency === 'year')
		.map((indicator) => ({ indicator, year, total: yearTotal(data.cube, units, year, indicator) }))
		.filter(({ total }) => total.value !== null);
}
