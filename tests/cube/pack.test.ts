import { packCells, unpackCells } from '#cube/pack.ts';
import type { Cells, QuarterCell, YearCell } from '#domain/cell.ts';
import { BODIES } from '#domain/fact.ts';
import { addQuarters, parseQuarter } from '#domain/period.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const FIRST = parseQuarter('2023-Q3') ?? expect.fail('no quarter');

const cell = fc.record({
	unit: fc.constantFrom('sai-son', 'phu-cat', 'quoc-oai'),
	quarter: fc.nat(7).map((step) => addQuarters(FIRST, step)),
	indicator: fc.constantFrom('supervision', 'reception'),
	body: fc.constantFrom(...BODIES.slice(0, 3)),
	value: fc.oneof(fc.nat(500), fc.constantFrom(0, 0.5, 12.25)),
	months: fc.constantFrom(1, 2, 3, 3, 3),
	illustrative: fc.boolean()
}) as fc.Arbitrary<QuarterCell>;

const slotOf = ({ unit, quarter, indicator, body }: QuarterCell): string =>
	[unit, indicator, body, quarter].join(' ');
const sorted = ({ quarters }: Cells) => quarters.toSorted((a, b) => slotOf(a).localeCompare(slotOf(b)));

const YEARS = [
	{ unit: 'quoc-oai', year: 2023, indicator: 'commended', body: 'council', value: 31, illustrative: false }
] as unknown as readonly YearCell[];

describe('the engine’s answer as a page carries it', () => {
	it('is the same answer when it is unpacked, whatever quarters have no row', () => {
		fc.assert(
			fc.property(fc.uniqueArray(cell, { selector: slotOf, maxLength: 60 }), (quarters) => {
				const unpacked = unpackCells(JSON.parse(JSON.stringify(packCells({ quarters, years: YEARS }))));
				expect(sorted(unpacked)).toEqual(sorted({ quarters, years: YEARS }));
				expect(unpacked.years).toEqual(YEARS);
			})
		);
	});
	it('is a line a series: no row is empty, a part of a quarter says of how many months', () => {
		const of = (step: number, value: number, months: number) =>
			({
				unit: 'sai-son',
				quarter: addQuarters(FIRST, step),
				indicator: 'supervision',
				body: 'council',
				value,
				months,
				illustrative: true
			}) as QuarterCell;
		expect(packCells({ quarters: [of(2, 4, 2), of(0, 3, 3), of(3, 0, 3)], years: [] })).toEqual({
			series: [
				{
					unit: 'sai-son',
					indicator: 'supervision',
					body: 'council',
					invented: 1,
					first: '2023-Q3',
					figures: '3,,2:4,0'
				}
			],
			years: []
		});
	});
});
