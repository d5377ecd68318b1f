import type { Cube } from '#cube/cube.ts';
import { reportersOf, type Reporter } from '#cube/lens/seen.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Register, Target } from '#domain/package.ts';
import { numberOf, type Quarter } from '#domain/period.ts';
import { quartersIn, type Stretch } from '#domain/stretch.ts';
import type { UnitId } from '#domain/unit.ts';
import { figureOf, type Figure } from './figure.ts';
import { quarterPlan, yearPlan } from './target.ts';

/** `on-pace` belongs to yearly plans only: not yet there, not late. */
export type Status = 'ahead' | 'met' | 'on-pace' | 'behind';

/** A figure against its plan. */
export interface Attainment {
	readonly actual: number;
	readonly target: number;
	/** `quarter`: the quarter's own plan. `to-date`: quarterly plans since January or over a stretch. `year`: the whole year's plan. */
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
	/** How many reporting units the actual and the target are sums over. */
	readonly units: number;
	/** Whether those are all that have a figure: else the figure beside it is a sum over more. */
	readonly coversAll: boolean;
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

/** One reporting unit's actual and target for the same quarters, as far as they count. */
interface Share {
	readonly actual: number;
	readonly target: number;
	readonly span: Attainment['span'];
	readonly isWhole: boolean;
	readonly plans: readonly Target[];
}

/** What is judged: which units, which quarter, which indicator. */
export interface Asked extends Stretch {
	readonly indicator: Indicator;
}

function shareOfQuarters(register: Register, reporter: Reporter, figure: Figure, asked: Asked): Share | null {
	const { unit, shareRatio } = reporter;
	const id = asked.indicator.indicator;
	const plans = figure.quarters.map((quarter) => quarterPlan(register, unit, quarter, id));
	if (plans.length === 0 || plans.some((plan) => plan === null) || figure.value === null) return null;
	const given = plans.filter((plan) => plan !== null);
	return {
		actual: figure.value * shareRatio,
		target: given.reduce((sum, plan) => sum + plan.value, 0) * shareRatio,
		span: asked.cumulated || (asked.since ?? null) !== null ? 'to-date' : 'quarter',
		isWhole: figure.state === 'reported' && shareRatio === 1,
		plans: given
	};
}

function shareOfYear(register: Register, cube: Cube, reporter: Reporter, asked: Asked): Share | null {
	const { unit, shareRatio } = reporter;
	const plan = yearPlan(register, unit, asked.quarter, asked.indicator.indicator);
	if (plan === null) return null;
	const wanted = { unit, quarter: asked.quarter, indicator: asked.indicator.indicator, cumulated: true };
	const figure = figureOf(cube, wanted);
	if (figure.value === null) return null;
	return {
		actual: figure.value * shareRatio,
		target: plan.value * shareRatio,
		span: 'year',
		isWhole: figure.state === 'reported' && shareRatio === 1,
		plans: [plan]
	};
}

/** Shares of counts, without the last digits of the machine. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function attainmentOfShares(shares: readonly Share[], asked: Asked): Omit<Attainment, 'units' | 'coversAll'> {
	const actual = rounded(sum(shares.map((share) => share.actual)));
	const target = rounded(sum(shares.map((share) => share.target)));
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
		illustrative: plans.some((plan) => plan.origin === 'illustrative'),
		givenBy: [...new Set(plans.map((plan) => plan.givenBy))]
	};
}

/** Every unit that reported behind some units, once, with all of it that counts: shares add up again. */
function reportersBehind(cube: Cube, units: readonly UnitId[], quarters: readonly Quarter[]): Reporter[] {
	if (cube.seen === undefined) return units.map((unit) => ({ unit, shareRatio: 1 }));
	const found = new Map<UnitId, number>();
	for (const seen of units) {
		const behind = quarters.flatMap((quarter) => reportersOf(cube, seen, quarter));
		for (const { unit, shareRatio } of new Map(behind.map((each) => [each.unit, each])).values())
			found.set(unit, rounded((found.get(unit) ?? 0) + shareRatio));
	}
	return [...found].map(([unit, shareRatio]) => ({ unit, shareRatio }));
}

/**
 * How far some units have come against their plans: quarterly plans first, yearly ones where there are none (never over a
 * chosen stretch, which is no year).
 * Actual and target are sums over the same units and the same quarters; under a lens over the units that reported
 * behind those seen. null where nobody set a plan.
 */
export function attainmentOf(
	register: Register,
	cube: Cube,
	units: readonly UnitId[],
	asked: Asked
): Attainment | null {
	const reported = cube.seen?.reported ?? { register, cube };
	const { quarter, cumulated, since = null } = asked;
	const behind = reportersBehind(cube, units, quartersIn(asked));
	const figures = behind.map(({ unit }) =>
		figureOf(reported.cube, { unit, quarter, since, indicator: asked.indicator.indicator, cumulated })
	);
	const quarterly = behind.map((reporter, index) =>
		shareOfQuarters(reported.register, reporter, figures[index] as Figure, asked)
	);
	const yearly = () =>
		reportersBehind(cube, units, [quarter]).map((reporter) =>
			shareOfYear(reported.register, reported.cube, reporter, asked)
		);
	const shares = (quarterly.some((share) => share !== null) || since !== null ? quarterly : yearly()).filter(
		(share) => share !== null
	);
	if (shares.length === 0) return null;
	const withFigure = figures.filter(({ value }) => value !== null).length;
	const coversAll = shares.length === withFigure;
	return { ...attainmentOfShares(shares, asked), units: shares.length, coversAll };
}
