import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { State } from '#domain/reading.ts';
import type { Figure } from '#indicators/figure.ts';
import { totalOf, type UnitFigure } from '#indicators/total.ts';
import { unitId } from './small-data.ts';

const figure = (state: State, value: number | null = null, illustrative = false): Figure => ({
	state,
	value,
	months: value === null ? 0 : 3,
	illustrative,
	quarters: [],
	quartersDue: 1
});

const totalOver = (...given: Figure[]) =>
	totalOf(given.map((each, index) => ({ unit: unitId(`u${index}`), figure: each })));

describe('a total', () => {
	it('of reported figures is their sum over all of them', () => {
		expect(totalOver(figure('reported', 3), figure('reported', 0))).toEqual({
			value: 3,
			state: 'reported',
			counted: ['u0', 'u1'],
			partial: [],
			missing: [],
			due: 2,
			illustrative: false
		});
	});

	it('with a silent unit is partial and names it', () => {
		const total = totalOver(figure('reported', 3), figure('missing'));
		expect(total).toMatchObject({ value: 3, state: 'partial', counted: ['u0'], missing: ['u1'], due: 2 });
	});

	it('of silent units is missing, not 0', () => {
		const total = totalOver(figure('missing'), figure('missing'));
		expect(total).toMatchObject({ value: null, state: 'missing', due: 2 });
	});

	it('counts a partial figure, and names it', () => {
		const total = totalOver(figure('reported', 3), figure('partial', 2));
		expect(total).toMatchObject({ value: 5, state: 'partial', counted: ['u0', 'u1'], partial: ['u1'] });
	});

	it('expects nothing of units that owe nothing', () => {
		const total = totalOver(figure('reported', 3), figure('not-applicable'), figure('not-due'));
		expect(total).toMatchObject({ value: 3, state: 'reported', due: 1, missing: [] });
	});

	it('of units that owe nothing says why, and of no unit at all is not applicable', () => {
		expect(totalOver(figure('not-due'), figure('not-due'))).toMatchObject({ value: null, state: 'not-due' });
		expect(totalOver()).toMatchObject({ value: null, state: 'not-applicable', due: 0 });
	});

	it('is illustrative when a figure in it is', () => {
		expect(totalOver(figure('reported', 3), figure('reported', 1, true)).illustrative).toBe(true);
		expect(totalOver(figure('reported', 3), figure('missing', null, true)).illustrative).toBe(false);
	});
});

const someFigure = fc.oneof(
	fc.nat(50).map((value) => figure('reported', value)),
	fc.nat(50).map((value) => figure('partial', value)),
	fc.constantFrom(figure('missing'), figure('not-due'), figure('not-applicable'))
);
const someFigures = fc
	.array(someFigure, { maxLength: 12 })
	.map((all) => all.map((each, index): UnitFigure => ({ unit: unitId(`u${index}`), figure: each })));

it('the totals of any two parts add up to the total of the whole', () => {
	const holds = fc.property(someFigures, fc.nat(12), (all, cut) => {
		const whole = totalOf(all);
		const [first, second] = [totalOf(all.slice(0, cut)), totalOf(all.slice(cut))];
		const values = [first.value, second.value].filter((value) => value !== null);
		expect(whole.value).toBe(values.length === 0 ? null : values.reduce((a, b) => a + b, 0));
		expect(whole.due).toBe(first.due + second.due);
		expect(whole.missing).toEqual([...first.missing, ...second.missing]);
	});
	fc.assert(holds);
});

it('every unit that owes a figure is counted or missing, never both', () => {
	const holds = fc.property(someFigures, (all) => {
		const { counted, missing, due } = totalOf(all);
		expect(counted.length + missing.length).toBe(due);
		expect(counted.filter((unit) => missing.includes(unit))).toEqual([]);
	});
	fc.assert(holds);
});
