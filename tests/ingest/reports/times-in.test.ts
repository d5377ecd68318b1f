import { timesIn } from '#ingest/reports/times-in.ts';
import { expect, test } from 'vitest';

/** "2024 1-3" for the first quarter; `?` where no year is written. */
const spans = (text: string): string =>
	timesIn(text)
		.map(
			({ span: { year, first, last, day } }) =>
				`${year ?? '?'} ${first}-${last}${day === null ? '' : ` ${day}`}`
		)
		.join('; ');

test.each([
	['9 tháng năm 2024', '2024 1-9'],
	['6 tháng đầu năm 2024', '2024 1-6'],
	['sáu tháng cuối năm 2024', '2024 7-12'],
	['12 tháng năm 2023', '2023 1-12'],
	['9 tháng đầu năm', '? 1-9'],
	['Kết quả 6 tháng', '? 1-6'],
	['cả năm 2024', '2024 1-12'],
	['nửa đầu năm 2024', '2024 1-6'],
	['nửa cuối năm 2024', '2024 7-12'],
	['H1 2024', '2024 1-6'],
	['second half of 2024', '2024 7-12'],
	['quý đầu năm 2024', '2024 1-3'],
	['quý cuối năm 2024', '2024 10-12'],
	['quý cuối năm', '? 10-12'],
	['quý I và quý II năm 2024', '2024 1-6'],
	['tháng 2 đến tháng 5 năm 2024', '2024 2-5'],
	['tháng 5 đến tháng 2 năm 2024', '? 5-5; 2024 2-2'],
	['01/01 - 31/03/2024', '2024 1-3'],
	['01/01/2024 đến 30/06/2024', '2024 1-6'],
	['1/2 - 29/2/2024', '2024 2-2'],
	['q2.csv', '? 4-6'],
	['q02', ''],
	['q02-2024', '2024 4-6'],
	['quý 02', '? 4-6']
])('the times in %s', (text, found) => {
	expect(spans(text)).toBe(found);
});

test.each(['02/01 - 31/03/2024', '01/01 - 30/03/2024', '01/01/2023 - 31/03/2024'])(
	'%s covers no whole months of one year',
	(text) => {
		expect(spans(text)).not.toContain('1-3');
	}
);

test('a sign that folding makes longer is quoted folded', () => {
	expect(timesIn('Quý Ⅳ/2024').map(({ span }) => [span.first, span.last, span.text])).toEqual([
		[10, 12, 'quy iv/2024']
	]);
});
