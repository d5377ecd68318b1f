import { AS_REPORTED, epochSeen } from '#domain/lens.ts';
import type { Register } from '#domain/package.ts';
import { levelOf, type UnitId, type UnitSpan } from '#domain/unit.ts';
import { Ground } from './ground.ts';

type Units = Pick<Register, 'units' | 'lineage' | 'outsideParts'>;

/** What a lens shows of a register: the way figures go, and the units that stand. */
export interface SeenUnits {
	readonly ground: Ground;
	readonly units: readonly UnitSpan[];
}

/**
 * The units a lens shows: those of its day, standing at all times, those that keep a figure which cannot be split
 * among them, while they do, and the district level as it is.
 */
function unitsOn(register: Units, ground: Ground): readonly UnitSpan[] {
	const newest = new Map<UnitId, UnitSpan>(register.units.map((span) => [span.unit, span]));
	const seen = [...ground.seen.spans.values()].map((span) => ({
		...span,
		validFrom: null,
		validTo: null,
		population: ground.populationOf(span, (unit) => newest.get(unit))
	}));
	const above = register.units.filter(({ kind }) => levelOf(kind) !== 'commune');
	return [...above, ...seen, ...ground.kept];
}

/** A register never changes, and lenses of one epoch show the same: what they show is kept with it. */
const known = new WeakMap<readonly UnitSpan[], Map<string, SeenUnits>>();

/** What a lens shows of a register; `lens` is `current` or a date. */
export function unitsSeen(register: Units, lens: string): SeenUnits {
	const answers = known.get(register.units) ?? new Map<string, SeenUnits>();
	known.set(register.units, answers);
	const { from } = epochSeen(register, lens);
	const answer = answers.get(from);
	if (answer !== undefined) return answer;
	const ground = new Ground(register, lens);
	const seen = { ground, units: unitsOn(register, ground) };
	answers.set(from, seen);
	return seen;
}

/** The units that may be asked for under a lens: all that ever stood, or those the lens shows. */
export const unitsUnder = (register: Units, lens: string): readonly UnitSpan[] =>
	lens === AS_REPORTED ? register.units : unitsSeen(register, lens).units;
