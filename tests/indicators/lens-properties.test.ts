import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingAt } from '#cube/cube.ts';
import { makeupOf, reportersOf, seenThrough } from '#cube/lens/seen.ts';
import type { QuarterCell } from '#domain/cell.ts';
import { BODIES } from '#domain/fact.ts';
import type { LineageStep, OutsidePart } from '#domain/package.ts';
import { unitsAt } from '#domain/register.ts';
import type { UnitId } from '#domain/unit.ts';
import { attainmentOf } from '#indicators/attainment.ts';
import { totalOver, type Data } from '#indicators/scope.ts';
import {
	cell,
	indicator,
	indicatorId,
	quarter,
	smallData,
	span,
	step,
	target,
	unitId
} from './small-data.ts';

/** Three generations of units, and one that stands through all of them. */
const OLD = ['o1', 'o2', 'o3', 'o4'];
const NEW = ['n1', 'n2', 'n3'];
const LAST = ['l1', 'l2'];
const [FIRST_DAY, SECOND_DAY] = ['2024-01-01', '2024-07-01'];
const QUARTERS: Record<string, readonly string[]> = {
	old: ['2023-Q3', '2023-Q4'],
	new: ['2024-Q1', '2024-Q2'],
	last: ['2024-Q3', '2024-Q4']
};
const LENSES = ['current', '2023-06-30', '2024-01-01', '2024-03-15', '2024-07-01', '1990-01-01'];

const units = [
	span({ unit: 'district', kind: 'district' }),
	span({ unit: 'stays', population: 10 }),
	...OLD.map((unit) => span({ unit, validTo: '2023-12-31', population: 100 })),
	...NEW.map((unit) => span({ unit, validFrom: FIRST_DAY, validTo: '2024-06-30' })),
	...LAST.map((unit) => span({ unit, validFrom: SECOND_DAY }))
];

/** How one unit ended: whole into another, or split between two by a share; land may go to any. */
const ending = (from: string, into: readonly string[], effective: string) =>
	fc
		.record({
			to: fc.shuffledSubarray([...into], { minLength: 2 }),
			share: fc.constantFrom(1, 1, 1, 0.5, 0.25, 0.1, 0.333),
			land: fc.boolean()
		})
		.map(({ to: [one = '', other = ''], share, land }): LineageStep[] => [
			...(share === 1
				? [{ ...step(from, one), effective }]
				: [
						{ ...step(from, one, 'part'), effective, shareRatio: share },
						{ ...step(from, other, 'part'), effective, shareRatio: 1 - share }
					]),
			...(land && share === 1 ? [{ ...step(from, other, 'area-only'), effective, shareRatio: 0 }] : [])
		]);

const someLineage = fc
	.tuple(
		...OLD.map((unit) => ending(unit, NEW, FIRST_DAY)),
		...NEW.map((unit) => ending(unit, LAST, SECOND_DAY))
	)
	.map((all) => all.flat());

const someOutside: fc.Arbitrary<OutsidePart[]> = fc.subarray(['n1', 'l2']).map((taken) =>
	taken.map((unit) => ({
		fromName: `beyond ${unit}`,
		toUnit: unitId(unit),
		effective: unit === 'n1' ? FIRST_DAY : SECOND_DAY,
		kind: 'whole' as const,
		certainty: 'certain' as const,
		basis: ''
	}))
);

const quartersOf = (unit: string): readonly string[] =>
	unit === 'stays'
		? Object.values(QUARTERS).flat()
		: (QUARTERS[OLD.includes(unit) ? 'old' : NEW.includes(unit) ? 'new' : 'last'] ?? []);

const someCells: fc.Arbitrary<QuarterCell[]> = fc.uniqueArray(
	fc
		.constantFrom('stays', ...OLD, ...NEW, ...LAST)
		.chain((unit) =>
			fc.record({
				unit: fc.constant(unit),
				quarter: fc.constantFrom(...quartersOf(unit)),
				body: fc.constantFrom(...BODIES),
				value: fc.nat(20),
				months: fc.constantFrom(3, 3, 3, 2)
			})
		)
		.map((loose) => cell(loose)),
	{ selector: ({ unit, quarter: at, body }) => [unit, at, body].join(), maxLength: 45 }
);

const someData = fc
	.record({ lineage: someLineage, outsideParts: someOutside, cells: someCells })
	.map((land) =>
		smallData({
			...land,
			// The data begin before anything is asked.
			cells: [cell({ unit: 'district', quarter: '2023-Q3' }), ...land.cells],
			units,
			targets: Object.values(QUARTERS)
				.flat()
				.map((period) => target({ kind: 'commune', period, value: 3 }))
		})
	);
const someQuarter = fc.constantFrom(...Object.values(QUARTERS).flat());
const someLens = fc.constantFrom(...LENSES);

const HEARING = indicatorId('hearing');
const idsAt = ({ register }: Data, at: string): UnitId[] =>
	unitsAt(register, 'commune', quarter(at)).map(({ unit }) => unit);
const totalIn = (data: Data, at: string, ids = idsAt(data, at)) =>
	totalOver(data.cube, ids, { quarter: quarter(at), indicator: HEARING, cumulated: false });
const near = (value: number | null) => (value === null ? null : Math.round(value * 1e4) / 1e4);
/** Sums of shares differ in their last digits; rounding both would tell 4.87175 from itself. */
function expectNear(value: number | null, other: number | null): void {
	if (value === null || other === null) expect(value).toBe(other);
	else expect(value).toBeCloseTo(other, 3);
}

