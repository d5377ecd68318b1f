import type { LineDatum } from '#views/line.ts';
import type { TrendDatum } from '#views/trend.ts';

/** Figures of neighbouring quarters by their number; null is a quarter that said nothing. */
export const lineOf = (values: readonly (number | null)[]): LineDatum[] =>
	values.map((value, index) => ({
		key: String(index),
		value,
		isPartial: false,
		isMissing: value === null,
		startsAnew: false
	}));

/** The same as a trend, from the first quarter of 2022 on, with as many plans and units as are given. */
export const trendData = (
	values: readonly (number | null)[],
	{ targets = [], units = [] }: { targets?: readonly (number | null)[]; units?: readonly number[] } = {}
): TrendDatum[] =>
	lineOf(values).map((datum, index) => ({
		...datum,
		target: targets[index] ?? null,
		year: 2022 + Math.floor(index / 4),
		units: units[index] ?? 21
	}));
