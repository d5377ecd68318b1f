import type { LineageStep, OutsidePart, Register } from '#domain/package.ts';
import type { UnitId, UnitSpan } from '#domain/unit.ts';

type Related = Pick<Register, 'units' | 'lineage' | 'outsideParts'>;

/** A unit in the picture of where another came from and went. */
export interface Kin {
	/** Unique in the picture. */
	readonly key: string;
	/** null for a part from outside our data. */
	readonly span: UnitSpan | null;
	readonly name: string;
	/** Steps away from the unit itself: below 0 before it, above 0 after it. */
	readonly generation: number;
}

/** A step between two units of the picture, in the direction of time. */
export interface Descent extends Pick<
	LineageStep,
	'effective' | 'kind' | 'certainty' | 'basis' | 'shareRatio'
> {
	readonly from: string;
	readonly to: string;
}

export interface Ancestry {
	/** By generation, the official order within; the unit itself in generation 0. */
	readonly kin: readonly Kin[];
	readonly descents: readonly Descent[];
}

/** Land alone brings no history of inhabitants: such a step is shown, but not followed further. */
const isFollowed = ({ kind }: Pick<LineageStep, 'kind'>): boolean => kind !== 'area-only';

interface Walk {
	readonly next: (unit: UnitId) => readonly LineageStep[];
	readonly end: (step: LineageStep) => UnitId;
	readonly direction: 1 | -1;
}

/** Every unit reached in one direction of time, as many generations away as its longest way. */
function walk(unit: UnitId, { next, end, direction }: Walk): Map<UnitId, number> {
	const generations = new Map<UnitId, number>();
	const visit = (from: UnitId, generation: number, trail: readonly UnitId[]): void => {
		for (const step of next(from)) {
			const to = end(step);
			if (to === unit || trail.includes(to)) continue; // an error of the data must not go round for ever
			const known = generations.get(to) ?? 0;
			generations.set(to, direction * Math.max(Math.abs(known), Math.abs(generation)));
			if (isFollowed(step)) visit(to, generation + direction, [...trail, to]);
		}
	};
	visit(unit, direction, [unit]);
	return generations;
}

const outsideKey = ({ fromName, toUnit }: OutsidePart): string => `outside ${fromName} ${toUnit}`;

const byCode = (a: Kin, b: Kin): number =>
	a.generation - b.generation || (a.span?.code ?? '~').localeCompare(b.span?.code ?? '~');

/** Where a unit came from and what became of it, with every step, its day, kind, certainty and decree. */
export function ancestryOf({ units, lineage, outsideParts }: Related, unit: UnitId): Ancestry {
	const before = walk(unit, {
		next: (each) => lineage.filter(({ toUnit }) => toUnit === each),
		end: ({ fromUnit }) => fromUnit,
		direction: -1
	});
	const after = walk(unit, {
		next: (each) => lineage.filter(({ fromUnit }) => fromUnit === each),
		end: ({ toUnit }) => toUnit,
		direction: 1
	});
	const generations = new Map([...before, [unit, 0] as const, ...after]);
	const known = new Map(units.map((span) => [span.unit, span]));
	const shown = lineage.filter(({ fromUnit, toUnit }) => {
		const [from, to] = [generations.get(fromUnit), generations.get(toUnit)];
		return from !== undefined && to !== undefined && from < to && (to <= 0 || from >= 0);
	});
	const ancestors = shown.filter((step) => isFollowed(step) && before.has(step.fromUnit));
	const ground = new Set([unit, ...ancestors.map(({ fromUnit }) => fromUnit)]);
	const outside = outsideParts.filter(({ toUnit }) => ground.has(toUnit));
	const kin = [...generations].map(([each, generation]): Kin => {
		const span = known.get(each) as UnitSpan;
		return { key: each, span, name: span.name, generation };
	});
	const strangers = outside.map((part): Kin => ({
		key: outsideKey(part),
		span: null,
		name: part.fromName,
		generation: (generations.get(part.toUnit) as number) - 1
	}));
	return {
		kin: [...kin, ...strangers].sort(byCode),
		descents: [
			...shown.map((step) => ({ ...step, from: step.fromUnit, to: step.toUnit })),
			...outside.map((part) => ({ ...part, shareRatio: null, from: outsideKey(part), to: part.toUnit }))
		]
	};
}
