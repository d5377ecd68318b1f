import { largestOf } from './scales/share.ts';

/** Steps of the tint ramp; 0 is the bare ground. */
export const TINTS = 5;

/** How dark a cell is: its size as a share of the largest on its scale, in five even steps; 0 and silence stay bare. */
export function tintOf(value: number | null, largest: number): number {
	if (value === null || value === 0 || largest <= 0) return 0;
	return Math.min(TINTS, Math.max(1, Math.ceil((Math.abs(value) / largest) * TINTS)));
}

/** The largest size of some values, whatever their sign. */
export const largestSize = (values: readonly (number | null)[]): number =>
	largestOf(values.map((value) => (value === null ? null : Math.abs(value))));
