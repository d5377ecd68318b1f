import type { Cube } from '#cube/cube.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Register, Target } from '#domain/package.ts';
import { numberOf, type Quarter } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
import { figureOf, type Figure } from './figure.ts';
import { quarterPlan, yearPlan } from './target.ts';

/** `on-pace` belongs to yearly plans only: not yet there, not late. */
export type Status = 'ahead' | 'met' | 'on-pace' | 'behind';

/** A figure against its plan. */
export interface Attainment {
	readonly actual: number;
	readonly target: number;
	/** `quarter`: the quarter's own plan. `to-date`: quarterly plans since January. `year`: the whole year's plan. */
	readonly span: 'quarter' | 'to-date' | 'year';
	/** actual ÷ target; 1 is met; null where the plan is 0. */
	readonly attainmentRatio: number | null;
	/** actual − target. */
	readonly gap: number;
	/** Yearly plans only: actual ÷ (target × quarters elapsed ÷ 4), "so với tiến độ đều". */
	readonly paceRatio: number | null;
	/** What an even pace would have reached by now; null but for yearly plans. */
	readonly evenPace: number | null;
	/** null where more is neither better nor worse, or the figure is partial. */
	readonly status: Status | null;
	/** How many units the actual and the target are sums over. */
	readonly units: number;
	/** Whether any plan behind it is invented. */
	readonly illustrative: boolean;
	readonly givenBy: readonly string[];
}

interface Judged {
	readonly actual: number;
	readonly target: number;
	readonly evenPace: number | null;
}

/** Nobody holds half a hearing: a yearly plan is late only by a whole one against the even pace. */
function shortfall({ actual, target, evenPace }: Judged): Status {
	if (actual > target) return 'ahead';
	if (actual === target) return 'met';
	if (evenPace === null) return 'behind';
	return actual < Math.floor(evenPace) ? 'behind' : 'on-pace';
}

/** Where fewer is better, staying under the plan is meeting it. */
function excess({ actual, target }: Judged): Status {
	return actual > target ? 'behind' : actual === target ? 'met' : 'ahead';
}

export function statusOf(moreIs: Indicator['moreIs'], judged: Judged): Status | null {
	if (moreIs === 'neither') return null;
	return moreIs === 'better' ? shortfall(judged) : excess(judged);
}

/** One unit's actual and target for the same quarters. */
interface Share {
	readonly actual: number;
	readonly target: number;
	readonly span: Attainment['span'];
	readonly isWhole: boolean;
	readonly plans: readonly Target[];
}

/** What is judged: which units, which quarter, which indicator. */
export interface Asked {
	readonly quarter: Quarter;
	readonly indicator: Indicator;
	readonly cumulated: boolean;
}

function shareOfQuarters(register: Register, unit: UnitId, figure: Figure, asked: Asked): Share | null {
	const id = asked.indicator.indicator;
	const plans = figure.quarters.map((quarter) => quarterPlan(register, unit, quarter, id));
	if (plans.length === 0 || plans.some((plan) => plan === null) || figure.value === null) return null;
	const given = plans.filter((plan) => plan !== null);
	return {
		actual: figure.value,
		target: given.reduce((sum, plan) => sum + plan.value, 0),
		span: asked.cumulated ? 'to-date' : 'quarter',
		isWhole: figure.state === 'reported',
		plans: given
	};
}

function shareOfYear(register: Register, cube: Cube, unit: UnitId, asked: Asked): Share | null {
	const plan = yearPlan(register, unit, asked.quarter, asked.indicator.indicator);
	if (plan === null) return null;
	const wanted = { unit, quarter: asked.quarter, indicator: asked.indicator.indicator, cumulated: true };
	const figure = figureOf(cube, wanted);
	if (figure.value === null) return null;
	const isWhole = figure.state === 'reported';
	return { actual: figure.value, target: plan.value, span: 'year', isWhole, plans: [plan] };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function attainmentOfShares(shares: readonly Share[], asked: Asked): Attainment {
	const actual = sum(shares.map((share) => share.actual));
	const target = sum(shares.map((share) => share.target));
	const span = (shares[0] as Share).span;
	const evenPace = span === 'year' ? (target * numberOf(asked.quarter)) / 4 : null;
	const plans = shares.flatMap((share) => share.plans);
	return {
		actual,
		target,
		span,
		attainmentRatio: target === 0 ? null : actual / target,
		gap: actual - target,
		paceRatio: evenPace === null || evenPace === 0 ? null : actual / evenPace,
		evenPace,
		status: shares.every((share) => share.isWhole)
			? statusOf(asked.indicator.moreIs, { actual, target, evenPace })
			: null,
		units: shares.length,
		illustrative: plans.some((plan) => plan.origin === 'illustrative'),
		givenBy: [...new Set(plans.map((plan) => plan.givenBy))]
	};
}

/**
 * How far some units have come against their plans: quarterly plans first, yearly ones where there are none.
 * Actual and target are sums over the same units and the same quarters. null where nobody set a plan.
 */
export function attainmentOf(
	register: Register,
	cube: Cube,
	units: readonly UnitId[],
	asked: Asked
): Attainment | null {
	const id = asked.indicator.indicator;
	const figure = (unit: UnitId) =>
		figureOf(cube, { unit, quarter: asked.quarter, indicator: id, cumulated: asked.cumulated });
	const quarterly = units.map((unit) => shareOfQuarters(register, unit, figure(unit), asked));
	const yearly = () => units.map((unit) => shareOfYear(register, cube, unit, asked));
	const shares = (quarterly.some((share) => share !== null) ? quarterly : yearly()).filter(
		(share) => share !== null
	);
	return shares.length === 0 ? null : attainmentOfShares(shares, asked);
}
