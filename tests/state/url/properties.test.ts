import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countsAtLevel } from '#domain/indicator.ts';
import { unitsUnder } from '#cube/lens/seen-register.ts';
import { parseLens } from '#domain/lens.ts';
import { BASES, LANGUAGES, ORDERS, type Selection } from '#domain/selection.ts';
import { LEVELS, levelOf, type Level } from '#domain/unit.ts';
import { queryOf, withChoice } from '#state/url/selection.ts';
import { KNOWN, parse } from './known.ts';

const { register, quarters } = KNOWN;

const indicatorsAt = (level: Level) =>
	register.indicators.filter((each) => each.frequency === 'quarter' && countsAtLevel(each, level));
const unitsAt = (level: Level, lens: string) => [
	...new Set(
		unitsUnder(register, lens)
			.filter(({ kind }) => levelOf(kind) === level)
			.map(({ unit }) => unit)
	)
];
const LENSES = ['as-reported', 'current', '2025-01-01', '2024-02-29', '1999-12-31', '2031-01-01'];

/** Every selection a reader can come to. */
const someSelection: fc.Arbitrary<Selection> = fc
	.tuple(fc.constantFrom(...LEVELS), fc.constantFrom(...LENSES))
	.chain(([level, lens]) =>
		fc
			.record({
				quarter: fc.constantFrom(...quarters),
				indicator: fc.constantFrom(...indicatorsAt(level).map(({ indicator }) => indicator)),
				level: fc.constant(level),
				units: fc.option(fc.shuffledSubarray(unitsAt(level, lens), { minLength: 1 })),
				base: fc.constantFrom(...BASES),
				cumulated: fc.boolean(),
				order: fc.constantFrom(...ORDERS),
				lens: fc.constant(lens),
				lang: fc.constantFrom(...LANGUAGES)
			})
			.map((selection) => (selection.cumulated ? { ...selection, base: 'year' as const } : selection))
	);

it('every selection comes back from its own address, without a notice', () => {
	const holds = fc.property(someSelection, (selection) => {
		expect(parse(queryOf(selection, register))).toEqual({ selection, notices: [] });
	});
	fc.assert(holds);
});

it('an address is written in plain characters, commas among them', () => {
	const holds = fc.property(someSelection, (selection) => {
		expect(queryOf(selection, register)).toMatch(/^(\?[a-z]+=[\w,-]+(&[a-z]+=[\w,-]+)*)?$/);
	});
	fc.assert(holds);
});

it('any choice from any selection has an address of its own', () => {
	const holds = fc.property(
		someSelection,
		someSelection,
		fc.subarray(['level', 'units', 'base', 'cumulated', 'quarter', 'order', 'lens'] as const),
		(from, to, keys) => {
			const choice = Object.fromEntries(
				keys
					.filter((key) => key !== 'units' || (from.level === to.level && from.lens === to.lens))
					.map((key) => [key, to[key]])
			);
			const next = withChoice(from, choice, register);
			expect(parse(queryOf(next, register))).toEqual({ selection: next, notices: [] });
		}
	);
	fc.assert(holds);
});

const KEYS = ['quarter', 'indicator', 'level', 'units', 'base', 'cumulated', 'order', 'lens', 'lang'];
const PLAUSIBLE = [
	'2024-Q1',
	'2024-Q9',
	'9999-Q4',
	'0000-Q1',
	'supervision',
	'supervised-agency',
	'commune',
	'district',
	'sai-son',
	'dong-xuan,sai-son',
	',,',
	'1',
	'0',
	'-1',
	'NaN',
	'null',
	'year',
	'value',
	'current',
	'2025-01-01',
	'2024-02-30',
	'en',
	'__proto__',
	'constructor',
	'toString',
	'%',
	'%E0%A4%A',
	'%00',
	'😀',
	'\ud800',
	'Đ',
	'a'.repeat(300),
	'&',
	'=',
	'#',
	'+',
	''
];
const value = fc.oneof(fc.constantFrom(...PLAUSIBLE), fc.string({ maxLength: 6 }));
const pair = fc
	.tuple(
		fc.oneof(
			{ weight: 9, arbitrary: fc.constantFrom(...KEYS) },
			{ weight: 1, arbitrary: fc.string({ maxLength: 4 }) }
		),
		value
	)
	.map((each) => each.join('='));
/** A hundred at a time: what the generator itself costs would else outweigh what is tried. */
const someQueries = fc.array(
	fc.array(pair, { maxLength: 5 }).map((pairs) => pairs.join('&')),
	{ minLength: 100, maxLength: 100 }
);

const KNOWN_UNITS = new Set(register.units.map(({ unit }) => unit));

function expectKnown(query: string): void {
	const { selection } = parse(query);
	const { quarter, indicator, units, level, lens, cumulated, base } = selection;
	const isCounted = indicatorsAt(level).some((each) => each.indicator === indicator);
	const isUnits = units === null || (units.length > 0 && units.every((unit) => KNOWN_UNITS.has(unit)));
	const isBase = !cumulated || base === 'year';
	if (!(quarters.includes(quarter) && isCounted && isUnits && isBase && parseLens(lens) !== null))
		throw new Error(`${query} gives ${JSON.stringify(selection)}`);
	const again = parse(queryOf(selection, register));
	if (again.notices.length > 0 || JSON.stringify(again.selection) !== JSON.stringify(selection))
		throw new Error(`${query} is not what its own address says`);
}

it('a hundred thousand addresses never throw and always show something that exists', () => {
	const holds = fc.property(someQueries, (queries) => queries.forEach(expectKnown));
	fc.assert(holds, { numRuns: 1000 });
});
