/**
 * Standard competition ranks, largest first: ties share a place (1, 2, 2, 4). A missing value has no place.
 * Result: one entry per value, in the order given.
 */
export function ranksOf(values: readonly (number | null)[]): (number | null)[] {
	return values.map((value) =>
		value === null ? null : 1 + values.filter((other) => other !== null && other > value).length
	);
}

/** A place that one event more or less may change. */
export interface Place {
	/** Ties share it. */
	readonly rank: number;
	/** The place with one event more, and with one less. */
	readonly best: number;
	readonly worst: number;
}

/**
 * Places of some values, largest first, each with the places one event would make of it; `steps` is how much one
 * event moves each value. A missing value has no place. Results in the order given.
 */
export function placesOf(values: readonly (number | null)[], steps: readonly number[]): (Place | null)[] {
	// The last digits of a ratio must not part two that are equal.
	const above = (from: number, than: number): number =>
		1 + values.filter((other, index) => index !== from && other !== null && other - than > 1e-9).length;
	return values.map((value, index) => {
		if (value === null) return null;
		const step = steps[index] ?? 0;
		return {
			rank: above(index, value),
			best: above(index, value + step),
			worst: above(index, value - step)
		};
	});
}
