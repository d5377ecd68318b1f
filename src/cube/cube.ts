import { BODIES, type Body } from '#domain/fact.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import type { Makeup } from '#domain/lens.ts';
import type { Register } from '#domain/package.ts';
import type { Quarter } from '#domain/period.ts';
import { STATES, type Reading, type State } from '#domain/reading.ts';
import type { UnitId } from '#domain/unit.ts';
import type { YearCell } from '#domain/cell.ts';
import { getOrMake } from '#domain/remembered.ts';

/**
 * The engine's answer as typed columns. Axes in order unit, quarter, indicator (and body, fastest, for values).
 * Length of `states`, `months`, `illustrative`: units × quarters × indicators; of `values`: that × bodies.
 */
export interface Cube {
	readonly units: readonly UnitId[];
	readonly quarters: readonly Quarter[];
	readonly indicators: readonly IndicatorId[];
	/** Index into `STATES`. */
	readonly states: Uint8Array;
	/** Months covered, 0 to 3. */
	readonly months: Uint8Array;
	/** 1 where any row behind the figure is invented. */
	readonly illustrative: Uint8Array;
	/** Counts; NaN where the body has no row. */
	readonly values: Float64Array;
	readonly years: readonly YearCell[];
	/** Through which lens it is seen; absent where figures stand with the units that reported them. */
	readonly seen?: Seen;
	/** Under a lens, 1 where all that lacks in a partial figure lies outside our data. */
	readonly outsideOnly?: Uint8Array;
}

/** How a cube seen through a lens came about. */
export interface Seen {
	/** `current` or a date. */
	readonly lens: string;
	/** First day of the units seen; '' where they stood before our data. */
	readonly from: string;
	/** The same figures with the units that reported them. */
	readonly reported: { readonly register: Register; readonly cube: Cube };
	/** What a seen unit's figures of a quarter are made of. */
	readonly makeupOf: (unit: UnitId, quarter: Quarter) => Makeup;
}

const NOT_APPLICABLE: Reading = { state: 'not-applicable', value: null, months: 0, illustrative: false };

const positions = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

const positionsOn = (axis: readonly string[]): ReadonlyMap<string, number> =>
	new Map(axis.map((name, position) => [name, position]));

/** Where a key stands on its axis, remembered per axis: a country has ten thousand units, asked for a million times. */
function positionOn(axis: readonly string[], key: string): number {
	return getOrMake(positions, axis, positionsOn).get(key) ?? -1;
}

/** The first quarter of the data: the axis is never empty. */
export const firstQuarter = ({ quarters }: Pick<Cube, 'quarters'>): Quarter => quarters[0] as Quarter;

/** Position in the state columns; -1 where an axis does not know the key. */
export function cellIndex(cube: Cube, unit: UnitId, quarter: Quarter, indicator: IndicatorId): number {
	const u = positionOn(cube.units, unit);
	const q = positionOn(cube.quarters, quarter);
	const i = positionOn(cube.indicators, indicator);
	if (u < 0 || q < 0 || i < 0) return -1;
	return (u * cube.quarters.length + q) * cube.indicators.length + i;
}

const hasValue = (state: State): boolean =>
	state === 'reported' || state === 'partial' || state === 'estimated';

function sumOfBodies(cube: Cube, index: number): number {
	let sum = 0;
	for (let body = 0; body < BODIES.length; body++) {
		const value = cube.values[index * BODIES.length + body] as number;
		if (!Number.isNaN(value)) sum += value;
	}
	return sum;
}

/** The figure of one unit, quarter and indicator over all bodies, or the reason why there is none. */
export function readingAt(cube: Cube, unit: UnitId, quarter: Quarter, indicator: IndicatorId): Reading {
	const index = cellIndex(cube, unit, quarter, indicator);
	if (index < 0) return NOT_APPLICABLE;
	const state = STATES[cube.states[index] as number] as State;
	const reading: Reading = {
		state,
		value: hasValue(state) ? sumOfBodies(cube, index) : null,
		months: cube.months[index] as number,
		illustrative: cube.illustrative[index] === 1
	};
	return cube.outsideOnly?.[index] === 1 ? { ...reading, outsideOnly: true } : reading;
}

/** What each body did, in the order of `BODIES`; a body without a row is absent, not missing. */
export function bodiesAt(
	cube: Cube,
	unit: UnitId,
	quarter: Quarter,
	indicator: IndicatorId
): readonly { readonly body: Body; readonly value: number }[] {
	const index = cellIndex(cube, unit, quarter, indicator);
	if (index < 0) return [];
	return BODIES.map((body, b) => ({ body, value: cube.values[index * BODIES.length + b] as number })).filter(
		(entry) => !Number.isNaN(entry.value)
	);
}

/** The yearly figure of a unit, per body; empty where none was given. */
export const yearsAt = (
	cube: Cube,
	unit: UnitId,
	year: number,
	indicator: IndicatorId
): readonly YearCell[] =>
	cube.years.filter((cell) => cell.unit === unit && cell.year === year && cell.indicator === indicator);
