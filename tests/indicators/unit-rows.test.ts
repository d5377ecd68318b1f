import { describe, expect, it } from 'vitest';
import { rememberedRows, unitRows } from '#indicators/unit-rows.ts';
import { cell, figures, selection, smallData, span, target } from './small-data.ts';

const UNITS = [
	span({ unit: 'district', kind: 'district' }),
	span({ unit: 'dong-yen', code: '4', name: 'Đông Yên' }),
	span({ unit: 'dai-thanh', code: '1', name: 'Đại Thành' }),
	span({ unit: 'can-huu', code: '3', name: 'Cấn Hữu' }),
	span({ unit: 'tan-phu', code: '2', name: 'Tân Phú' })
];
const CELLS = [
	...figures('dong-yen', '2024-Q1', [3]),
	...figures('dai-thanh', '2024-Q1', [0]),
	...figures('can-huu', '2024-Q1', [3])
];
const DATA = smallData({ units: UNITS, cells: CELLS });

const rows = (loose: Parameters<typeof selection>[0] = {}, data = DATA) => unitRows(data, selection(loose));
const order = (loose: Parameters<typeof selection>[0] = {}) => rows(loose).map(({ span: { unit } }) => unit);

describe('rows of units', () => {
	it('stand in the official order: by code', () => {
		expect(order()).toEqual(['dai-thanh', 'tan-phu', 'can-huu', 'dong-yen']);
	});

	it('by name stand as Vietnamese sorts: C, then Đ, then T', () => {
		expect(order({ order: 'name' })).toEqual(['can-huu', 'dai-thanh', 'dong-yen', 'tan-phu']);
	});

	it('by value stand largest first, equals in the official order, a reported 0 before silence', () => {
		expect(order({ order: 'value' })).toEqual(['can-huu', 'dong-yen', 'dai-thanh', 'tan-phu']);
	});

	it('keep their official number and place in any order', () => {
		for (const each of ['official', 'name', 'value'] as const) {
			const found = rows({ order: each }).map(({ span: { unit }, number, rank }) => [unit, number, rank]);
			expect(found.toSorted()).toEqual([
				['can-huu', 3, 1],
				['dai-thanh', 1, 3],
				['dong-yen', 4, 1],
				['tan-phu', 2, null]
			]);
		}
	});

	it('of chosen units keep the number they have among all', () => {
		const found = rows({ units: ['dong-yen', 'tan-phu'] }).map(({ number, rank }) => [number, rank]);
		expect(found).toEqual([
			[2, null],
			[4, 1]
		]);
	});

	it('carry figure, base, comparison and plan of the one unit', () => {
		const cells = [...figures('can-huu', '2023-Q1', [6]), ...figures('can-huu', '2024-Q1', [9])];
		const targets = [target({ unit: 'can-huu', period: '2024-Q1', value: 8 })];
		const [row] = rows({ units: ['can-huu'] }, smallData({ units: UNITS, cells, targets }));
		expect(row).toMatchObject({
			body: null,
			figure: { value: 9 },
			base: { value: 6 },
			comparison: { ratioToBaseline: 1.5 },
			attainment: { status: 'ahead', gap: 1 }
		});
	});

	it('of a district whose bodies are not one sum are one a body, and no plan is laid on a body', () => {
		const cells = [
			cell({ unit: 'district', body: 'deputies', value: 63 }),
			cell({ unit: 'district', body: 'standing-committee', value: 4 })
		];
		const targets = [target({ kind: 'district', period: '2024-Q1', value: 50 })];
		const found = rows({ level: 'district' }, smallData({ units: UNITS, cells, targets }));
		expect(found.map(({ body, figure, attainment }) => [body, figure.value, attainment])).toEqual([
			['standing-committee', 4, null],
			['deputies', 63, null]
		]);
	});

	it('are those of the units that stood in the quarter', () => {
		const units = [
			span({ unit: 'old', validTo: '2023-12-31' }),
			span({ unit: 'new', validFrom: '2024-01-01' })
		];
		const data = smallData({ units, cells: figures('old', '2023-Q4', [1]) });
		expect(rows({}, data).map(({ span: { unit } }) => unit)).toEqual(['new']);
		expect(rows({ quarter: '2023-Q4' }, data).map(({ span: { unit } }) => unit)).toEqual(['old']);
	});

	it('of an indicator nobody knows are none', () => {
		expect(rows({ indicator: 'unheard-of' })).toEqual([]);
	});
});

describe('remembered rows', () => {
	it('are those computed anew, in whatever order they are asked for', () => {
		const choices = [
			{},
			{ order: 'value' as const },
			{ base: 'quarter' as const },
			{ order: 'name' as const }
		].map((loose) => selection(loose));
		for (const choice of [...choices, ...choices.toReversed()])
			expect(rememberedRows(DATA, choice)).toEqual(unitRows(DATA, choice));
	});

	it('are the same objects in another order: what is drawn from them stays', () => {
		const [official, byName] = [selection(), selection({ order: 'name' })].map((each) =>
			rememberedRows(DATA, each)
		);
		expect(byName).not.toEqual(official);
		expect(new Set(byName)).toEqual(new Set(official));
		for (const row of byName ?? []) expect(official).toContain(row);
	});
});
