import { beforeAll, describe, expect, it } from 'vitest';
import { readingAt } from '#cube/cube.ts';
import { makeupOf, seenThrough } from '#cube/lens/seen.ts';
import { unitsAt } from '#domain/register.ts';
import type { Data } from '#indicators/scope.ts';
import { attainmentOf } from '#indicators/attainment.ts';
import { totalOver } from '#indicators/scope.ts';
import { shipped } from './read-data.ts';
import { indicatorId, quarter, unitId } from './small-data.ts';

let data: Data;
beforeAll(async () => {
	data = await shipped();
});

const through = (lens: string): Data => seenThrough(data, lens);
const unitsOf = ({ register }: Data, at: string) =>
	unitsAt(register, 'commune', quarter(at)).map(({ unit }) => unit);
const valuesOf = (seen: Data, at: string, indicator: string) =>
	Object.fromEntries(
		unitsOf(seen, at).map((unit) => {
			const { value, state } = readingAt(seen.cube, unit, quarter(at), indicatorId(indicator));
			return [unit, value === null ? state : value];
		})
	);
const totalOf = (seen: Data, at: string, indicator: string) =>
	totalOver(seen.cube, unitsOf(seen, at), {
		quarter: quarter(at),
		indicator: indicatorId(indicator),
		cumulated: false
	});

const CURRENT = [
	'ha-bang',
	'hung-dao-2025-07',
	'kieu-phu',
	'phu-cat-2025-07',
	'tay-phuong',
	'xa-quoc-oai',
	'yen-xuan'
];

/** Worked by hand from the figures of the 21 and from the law: each number is one old unit's count. */
const BY_HAND_JANUARY: [string, Record<string, number>][] = [
	['supervision', { 'phuong-son': 2 + 2, 'liep-nghia': 1 + 2, 'hung-dao': 0 + 2, 'cong-hoa-2025': 2 + 2 }],
	['reception', { 'phuong-son': 8 + 10, 'liep-nghia': 8 + 9, 'hung-dao': 7 + 9, 'cong-hoa-2025': 9 + 8 }],
	[
		'thematic-session',
		{ 'phuong-son': 1 + 1, 'liep-nghia': 1 + 1, 'hung-dao': 1 + 1, 'cong-hoa-2025': 1 + 1 }
	],
	['petition', { 'phuong-son': 2 + 1, 'liep-nghia': 2 + 2, 'hung-dao': 1 + 2, 'cong-hoa-2025': 2 + 2 }]
];

/** Xã Quốc Oai: Thạch Thán, Sài Sơn, thị trấn, (Phượng Cách, Yên Sơn). Hưng Đạo: (Cộng Hòa, Tân Hòa), Đồng Quang,
 * (Tân Phú, Đại Thành). Kiều Phú: Cấn Hữu, (Liệp Tuyết, Nghĩa Hương), Tuyết Nghĩa, Ngọc Liệp, Ngọc Mỹ. Phú Cát: Đông
 * Yên, Hòa Thạch, Phú Mãn, Phú Cát. Yên Xuân: Đông Xuân. */
const BY_HAND_JULY: [string, Record<string, number>][] = [
	[
		'supervision',
		{
			'xa-quoc-oai': 2 + 5 + 4 + (2 + 2),
			'hung-dao-2025-07': 2 + 2 + 4 + (0 + 2),
			'kieu-phu': 3 + (1 + 2) + 1 + 3 + 3,
			'phu-cat-2025-07': 3 + 3 + 1 + 2,
			'yen-xuan': 2
		}
	],
	[
		'reception',
		{
			'xa-quoc-oai': 9 + 15 + 14 + (8 + 10),
			'hung-dao-2025-07': 9 + 8 + 13 + (7 + 9),
			'kieu-phu': 11 + (8 + 9) + 8 + 10 + 12,
			'phu-cat-2025-07': 12 + 12 + 5 + 11,
			'yen-xuan': 8
		}
	],
	[
		'hearing',
		{ 'xa-quoc-oai': 1, 'hung-dao-2025-07': 0, 'kieu-phu': 0, 'phu-cat-2025-07': 1, 'yen-xuan': 0 }
	],
	[
		'thematic-session',
		{
			'xa-quoc-oai': 0 + 2 + 1 + (1 + 1),
			'hung-dao-2025-07': 1 + 1 + 1 + (1 + 1),
			'kieu-phu': 1 + (1 + 1) + 0 + 1 + 0,
			'phu-cat-2025-07': 0,
			'yen-xuan': 0
		}
	],
	[
		'petition',
		{
			'xa-quoc-oai': 2 + 4 + 3 + (2 + 1),
			'hung-dao-2025-07': 2 + 2 + 4 + (1 + 2),
			'kieu-phu': 3 + (2 + 2) + 2 + 3 + 3,
			'phu-cat-2025-07': 4 + 4 + 2, // Phú Mãn said nothing
			'yen-xuan': 2
		}
	]
];

