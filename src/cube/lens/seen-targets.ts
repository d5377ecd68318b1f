import type { Makeup } from '#domain/lens.ts';
import type { Register, Target } from '#domain/package.ts';
import { groupBy } from '#domain/group-by.ts';
import { quarterOf, type Period, type Quarter } from '#domain/period.ts';
import { levelOf, type UnitId } from '#domain/unit.ts';

type MakeupOf = (unit: UnitId, quarter: Quarter) => Makeup;

const PLACES = 1e6;

/** The quarter whose parts a plan is carried by: its own, or for a year the last one that the cube knows. */
function quarterFor({ quarter, year }: Period, quarters: readonly Quarter[]): Quarter {
	const last = quarterOf(year, 4);
	return quarter ?? quarters.findLast((each) => each <= last) ?? last;
}

/** The plan that a part stood against: its own before its kind's. */
const planOf = (plans: readonly Target[], { span }: Makeup['parts'][number]): Target | undefined =>
	plans.find(({ unit }) => unit === span.unit) ??
	plans.find(({ unit, kind }) => unit === null && kind === span.kind);

/** One plan a unit seen: the sum over the parts that had one. */
function planSeen(unit: UnitId, plans: readonly Target[], makeup: Makeup): Target[] {
	const carried = makeup.parts.flatMap((part) => {
		const plan = planOf(plans, part);
		return plan === undefined ? [] : [{ plan, shareRatio: part.shareRatio }];
	});
	const first = carried[0]?.plan;
	if (first === undefined) return [];
	const value = carried.reduce((sum, { plan, shareRatio }) => sum + plan.value * shareRatio, 0);
	const said = (field: 'givenBy' | 'document') =>
		[...new Set(carried.map(({ plan }) => plan[field]))].join('; ');
	return [
		{
			...first,
			unit,
			kind: null,
			value: Math.round(value * PLACES) / PLACES,
			givenBy: said('givenBy'),
			document: said('document'),
			origin: carried.find(({ plan }) => plan.origin === 'illustrative')?.plan.origin ?? first.origin
		}
	];
}

/** Every plan of the commune level as a plan of the units seen; the district's own as they are. */
export function targetsSeen(
	register: Register,
	quarters: readonly Quarter[],
	units: readonly UnitId[],
	makeupOf: MakeupOf
): readonly Target[] {
	const above = new Set(
		register.units.filter(({ kind }) => levelOf(kind) !== 'commune').map(({ unit }) => unit)
	);
	const isAbove = ({ unit, kind }: Target): boolean =>
		unit === null ? kind !== null && levelOf(kind) !== 'commune' : above.has(unit);
	const below = register.targets.filter((target) => !isAbove(target));
	const communes = units.filter((unit) => !above.has(unit));
	const groups = groupBy(below, ({ indicator, period }) => `${indicator} ${period.text}`);
	return [
		...register.targets.filter(isAbove),
		...[...groups.values()].flatMap((plans) => {
			const quarter = quarterFor((plans[0] as Target).period, quarters);
			return communes.flatMap((unit) => planSeen(unit, plans, makeupOf(unit, quarter)));
		})
	];
}
