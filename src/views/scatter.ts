import { scaleLinear } from 'd3';
import { rounded } from './scales/share.ts';
import { ticksOf } from './scales/ticks.ts';

export interface ScatterDatum {
	readonly key: string;
	readonly name: string;
	readonly x: number;
	readonly y: number;
}

/** The drawing, in its own units. */
export const SCATTER = { width: 640, height: 320, left: 44, right: 16, top: 14, bottom: 34, dot: 5 } as const;
const LABEL = { perLetter: 6.8, height: 13 } as const;

export interface PlacedPoint {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	/**
	 * Where its name's line begins, or where it ends: a name left of its point ends there, however wide its letters are.
	 * null where no place is free: the name is shown when it is pointed at.
	 */
	readonly label: { readonly x: number; readonly y: number; readonly isEnd: boolean } | null;
}

interface Tick {
	readonly value: number;
	readonly at: number;
}

export interface PlacedScatter {
	readonly points: readonly PlacedPoint[];
	readonly xTicks: readonly Tick[];
	readonly yTicks: readonly Tick[];
	/** Where 0 of y lies. */
	readonly zeroY: number;
	/** Some stand on one place and were moved apart. */
	readonly isSpread: boolean;
}

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (box: Box): boolean =>
	box.left >= SCATTER.left &&
	box.right <= SCATTER.width &&
	box.top >= 0 &&
	box.bottom <= SCATTER.height - SCATTER.bottom + 2;

const boxAround = ({ x, y }: { x: number; y: number }): Box => ({
	left: x - SCATTER.dot - 1,
	right: x + SCATTER.dot + 1,
	top: y - SCATTER.dot - 1,
	bottom: y + SCATTER.dot + 1
});

/** Beside, above and below the point, in order of preference; `y` is the base line. */
function candidates(
	name: string,
	{ x, y }: { x: number; y: number }
): { x: number; y: number; isEnd: boolean; box: Box }[] {
	const width = name.length * LABEL.perLetter;
	const gap = SCATTER.dot + 4.5;
	const starts: { x: number; y: number; isEnd?: boolean }[] = [
		{ x: x + gap, y: y + 4 },
		{ x: x - gap, y: y + 4, isEnd: true },
		{ x: x - width / 2, y: y - gap },
		{ x: x - width / 2, y: y + gap + 9 },
		{ x: x + gap - 2, y: y - gap + 2 },
		{ x: x + gap - 2, y: y + gap + 6 },
		{ x: x - gap + 2, y: y - gap + 2, isEnd: true },
		{ x: x - gap + 2, y: y + gap + 6, isEnd: true }
	];
	return starts.map(({ isEnd = false, ...start }) => {
		const left = isEnd ? start.x - width : start.x;
		const box = { left, right: left + width, top: start.y - LABEL.height + 3, bottom: start.y + 3 };
		return { ...start, isEnd, box };
	});
}

/** Points on one place stand side by side around it, in the order given, and never beyond the axes. */
function movedApart(points: readonly { key: string; x: number; y: number }[]) {
	const groups = new Map<string, { key: string; x: number; y: number }[]>();
	for (const point of points) {
		const at = `${point.x} ${point.y}`;
		groups.set(at, [...(groups.get(at) ?? []), point]);
	}
	const moved = new Map<string, { x: number; y: number }>();
	for (const group of groups.values())
		group.forEach(({ key, x, y }, index) => {
			const step = SCATTER.dot * 2 + 1;
			const half = ((group.length - 1) / 2) * step;
			const [least, most] = [SCATTER.left + SCATTER.dot, SCATTER.width - SCATTER.right - SCATTER.dot];
			const first = Math.max(least, Math.min(x - half, most - 2 * half));
			moved.set(key, { x: rounded(first + index * step), y });
		});
	return { moved, isSpread: [...groups.values()].some(({ length }) => length > 1) };
}

const axis = (values: readonly number[], from: number, to: number) =>
	scaleLinear()
		.domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
		.range([from, to])
		.nice();

/** Places points and as many of their names as find room without touching a point or another name. */
export function placeScatter(data: readonly ScatterDatum[]): PlacedScatter {
	const inset = SCATTER.dot * 3;
	const xOf = axis(
		data.map(({ x }) => x),
		SCATTER.left + inset,
		SCATTER.width - SCATTER.right - inset
	);
	const yOf = axis(
		data.map(({ y }) => y),
		SCATTER.height - SCATTER.bottom - inset,
		SCATTER.top
	);
	const { moved, isSpread } = movedApart(
		data.map(({ key, x, y }) => ({ key, x: rounded(xOf(x)), y: rounded(yOf(y)) }))
	);
	const taken: Box[] = [...moved.values()].map(boxAround);
	const labels = new Map<string, { x: number; y: number; isEnd: boolean }>();
	// Those at the edge first: they are what a reader looks for.
	const middle = { x: SCATTER.width / 2, y: SCATTER.height / 2 };
	const distance = (key: string) => {
		const at = moved.get(key) ?? middle;
		return Math.hypot(at.x - middle.x, at.y - middle.y);
	};
	for (const { key, name } of data.toSorted((a, b) => distance(b.key) - distance(a.key))) {
		const at = moved.get(key) ?? middle;
		const free = candidates(name, at).find(
			({ box }) => isInside(box) && !taken.some((other) => overlap(box, other))
		);
		if (free === undefined) continue;
		taken.push(free.box);
		labels.set(key, { x: rounded(free.x), y: rounded(free.y), isEnd: free.isEnd });
	}
	const ticksAlong = (
		scale: ReturnType<typeof axis>,
		count: number,
		of: (datum: ScatterDatum) => number
	): Tick[] => ticksOf(scale, count, data.map(of)).map((value) => ({ value, at: rounded(scale(value)) }));
	return {
		points: data.map(({ key }) => ({ key, ...(moved.get(key) ?? middle), label: labels.get(key) ?? null })),
		xTicks: ticksAlong(xOf, 6, ({ x }) => x),
		yTicks: ticksAlong(yOf, 5, ({ y }) => y),
		zeroY: rounded(yOf(0)),
		isSpread
	};
}
