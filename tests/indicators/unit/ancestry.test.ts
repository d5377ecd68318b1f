import { beforeAll, describe, expect, it } from 'vitest';
import { speechOf } from '#i18n/speech.ts';
import { ancestryFinding } from '#i18n/sentences/ancestry.ts';
import type { Data } from '#indicators/scope.ts';
import { ancestryOf } from '#indicators/unit/ancestry.ts';
import { placeAncestry } from '#views/ancestry.ts';
import { shipped } from '../read-data.ts';
import { smallData, span, step, unitId } from '../small-data.ts';

let data: Data;
beforeAll(async () => {
	data = await shipped();
});

const of = (unit: string) => ancestryOf(data.register, unitId(unit));
const generations = (unit: string) =>
	Object.fromEntries(of(unit).kin.map(({ key, generation }) => [key, generation]));
const said = (unit: string) => ancestryFinding(speechOf('vi'), of(unit));

describe('where a unit came from and went', () => {
	it('Hưng Đạo of January: two before it, one after it', () => {
		expect(generations('hung-dao')).toEqual({
			'tan-phu': -1,
			'dai-thanh': -1,
			'hung-dao': 0,
			'hung-dao-2025-07': 1
		});
		expect(said('hung-dao')).toBe(
			'Hưng Đạo lập ngày 1/1/2025, gồm Tân Phú và Đại Thành; từ 1/7/2025 nhập vào Hưng Đạo (mã 09931)'
		);
	});

	it('Xã Quốc Oai: whole, the rest and land alone are told apart', () => {
		const { descents } = of('xa-quoc-oai');
		const kinds = descents
			.filter(({ to }) => to === 'xa-quoc-oai')
			.map(({ from, kind, certainty }) => [from, kind, certainty]);
		expect(kinds).toEqual([
			['thach-than', 'whole', 'certain'],
			['sai-son', 'whole', 'certain'],
			['ngoc-my', 'area-only', 'inferred'],
			['thi-tran-quoc-oai', 'part', 'inferred'],
			['phuong-son', 'part', 'inferred']
		]);
		expect(generations('xa-quoc-oai')).toMatchObject({ 'phuong-cach': -2, 'phuong-son': -1, 'ngoc-my': -1 });
		expect(said('xa-quoc-oai')).toContain('phần còn lại của TT Quốc Oai');
		expect(said('xa-quoc-oai')).toContain('một phần diện tích của Ngọc Mỹ');
	});

	it('Phượng Cách leads over Phượng Sơn to Xã Quốc Oai, and its land to Tây Phương', () => {
		expect(generations('phuong-cach')).toEqual({
			'phuong-cach': 0,
			'phuong-son': 1,
			'xa-quoc-oai': 2,
			'tay-phuong': 2
		});
	});

	it('parts from outside the data are named, and have no page', () => {
		const strangers = of('yen-xuan').kin.filter(({ span: known }) => known === null);
		expect(strangers.map(({ name }) => name).toSorted()).toEqual(
			['Yên Bình', 'Yên Trung', 'Tiến Xuân', 'Thạch Hòa'].toSorted()
		);
		expect(said('yen-xuan')).toContain('Yên Bình');
		// Land brings no history: the strangers of another unit do not come with it.
		expect(of('sai-son').kin.every(({ span: known }) => known !== null)).toBe(true);
	});

	it('every unit stands in the picture of what it came from and went to', () => {
		for (const { fromUnit, toUnit } of data.register.lineage) {
			expect(generations(fromUnit)[toUnit], `${fromUnit} → ${toUnit}`).toBeGreaterThan(0);
			expect(generations(toUnit)[fromUnit], `${toUnit} ← ${fromUnit}`).toBeLessThan(0);
		}
	});

	it('a circle in the data ends', () => {
		const { register } = smallData({
			units: ['a', 'b', 'c'].map((unit) => span({ unit })),
			lineage: [step('a', 'b'), step('b', 'c'), step('c', 'a')]
		});
		expect(ancestryOf(register, unitId('a')).kin.length).toBeLessThanOrEqual(3);
	});
});

describe('the picture of a lineage', () => {
	it('runs from left to right, no box over another, all inside the drawing', () => {
		for (const unit of new Set(data.register.units.map((each) => each.unit))) {
			const { kin, descents, columns } = placeAncestry(of(unit));
			expect(columns).toBe(new Set(kin.map(({ x }) => x)).size);
			for (const { x, y, width, height } of kin) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x + width).toBeLessThanOrEqual(100.1);
				expect(y - height / 2).toBeGreaterThanOrEqual(0);
				expect(y + height / 2).toBeLessThanOrEqual(100);
				const over = kin.filter((other) => other.x === x && other.y !== y && Math.abs(other.y - y) < height);
				expect(over, unit).toEqual([]);
			}
			for (const { x1, x2, markX } of descents) {
				expect(x2).toBeGreaterThan(x1);
				expect(markX).toBeGreaterThan(x1);
				expect(markX).toBeLessThan(x2);
			}
		}
	});

	it('of a unit alone is one box without a line', () => {
		expect(placeAncestry(of('huyen-quoc-oai'))).toMatchObject({ columns: 1, rows: 1, descents: [] });
	});
});
