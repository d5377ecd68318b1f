import { describe, expect, it } from 'vitest';
import type { Body } from '#domain/fact.ts';
import { STATES, type Reading, type State } from '#domain/reading.ts';
import { cumulate, figureOf, isBeforeData } from '#indicators/figure.ts';
import { cell, figures, indicatorId, quarter, smallData, span, unitId, type Land } from './small-data.ts';

function figureAt(
	land: Land,
	at: string,
	{ unit = 'a', cumulated = true, body }: { unit?: string; cumulated?: boolean; body?: Body } = {}
) {
	const wanted = { unit: unitId(unit), quarter: quarter(at), indicator: indicatorId('hearing'), cumulated };
	return figureOf(smallData(land).cube, { ...wanted, body });
}

const reading = (state: State, value: number | null = null, months = value === null ? 0 : 3): Reading => ({
	state,
	value,
	months,
	illustrative: false
});

describe('quarters of one year', () => {
	it('add up', () => {
		const sum = cumulate([reading('reported', 2), reading('reported', 0), reading('reported', 3)]);
		expect(sum).toEqual(reading('reported', 5));
	});

	it('with a silent one among them are partial, and silence adds nothing', () => {
		expect(cumulate([reading('reported', 2), reading('missing')])).toEqual(reading('partial', 2));
	});

	it('all silent are missing, not 0, and cover no month', () => {
		expect(cumulate([reading('missing'), reading('missing')])).toEqual(reading('missing'));
	});

	it('before and after a unit existed do not make its sum partial', () => {
		const sum = cumulate([reading('not-applicable'), reading('reported', 4), reading('reported', 1)]);
		expect(sum).toEqual(reading('reported', 5));
	});

	it('none of which can have a figure say why', () => {
		for (const state of ['not-applicable', 'not-due'] as const)
			expect(cumulate([reading('not-applicable'), reading(state)])).toEqual(reading(state));
	});

	it('with a partial one are partial and say the fewest months', () => {
		expect(cumulate([reading('reported', 2), reading('partial', 1, 2)])).toEqual(reading('partial', 3, 2));
	});

	it('with one not yet due are partial: the stretch is not over', () => {
		expect(cumulate([reading('reported', 2), reading('not-due')])).toEqual(reading('partial', 2));
	});

	it('are illustrative when any is', () => {
		const invented = { ...reading('reported', 1), illustrative: true };
		expect(cumulate([reading('reported', 2), invented]).illustrative).toBe(true);
		expect(cumulate([reading('reported', 2), reading('missing')]).illustrative).toBe(false);
	});

	it('have a value exactly when one of them has, in any mixture of states', () => {
		const all = STATES.map((state) =>
			reading(state, ['reported', 'partial', 'estimated'].includes(state) ? 1 : null)
		);
		for (const a of all)
			for (const b of all) {
				const values = [a, b].flatMap(({ value }) => (value === null ? [] : [value]));
				expect(cumulate([a, b]).value).toBe(values.length === 0 ? null : values.length);
			}
	});
});

describe('a figure since January', () => {
	it('starts anew each year', () => {
		const cells = figures('a', '2023-Q4', [9, 1, 2]);
		expect(figureAt({ cells }, '2024-Q2')).toMatchObject({ value: 3, state: 'reported' });
		expect(figureAt({ cells }, '2024-Q1')).toMatchObject({ value: 1, quarters: ['2024-Q1'] });
	});

	it('says k of n quarters', () => {
		const figure = figureAt({ cells: figures('a', '2024-Q1', [2, null, 3]) }, '2024-Q3');
		expect(figure).toMatchObject({ value: 5, state: 'partial', quarters: ['2024-Q1', '2024-Q3'] });
		expect(figure.quartersDue).toBe(3);
	});

	it('owes no quarter before its unit began', () => {
		const units = [span({ unit: 'a', validFrom: '2024-07-01' })];
		const figure = figureAt({ units, cells: figures('a', '2024-Q3', [4]) }, '2024-Q3');
		expect(figure).toMatchObject({ value: 4, state: 'reported', quartersDue: 1 });
	});

	it('lacks a quarter that is not over', () => {
		const cells = figures('a', '2024-Q1', [4]);
		const figure = figureAt({ cells, dataCutOff: '2024-03-31' }, '2024-Q2');
		expect(figure).toMatchObject({ value: 4, state: 'partial', quarters: ['2024-Q1'], quartersDue: 2 });
	});

	it('lacks the quarters before the data begin, where they begin in the midst of a year', () => {
		const cells = figures('a', '2023-Q3', [4, 5]);
		expect(figureAt({ cells }, '2023-Q4')).toMatchObject({ value: 9, state: 'partial', quartersDue: 4 });
		expect(figureAt({ cells }, '2024-Q1')).toMatchObject({ value: null, state: 'missing' });
	});
});

describe('a figure of one body', () => {
	const cells = [
		cell({ unit: 'a', body: 'board', value: 2 }),
		cell({ unit: 'a', body: 'council', value: 5 })
	];

	it('is that body’s part of the whole', () => {
		expect(figureAt({ cells }, '2024-Q1', { cumulated: false, body: 'board' }).value).toBe(2);
		expect(figureAt({ cells }, '2024-Q1', { cumulated: false }).value).toBe(7);
	});

	it('is missing where only others have rows, not 0', () => {
		const figure = figureAt({ cells }, '2024-Q1', { cumulated: false, body: 'deputies' });
		expect(figure).toMatchObject({ state: 'missing', value: null, months: 0, quarters: [] });
	});
});

it('the data begin with their first quarter', () => {
	const { cube } = smallData({ cells: figures('a', '2023-Q2', [1]) });
	expect(isBeforeData(cube, quarter('2023-Q1'))).toBe(true);
	expect(isBeforeData(cube, quarter('2023-Q2'))).toBe(false);
});

it('the sum of no quarter at all is no figure', () => {
	expect(cumulate([])).toEqual({ state: 'not-applicable', value: null, months: 0, illustrative: false });
});
