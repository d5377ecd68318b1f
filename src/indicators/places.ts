/** A count with what it is held against: inhabitants, a plan. */
export interface Rated {
	readonly count: number;
	/** Above 0. */
	readonly base: number;
}

/** A place among several, largest rate first; ties share a place. */
export interface Place {
	readonly rank: number;
	/** The places that one event more or less in any one of the counts would give. */
	readonly best: number;
	readonly worst: number;
}

/** Multiplied crosswise: equal rates are equal whatever the machine makes of their quotients. */
const isAbove = (a: Rated, b: Rated): boolean => a.count * b.base > b.count * a.base;

const rankOf = (rated: readonly Rated[], index: number): number =>
	1 + rated.filter((other) => isAbove(other, rated[index] as Rated)).length;

/** The same figures after one event more, or less, in one of them. */
const afterOneEvent = (rated: readonly Rated[]): readonly (readonly Rated[])[] =>
	rated.flatMap(({ count, base }, changed) =>
		[-1, 1]
			.filter((event) => count + event >= 0)
			.map((event) => rated.with(changed, { count: count + event, base }))
	);

/** The places of some rates, and how far one event would move each of them: a place is no more certain than that. */
export function placesOf(rated: readonly Rated[]): readonly Place[] {
	const others = afterOneEvent(rated);
	return rated.map((_, index) => {
		const rank = rankOf(rated, index);
		const ranks = [rank, ...others.map((each) => rankOf(each, index))];
		return { rank, best: Math.min(...ranks), worst: Math.max(...ranks) };
	});
}
