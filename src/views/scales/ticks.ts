/** Round values along a scale, about as many as asked for; whole ones alone where all values are whole: nobody holds half a hearing. */
export function ticksOf(
	scale: { ticks: (count: number) => number[] },
	count: number,
	values: readonly number[]
): number[] {
	const ticks = scale.ticks(count);
	return values.every(Number.isInteger) ? ticks.filter(Number.isInteger) : ticks;
}
