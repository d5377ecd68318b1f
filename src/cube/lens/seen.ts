import { AS_REPORTED, unitsSince, type Makeup } from '#domain/lens.ts';
import type { Register } from '#domain/package.ts';
import type { Quarter } from '#domain/period.ts';
import { getOrMake } from '#domain/remembered.ts';
import { levelOf, type UnitId } from '#domain/unit.ts';
import type { Cube } from '../cube.ts';
import { cellsSeen, yearsSeen } from './seen-cells.ts';
import { unitsSeen } from './seen-register.ts';
import { targetsSeen } from './seen-targets.ts';

/** A register with the cube of its figures. */
export interface Figures {
	readonly register: Register;
	readonly cube: Cube;
}

/** A unit of the district level, or of no lens, is made of itself. */
function ownMakeups(register: Register): (unit: UnitId) => Makeup | null {
	const above = new Map(
		register.units.filter(({ kind }) => levelOf(kind) !== 'commune').map((span) => [span.unit, span])
	);
	return (unit) => {
		const span = above.get(unit);
		if (span === undefined) return null;
		return { parts: [{ span, shareRatio: 1, steps: [] }], outside: [], areaOnly: [], unsplit: [], holds: [] };
	};
}

function look({ register, cube }: Figures, lens: string): Figures {
	const { ground, units: spans } = unitsSeen(register, lens);
	const own = ownMakeups(register);
	const makeupOf = (unit: UnitId, quarter: Quarter): Makeup => own(unit) ?? ground.makeupOf(unit, quarter);
	const units = [...new Set(spans.map(({ unit }) => unit))];
	return {
		register: { ...register, units: spans, targets: targetsSeen(register, cube.quarters, units, makeupOf) },
		cube: {
			units,
			quarters: cube.quarters,
			indicators: cube.indicators,
			...cellsSeen(cube, units, makeupOf),
			years: yearsSeen(cube, units, makeupOf),
			seen: { lens, from: unitsSince(register, ground.seen), reported: { register, cube }, makeupOf }
		}
	};
}

/** A cube never changes: what was seen of it through a lens is kept with it. */
const known = new WeakMap<Cube, Map<string, Figures>>();

/**
 * The figures seen through a lens: the one call by which a screen crosses the dates of mergers.
 *
 * `as-reported` gives back what it was given. `current` and an ISO date give a register whose commune-level units are
 * those of that day, standing in every quarter, and the cube of their figures; both may be handed to whatever takes a
 * register and a cube (`unitsAt`, `readingAt`, `figureOf`, `totalOver`, `attainmentOf`, `trendOf` …).
 * - A merger is the exact sum of its parts; a share of a split unit makes the figure `estimated`; land alone moves nothing.
 * - `partial` where a part did not report, or came from outside our data (`outsideOnly` then); `missing` where no part
 *   reported; `not-applicable` where no part of the unit reported under any name, or only within a figure that cannot be
 *   split. That figure stays with the unit that reported it, which the lens shows beside its own units while it does:
 *   over all units of the level every lens gives the same total.
 * - Plans and populations are sums over the same parts (population null where a part is not known).
 * - The district level is as it was reported.
 *
 * `makeupOf` says what a figure is made of, `reportersOf` whose rows are behind it. Computed once a lens and cube.
 */
export function seenThrough(figures: Figures, lens: string): Figures {
	if (lens === AS_REPORTED) return figures;
	const lenses = getOrMake(known, figures.cube, () => new Map<string, Figures>());
	const before = lenses.get(lens);
	const isSame = before?.cube.seen?.reported.register === figures.register;
	const seen = before !== undefined && isSame ? before : look(figures, lens);
	lenses.set(lens, seen);
	return seen;
}

/** What a unit's figure of a quarter is made of; null where figures stand with the units that reported them. */
export const makeupOf = (cube: Cube, unit: UnitId, quarter: Quarter): Makeup | null =>
	cube.seen?.makeupOf(unit, quarter) ?? null;

/** A unit that reported, and how much of its figure counts. */
export interface Reporter {
	readonly unit: UnitId;
	/** 1 for the whole figure. */
	readonly shareRatio: number;
}

/** The units whose rows are behind a figure of a quarter: as reported, the unit itself. */
export const reportersOf = (cube: Cube, unit: UnitId, quarter: Quarter): readonly Reporter[] =>
	makeupOf(cube, unit, quarter)?.parts.map(({ span, shareRatio }) => ({ unit: span.unit, shareRatio })) ?? [
		{ unit, shareRatio: 1 }
	];
