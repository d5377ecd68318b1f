import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingBases, printedPercentages, type FittingBase } from '#indicators/fitting-bases.ts';
import { published } from './small-data.ts';

const basesOf = (fitting: readonly FittingBase[]) => fitting.map(({ base }) => base);

const bases = (value: number, percent: number) => {
	const { asRatio, asChange } = fittingBases(value, percent);
	return { asRatio: basesOf(asRatio), asChange: basesOf(asChange) };
};

/** value, printed percent, bases as a ratio, bases as a change: worked by hand. */
const CASES: [number, number, number[], number[]][] = [
	[49, 104, [47], [24]],
	[4, 133, [3], []],
	[28, 133, [21], [12]],
	[64, 133, [48], []],
	[10, 83, [12], []],
	[10, 100, [10], [5]],
	[10, 0, [], [10]],
	[23, -4, [], [24]],
	[1, 50, [2], []],
	[7, 17, [41, 42], [6]]
];

it.each(CASES)('%i printed with %i%% has these bases', (value, percent, asRatio, asChange) => {
	expect(bases(value, percent)).toEqual({ asRatio, asChange });
});

it('a percentage that falls on a half is printed away from zero: 23 of 40 is 57,5%, and 7 against 8 is −12,5%', () => {
	expect(bases(23, 58).asRatio).toContain(40);
	expect(bases(23, 57).asRatio).not.toContain(40);
	expect(bases(7, -13).asChange).toContain(8);
	expect(bases(7, -12).asChange).not.toContain(8);
});

it('a percentage of nothing is 0, whatever the base, and none fits another', () => {
	expect(bases(0, 50)).toEqual({ asRatio: [], asChange: [] });
	expect(bases(0, -100).asChange).toHaveLength(200);
});

/** Rounds part ÷ base to whole percents without a fraction ever being computed. */
function printedExactly(part: number, base: number): number {
	const whole = (BigInt(Math.abs(part)) * 200n + BigInt(base)) / (BigInt(base) * 2n);
	return Number(whole) * Math.sign(part);
}

it('a base fits exactly when the percentage made from it prints the same', () => {
	const holds = fc.property(
		fc.integer({ min: 1, max: 60 }),
		fc.integer({ min: 1, max: 200 }),
		(value, base) => {
			expect(bases(value, printedExactly(value, base)).asRatio).toContain(base);
			const change = printedExactly(value - base, base);
			expect(bases(value, change).asChange).toContain(base);
			expect(
				fittingBases(value, change).asChange.every((fit) => fit.result === (value - fit.base) / fit.base)
			).toBe(true);
		}
	);
	fc.assert(holds);
});

describe('a printed percentage', () => {
	const percent = published({ id: 'percent', comparisonForm: 'change', comparisonPercent: 133 });
	const counts = [4, 28, 64].map((value) => published({ id: String(value), value }));

	it('may be said of any count of its sentence', () => {
		const [printed, ...others] = printedPercentages([...counts, percent]);
		expect(others).toEqual([]);
		expect(printed?.readings.asRatio.map(({ value, base }) => [value, base])).toEqual([
			[4, 3],
			[28, 21],
			[64, 48]
		]);
		expect(printed?.readings.asChange.map(({ value, base }) => [value, base])).toEqual([[28, 12]]);
	});

	it('is not said of counts of another sentence, scope or unit', () => {
		const elsewhere = [
			published({ value: 4, source: 'the report, line 2' }),
			published({ value: 4, scope: 'own' }),
			published({ value: 4, unit: 'other' })
		];
		expect(printedPercentages([percent, ...elsewhere])[0]?.readings).toEqual({ asRatio: [], asChange: [] });
	});

	it('is found only where one was printed', () => {
		expect(printedPercentages(counts)).toEqual([]);
	});
});
