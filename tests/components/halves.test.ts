import { inHalves, type HeatRow } from '#components/compare/heat-rows.ts';
import { expect, it } from 'vitest';

const row = (unit: string, place: string): HeatRow =>
	({ unit, place, name: unit, made: '', cells: [] }) as unknown as HeatRow;
const rows = (place: string, ...units: string[]) => units.map((unit) => row(unit, place));

it('the lower half of a table follows a frame later, the middle row with the upper one', () => {
	const found = inHalves(rows('now', 'a', 'b', 'c'), rows('before', 'a', 'b', 'c'));
	expect(found.map(({ unit, place }) => `${unit} ${place}`)).toEqual(['a now', 'b now', 'c before']);
});

it('other units or another order change at once: no unit stands twice or not at all', () => {
	const now = rows('now', 'a', 'b', 'c');
	expect(inHalves(now, rows('before', 'a', 'c', 'b'))).toEqual(now);
	expect(inHalves(now, rows('before', 'a', 'b'))).toEqual(now);
});
