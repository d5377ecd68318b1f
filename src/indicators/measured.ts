import type { Measure } from '#domain/comparing.ts';
import type { Indicator } from '#domain/indicator.ts';
import { addQuarters, type Quarter } from '#domain/period.ts';
import type { State } from '#domain/reading.ts';
import { getOrMake } from '#domain/remembered.ts';
import type { Base } from '#domain/selection.ts';
import { quartersIn, type Stretch } from '#domain/stretch.ts';
import type { UnitSpan } from '#domain/unit.ts';
import { attainmentOf, statusOf, type Attainment, type Status } from './attainment.ts';
import { compareFigures } from './compare-figures.ts';
import { figureOf, isWhole, type Figure } from './figure.ts';
import { baseQuarter, totalOver, type Data } from './scope.ts';

/** Inhabitants that a rate is said of. */
export const RATE_BASE = 10_000;

/** Why a figure that is there has no value under a measure. */
export type Unmeasured = 'no-population' | 'no-plan' | 'no-quarter-plan' | 'plan-zero' | 'not-alike';

/** What a measured value is made of, so that sums are taken of parts and never of ratios. */
export interface Parts {
	/** The count: of the quarter, of the plan's stretch, or now. */
	readonly over: number;
	/** Inhabitants, plan or base; 0 for a plain count. */
	readonly under: number;
}

/** One figure under one measure. */
export interface Measured {
	/** Count, count per 10 000 inhabitants, ratio to the plan, or signed difference; null where there is none. */
	readonly value: number | null;
	/** Of the count behind it. */
	readonly state: State;
	/** The count itself. */
	readonly count: number | null;
	readonly parts: Parts | null;
	/** null where there is a value, or no figure at all. */
	readonly reason: Unmeasured | null;
	/** Against the plan, whatever is measured. */
	readonly status: Status | null;
	/** Whether the plan is a whole year's, beside what was done since January. */
	readonly isYearPlan: boolean;
	/** Over a chosen stretch: how many quarters it has, and those without a figure; null for any other figure. */
	readonly stretch: { readonly quarters: number; readonly lacking: readonly Quarter[] } | null;
	readonly illustrative: boolean;
}

/** The value where it may stand beside others: a sum that lacks some of its stretch is smaller by as much, not less. */
export const comparable = ({ value, state, stretch }: Pick<Measured, 'value' | 'state' | 'stretch'>) =>
	stretch === null || isWhole(state) ? value : null;

/** Which figures are measured, and how. */
export interface Measuring extends Stretch {
	readonly measure: Measure;
	readonly indicator: Indicator;
	readonly base: Base;
}

/** What a stretch is compared with: the same quarters a year before, or as many right before it. */
export function baseStretch(asked: Stretch & { readonly base: Base }): Stretch {
	const { since = null, cumulated, base } = asked;
	if (since === null) return { quarter: baseQuarter(asked), cumulated };
	const back = base === 'year' ? 4 : quartersIn(asked).length;
	return { quarter: addQuarters(asked.quarter, -back), since: addQuarters(since, -back), cumulated };
}

/** Shares of counts and ratios, without the last digits of the machine. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The value that parts give under a measure; null where they give none. */
export function valueOfParts(measure: Measure, { over, under }: Parts): number | null {
	if (measure === 'count') return over;
	if (measure === 'change') return rounded(over - under);
	if (under === 0) return null;
	return rounded(measure === 'rate' ? (over * RATE_BASE) / under : over / under);
}

type Found = Pick<Measured, 'parts' | 'reason'>;

function ofPopulation(count: number, { population }: UnitSpan): Found {
	if (population === null || population === 0) return { parts: null, reason: 'no-population' };
	return { parts: { over: count, under: population }, reason: null };
}

function ofPlan(attainment: Attainment | null, { since = null }: Stretch): Found {
	if (attainment === null) return { parts: null, reason: since === null ? 'no-plan' : 'no-quarter-plan' };
	const { actual, target } = attainment;
	return { parts: { over: actual, under: target }, reason: target === 0 ? 'plan-zero' : null };
}

function ofBase(data: Data, span: UnitSpan, figure: Figure, measuring: Measuring): Found {
	const then = baseStretch(measuring);
	const wanted = { ...then, unit: span.unit, indicator: measuring.indicator.indicator };
	const base = figureOf(data.cube, wanted);
	const { now, base: before, difference } = compareFigures(data.cube, figure, base, then.quarter);
	if (difference === null) return { parts: null, reason: 'not-alike' };
	return { parts: { over: now as number, under: before as number }, reason: null };
}

