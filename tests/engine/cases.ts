import type { QuarterCell, YearCell } from '#domain/cell.ts';
import type { Fact } from '#domain/fact.ts';
import { fact, indicatorId, quarter, unitId } from './facts.ts';

const quarterCell = (loose: Partial<QuarterCell> = {}): QuarterCell => ({
	unit: unitId('a'),
	quarter: quarter('2024-Q1'),
	indicator: indicatorId('hearing'),
	body: 'council',
	value: 1,
	months: 3,
	illustrative: true,
	...loose
});

const yearCell = (loose: Partial<YearCell> = {}): YearCell => ({
	unit: unitId('a'),
	year: 2024,
	indicator: indicatorId('hearing'),
	body: 'council',
	value: 1,
	illustrative: true,
	...loose
});

/** One case: these facts in, these figures out. The same on every engine, and by hand. */
export interface Case {
	readonly name: string;
	readonly facts: readonly Fact[];
	readonly quarters?: readonly QuarterCell[];
	readonly years?: readonly YearCell[];
}

const bytes = new TextEncoder();

/** As the engine sorts text: by UTF-8 bytes, which is the order of code points. */
export function byBytes(a: string, b: string): number {
	const left = [...bytes.encode(a)];
	const right = bytes.encode(b);
	const at = left.findIndex((byte, index) => byte !== right[index]);
	return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
}

/** Text that breaks careless SQL, careless Arrow or careless JSON. */
export const HOSTILE = [
	"'; DROP TABLE fact; --",
	'$1 $2 ? {} \\ \\n',
	'"quoted", comma\nline\ttab',
	'\u0000nul\u0000',
	'Quốc Oai Đồng Quang NFD é',
	'👩‍👩‍👧 𝔊 \u202e',
	'__proto__',
	'=1+1',
	' '
];

export const CASES: readonly Case[] = [
	{ name: 'nothing in, nothing out', facts: [] },
	{
		name: 'a reported zero is a figure, silence has no row',
		facts: [fact({ count: 0, origin: 'reported' })],
		quarters: [quarterCell({ value: 0, illustrative: false })]
	},
	{
		name: 'two months of a quarter are two months',
		facts: [fact({ period: '2024-01', count: 2 }), fact({ period: '2024-03', count: 3 })],
		quarters: [quarterCell({ value: 5, months: 2 })]
	},
	{
		name: 'a month told in several topics is one month',
		facts: [fact({ period: '2024-01', topic: 'x' }), fact({ period: '2024-01', topic: 'y' })],
		quarters: [quarterCell({ value: 2, months: 1 })]
	},
	{
		name: 'three months make a quarter, zeros included',
		facts: ['2024-01', '2024-02', '2024-03'].map((period, i) => fact({ period, count: i })),
		quarters: [quarterCell({ value: 3 })]
	},
	{
		name: 'days cover the whole quarter',
		facts: [fact({ period: '2024-02-29' }), fact({ period: '2024-03-31', count: 2 })],
		quarters: [quarterCell({ value: 3 })]
	},
	{
		name: 'days of neighbouring quarters stay apart',
		facts: [fact({ period: '2024-03-31' }), fact({ period: '2024-04-01', count: 2 })],
		quarters: [quarterCell(), quarterCell({ quarter: quarter('2024-Q2'), value: 2 })]
	},
	{
		name: 'equal rows are one fact, wherever they were read',
		facts: [fact({ count: 4 }), fact({ count: 4, row: 9 }), fact({ count: 4, file: 'b.csv' })],
		quarters: [quarterCell({ value: 4 })]
	},
	{
		name: 'an equal row that is published outranks its illustrative copy',
		facts: [fact({ count: 4 }), fact({ count: 4, origin: 'published', file: 'z.csv' })],
		quarters: [quarterCell({ value: 4, illustrative: false })]
	},
	{
		name: 'topics are summed',
		facts: [fact({ topic: 'x', count: 2 }), fact({ topic: 'y', count: 2 }), fact({ topic: 'Y', count: 2 })],
		quarters: [quarterCell({ value: 6 })]
	},
	{
		name: 'one invented row makes the figure illustrative',
		facts: [fact({ topic: 'x', origin: 'published' }), fact({ topic: 'y' })],
		quarters: [quarterCell({ value: 2 })]
	},
	{
		name: 'bodies are figures of their own, in the order of text',
		facts: [fact({ body: 'joint', count: 2 }), fact({ body: 'board', count: 3 })],
		quarters: [quarterCell({ body: 'board', value: 3 }), quarterCell({ body: 'joint', value: 2 })]
	},
	{
		name: 'a reported figure replaces every illustrative one, of another body and grain too',
		facts: [
			fact({ body: 'board', count: 5 }),
			fact({ body: 'council', period: '2024-01', count: 7 }),
			fact({ body: 'deputies', period: '2024-02-03', count: 9 }),
			fact({ body: 'joint', origin: 'reported', count: 2 })
		],
		quarters: [quarterCell({ body: 'joint', value: 2, illustrative: false })]
	},
	{
		name: 'a reported month replaces an illustrative quarter and leaves it partial',
		facts: [fact({ count: 5 }), fact({ period: '2024-02', origin: 'reported', count: 0 })],
		quarters: [quarterCell({ value: 0, months: 1, illustrative: false })]
	},
	{
		name: 'a reported figure replaces no published one',
		facts: [fact({ body: 'board', origin: 'published' }), fact({ origin: 'reported', count: 2 })],
		quarters: [
			quarterCell({ body: 'board', illustrative: false }),
			quarterCell({ value: 2, illustrative: false })
		]
	},
	{
		name: 'a reported figure replaces nothing of another unit, quarter or indicator',
		facts: [
			fact({ origin: 'reported', count: 8 }),
			fact({ unit: 'b' }),
			fact({ period: '2024-Q2' }),
			fact({ period: '2023-Q1' }),
			fact({ indicator: 'reception' }),
			fact({ period: '2024' })
		],
		quarters: [
			quarterCell({ quarter: quarter('2023-Q1') }),
			quarterCell({ value: 8, illustrative: false }),
			quarterCell({ indicator: indicatorId('reception') }),
			quarterCell({ quarter: quarter('2024-Q2') }),
			quarterCell({ unit: unitId('b') })
		],
		years: [yearCell()]
	},
	{
		name: 'a yearly fact belongs to no quarter',
		facts: [fact({ period: '2023', count: 3 }), fact({ period: '2024', count: 4, origin: 'published' })],
		years: [yearCell({ year: 2023, value: 3 }), yearCell({ value: 4, illustrative: false })]
	},
	{
		name: 'a reported year replaces the illustrative year alone',
		facts: [
			fact({ period: '2024', count: 3, body: 'board' }),
			fact({ period: '2024', count: 4, origin: 'reported' }),
			fact({ period: '2023', count: 5 }),
			fact({ period: '2024-Q1', count: 6 })
		],
		quarters: [quarterCell({ value: 6 })],
		years: [yearCell({ year: 2023, value: 5 }), yearCell({ value: 4, illustrative: false })]
	},
	{
		name: 'a count beyond 32 bits is kept',
		facts: [fact({ topic: 'x', count: 3_000_000_000 }), fact({ topic: 'y', count: 3_000_000_000 })],
		quarters: [quarterCell({ value: 6_000_000_000 })]
	},
	{
		name: 'hostile text is only text',
		facts: HOSTILE.map((text, row) => fact({ unit: text, indicator: text, topic: text, source: text, row })),
		quarters: HOSTILE.toSorted(byBytes).map((text) =>
			quarterCell({ unit: unitId(text), indicator: indicatorId(text) })
		)
	}
];
