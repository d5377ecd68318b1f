/**
 * Standard competition ranks, largest first: ties share a place (1, 2, 2, 4). A missing value has no place.
 * Result: one entry per value, in the order given.
 */
export function ranksOf(values: readonly (number | null)[]): (number | null)[] {
	return values.map((value) =>
		value === null ? null : 1 + values.filter((other) => other !== null && other > value).length
	);
}
