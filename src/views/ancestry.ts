import { groupBy } from '#domain/group-by.ts';
import type { Ancestry, Descent, Kin } from '#indicators/unit/ancestry.ts';
import { rounded } from './scales/share.ts';

/** A box of the picture, in percent of its width and height. */
export interface PlacedKin extends Kin {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A line between two boxes; its mark and word stand beside the end that no other line shares. */
export interface PlacedDescent extends Pick<Descent, 'kind' | 'certainty' | 'effective' | 'shareRatio'> {
	readonly key: string;
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly markX: number;
	readonly markY: number;
	/** The word begins at the mark (it stands beside the older unit), or ends there. */
	readonly isWordAfter: boolean;
	/** Under the line, which would else run through it. */
	readonly isWordBelow: boolean;
}

export interface PlacedAncestry {
	readonly kin: readonly PlacedKin[];
	readonly descents: readonly PlacedDescent[];
	readonly columns: number;
	readonly rows: number;
}

/** What a box takes of its column and of its row. */
const BOX = { width: 0.5, height: 0.78 } as const;
/** Where along a line its mark stands, from the older unit. */
const NEAR = 0.13;

/** The last box ends at the right edge: the lines share what is left between. */
function columnX(index: number, columns: number): { x: number; width: number } {
	if (columns === 1) return { x: 0, width: 40 };
	const width = 100 / (columns - 1 + BOX.width);
	return { x: rounded(index * width), width: rounded(width * BOX.width) };
}

/** Parents in the order of their children, so that lines seldom cross. */
function inOrderOf(
	kin: readonly Kin[],
	{ descents }: Ancestry,
	placed: ReadonlyMap<string, PlacedKin>
): Kin[] {
	const childY = ({ key }: Kin): number => {
		const neighbours = descents.flatMap(({ from, to }) => (from === key ? [to] : to === key ? [from] : []));
		const heights = neighbours.flatMap((each) => placed.get(each)?.y ?? []);
		return heights.length === 0 ? 0 : heights.reduce((sum, y) => sum + y, 0) / heights.length;
	};
	return kin.toSorted((a, b) => childY(a) - childY(b));
}

/** Places generations as columns from left to right, each spread over the height, beginning with the unit's own. */
export function placeAncestry(ancestry: Ancestry): PlacedAncestry {
	const generations = groupBy(ancestry.kin, ({ generation }) => generation);
	const order = [...generations.keys()].sort((a, b) => a - b);
	const rows = Math.max(1, ...[...generations.values()].map(({ length }) => length));
	const placed = new Map<string, PlacedKin>();
	for (const generation of order.toSorted((a, b) => Math.abs(a) - Math.abs(b))) {
		const column = inOrderOf(generations.get(generation) ?? [], ancestry, placed);
		const { x, width } = columnX(order.indexOf(generation), order.length);
		const height = rounded((100 / rows) * BOX.height);
		column.forEach((kin, index) =>
			placed.set(kin.key, { ...kin, x, width, height, y: rounded(((index + 0.5) / column.length) * 100) })
		);
	}
	const descents = ancestry.descents.flatMap((descent) => placeDescent(descent, placed));
	return { kin: [...placed.values()], descents, columns: order.length, rows };
}

function placeDescent(descent: Descent, placed: ReadonlyMap<string, PlacedKin>): PlacedDescent[] {
	const { from, to, kind, certainty, effective, shareRatio } = descent;
	const [older, newer] = [placed.get(from), placed.get(to)];
	if (older === undefined || newer === undefined) return [];
	const [x1, x2] = [rounded(older.x + older.width), newer.x];
	const isWordAfter = newer.generation <= 0;
	const along = isWordAfter ? NEAR : 1 - NEAR;
	return [
		{
			key: `${from} ${to} ${effective}`,
			kind,
			certainty,
			effective,
			shareRatio,
			x1,
			y1: older.y,
			x2,
			y2: newer.y,
			markX: rounded(x1 + (x2 - x1) * along),
			markY: rounded(older.y + (newer.y - older.y) * along),
			isWordAfter,
			isWordBelow: isWordAfter ? newer.y < older.y : older.y < newer.y
		}
	];
}
