import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addQuarters, quartersBetween } from '#domain/period.ts';
import { dayX, placeEvents, wordAt, type EventDatum } from '#views/events.ts';
import { quarter } from '../cube/register.ts';

const YEAR = quartersBetween(quarter('2024-Q1'), quarter('2024-Q4'));
const event = (date: string, label = 'luật', weight = 1, isBreak = false): EventDatum => ({
	date,
	label,
	weight,
	isBreak
});

describe('a day on an axis of quarters', () => {
	it('stands at its share of its quarter', () => {
		expect(dayX('2024-01-01', YEAR)).toBe(0);
		expect(dayX('2024-04-01', YEAR)).toBe(25);
		expect(dayX('2024-08-16', YEAR)).toBe(62.5);
	});

	it('outside of it has no place', () => {
		expect(dayX('2023-12-31', YEAR)).toBeNull();
		expect(dayX('2025-01-01', YEAR)).toBeNull();
	});
});

describe('events on an axis', () => {
	it('of one day are one mark, named by the heaviest', () => {
		const placed = placeEvents(
			[event('2024-07-01', 'hết cấp', 8), event('2024-07-01', 'sắp xếp', 9, true)],
			YEAR
		);
		expect(placed).toEqual([
			{ key: '2024-07-01', x: 50, label: 'sắp xếp', isLabelBefore: false, isBreak: true }
		]);
	});

	it('near each other keep their marks, and the heavier keeps its word', () => {
		const placed = placeEvents([event('2024-05-10', 'Tết', 1), event('2024-05-11', 'sắp xếp', 9)], YEAR);
		expect(placed.map(({ label }) => label)).toEqual(['Tết', 'sắp xếp']);
		expect(placed[0]?.isLabelBefore).toBe(true);
		const crowded = placeEvents(
			[
				event('2024-05-10', 'hướng dẫn', 1),
				event('2024-05-11', 'luật', 5),
				event('2024-05-12', 'sắp xếp', 9)
			],
			YEAR
		);
		expect(crowded).toHaveLength(3);
		expect(crowded.map(({ label }) => label)).toEqual([null, 'luật', 'sắp xếp']);
	});

	it('have their words on the side that is free', () => {
		const [placed] = placeEvents([event('2024-07-01', 'sắp xếp', 9)], YEAR, [wordAt(50, 9)]);
		expect(placed).toMatchObject({ label: 'sắp xếp', isLabelBefore: true });
		const [last] = placeEvents([event('2024-12-20', 'luật')], YEAR);
		expect(last?.isLabelBefore).toBe(true);
	});

	it('of a kind without a word are a mark alone', () => {
		expect(placeEvents([event('2024-05-10', '')], YEAR)).toMatchObject([{ label: null }]);
	});

	it('never meet, and no word leaves the drawing', () => {
		const dates = fc.date({
			min: new Date('2022-01-01'),
			max: new Date('2025-12-31'),
			noInvalidDate: true
		});
		const events = fc.array(
			fc.record({
				date: dates.map((date) => date.toISOString().slice(0, 10)),
				label: fc.constantFrom('Tết', 'luật', 'sắp xếp', 'hướng dẫn', ''),
				weight: fc.nat(9),
				isBreak: fc.boolean()
			})
		);
		fc.assert(
			fc.property(events, fc.integer({ min: 1, max: 16 }), (given, count) => {
				const axis = quartersBetween(quarter('2022-Q1'), addQuarters(quarter('2022-Q1'), count - 1));
				const words = placeEvents(given, axis).flatMap(({ x, label, isLabelBefore }) => {
					if (label === null) return [];
					const { from, to } = wordAt(0, label.length);
					return [isLabelBefore ? { from: x - (to - from), to: x } : { from: x, to: x + to - from }];
				});
				const sorted = words.toSorted((a, b) => a.from - b.from);
				sorted.forEach((word, index) => {
					expect(word.from).toBeGreaterThanOrEqual(0);
					expect(word.to).toBeLessThanOrEqual(100);
					expect(word.from).toBeGreaterThanOrEqual(sorted[index - 1]?.to ?? 0);
				});
			})
		);
	});
});
