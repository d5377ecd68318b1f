import { describe, expect, it } from 'vitest';
import type { RowBehind, RowLine } from '#domain/row-behind.ts';
import { arranged, AS_IT_CAME, nextSort, type Arrangement } from '#state/rows/arrange.ts';
import { unitId } from '../../indicators/small-data.ts';

function line(row: Partial<RowBehind>, names: Partial<RowLine['names']> = {}): RowLine {
	const whole: RowBehind = {
		unit: unitId('a'),
		period: '2024-Q1',
		body: 'joint',
		topic: '',
		count: 1,
		origin: 'reported',
		source: '',
		file: 'activities/2024.csv',
		row: 2,
		...row
	};
	const { period, body, topic, origin, source, file, row: number } = whole;
	const place = `${file}, dòng ${number}`;
	return { row: whole, names: { period, unit: whole.unit, body, topic, origin, source, place, ...names } };
}

const LINES = [
	line({ row: 10, count: 3, period: '2024-03' }, { unit: 'Đồng Quang', topic: 'Đất đai' }),
	line({ row: 9, count: 12, unit: unitId('b'), body: 'board' }, { unit: 'Dĩ Nậu', topic: 'Y tế' }),
	line({ row: 2, count: 2, period: '2024-03-15', origin: 'illustrative' }, { unit: 'An Bình', topic: 'Đất' })
];
const rowsOf = (change: Partial<Arrangement>): number[] =>
	arranged(LINES, { ...AS_IT_CAME, ...change }).map(({ row }) => row.row);
const sortedBy = (column: NonNullable<Arrangement['sort']>['column'], isDescending = false): number[] =>
	rowsOf({ sort: { column, isDescending } });

describe('rows are sorted', () => {
	it('as they came until somebody sorts them', () => {
		expect(rowsOf({})).toEqual([10, 9, 2]);
	});

	it('by name as Vietnamese sorts, đ after d', () => {
		expect(sortedBy('unit')).toEqual([2, 9, 10]);
		expect(sortedBy('unit', true)).toEqual([10, 9, 2]);
	});

	it('by count and by place as numbers, not as text', () => {
		expect(sortedBy('count')).toEqual([2, 10, 9]);
		expect(sortedBy('place')).toEqual([2, 9, 10]);
	});

	it('by period, a month before its days, and what is equal as it came', () => {
		expect(sortedBy('period')).toEqual([10, 2, 9]);
		expect(sortedBy('source', true)).toEqual([10, 9, 2]);
	});

	it('up, down, and as they came again, by one press after another', () => {
		const up = nextSort(null, 'count');
		const down = nextSort(up, 'count');
		expect([up, down, nextSort(down, 'count')]).toEqual([
			{ column: 'count', isDescending: false },
			{ column: 'count', isDescending: true },
			null
		]);
		expect(nextSort(down, 'unit')).toEqual({ column: 'unit', isDescending: false });
	});
});

describe('rows are found', () => {
	it.each([
		['dat', [10, 2]],
		['ĐẤT', [10, 2]],
		['dong quang', [10]],
		['quang dat', [10]],
		['12', [9]],
		['dong 9', [9]],
		['  ', [10, 9, 2]],
		['zzz', []]
	])('“%s” without accents, đ as d, every word of it', (typed, found) => {
		expect(rowsOf({ typed })).toEqual(found);
	});

	it('by unit, body and kind, whatever the order of the filters', () => {
		expect(rowsOf({ unit: unitId('b') })).toEqual([9]);
		expect(rowsOf({ body: 'board' })).toEqual([9]);
		expect(rowsOf({ origin: 'illustrative' })).toEqual([2]);
		expect(rowsOf({ origin: 'illustrative', body: 'board' })).toEqual([]);
		expect(rowsOf({ typed: 'dat', origin: 'reported' })).toEqual([10]);
	});
});
