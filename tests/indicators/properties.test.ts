import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODIES } from '#domain/fact.ts';
import { bodiesAt } from '#cube/cube.ts';
import type { Data } from '#indicators/scope.ts';
import type { Total } from '#indicators/total.ts';
import { screenOf } from './screen.ts';
import { cell, selection, smallData, span, target } from './small-data.ts';

const UNITS = ['a', 'b', 'c', 'd', 'e'];

const someCells = fc
	.uniqueArray(
		fc.record({
			unit: fc.constantFrom('district', ...UNITS),
			quarter: fc.constantFrom('2023-Q1', '2023-Q2', '2023-Q4', '2024-Q1', '2024-Q2'),
			body: fc.constantFrom(...BODIES),
			value: fc.nat(9),
			months: fc.constantFrom(3, 3, 3, 2)
		}),
		{ selector: ({ unit, quarter, body }) => [unit, quarter, body].join(), maxLength: 30 }
	)
	// The data begin before anything is chosen.
	.map((all) => [cell({ unit: 'district', quarter: '2022-Q4' }), ...all.map(cell)]);

const TARGETS = [
	...['2023-Q1', '2024-Q1', '2024-Q2'].map((period) => target({ kind: 'commune', period, value: 4 })),
	target({ unit: 'a', period: '2023', value: 6 })
];

const spans = [span({ unit: 'district', kind: 'district' }), ...UNITS.map((unit) => span({ unit }))];
const dataOf = (cells: Parameters<typeof smallData>[0], units = spans): Data =>
	smallData({ targets: TARGETS, dataCutOff: '2024-09-30', ...cells, units });

const someUnits = fc.subarray(UNITS, { minLength: 1 });
const someSelection = fc.record({
	quarter: fc.constantFrom('2023-Q1', '2023-Q2', '2023-Q3', '2024-Q1', '2024-Q2', '2024-Q4'),
	base: fc.constantFrom('year' as const, 'quarter' as const),
	cumulated: fc.boolean()
});

/** A total without the order its units were added in. */
const inAnyOrder = ({ counted, missing, partial, ...total }: Total) => ({
	...total,
	counted: counted.toSorted(),
	missing: missing.toSorted(),
	partial: partial.toSorted()
});

const now = (data: Data, chosen: Parameters<typeof selection>[0]): Total | undefined =>
	screenOf(data, selection(chosen)).headlines[0]?.compared.now;

describe('whatever was reported and chosen,', () => {
	it('the figures of the units add up to the headline, and silence adds nothing', () => {
		const holds = fc.property(someCells, someUnits, someSelection, (cells, units, chosen) => {
			const { headlines, rows, trend } = screenOf(dataOf({ cells }), selection({ ...chosen, units }));
			const values = rows.flatMap(({ figure }) => (figure.value === null ? [] : [figure.value]));
			const sum = values.length === 0 ? null : values.reduce((a, b) => a + b, 0);
			const total = trend.points.at(-1)?.total;
			expect(total?.value).toBe(sum);
			expect(total?.counted).toHaveLength(values.length);
			for (const { compared, spark } of headlines) {
				expect(compared.now).toEqual(total);
				expect(spark.at(-1)?.total).toEqual(total);
			}
		});
		fc.assert(holds);
	});

	it('any two parts of the units add up to all of them', () => {
		const holds = fc.property(
			someCells,
			fc.subarray(UNITS, { minLength: 1, maxLength: 4 }),
			someSelection,
			(cells, part, chosen) => {
				const data = dataOf({ cells });
				const rest = UNITS.filter((unit) => !part.includes(unit));
				const [all, one, other] = [null, part, rest].map((units) => now(data, { ...chosen, units }));
				const values = [one?.value ?? null, other?.value ?? null].filter((value) => value !== null);
				expect(all?.value ?? null).toBe(values.length === 0 ? null : values.reduce((a, b) => a + b, 0));
			}
		);
		fc.assert(holds);
	});

	it('the order of the units in the register and of the rows never matters', () => {
		const shuffled = fc.shuffledSubarray(spans, { minLength: spans.length });
		const holds = fc.property(someCells, shuffled, someSelection, (cells, units, chosen) => {
			const one = screenOf(dataOf({ cells }), selection(chosen));
			const other = screenOf(dataOf({ cells: cells.toReversed() }, units), selection(chosen));
			expect(other).toEqual(one);
		});
		fc.assert(holds);
	});

	it('the order in which units were chosen never matters', () => {
		const holds = fc.property(
			someCells,
			fc.shuffledSubarray(UNITS, { minLength: 1 }),
			someSelection,
			(cells, units, chosen) => {
				const data = dataOf({ cells });
				const [asChosen, sorted] = [units, units.toSorted()].map((each) =>
					now(data, { ...chosen, units: each })
				);
				if (asChosen === undefined || sorted === undefined) return;
				expect(inAnyOrder(asChosen)).toEqual(inAnyOrder(sorted));
			}
		);
		fc.assert(holds);
	});

	it('the orders show the same rows', () => {
		const holds = fc.property(someCells, someSelection, (cells, chosen) => {
			const rows = (order: 'official' | 'value' | 'name') =>
				screenOf(dataOf({ cells }), selection({ ...chosen, order })).rows;
			const official = rows('official');
			for (const order of ['value', 'name'] as const)
				expect(rows(order).toSorted((a, b) => a.number - b.number)).toEqual(official);
		});
		fc.assert(holds);
	});

	it('a unit without a row has no figure, no place, no plan and no comparison', () => {
		const holds = fc.property(someCells, someSelection, (cells, chosen) => {
			const data = dataOf({ cells });
			for (const row of screenOf(data, selection({ ...chosen, cumulated: false })).rows) {
				const { quarter, indicator } = selection(chosen);
				if (bodiesAt(data.cube, row.span.unit, quarter, indicator).length > 0) continue;
				expect(row.figure.value).toBeNull();
				expect([row.rank, row.comparison.difference]).toEqual([null, null]);
				expect(row.attainment?.span ?? 'year').toBe('year');
			}
		});
		fc.assert(holds);
	});

	it('a status stands only where the whole stretch was reported, and never without a plan', () => {
		const holds = fc.property(someCells, someSelection, (cells, chosen) => {
			for (const { attainment, figure } of screenOf(dataOf({ cells }), selection(chosen)).rows) {
				if (attainment === null || attainment.status === null) continue;
				expect(attainment.units).toBe(1);
				if (attainment.span !== 'year') expect(figure.state).toBe('reported');
			}
		});
		fc.assert(holds);
	});
});