describe('quý I/2024 through the units of 1 January 2025', () => {
	it.each(BY_HAND_JANUARY)('merges are exact sums of %s', (indicator, byHand) => {
		const seen = through('2025-01-01');
		expect(unitsOf(seen, '2024-Q1')).toHaveLength(17);
		expect(valuesOf(seen, '2024-Q1', indicator)).toMatchObject(byHand);
	});

	it('the thirteen that stayed have their own figures', () => {
		const seen = valuesOf(through('2025-01-01'), '2024-Q1', 'supervision');
		expect(seen).toMatchObject({ 'sai-son': 5, 'phu-cat': 2, 'dong-xuan': 2, 'thi-tran-quoc-oai': 4 });
	});
});

describe('quý I/2024 through today’s units', () => {
	it.each(BY_HAND_JULY)('the two steps together are exact sums of %s', (indicator, byHand) => {
		const seen = through('current');
		expect(unitsOf(seen, '2024-Q1').toSorted()).toEqual(CURRENT);
		expect(valuesOf(seen, '2024-Q1', indicator)).toEqual({
			...byHand,
			'ha-bang': 'not-applicable',
			'tay-phuong': 'not-applicable'
		});
	});

	it('a sum is partial where a part said nothing, and where a part lies outside our data', () => {
		const { cube } = through('current');
		const at = (unit: string, indicator: string) =>
			readingAt(cube, unitId(unit), quarter('2024-Q1'), indicatorId(indicator));
		expect(at('xa-quoc-oai', 'supervision').state).toBe('reported');
		expect(at('hung-dao-2025-07', 'supervision').state).toBe('reported');
		expect(at('phu-cat-2025-07', 'petition')).toMatchObject({ state: 'partial', value: 10 });
		expect(at('phu-cat-2025-07', 'petition').outsideOnly).toBeUndefined();
		expect(at('hung-dao-2025-07', 'petition-resolved')).toMatchObject({ state: 'partial', value: 7 });
		for (const unit of ['yen-xuan', 'kieu-phu'])
			expect(at(unit, 'supervision')).toMatchObject({ state: 'partial', outsideOnly: true });
	});

	it('Yên Xuân is Đông Xuân and names the parts that nobody here knows', () => {
		const makeup = makeupOf(through('current').cube, unitId('yen-xuan'), quarter('2024-Q1'));
		expect(makeup?.parts.map(({ span }) => span.unit)).toEqual(['dong-xuan']);
		expect(makeup?.outside.map(({ fromName }) => fromName)).toEqual([
			'Yên Bình',
			'Yên Trung',
			'Tiến Xuân',
			'Thạch Hòa'
		]);
	});

	it('land alone moves no figure: Tây Phương and Hạ Bằng have no part of ours', () => {
		for (const unit of ['tay-phuong', 'ha-bang']) {
			const makeup = makeupOf(through('current').cube, unitId(unit), quarter('2024-Q1'));
			expect(makeup?.parts).toEqual([]);
			expect(makeup?.areaOnly.length).toBeGreaterThan(0);
		}
	});

	it('every part cites its steps: Phượng Cách came by two, the first of them inferred', () => {
		const makeup = makeupOf(through('current').cube, unitId('xa-quoc-oai'), quarter('2024-Q1'));
		const part = makeup?.parts.find(({ span }) => span.unit === 'phuong-cach');
		expect(part?.shareRatio).toBe(1);
		expect(part?.steps.map(({ effective, kind, certainty }) => [effective, kind, certainty])).toEqual([
			['2025-01-01', 'whole', 'inferred'],
			['2025-07-01', 'part', 'inferred']
		]);
		expect(part?.steps.every(({ basis }) => basis.includes('Nghị quyết'))).toBe(true);
	});

	it('inhabitants are sums too, unknown where a part is', () => {
		const { register } = through('current');
		const population = (unit: string) => register.units.find((span) => span.unit === unit)?.population;
		expect(population('xa-quoc-oai')).toBe(7101 + 20161 + 14491 + (6376 + 7780));
		expect(population('hung-dao-2025-07')).toBe(7483 + 8202 + 15297 + (5887 + 6606));
		expect(population('phu-cat-2025-07')).toBe(13258 + 13696 + 2332 + 8503);
		for (const unit of ['yen-xuan', 'kieu-phu', 'tay-phuong', 'ha-bang']) expect(population(unit)).toBeNull();
	});

	it('plans come from the same old units: 5 of 2 each in Xã Quốc Oai', () => {
		const seen = through('current');
		const indicator = data.register.indicators.find((each) => each.indicator === 'supervision');
		if (indicator === undefined) throw new Error('no supervision');
		const asked = { quarter: quarter('2024-Q1'), indicator, cumulated: false };
		const one = attainmentOf(seen.register, seen.cube, [unitId('xa-quoc-oai')], asked);
		expect(one).toMatchObject({ actual: 15, target: 10, units: 5, status: 'ahead', coversAll: true });
		const all = attainmentOf(seen.register, seen.cube, unitsOf(seen, '2024-Q1'), asked);
		const then = attainmentOf(data.register, data.cube, unitsOf(data, '2024-Q1'), asked);
		expect(all).toEqual(then);
	});
});

