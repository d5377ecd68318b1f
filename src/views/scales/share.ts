import { scaleLinear } from 'd3';

/** Coordinates are percent of the drawing (0 to 100), rounded: one SVG serves every width, and snapshots stay still. */
export const rounded = (percent: number): number => Math.round(percent * 100) / 100;

/** From a figure to percent of the length, starting at 0 so that bars and heights compare as lengths. */
export function shareScale(largest: number, from: number, to: number): (value: number) => number {
	const scale = scaleLinear()
		.domain([0, largest > 0 ? largest : 1])
		.range([from, to]);
	return (value) => rounded(scale(value));
}

/** The largest of some figures; missing ones are passed over. 0 where there is none. */
export const largestOf = (values: readonly (number | null)[]): number =>
	values.reduce<number>((largest, value) => (value !== null && value > largest ? value : largest), 0);
