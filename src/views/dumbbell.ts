import { largestOf, rounded, shareScale } from './scales/share.ts';

export interface DumbbellDatum {
	readonly key: string;
	readonly then: number | null;
	readonly now: number | null;
}

/** Where both ends of one unit lie, in percent of the width; null where there is no figure. */
export interface PlacedDumbbell {
	readonly key: string;
	readonly thenX: number | null;
	readonly nowX: number | null;
}

const EDGE = 3;

/** Places both figures of every unit on one scale from 0. */
export function placeDumbbells(data: readonly DumbbellDatum[]): readonly PlacedDumbbell[] {
	const scale = shareScale(largestOf(data.flatMap(({ then, now }) => [then, now])), EDGE, 100 - EDGE);
	const at = (value: number | null) => (value === null ? null : rounded(scale(value)));
	return data.map(({ key, then, now }) => ({ key, thenX: at(then), nowX: at(now) }));
}
