import {
	largestInLine,
	placeLine,
	type LineDatum,
	type PlacedLine,
	type PlacedPoint,
	type PlacedSegment
} from './line.ts';

/** Eight quarters in small: the line, today's point, and the point it is compared with. */
export interface PlacedSpark extends Omit<PlacedLine, 'segments'> {
	/** The whole line as one path over a box of 100 by 100: at each choice eleven cards move one mark instead of seven each. */
	readonly path: string;
	readonly now: PlacedPoint | null;
	readonly base: PlacedPoint | null;
}

const FRAME = { top: 26, bottom: 70 };

/** Segments that meet become one stroke; where the line breaks, the path begins anew. */
function pathOf(segments: readonly PlacedSegment[]): string {
	return segments
		.map(({ x1, y1, x2, y2 }, index) => {
			const before = segments[index - 1];
			return before?.x2 === x1 && before.y2 === y1 ? `L${x2} ${y2}` : `M${x1} ${y1}L${x2} ${y2}`;
		})
		.join('');
}

/** Places a spark line; `baseKey` names the quarter that the figure is compared with. */
export function placeSpark(data: readonly LineDatum[], baseKey: string): PlacedSpark {
	const { points, gaps, segments } = placeLine(data, { ...FRAME, largest: largestInLine(data) });
	const at = (key: string | undefined) => points.find((point) => point.key === key) ?? null;
	return { points, gaps, path: pathOf(segments), now: at(data.at(-1)?.key), base: at(baseKey) };
}
