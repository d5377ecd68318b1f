import { BODIES, type Body } from '#domain/fact.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import type { Register } from '#domain/package.ts';
import { quartersBetween, type Quarter } from '#domain/period.ts';
import type { State } from '#domain/reading.ts';
import { indicatorOf } from '#domain/register.ts';
import type { Steps } from '#domain/steps.ts';
import type { UnitId } from '#domain/unit.ts';
import { stateWithoutRow } from './build-cube.ts';
import { bodiesAt, cellIndex, readingAt, yearsAt, type Cube } from './cube.ts';

/** The figures of one version of the data. */
export interface Version {
	readonly register: Register;
	readonly cube: Cube;
}

/** How one figure stands in one version. */
export interface Stand {
	readonly state: State;
	/** null exactly where nothing was counted. */
	readonly value: number | null;
	/** Months covered, 1 to 3; 0 where nothing was reported, and for a yearly figure. */
	readonly months: number;
	readonly illustrative: boolean;
	/** What each body did, in the order of `BODIES`. */
	readonly bodies: readonly { readonly body: Body; readonly value: number }[];
}

/** A figure that two versions of the data give differently. */
export interface FigureChange {
	readonly unit: UnitId;
	/** `2024-Q1`, or `2024` for what is counted yearly. */
	readonly span: string;
	/** null for what is counted yearly. */
	readonly quarter: Quarter | null;
	readonly indicator: IndicatorId;
	readonly before: Stand;
	readonly after: Stand;
}

const silent = (state: State): Stand => ({ state, value: null, months: 0, illustrative: false, bodies: [] });

/** How a quarter's figure stands; outside of the cube's axes by the rules that fill it. */
export function standAt(version: Version, unit: UnitId, quarter: Quarter, indicator: IndicatorId): Stand {
	const { register, cube } = version;
	if (cellIndex(cube, unit, quarter, indicator) < 0) {
		const counted = indicatorOf(register, indicator);
		return silent(counted === null ? 'not-applicable' : stateWithoutRow(register, unit, quarter, counted));
	}
	const { state, value, months, illustrative } = readingAt(cube, unit, quarter, indicator);
	return { state, value, months, illustrative, bodies: bodiesAt(cube, unit, quarter, indicator) };
}

/** How a yearly figure stands. */
export function yearStandAt({ cube }: Version, unit: UnitId, year: number, indicator: IndicatorId): Stand {
	const cells = yearsAt(cube, unit, year, indicator);
	if (cells.length === 0) return silent('missing');
	return {
		state: 'reported',
		value: cells.reduce((sum, cell) => sum + cell.value, 0),
		months: 0,
		illustrative: cells.some((cell) => cell.illustrative),
		bodies: cells
			.map(({ body, value }) => ({ body, value }))
			.toSorted((a, b) => BODIES.indexOf(a.body) - BODIES.indexOf(b.body))
	};
}

const bodiesText = ({ bodies }: Stand): string =>
	bodies.map(({ body, value }) => `${body} ${value}`).join(' ');

const isSame = (a: Stand, b: Stand): boolean =>
	a.state === b.state &&
	a.value === b.value &&
	a.months === b.months &&
	a.illustrative === b.illustrative &&
	bodiesText(a) === bodiesText(b);

/** Both lists as one, without twins, in the order they come. */
const union = <T>(first: readonly T[], second: readonly T[]): T[] => [...new Set([...first, ...second])];

function quartersOf(before: Cube, after: Cube): Quarter[] {
	const all = union(before.quarters, after.quarters).sort();
	return quartersBetween(all[0] as Quarter, all.at(-1) as Quarter).toReversed();
}

/** A unit has a dozen figures a quarter: so many are a few milliseconds' work. */
const UNITS_A_STEP = 50;

function* changedQuarters(before: Version, after: Version): Steps<FigureChange[]> {
	const changes: FigureChange[] = [];
	const units = union(after.cube.units, before.cube.units);
	const indicators = union(after.cube.indicators, before.cube.indicators);
	for (const quarter of quartersOf(before.cube, after.cube))
		for (const [index, unit] of units.entries()) {
			if (index % UNITS_A_STEP === 0) yield;
			for (const indicator of indicators) {
				const from = standAt(before, unit, quarter, indicator);
				const to = standAt(after, unit, quarter, indicator);
				if (!isSame(from, to))
					changes.push({ unit, span: quarter, quarter, indicator, before: from, after: to });
			}
		}
	return changes;
}

function changedYears(before: Version, after: Version): FigureChange[] {
	const cells = [...after.cube.years, ...before.cube.years];
	const places = new Map(cells.map((cell) => [`${cell.unit} ${cell.year} ${cell.indicator}`, cell]));
	return [...places.values()].flatMap(({ unit, year, indicator }) => {
		const from = yearStandAt(before, unit, year, indicator);
		const to = yearStandAt(after, unit, year, indicator);
		if (isSame(from, to)) return [];
		return [{ unit, span: String(year), quarter: null, indicator, before: from, after: to }];
	});
}

const newestFirst = (a: FigureChange, b: FigureChange): number =>
	a.span < b.span ? 1 : a.span > b.span ? -1 : 0;

/**
 * Every figure (unit × quarter or year × indicator) that the two versions give differently: in value, state, months,
 * mark, or what a body did. The newest time first, then in the order of the register.
 */
export function* changesBetween(before: Version, after: Version): Steps<readonly FigureChange[]> {
	const changes = yield* changedQuarters(before, after);
	changes.push(...changedYears(before, after));
	return changes.sort(newestFirst); // a stable sort: within a quarter the order of the register stays
}
