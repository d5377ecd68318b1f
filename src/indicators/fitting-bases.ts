import type { PublishedFigure } from '#domain/package.ts';

/** One whole base under which a printed percentage comes out right after rounding. */
export interface FittingBase {
	/** The count the percentage is said of. */
	readonly value: number;
	readonly base: number;
	/** Unrounded: 1.0426 as a ratio, 1.0417 as a change. */
	readonly result: number;
}

export interface Readings {
	readonly asRatio: readonly FittingBase[];
	readonly asChange: readonly FittingBase[];
}

/** Counts are multiplied before they are divided: a half stays a half, and is printed away from zero. */
function printedPercent(part: number, base: number): number {
	const percent = (part * 100) / base;
	return Math.sign(percent) * Math.round(Math.abs(percent));
}

/** Any larger base would print as less; above 200 × value as 0 % at most. */
const largestBase = (value: number, ratioPercent: number): number =>
	ratioPercent > 1 ? Math.ceil((value * 100) / (ratioPercent - 1)) : Math.max(1, value) * 200;

function fitting(
	most: number,
	value: number,
	percent: number,
	partOf: (base: number) => number
): FittingBase[] {
	const bases: FittingBase[] = [];
	for (let base = 1; base <= most; base++)
		if (printedPercent(partOf(base), base) === percent)
			bases.push({ value, base, result: partOf(base) / base });
	return bases;
}

/** Every whole base that fits a printed percentage, read as a ratio and read as a change (domain.md 4a). */
export function fittingBases(value: number, percent: number): Readings {
	return {
		asRatio: fitting(largestBase(value, percent), value, percent, () => value),
		asChange: fitting(largestBase(value, percent + 100), value, percent, (base) => value - base)
	};
}

/** A printed percentage with the counts of the same sentence it may be said of, and the bases that fit each. */
export interface PrintedPercentage {
	readonly figure: PublishedFigure;
	readonly percent: number;
	readonly readings: Readings;
}

const inSameSentence = (a: PublishedFigure, b: PublishedFigure): boolean =>
	a.unit === b.unit && a.scope === b.scope && a.period.text === b.period.text && a.source === b.source;

/** The printed percentages about some figures, with both readings of each. */
export function printedPercentages(published: readonly PublishedFigure[]): PrintedPercentage[] {
	return published.flatMap((figure) => {
		const percent = figure.comparisonPercent;
		if (percent === null || figure.value !== null) return [];
		const counts = published.filter((other) => other.value !== null && inSameSentence(figure, other));
		const all = counts.map((count) => fittingBases(count.value as number, percent));
		const readings = {
			asRatio: all.flatMap(({ asRatio }) => asRatio).toSorted((a, b) => a.base - b.base),
			asChange: all.flatMap(({ asChange }) => asChange).toSorted((a, b) => a.base - b.base)
		};
		return [{ figure, percent, readings }];
	});
}
