import { AS_REPORTED, epochSeen } from '#domain/lens.ts';
import type { Register } from '#domain/package.ts';
import { getOrMake } from '#domain/remembered.ts';
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
		population: ground.populationOf(span, (unit) => newest.get(unit) as UnitSpan)
	}));
	const above = register.units.filter(({ kind }) => levelOf(kind) !== 'commune');
	return [...above, ...seen, ...ground.kept];
}

interface Answers {
	readonly of: Units;
	/** By the first day of the epoch seen: lenses of one epoch show the same. */
	readonly byEpoch: Map<string, SeenUnits>;
}

/** A register never changes: what lenses show of it is kept with its units, as long as its lineage is the same. */
const known = new WeakMap<readonly UnitSpan[], Answers>();

function answersFor(register: Units): Answers['byEpoch'] {
	const before = known.get(register.units);
	if (before?.of.lineage === register.lineage && before.of.outsideParts === register.outsideParts)
		return before.byEpoch;
	const byEpoch: Answers['byEpoch'] = new Map();
	known.set(register.units, { of: register, byEpoch });
	return byEpoch;
}

/** What a lens shows of a register; `lens` is `current` or a date. */
export function unitsSeen(register: Units, lens: string): SeenUnits {
	const { from } = epochSeen(register, lens);
	return getOrMake(answersFor(register), from, () => {
		const ground = new Ground(register, lens);
		return { ground, units: unitsOn(register, ground) };
	});
}

/** The units that may be asked for under a lens: all that ever stood, or those the lens shows. */
export const unitsUnder = (register: Units, lens: string): readonly UnitSpan[] =>
	lens === AS_REPORTED ? register.units : unitsSeen(register, lens).units;
