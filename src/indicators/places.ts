/** A count with what it is held against: inhabitants, a plan. */
export interface Rated {
	readonly count: number;
	/** Above 0. */
	readonly base: number;
	/** The least the count can be: 0 unless it is a change, which falls no further than to nothing now. */
	readonly least?: number;
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

const afterEvent = ({ count, base }: Rated, event: 1 | -1): Rated => ({ count: count + event, base });
const canFall = ({ count, least = 0 }: Rated): boolean => count - 1 >= least;

function placeOf(rated: readonly Rated[], own: Rated, at: number): Place {
	const others = rated.filter((_, index) => index !== at);
	const rankWith = (each: Rated): number => 1 + others.filter((other) => isAbove(other, each)).length;
	const rank = rankWith(own);
	// An event elsewhere moves this place by one at most: another lets it by, or comes by.
	const isLetBy = others.some(
		(other) => isAbove(other, own) && canFall(other) && !isAbove(afterEvent(other, -1), own)
	);
	const isPassed = others.some((other) => !isAbove(other, own) && isAbove(afterEvent(other, 1), own));
	const fallen = canFall(own) ? rankWith(afterEvent(own, -1)) : rank;
	return {
		rank,
		best: Math.min(rank - (isLetBy ? 1 : 0), rankWith(afterEvent(own, 1))),
		worst: Math.max(rank + (isPassed ? 1 : 0), fallen)
	};
}

/**
 * The places of some rates, and how far one event would move each of them: a place is no more certain than that. One
 * without a rate has no place. Results in the order given.
 */
export function placesOf(rated: readonly Rated[]): readonly Place[];
export function placesOf(rated: readonly (Rated | null)[]): readonly (Place | null)[];
export function placesOf(rated: readonly (Rated | null)[]): readonly (Place | null)[] {
	const all = rated.filter((each) => each !== null);
	let at = 0;
	return rated.map((each) => (each === null ? null : placeOf(all, each, at++)));
}
