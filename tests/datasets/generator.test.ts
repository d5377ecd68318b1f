import { describe, expect, it } from 'vitest';
import { generatedTables } from '../../datasets/generator/files.js';
import { drawn, noise } from '../../datasets/generator/random.js';
import { sealed } from '../../datasets/generator/seal.js';
import { apportioned } from '../../datasets/generator/series.js';
import { activitiesOf, OWN, packageAt, rowsOf, textOf, type Row } from './package.ts';

const read = (path: string): string => textOf(OWN, path);
const activities = activitiesOf(packageAt(OWN)).filter(({ unit }) => unit !== 'huyen-quoc-oai');
const inQuarter = (quarter: string, indicator: string): readonly Row[] =>
	activities.filter((row) => row['period'] === quarter && row['indicator'] === indicator);
const sumOf = (rows: readonly Row[]): number => rows.reduce((sum, { count }) => sum + Number(count), 0);
const unitsIn = (rows: readonly Row[]): Set<string | undefined> => new Set(rows.map(({ unit }) => unit));

describe('the generator', () => {
	const generated = generatedTables(read);

	it.each([...generated.keys()])('writes %s byte for byte as it stands', (path) => {
		expect(generated.get(path)).toBe(read(path));
	});

	it('writes the descriptor byte for byte as it stands', () => {
		expect(sealed(read('datapackage.json'), read)).toBe(read('datapackage.json'));
	});

	it('draws the same number for the same names, from 0 up to 1', () => {
		const draws = Array.from({ length: 1000 }, (_, index) => drawn('sai-son', index));
		expect(draws).toEqual(draws.map((_, index) => drawn('sai-son', index)));
		expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
		expect(draws.reduce((sum, draw) => sum + draw, 0) / 1000).toBeCloseTo(0.5, 1);
		expect(noise('a', 1)).not.toBe(noise('a', 2));
	});

	it('apportions whole numbers that add up', () => {
		expect(apportioned([1, 1, 1], 10)).toEqual([4, 3, 3]);
		expect(apportioned([0.4, 2.5, 7.1], 20).reduce((sum, share) => sum + share, 0)).toBe(20);
	});
});

describe('the illustration', () => {
	it('has 21 communes in 2024 and 17 in 2025', () => {
		expect(unitsIn(inQuarter('2024-Q1', 'supervision')).size).toBe(21);
		const year = activities.filter(({ period }) => period?.startsWith('2025'));
		expect(unitsIn(year).size).toBe(17);
	});

	it('has every commune reporting the published indicators a year before, too', () => {
		for (const indicator of ['supervision', 'hearing', 'thematic-session'])
			expect(unitsIn(inQuarter('2023-Q1', indicator)).size).toBe(21);
		expect(sumOf(inQuarter('2023-Q1', 'supervision'))).toBe(47);
		expect(sumOf(inQuarter('2023-Q1', 'hearing'))).toBe(1);
		expect(sumOf(inQuarter('2023-Q1', 'thematic-session'))).toBe(12);
	});

	it('is silent in the first quarter of 2024 about petitions only', () => {
		const told = ['supervision', 'hearing', 'thematic-session', 'resolution', 'standing-meeting'];
		for (const indicator of told) expect(unitsIn(inQuarter('2024-Q1', indicator)).size).toBe(21);
		expect(unitsIn(inQuarter('2024-Q1', 'petition')).size).toBeLessThan(21);
	});

	it('has a real zero, ties, and most communes at two supervisions or more', () => {
		const counts = [...unitsIn(inQuarter('2024-Q1', 'supervision'))].map((unit) =>
			sumOf(inQuarter('2024-Q1', 'supervision').filter((row) => row['unit'] === unit))
		);
		expect(counts.filter((count) => count === 0)).toHaveLength(1);
		expect(counts.filter((count) => count >= 2).length).toBeGreaterThan(14);
	});

	it('has a quarter that only two of three months were sent for', () => {
		const months = activities.filter(
			({ unit, period }) => unit === 'can-huu' && /^2024-0[789]$/.test(period ?? '')
		);
		expect(months.map(({ period }) => period)).toEqual(['2024-07', '2024-08']);
	});

	it('plans a hearing for each commune that held one in the first quarter of 2024', () => {
		const planned = rowsOf(packageAt(OWN), 'targets')
			.filter(({ indicator, period }) => indicator === 'hearing' && period === '2024')
			.map(({ unit }) => unit);
		const held = inQuarter('2024-Q1', 'hearing').filter(({ count }) => count !== '0');
		expect(held).toHaveLength(2);
		expect(planned).toEqual(expect.arrayContaining(held.map(({ unit }) => unit)));
	});

	it('plans nothing for what is neither good nor bad', () => {
		const planned = new Set(rowsOf(packageAt(OWN), 'targets').map(({ indicator }) => indicator));
		expect([...planned].sort()).toEqual(['hearing', 'reception', 'standing-meeting', 'supervision']);
	});
});
