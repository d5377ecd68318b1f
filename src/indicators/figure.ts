import { bodiesAt, firstQuarter, readingAt, type Cube } from '#cube/cube.ts';
import type { Body } from '#domain/fact.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import type { Quarter } from '#domain/period.ts';
import type { Reading, State } from '#domain/reading.ts';
import { quartersIn, type Stretch } from '#domain/stretch.ts';
import type { UnitId } from '#domain/unit.ts';

/** A reading over one quarter or the sum of several: then it says how many of the quarters are behind it. */
export interface Figure extends Reading {
	/** The quarters that have a figure. */
	readonly quarters: readonly Quarter[];
	/** How many quarters should have one when the period is over: since January those in which the unit existed. */
	readonly quartersDue: number;
}

/** Which figure is wanted. Without a body: over all bodies. */
export interface Wanted extends Stretch {
	readonly unit: UnitId;
	readonly indicator: IndicatorId;
	readonly body?: Body;
}

const isCounted = (reading: Reading): boolean => reading.value !== null;
/** All of it is there, if some of it only as a share of another unit's figure. */
export const isWhole = (state: State): boolean => state === 'reported' || state === 'estimated';
export const isDue = (state: State): boolean => state !== 'not-applicable' && state !== 'not-due';

/** One body's share of a reading; a body without a row is absent where others have rows: null, not 0. */
function readingOfBody(cube: Cube, wanted: Wanted, quarter: Quarter): Reading {
	const whole = readingAt(cube, wanted.unit, quarter, wanted.indicator);
	if (wanted.body === undefined || whole.value === null) return whole;
	const own = bodiesAt(cube, wanted.unit, quarter, wanted.indicator).find(({ body }) => body === wanted.body);
	if (own === undefined) return { ...whole, state: 'missing', value: null, months: 0 };
	return { ...whole, value: own.value };
}

function stateToDate(readings: readonly Reading[]): State {
	const due = readings.filter((reading) => isDue(reading.state));
	if (due.length === 0) return readings.at(-1)?.state ?? 'not-applicable';
	if (!due.some(isCounted)) return 'missing';
	const expected = readings.filter(({ state }) => state !== 'not-applicable');
	if (!expected.every(({ state }) => isWhole(state))) return 'partial';
	return expected.some(({ state }) => state === 'estimated') ? 'estimated' : 'reported';
}

/** Nothing that our data know lacks in any of them, but something outside our data does in all that count. */
const lacksOutsideOnly = (readings: readonly Reading[]): boolean => {
	const expected = readings.filter(({ state }) => state !== 'not-applicable');
	return expected.length > 0 && expected.every(({ outsideOnly }) => outsideOnly === true);
};

/** Sums the readings of some quarters; what is silent or not yet due makes the sum partial. */
export function cumulate(readings: readonly Reading[]): Reading {
	const counted = readings.filter(isCounted);
	return {
		state: stateToDate(readings),
		value: counted.length === 0 ? null : counted.reduce((sum, { value }) => sum + (value as number), 0),
		months: counted.length === 0 ? 0 : Math.min(...counted.map(({ months }) => months)),
		illustrative: counted.some((reading) => reading.illustrative),
		...(lacksOutsideOnly(readings) ? { outsideOnly: true } : {})
	};
}

/** Before its first quarter the data say nothing: that is no figure, not a unit that did not exist. */
export const isBeforeData = (cube: Cube, quarter: Quarter): boolean => quarter < firstQuarter(cube);

/** Where the data begin in the midst of a year, the quarters before are lacking in its sum. */
function lackingBeforeData(
	cube: Cube,
	quarters: readonly Quarter[],
	readings: readonly Reading[]
): Reading[] {
	const stands = readings.at(-1)?.state !== 'not-applicable';
	return readings.map((reading, index) =>
		stands && isBeforeData(cube, quarters[index] as Quarter) ? { ...reading, state: 'missing' } : reading
	);
}

const NO_QUARTER: readonly Quarter[] = [];

/** Of one quarter alone there is nothing to sum: a screen asks for thousands of these. */
function figureOfQuarter(cube: Cube, wanted: Wanted): Figure {
	const reading = readingOfBody(cube, wanted, wanted.quarter);
	const { state, value, months, illustrative } = reading;
	const quarters = value === null ? NO_QUARTER : [wanted.quarter];
	const quartersDue = state === 'not-applicable' ? 0 : 1;
	const figure: Figure = { state, value, months, illustrative, quarters, quartersDue };
	return reading.outsideOnly === true ? { ...figure, outsideOnly: true } : figure;
}

function figureToDate(cube: Cube, wanted: Wanted): Figure {
	const quarters = quartersIn(wanted);
	const own = quarters.map((quarter) => readingOfBody(cube, wanted, quarter));
	const readings = lackingBeforeData(cube, quarters, own);
	return {
		...cumulate(readings),
		quarters: quarters.filter((_, index) => isCounted(readings[index] as Reading)),
		quartersDue: readings.filter(({ state }) => state !== 'not-applicable').length
	};
}

/**
 * A chosen stretch is owed whole: what a unit that began or ended within it gave stands beside the whole stretches of
 * others, so it is partial.
 */
function figureSince(cube: Cube, wanted: Wanted): Figure {
	const quarters = quartersIn(wanted);
	const own = quarters.map((quarter) => readingOfBody(cube, wanted, quarter));
	const readings = own.some(isCounted)
		? own.map((each): Reading => (each.state === 'not-applicable' ? { ...each, state: 'missing' } : each))
		: own;
	return {
		...cumulate(readings),
		quarters: quarters.filter((_, index) => isCounted(own[index] as Reading)),
		quartersDue: quarters.length
	};
}

/** The figure of one unit: of the quarter, since January of its year, or over a chosen stretch. */
export function figureOf(cube: Cube, wanted: Wanted): Figure {
	if ((wanted.since ?? null) !== null) return figureSince(cube, wanted);
	return wanted.cumulated ? figureToDate(cube, wanted) : figureOfQuarter(cube, wanted);
}
