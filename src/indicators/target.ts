import { groupBy } from '#domain/group-by.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import type { Register, Target } from '#domain/package.ts';
import { yearOf, type Quarter } from '#domain/period.ts';
import { spanAt } from '#domain/register.ts';
import { getOrMake } from '#domain/remembered.ts';
import type { UnitId } from '#domain/unit.ts';

type Planned = Pick<Register, 'units' | 'targets'>;

/** The plan a unit stands against: its own before its kind's. */
function planFor(register: Planned, unit: UnitId, quarter: Quarter, plans: readonly Target[]): Target | null {
	const own = plans.find((target) => target.unit === unit);
	if (own !== undefined) return own;
	const kind = spanAt(register, unit, quarter)?.kind;
	return plans.find((target) => target.unit === null && target.kind === kind) ?? null;
}

const NO_PLANS: readonly Target[] = [];

/** Plans by indicator and period: one screen asks for them thousands of times, and a register never changes. */
const sorted = new WeakMap<readonly Target[], ReadonlyMap<string, readonly Target[]>>();

const sortPlans = (targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> =>
	groupBy(targets, ({ indicator, period }) => `${indicator} ${period.text}`);

const plansOf = ({ targets }: Planned, indicator: IndicatorId, period: string): readonly Target[] =>
	getOrMake(sorted, targets, sortPlans).get(`${indicator} ${period}`) ?? NO_PLANS;

/** The plan of one unit for one quarter alone; null where nobody set one. */
export const quarterPlan = (
	register: Planned,
	unit: UnitId,
	quarter: Quarter,
	indicator: IndicatorId
): Target | null => planFor(register, unit, quarter, plansOf(register, indicator, quarter));

/** The plan of one unit for the whole year of `quarter`; never divided by four. */
export const yearPlan = (
	register: Planned,
	unit: UnitId,
	quarter: Quarter,
	indicator: IndicatorId
): Target | null => planFor(register, unit, quarter, plansOf(register, indicator, String(yearOf(quarter))));