describe('a name or a code that is used again is another unit', () => {
	it('Phú Cát (09922) and Phú Cát (09952) never share a row but as part and whole', () => {
		for (const lens of ['as-reported', 'current', '2025-01-01', '2024-01-01']) {
			const seen = through(lens);
			for (const at of seen.cube.quarters) {
				const named = unitsAt(seen.register, 'commune', at).filter(({ name }) => name === 'Phú Cát');
				const shown = named.filter(
					({ unit }) => readingAt(seen.cube, unit, at, indicatorId('supervision')).state !== 'not-applicable'
				);
				expect(shown.length, `${lens} ${at}`).toBeLessThanOrEqual(1);
			}
		}
		const parts = makeupOf(through('current').cube, unitId('phu-cat-2025-07'), quarter('2024-Q1'))?.parts;
		expect(parts?.map(({ span }) => span.code).toSorted()).toEqual(['09922', '09940', '09949', '09952']);
		// 09952 there is Đông Yên, whose code the new Phú Cát took.
		expect(parts?.find(({ span }) => span.code === '09952')?.span.name).toBe('Đông Yên');
	});

	it('Hưng Đạo of January and Hưng Đạo of July are two, joined by the law alone', () => {
		const parts = makeupOf(through('current').cube, unitId('hung-dao-2025-07'), quarter('2025-Q1'))?.parts;
		expect(parts?.map(({ span }) => span.unit)).toEqual(['dong-quang', 'cong-hoa-2025', 'hung-dao']);
	});
});

describe('quý II/2025 through the units of 2024', () => {
	const seen = () => through('2024-01-01');

	it('what merged cannot be given back to its parts: it keeps its figure in a row of its own', () => {
		const values = valuesOf(seen(), '2025-Q2', 'supervision');
		const reported = valuesOf(data, '2025-Q2', 'supervision');
		for (const unit of ['phuong-cach', 'yen-son', 'tan-phu', 'dai-thanh', 'cong-hoa', 'tan-hoa'])
			expect(values[unit], unit).toBe('not-applicable');
		for (const unit of ['phuong-son', 'liep-nghia', 'hung-dao', 'cong-hoa-2025', 'sai-son'])
			expect(values[unit], unit).toBe(reported[unit]);
		expect(Object.keys(values)).toHaveLength(21 + 4);
	});

	it('and says which unit holds it', () => {
		const part = makeupOf(seen().cube, unitId('yen-son'), quarter('2025-Q2'));
		expect(part?.unsplit.map(({ unit }) => unit)).toEqual(['phuong-son']);
		const whole = makeupOf(seen().cube, unitId('phuong-son'), quarter('2025-Q2'));
		expect(whole?.holds.map(({ unit }) => unit)).toEqual(['phuong-cach', 'yen-son']);
	});

	it('before the merger those rows are not there', () => {
		expect(unitsOf(seen(), '2024-Q4')).toEqual(unitsOf(data, '2024-Q4'));
	});
});

it('over all units every lens gives the same totals, plans and bodies’ sums', () => {
	for (const lens of ['current', '2025-01-01', '2024-06-30', '2030-01-01', '1990-01-01']) {
		const seen = through(lens);
		for (const at of data.cube.quarters)
			for (const indicator of data.cube.indicators) {
				const [now, then] = [totalOf(seen, at, indicator), totalOf(data, at, indicator)];
				expect([now.value, now.illustrative], `${lens} ${at} ${indicator}`).toEqual([
					then.value,
					then.illustrative
				]);
			}
	}
});

it('the district is as it was reported, through every lens', () => {
	const district = unitId('huyen-quoc-oai');
	for (const at of data.cube.quarters)
		for (const indicator of data.cube.indicators)
			expect(readingAt(through('current').cube, district, at, indicator)).toEqual(
				readingAt(data.cube, district, at, indicator)
			);
});

it('as reported is what it was given, and a lens is looked through once', () => {
	expect(seenThrough(data, 'as-reported')).toBe(data);
	expect(through('current').cube).toBe(through('current').cube);
});
