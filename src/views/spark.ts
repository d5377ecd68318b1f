import { largestInLine, placeLine, type LineDatum, type PlacedLine, type PlacedPoint } from './line.ts';

/** Eight quarters in small: the line, today's point, and the point it is compared with. */
export interface PlacedSpark extends PlacedLine {
	readonly now: PlacedPoint | null;
	readonly base: PlacedPoint | null;
}

const FRAME = { top: 26, bottom: 70 };

/** Places a spark line; `baseKey` names the quarter that the figure is compared with. */
export function placeSpark(data: readonly LineDatum[], baseKey: string): PlacedSpark {
	const line = placeLine(data, { ...FRAME, largest: largestInLine(data) });
	const at = (key: string | undefined) => line.points.find((point) => point.key === key) ?? null;
	return { ...line, now: at(data.at(-1)?.key), base: at(baseKey) };
}
