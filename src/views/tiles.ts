/** Where a unit stands on the map of tiles; null where the data give it no place. */
export interface TileDatum {
	readonly key: string;
	readonly column: number | null;
	readonly row: number | null;
}

/** One tile, in units of the drawing. */
export interface PlacedTile {
	readonly key: string;
	readonly x: number;
	readonly y: number;
}

export interface PlacedTiles {
	readonly width: number;
	readonly height: number;
	readonly tiles: readonly PlacedTile[];
	/** Units without a place, in the order given: they are named beside the map. */
	readonly unplaced: readonly string[];
}

/** Size of one tile and the gap to the next, in units of the drawing. */
export const TILE = { width: 66, height: 54, gap: 2 } as const;

const isPlaced = (datum: TileDatum): datum is TileDatum & { column: number; row: number } =>
	datum.column !== null && datum.row !== null;

/** Places one tile a unit as its column and row say, without empty columns or rows before the first. */
export function placeTiles(data: readonly TileDatum[]): PlacedTiles {
	const placed = data.filter(isPlaced);
	const columns = placed.map(({ column }) => column);
	const rows = placed.map(({ row }) => row);
	const [left, top] = [Math.min(...columns), Math.min(...rows)];
	const across = placed.length === 0 ? 0 : Math.max(...columns) - left + 1;
	const down = placed.length === 0 ? 0 : Math.max(...rows) - top + 1;
	return {
		width: Math.max(0, across * (TILE.width + TILE.gap) - TILE.gap),
		height: Math.max(0, down * (TILE.height + TILE.gap) - TILE.gap),
		tiles: placed.map(({ key, column, row }) => ({
			key,
			x: (column - left) * (TILE.width + TILE.gap),
			y: (row - top) * (TILE.height + TILE.gap)
		})),
		unplaced: data.filter((datum) => !isPlaced(datum)).map(({ key }) => key)
	};
}

/** A name on at most two lines that are as alike in length as its words allow. */
export function twoLines(name: string): readonly string[] {
	const words = name.split(' ');
	if (words.length < 2) return [name];
	const breaks = words.slice(1).map((_, index) => {
		const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
		return { lines, longest: Math.max(...lines.map(({ length }) => length)) };
	});
	return breaks.reduce((best, each) => (each.longest < best.longest ? each : best)).lines;
}
