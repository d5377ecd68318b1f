import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeDumbbells } from '#views/dumbbell.ts';
import { placeBrush, placeMultiple, sharedScale } from '#views/multiples.ts';
import { placeScatter, SCATTER } from '#views/scatter.ts';
import { placeSpread } from '#views/spread.ts';
import { placeTiles, TILE, twoLines } from '#views/tiles.ts';

describe('tiles', () => {
	const placed = placeTiles([
		{ key: 'a', column: 3, row: 2 },
		{ key: 'b', column: 4, row: 2 },
		{ key: 'c', column: 3, row: 4 },
		{ key: 'lost', column: null, row: null }
	]);

	it('keep neighbours side by side, from the first column and row that are used', () => {
		const [a, b, c] = placed.tiles;
		expect(a).toEqual({ key: 'a', x: 0, y: 0 });
		expect(b).toEqual({ key: 'b', x: TILE.width + TILE.gap, y: 0 });
		expect(c?.y).toBe(2 * (TILE.height + TILE.gap));
		expect(placed.height).toBe(3 * TILE.height + 2 * TILE.gap);
	});

	it('name whom the data give no place', () => {
		expect(placed.unplaced).toEqual(['lost']);
		expect(placeTiles([])).toEqual({ width: 0, height: 0, tiles: [], unplaced: [] });
	});

	it('break a name where its lines are most alike', () => {
		expect([twoLines('Sài Sơn'), twoLines('TT Quốc Oai'), twoLines('Hà')]).toEqual([
			['Sài', 'Sơn'],
			['TT Quốc', 'Oai'],
			['Hà']
		]);
	});
});

describe('small lines', () => {
	const at = (...values: (number | null)[]) => values.map((value) => ({ value, isMissing: value === null }));

	it('stand on one scale from 0, so that heights compare between panels', () => {
		const yOf = sharedScale([at(1, 2), at(8, 4)]);
		expect(yOf(8)).toBeLessThan(yOf(4));
		expect(yOf(0) - yOf(4)).toBeCloseTo(yOf(4) - yOf(8), 1);
	});

	it('show what is brushed over their own quarters, and nothing where nothing is', () => {
		expect(placeBrush([false, true, true, false])).toEqual({ x: 25, width: 50 });
		expect(placeBrush([false, false])).toBeNull();
	});

	it('break at silence, which is hatched, and keep a lone point', () => {
		const line = placeMultiple(at(1, null, 3, 4), sharedScale([at(1, null, 3, 4)]));
		expect(line.path.match(/[ML]/gu)).toEqual(['M', 'M', 'L']);
		expect(line.points).toHaveLength(1);
		expect(line.gaps).toEqual([{ x: 25, width: 25 }]);
		expect(placeMultiple(at(1, null), (value) => value).last).toBeNull();
	});
});

const someData = fc.uniqueArray(
	fc.record({ key: fc.string({ minLength: 1, maxLength: 6 }), value: fc.integer({ min: -9, max: 30 }) }),
	{ selector: ({ key }) => key, maxLength: 40 }
);

describe('the distribution', () => {
	it('shows every unit once, none on another, largest to the right', () => {
		const holds = fc.property(someData, (data) => {
			const { dots, axisY } = placeSpread(data);
			expect(dots.map(({ key }) => key).toSorted()).toEqual(data.map(({ key }) => key).toSorted());
			expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(dots.length);
			for (const { y } of dots) expect(y).toBeLessThan(axisY);
		});
		fc.assert(holds);
	});

	it('counts whole things in whole steps, and ratios between them', () => {
		const ticksOf = (...values: number[]) =>
			placeSpread(values.map((value, index) => ({ key: String(index), value }))).ticks.map(
				({ value }) => value
			);
		expect(ticksOf(0, 1, 2)).toEqual([0, 1, 2]);
		expect(ticksOf(0.5, 1, 2)).toContain(0.2);
	});

	it('shades the middle half of four units and more', () => {
		const of = (...values: number[]) => placeSpread(values.map((value) => ({ key: String(value), value })));
		expect(of(1, 2, 3).middle).toBeNull();
		expect(of(0, 1, 2, 3, 4).middle).toMatchObject({ median: 2 });
	});
});

describe('the scatter', () => {
	const somePoints = fc.uniqueArray(
		fc.record({
			key: fc.string({ minLength: 1, maxLength: 4 }),
			name: fc.string({ minLength: 3, maxLength: 14 }),
			x: fc.nat(9),
			y: fc.nat(6)
		}),
		{ selector: ({ key }) => key, maxLength: 25 }
	);

	const boxOf = ({ x, y, isEnd }: { x: number; y: number; isEnd: boolean }, name: string) => {
		const width = name.length * 6.1;
		return { x: isEnd ? x - width : x, y, width };
	};

	it('lets no point stand beyond the axes, however many share a place', () => {
		const many = Array.from({ length: 12 }, (_, index) => ({
			key: String(index),
			name: 'xã',
			x: 0,
			y: index % 2
		}));
		for (const { x } of placeScatter(many).points) {
			expect(x).toBeGreaterThanOrEqual(SCATTER.left + SCATTER.dot);
			expect(x).toBeLessThanOrEqual(SCATTER.width - SCATTER.dot);
		}
	});

	it('lets no name stand on another name, whatever is drawn, and leaves none outside', () => {
		const holds = fc.property(somePoints, (data) => {
			const { points } = placeScatter(data);
			const boxes = points.flatMap(({ label }, index) =>
				label === null ? [] : [boxOf(label, data[index]?.name ?? '')]
			);
			boxes.forEach((a, index) => {
				expect(a.x + a.width).toBeLessThanOrEqual(SCATTER.width + 0.01);
				for (const b of boxes.slice(index + 1)) {
					const apart = a.x + a.width <= b.x + 0.02 || b.x + b.width <= a.x + 0.02;
					expect(apart || Math.abs(a.y - b.y) >= 12.98).toBe(true);
				}
			});
		});
		fc.assert(holds);
	});

	it('sets points of one place beside each other and says so', () => {
		const twice = ['a', 'b'].map((key) => ({ key, name: key, x: 2, y: 3 }));
		const { points, isSpread } = placeScatter(twice);
		expect(isSpread).toBe(true);
		expect(points[0]?.x).not.toBe(points[1]?.x);
		expect(points[0]?.y).toBe(points[1]?.y);
	});
});

describe('two quarters beside each other', () => {
	it('stand on one scale from 0, and silence has no end', () => {
		const [first, second] = placeDumbbells([
			{ key: 'a', then: 0, now: 4 },
			{ key: 'b', then: null, now: 2 }
		]);
		expect(first?.thenX).toBe(3);
		expect(second).toEqual({ key: 'b', thenX: null, nowX: 50 });
	});
});
