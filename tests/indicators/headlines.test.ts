import { describe, expect, it } from 'vitest';
import type { YearCell } from '#domain/cell.ts';
import { seenThrough } from '#cube/lens/seen.ts';
import {
	headlineBodies,
	headlinesOf,
	indicatorsWithRows,
	yearHeadlinesOf,
	yearTotal
} from '#indicators/headlines.ts';
import type { Data } from '#indicators/scope.ts';
import {
	cell,
	figures,
	indicator,
	indicatorId,
	selection,
	smallData,
	span,
	step,
	unitId
} from './small-data.ts';

const INDICATORS = [
	indicator({ indicator: 'reception', order: 2 }),
	indicator({ indicator: 'hearing', order: 1 }),
	indicator({ indicator: 'silent', order: 3 }),
	indicator({ indicator: 'prize', levels: 'district', frequency: 'year', order: 4 })
];

const ofDistrict = (body: 'standing-committee' | 'deputies', value: number, indicatorName = 'reception') =>
	cell({ unit: 'district', indicator: indicatorName, body, value });

const DISTRICT = [
	ofDistrict('deputies', 63),
	ofDistrict('standing-committee', 4),
	ofDistrict('standing-committee', 3, 'hearing')
];
const COMMUNES = [
	cell({ unit: 'a', indicator: 'reception', body: 'standing-committee', value: 5 }),
	cell({ unit: 'a', indicator: 'reception', body: 'deputies', value: 6 })
];
const DATA = smallData({ indicators: INDICATORS, cells: [...DISTRICT, ...COMMUNES] });

const headlines = (level: 'district' | 'commune') =>
	headlinesOf(DATA, selection({ level })).map(({ indicator, body, compared }) => [
		indicator.indicator,
		body,
		compared.now.value
	]);

describe('headlines', () => {
	it('of a level that is one unit are one a body where several acted: they are not one sum', () => {
		expect(headlines('district')).toEqual([
			['hearing', null, 3],
			['reception', 'standing-committee', 4],
			['reception', 'deputies', 63]
		]);
	});

	it('of communes are one sum over all bodies', () => {
		expect(headlines('commune')).toEqual([['reception', null, 11]]);
	});

	it('stand in the order of the indicators, without those nobody ever reported', () => {
		expect(indicatorsWithRows(DATA, 'district').map(({ indicator }) => indicator)).toEqual([
			'hearing',
			'reception'
		]);
	});

	it('set the other level beside the figure, body by body, and never add it', () => {
		const [reception] = headlinesOf(DATA, selection());
		expect(reception?.other.map(({ body, total }) => [body, total.value])).toEqual([
			['standing-committee', 4],
			['deputies', 63]
		]);
	});

	it('set nothing beside a figure that the other level does not count', () => {
		const indicators = [indicator({ indicator: 'hearing', levels: 'commune' })];
		const data = smallData({ indicators, cells: figures('a', '2024-Q1', [1]) });
		expect(headlinesOf(data, selection())[0]?.other).toEqual([]);
	});

	it('know their bodies from every quarter, so that a body that falls silent keeps its place', () => {
		const cells = [...DISTRICT, cell({ ...DISTRICT[1], quarter: '2024-Q2' })];
		const data = smallData({ indicators: INDICATORS, cells });
		const at = headlinesOf(
			data,
			selection({ level: 'district', quarter: '2024-Q2', indicator: 'reception' })
		);
		const deputies = at.find(({ body }) => body === 'deputies');
		expect(deputies?.compared.now).toMatchObject({ value: null, state: 'missing' });
	});

	const sparkOf = (from: string, values: (number | null)[]) =>
		headlinesOf(smallData({ cells: figures('a', from, values) }), selection({ units: ['a'] }))[0]?.spark ??
		[];

	it('run over eight quarters, the chosen one last', () => {
		const spark = sparkOf('2022-Q1', [0, 1, 2, 3, 4, 5, null, 7, 8]);
		expect(spark.map(({ quarter }) => quarter)).toEqual([
			'2022-Q2',
			'2022-Q3',
			'2022-Q4',
			'2023-Q1',
			'2023-Q2',
			'2023-Q3',
			'2023-Q4',
			'2024-Q1'
		]);
		expect(spark.map(({ total }) => total.value)).toEqual([1, 2, 3, 4, 5, null, 7, 8]);
	});

	it('run over fewer where the data do not reach back', () => {
		expect(sparkOf('2023-Q3', [5, null, 7]).map(({ total }) => total.value)).toEqual([5, null, 7]);
	});
});

it('communes are one headline whatever their bodies; a district with one body too', () => {
	const [reception, hearing] = INDICATORS;
	if (reception === undefined || hearing === undefined) throw new Error('no indicators');
	expect(headlineBodies(DATA, 'commune', reception)).toEqual([null]);
	expect(headlineBodies(DATA, 'district', hearing)).toEqual([null]);
	expect(headlineBodies(DATA, 'district', reception)).toEqual(['standing-committee', 'deputies']);
});

describe('a yearly figure', () => {
	const given = (year: number, value: number): YearCell => ({
		unit: unitId('district'),
		year,
		indicator: indicatorId('prize'),
		body: 'council',
		value,
		illustrative: false
	});
	const data = smallData({ indicators: INDICATORS, years: [given(2022, 5), given(2023, 7), given(2024, 9)] });
	const at = (quarter: string, level: 'district' | 'commune' = 'district') =>
		yearHeadlinesOf(data, selection({ quarter, level })).map(({ year, total }) => [year, total.value]);

	it('is that of the newest year that is over', () => {
		expect(at('2024-Q1')).toEqual([[2023, 7]]);
		expect(at('2024-Q3')).toEqual([[2023, 7]]);
		expect(at('2024-Q4')).toEqual([[2024, 9]]);
	});

	it('that nobody gave is not shown, nor at another level', () => {
		expect(at('2022-Q1')).toEqual([]);
		expect(at('2024-Q1', 'commune')).toEqual([]);
	});
});

it('a yearly figure may be of one body, and is an estimate where a share of another is in it', () => {
	const prize = indicator({ indicator: 'prize', frequency: 'year' });
	const given = { unit: unitId('a'), year: 2023, indicator: prize.indicator, illustrative: false };
	const data = smallData({
		indicators: [prize],
		units: [
			span({ unit: 'a', validTo: '2023-12-31' }),
			...['x', 'y'].map((unit) => span({ unit, validFrom: '2024-01-01' }))
		],
		lineage: [
			{ ...step('a', 'x', 'part'), shareRatio: 0.25 },
			{ ...step('a', 'y', 'part'), shareRatio: 0.75 }
		],
		years: [
			{ ...given, body: 'council', value: 4 },
			{ ...given, body: 'board', value: 8 }
		]
	});
	const of = ({ cube }: Data, unit: string, body?: 'council' | 'board' | 'joint') => {
		const { value, state } = yearTotal(cube, [unitId(unit)], 2023, prize, body);
		return [value, state];
	};
	expect(of(data, 'a')).toEqual([12, 'reported']);
	expect(of(data, 'a', 'board')).toEqual([8, 'reported']);
	expect(of(data, 'a', 'joint')).toEqual([null, 'not-applicable']);
	const seen = seenThrough(data, 'current');
	expect(of(seen, 'x')).toEqual([3, 'estimated']);
	expect(of(seen, 'y', 'board')).toEqual([6, 'estimated']);
});
