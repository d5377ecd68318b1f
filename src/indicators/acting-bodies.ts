import { bodiesAt, type Cube } from '#cube/cube.ts';
import { BODIES, type Body } from '#domain/fact.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import { getOrMake } from '#domain/remembered.ts';
import type { Level, UnitId } from '#domain/unit.ts';

function findBodies(cube: Cube, units: readonly UnitId[], indicator: IndicatorId): readonly Body[] {
	const seen = new Set<Body>();
	for (const unit of units)
		for (const quarter of cube.quarters)
			for (const { body } of bodiesAt(cube, unit, quarter, indicator)) seen.add(body);
	return BODIES.filter((body) => seen.has(body));
}

/** Every screen asks this of the whole cube; a cube never changes, so its answers are kept with it. */
const known = new WeakMap<Cube, Map<string, readonly Body[]>>();

/** The bodies that ever acted on an indicator at a level, in the order of `BODIES`; empty where there is no row. */
export function actingBodies(
	cube: Cube,
	level: Level,
	units: () => readonly UnitId[],
	indicator: IndicatorId
): readonly Body[] {
	const answers = getOrMake(known, cube, () => new Map<string, readonly Body[]>());
	return getOrMake(answers, `${level} ${indicator}`, () => findBodies(cube, units(), indicator));
}
