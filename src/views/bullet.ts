import { largestOf, shareScale } from './scales/share.ts';

/** A bar against a plan line, in percent of the width. */
export interface PlacedBullet {
	/** Length of the bar; null where there is no figure. */
	readonly barWidth: number | null;
	/** Where the plan stands; null without a plan. */
	readonly goalX: number | null;
	/** What is missing to the plan, only when `behind`. */
	readonly short: { readonly x1: number; readonly x2: number } | null;
}

/** Room right of the longest mark, so that a plan line is never cut at the edge. */
const HEADROOM = 1.2;

/** Places a figure against its plan. `isBehind` alone draws the red gap: a judgement made elsewhere. */
export function placeBullet(actual: number | null, target: number | null, isBehind: boolean): PlacedBullet {
	const scale = shareScale(largestOf([actual, target]) * HEADROOM, 0, 100);
	const barWidth = actual === null ? null : scale(actual);
	const goalX = target === null ? null : scale(target);
	const short = isBehind && barWidth !== null && goalX !== null ? { x1: barWidth, x2: goalX } : null;
	return { barWidth, goalX, short };
}
