import { firstQuarter, type Cube } from '#cube/cube.ts';
import { reportersOf } from '#cube/lens/seen.ts';
import type { Register } from '#domain/package.ts';
import type { Body } from '#domain/fact.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import {
	addQuarters,
	previousQuarter,
	quartersBetween,
	sameQuarterLastYear,
	type Quarter
} from '#domain/period.ts';
import { unitsAt } from '#domain/register.ts';
import { getOrMake } from '#domain/remembered.ts';
import type { Selection } from '#domain/selection.ts';
import { quartersIn, type Stretch } from '#domain/stretch.ts';
import type { Level, UnitId, UnitSpan } from '#domain/unit.ts';
import { figureOf } from './figure.ts';
import { totalOf, type Total } from './total.ts';

/** The data a screen is computed from. */
export interface Data {
	readonly register: Register;
	readonly cube: Cube;
}

/** What part of the selection decides which figures are added up. */
export type Chosen = Pick<Selection, 'level' | 'units' | 'cumulated'>;

/** What part of a selection frames every figure of a screen: not the indicator, not the order. */
export type Framed = Pick<Selection, 'quarter' | 'level' | 'units' | 'base' | 'cumulated'>;

/** The chosen units that existed in `quarter`, in the official order. */
export function chosenUnits(
	register: Register,
	chosen: Pick<Chosen, 'level' | 'units'>,
	quarter: Quarter
): readonly UnitSpan[] {
	const all = unitsAt(register, chosen.level, quarter);
	return chosen.units === null ? all : all.filter((span) => chosen.units?.includes(span.unit));
}

export const baseQuarter = (selection: Pick<Selection, 'base' | 'quarter'>): Quarter =>
	selection.base === 'year' ? sameQuarterLastYear(selection.quarter) : previousQuarter(selection.quarter);

interface TotalAsked extends Stretch {
	readonly indicator: IndicatorId;
	readonly body?: Body;
}

/** All shares of every split unit are in the sum: nothing of it is estimated any more. */
function areSharesWhole(cube: Cube, units: readonly UnitId[], asked: TotalAsked): boolean {
	return quartersIn(asked).every((each) => {
		const shares = new Map<UnitId, number>();
		for (const { unit, shareRatio } of units.flatMap((seen) => reportersOf(cube, seen, each)))
			shares.set(unit, (shares.get(unit) ?? 0) + shareRatio);
		return [...shares.values()].every((share) => Math.abs(share - 1) < 1e-6);
	});
}

function addUp(cube: Cube, units: readonly UnitId[], asked: TotalAsked): Total {
	const total = totalOf(units.map((unit) => ({ unit, figure: figureOf(cube, { ...asked, unit }) })));
	return total.state === 'estimated' && areSharesWhole(cube, units, asked)
		? { ...total, state: 'reported' }
		: total;
}

/** A district's totals are asked for again with every choice: seven of eight quarters of a line stay. */
const MOST_UNITS_REMEMBERED = 200;
const known = new WeakMap<Cube, Map<string, Total>>();

/** One indicator's total over some units; with a body, that body's part alone. */
export function totalOver(cube: Cube, units: readonly UnitId[], asked: TotalAsked): Total {
	if (units.length > MOST_UNITS_REMEMBERED) return addUp(cube, units, asked);
	const totals = getOrMake(known, cube, () => new Map<string, Total>());
	const { quarter, since, indicator, body, cumulated } = asked;
	const key = `${since ?? ''} ${quarter} ${indicator} ${body ?? ''} ${cumulated} ${units.join()}`;
	return getOrMake(totals, key, () => addUp(cube, units, asked));
}

/** Quarters in a spark line and in the trend. */
const TREND_QUARTERS = 8;

/** The quarters up to the chosen one that a line shows: eight, or as many as the data reach back. */
export function quartersShown({ cube }: Pick<Data, 'cube'>, quarter: Quarter): Quarter[] {
	const eight = addQuarters(quarter, 1 - TREND_QUARTERS);
	const first = firstQuarter(cube);
	return quartersBetween(first > eight ? first : eight, quarter);
}

/** The level below or above: whose figure stands under the headline. */
export const otherLevel = (level: Level): Level => (level === 'commune' ? 'district' : 'commune');