function partsOf(
	data: Data,
	span: UnitSpan,
	figure: Figure,
	attainment: Attainment | null,
	measuring: Measuring
): Found {
	if (figure.value === null) return { parts: null, reason: null };
	if (measuring.measure === 'count') return { parts: { over: figure.value, under: 0 }, reason: null };
	if (measuring.measure === 'rate') return ofPopulation(figure.value, span);
	if (measuring.measure === 'target') return ofPlan(attainment, measuring);
	return ofBase(data, span, figure, measuring);
}

function stretchOf(figure: Figure, measuring: Measuring): Measured['stretch'] {
	if ((measuring.since ?? null) === null) return null;
	const quarters = quartersIn(measuring);
	return {
		quarters: quarters.length,
		lacking: quarters.filter((quarter) => !figure.quarters.includes(quarter))
	};
}

function measureAnew(data: Data, span: UnitSpan, measuring: Measuring): Measured {
	const { quarter, since, indicator, cumulated, measure } = measuring;
	const wanted = { unit: span.unit, quarter, since, indicator: indicator.indicator, cumulated };
	const figure = figureOf(data.cube, wanted);
	const attainment =
		figure.value === null
			? null
			: attainmentOf(data.register, data.cube, [span.unit], { quarter, since, indicator, cumulated });
	const { parts, reason } = partsOf(data, span, figure, attainment, measuring);
	return {
		value: parts === null || reason !== null ? null : valueOfParts(measure, parts),
		state: figure.state,
		count: figure.value,
		parts,
		reason,
		status: attainment?.status ?? null,
		isYearPlan: attainment?.span === 'year',
		stretch: stretchOf(figure, measuring),
		illustrative: figure.illustrative
	};
}

/** A district's cells are asked for again with every choice, most of them unchanged; a country's would fill the memory. */
const MOST_SPANS_REMEMBERED = 500;
const known = new WeakMap<Data, Map<string, Measured>>();

/** One unit's figure of one indicator and quarter under a measure; the same object as long as the data are the same. */
export function measureUnit(data: Data, span: UnitSpan, measuring: Measuring): Measured {
	if (data.register.units.length > MOST_SPANS_REMEMBERED) return measureAnew(data, span, measuring);
	const cells = getOrMake(known, data, () => new Map<string, Measured>());
	const { measure, quarter, since, indicator, cumulated, base } = measuring;
	const own = measure === 'change' ? base : '';
	const key = `${span.unit} ${span.validFrom ?? ''} ${since ?? ''} ${quarter} ${indicator.indicator} ${measure} ${cumulated} ${own}`;
	return getOrMake(cells, key, () => measureAnew(data, span, measuring));
}

/** The sum of some units under a measure: of parts, never of ratios. */
export interface MeasuredTotal {
	readonly value: number | null;
	readonly state: State;
	readonly parts: Parts | null;
	/** Units whose parts are in it. */
	readonly counted: number;
	/** Units that owed a figure. */
	readonly due: number;
	readonly status: Status | null;
}

/** Adds up the parts of the units that have them. */
export function measureTotal(
	data: Data,
	spans: readonly UnitSpan[],
	cells: readonly Measured[],
	measuring: Measuring
): MeasuredTotal {
	const { quarter, since, indicator, cumulated, measure } = measuring;
	const units = spans.map(({ unit }) => unit);
	const total = totalOver(data.cube, units, { quarter, since, indicator: indicator.indicator, cumulated });
	const all = cells.flatMap(({ parts, reason }) => (parts === null || reason !== null ? [] : [parts]));
	const over = rounded(all.reduce((sum, parts) => sum + parts.over, 0));
	const under = rounded(all.reduce((sum, parts) => sum + parts.under, 0));
	const parts = all.length === 0 ? null : { over, under };
	const isWhole = total.state === 'reported' && all.length === total.counted.length;
	const isQuarterPlan = measure === 'target' && parts !== null && !cells.some((cell) => cell.isYearPlan);
	return {
		value: parts === null ? null : valueOfParts(measure, parts),
		state: total.state,
		parts,
		counted: all.length,
		due: total.due,
		status:
			isWhole && isQuarterPlan
				? statusOf(indicator.moreIs, { actual: over, target: under, evenPace: null })
				: null
	};
}
