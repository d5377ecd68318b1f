import type { Body } from '#domain/fact.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import type { Quarter } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
import { sameStretch } from './compare-figures.ts';
import { compare, type Comparison } from './compare.ts';
import { figureOf, isBeforeData, isWhole, type Figure } from './figure.ts';
import { chosenUnits, totalOver, type Chosen, type Data } from './scope.ts';
import { coverSameGround } from './territory.ts';
import type { Total } from './total.ts';

/** Two totals beside each other; a percentage only where they cover the same units. */
export interface TotalComparison {
	readonly now: Total;
	readonly base: Total;
	readonly baseQuarter: Quarter;
	readonly comparison: Comparison;
	/** Where the units that reported differ: both totals over those that reported both times, and which they are. */
	readonly likeForLike: {
		readonly counted: readonly UnitId[];
		readonly now: Total;
		readonly base: Total;
		readonly comparison: Comparison;
	} | null;
}

interface Asked {
	readonly quarter: Quarter;
	readonly baseQuarter: Quarter;
	readonly indicator: IndicatorId;
	readonly body?: Body;
}

type Wanted = Asked & Pick<Chosen, 'cumulated'>;

/** Both are whole, or lack the same that lies outside our data. */
const areWhole = (
	now: Pick<Figure, 'state' | 'outsideOnly'>,
	base: Pick<Figure, 'state' | 'outsideOnly'>
): boolean =>
	(isWhole(now.state) && isWhole(base.state)) || (now.outsideOnly === true && base.outsideOnly === true);

function unitsWholeIn(data: Data, units: readonly UnitId[], asked: Wanted): UnitId[] {
	return units.filter((unit) => {
		const now = figureOf(data.cube, { ...asked, unit });
		const base = figureOf(data.cube, { ...asked, unit, quarter: asked.baseQuarter });
		return areWhole(now, base) && sameStretch(now, base);
	});
}

function sameUnitsOnly(data: Data, units: readonly UnitId[], asked: Wanted) {
	const both = unitsWholeIn(data, units, asked);
	if (both.length === 0) return null;
	const now = totalOver(data.cube, both, asked);
	const base = totalOver(data.cube, both, { ...asked, quarter: asked.baseQuarter });
	return { counted: both, now, base, comparison: compare(now, base) };
}

/** Since January a unit may have begun in the midst of the year: every figure must run over as many quarters. */
function coverSameStretch(data: Data, now: Total, base: Total, asked: Wanted): boolean {
	const runs = (units: readonly UnitId[], quarter: Quarter) =>
		units.map((unit) => figureOf(data.cube, { ...asked, unit, quarter }).quarters.length);
	return new Set([...runs(now.counted, asked.quarter), ...runs(base.counted, asked.baseQuarter)]).size <= 1;
}

/** Totals of the two sides are alike when both are whole, stand on the same ground and run as long. */
const areAlike = (data: Data, now: Total, base: Total, asked: Wanted): boolean =>
	areWhole(now, base) &&
	now.partial.join() === base.partial.join() &&
	coverSameGround(data.register, base.counted, now.counted) &&
	coverSameStretch(data, now, base, asked);

/** Compares a total with its baseline, and says so when the two do not cover the same units. */
export function compareTotals(data: Data, chosen: Chosen, asked: Asked): TotalComparison {
	const unitsIn = (quarter: Quarter) => chosenUnits(data.register, chosen, quarter).map(({ unit }) => unit);
	const wanted = { ...asked, cumulated: chosen.cumulated };
	const units = unitsIn(asked.quarter);
	const now = totalOver(data.cube, units, wanted);
	const base = totalOver(data.cube, unitsIn(asked.baseQuarter), { ...wanted, quarter: asked.baseQuarter });
	const isAlike = now.value === null || base.value === null || areAlike(data, now, base, wanted);
	const baseState = isBeforeData(data.cube, asked.baseQuarter) ? 'missing' : base.state;
	const isSame = isAlike && baseState === base.state;
	const comparison = compare(
		now,
		isSame ? base : { value: base.value, state: isAlike ? baseState : 'partial' }
	);
	const likeForLike = isAlike ? null : sameUnitsOnly(data, units, wanted);
	return { now, base, baseQuarter: asked.baseQuarter, comparison, likeForLike };
}