describe('whatever merged, split or was given land, seen through any lens,', () => {
	it('all units together have what was reported, no more and no less, and it is no estimate', () => {
		const holds = fc.property(someData, someLens, someQuarter, (data, lens, at) => {
			const seen = seenThrough(data, lens);
			const [now, then] = [seen, data].map((each) => totalIn(each, at, idsAt(each, at)));
			expectNear(now?.value ?? null, then?.value ?? null);
			expect(now?.state).not.toBe('estimated');
		});
		fc.assert(holds, { numRuns: 120 });
	});

	it('every figure is the sum of the shares of those behind it, body by body', () => {
		const holds = fc.property(someData, someLens, someQuarter, (data, lens, at) => {
			const { cube, register } = seenThrough(data, lens);
			for (const unit of idsAt({ cube, register }, at)) {
				const behind = reportersOf(cube, unit, quarter(at)).flatMap((reporter) => {
					const { value } = readingAt(data.cube, reporter.unit, quarter(at), HEARING);
					return value === null ? [] : [value * reporter.shareRatio];
				});
				const sum = behind.length === 0 ? null : behind.reduce((a, b) => a + b, 0);
				expectNear(readingAt(cube, unit, quarter(at), HEARING).value, sum);
			}
		});
		fc.assert(holds, { numRuns: 120 });
	});

	it('each reported figure goes out once: its shares add up to all of it', () => {
		const holds = fc.property(someData, someLens, someQuarter, (data, lens, at) => {
			const { cube, register } = seenThrough(data, lens);
			const shares = new Map<UnitId, number>();
			for (const seen of idsAt({ cube, register }, at))
				for (const { unit, shareRatio } of reportersOf(cube, seen, quarter(at)))
					shares.set(unit, (shares.get(unit) ?? 0) + shareRatio);
			expect([...shares.keys()].toSorted()).toEqual(idsAt(data, at).toSorted());
			for (const share of shares.values()) expect(share).toBeCloseTo(1, 9);
		});
		fc.assert(holds, { numRuns: 120 });
	});

	it('silence stays silence: no figure where nobody behind it spoke, and none is whole where one did not', () => {
		const holds = fc.property(someData, someLens, someQuarter, (data, lens, at) => {
			const { cube, register } = seenThrough(data, lens);
			for (const unit of idsAt({ cube, register }, at)) {
				const reading = readingAt(cube, unit, quarter(at), HEARING);
				const makeup = makeupOf(cube, unit, quarter(at));
				const states = (makeup?.parts ?? []).map(
					({ span: part }) => readingAt(data.cube, part.unit, quarter(at), HEARING).state
				);
				if (states.every((state) => state === 'missing')) {
					expect(reading.value).toBeNull();
					expect(reading.state).toBe(states.length === 0 ? 'not-applicable' : 'missing');
				} else if (states.some((state) => state !== 'reported')) expect(reading.state).toBe('partial');
				else if ((makeup?.outside.length ?? 0) > 0)
					expect(reading).toMatchObject({ state: 'partial', outsideOnly: true });
				else if (makeup?.unsplit.length === 0)
					expect(reading.state).toBe(
						makeup.parts.every(({ shareRatio }) => shareRatio === 1) ? 'reported' : 'estimated'
					);
			}
		});
		fc.assert(holds, { numRuns: 120 });
	});

	it('any two parts of the units add up to all of them, chosen in any order', () => {
		const holds = fc.property(
			someData,
			someLens,
			someQuarter,
			fc.infiniteStream(fc.boolean()),
			(data, lens, at, coin) => {
				const seen = seenThrough(data, lens);
				const all = idsAt(seen, at);
				const isIn = new Map(all.map((unit) => [unit, coin.next().value === true]));
				const part = all.filter((unit) => isIn.get(unit));
				const rest = all.filter((unit) => !isIn.get(unit));
				const values = [part, rest]
					.map((ids) => totalIn(seen, at, ids).value)
					.filter((value) => value !== null);
				const sum = values.length === 0 ? null : values.reduce((a, b) => a + b, 0);
				expectNear(totalIn(seen, at).value, sum);
				const turned = totalIn(seen, at, part.toReversed());
				expect([near(turned.value), turned.state, turned.due]).toEqual(
					(({ value, state, due }) => [near(value), state, due])(totalIn(seen, at, part))
				);
			}
		);
		fc.assert(holds, { numRuns: 120 });
	});

	it('all units together stand against the plans they had, over those that reported', () => {
		const hearing = indicator({ indicator: 'hearing' });
		const holds = fc.property(someData, someLens, someQuarter, (data, lens, at) => {
			const seen = seenThrough(data, lens);
			const asked = { quarter: quarter(at), indicator: hearing, cumulated: false };
			const [now, then] = [seen, data].map(({ register, cube }) =>
				attainmentOf(register, cube, idsAt({ register, cube }, at), asked)
			);
			expect(now).toEqual(then);
		});
		fc.assert(holds, { numRuns: 120 });
	});

	it('the order of the steps in the register never matters', () => {
		const holds = fc.property(someData, someLens, someQuarter, (data, lens, at) => {
			const { register, cube } = data;
			const turned = { register: { ...register, lineage: register.lineage.toReversed() }, cube: { ...cube } };
			const turnedUnits = { ...turned, register: { ...turned.register, units: [...register.units] } };
			const values = (each: Data) =>
				idsAt(each, at).map((unit) => [unit, near(readingAt(each.cube, unit, quarter(at), HEARING).value)]);
			expect(values(seenThrough(turnedUnits, lens))).toEqual(values(seenThrough(data, lens)));
		});
		fc.assert(holds, { numRuns: 100 });
	});
});
