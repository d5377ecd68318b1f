import { describe, expect, test } from 'vitest';
import { NO_STORE } from '#ingest/reports/settle.ts';
import { tryCases, understood, type Case } from './understood.ts';

const inColumn = (written: string, quarter: string | null, codes: readonly string[] = []): Case => ({
	is: `in a column: ${written}`,
	text: `Đơn vị;Kỳ báo cáo;Giám sát\nSài Sơn;${written};3\nĐông Yên;Quý I/2024;2\n`,
	facts: ['dong-yen supervision 2', ...(quarter === null ? [] : [`sai-son ${quarter} supervision 3`])],
	codes
});

describe('a quarter in every usual notation', () => {
	tryCases(
		[
			'quý I/2024',
			'quí 1 năm 2024',
			'Quý I năm 2024',
			'Q1/2024',
			'2024-Q1',
			'Q1-2024',
			'Quý 01-2024',
			'I/2024',
			'3 tháng đầu năm 2024',
			'QUÝ 1/2024',
			'Quy 1 2024',
			'2024Q1',
			'Q1 2024',
			'quý một năm 2024',
			'Quý I - 2024',
			'Quý I (2024)',
			'Quý 1/24',
			'1Q2024',
			'Từ tháng 1 đến tháng 3/2024',
			'01/01/2024 - 31/03/2024',
			'Q1.2024',
			'quý Ⅰ/2024',
			'First quarter 2024',
			'2024 Q1',
			'quý I, năm 2024',
			'Quý thứ nhất năm 2024',
			'Tháng 1, 2, 3 năm 2024'
		].map((written) => inColumn(written, '2024-Q1'))
	);
	tryCases(
		['Quý IV/2023', 'Q4 2023', 'quý 4 năm 2023', '2023-Q4', '3 tháng cuối năm 2023'].map((written) =>
			inColumn(written, '2023-Q4')
		)
	);
});

describe('a month or a day is a part of its quarter', () => {
	tryCases(
		['tháng 3/2024', '2024-03', '03/2024', 'Tháng 03 năm 2024', 'T3/2024', 'March 2024'].map((written) =>
			inColumn(written, '2024-Q1', ['months_incomplete'])
		)
	);
	tryCases(['15/3/2024', '2024-03-15', '15-03-2024'].map((written) => inColumn(written, '2024-Q1')));
});

describe('what is longer than a quarter is none', () => {
	tryCases(
		[
			'6 tháng đầu năm 2024',
			'9 tháng năm 2024',
			'năm 2024',
			'2024',
			'Cả năm 2024',
			'Quý I, II/2024',
			'6 tháng cuối năm 2024'
		].map((written) => inColumn(written, null, ['period_not_quarter']))
	);
	tryCases(
		['quý V/2024', '31/02/2024', 'hôm nay', 'tháng 13/2024'].map((written) =>
			inColumn(written, null, ['not_a_period'])
		)
	);
	tryCases([inColumn('Quý I', null, ['quarter_unknown'])]);
});

const table = 'Đơn vị;Giám sát\nSài Sơn;3\nĐông Yên;2\n';
const both = ['sai-son supervision 3', 'dong-yen supervision 2'];

describe('the quarter stands anywhere', () => {
	tryCases([
		{ is: 'in the title', text: `BÁO CÁO KẾT QUẢ HOẠT ĐỘNG QUÝ I/2024\n${table}`, facts: both },
		{
			is: 'in a title that also plans the next',
			text: `Báo cáo kết quả hoạt động quý I, phương hướng nhiệm vụ quý II năm 2024\n${table}`,
			facts: both
		},
		{
			is: 'in a title beside the day of the paper',
			text: `Quốc Oai, ngày 05 tháng 4 năm 2024\nQuý I năm 2024\n${table}`,
			facts: both
		},
		{
			is: 'So sánh quý I/2024 với quý I/2023',
			text: `So sánh quý I/2024 với quý I/2023\n${table}`,
			facts: both
		},
		{
			is: 'So sánh kết quả quý I/2024 và quý I/2023',
			text: `So sánh kết quả quý I/2024 và quý I/2023\n${table}`,
			facts: both
		},
		{
			is: 'Báo cáo so sánh giám sát và tiếp dân quý I/2024',
			text: `Báo cáo so sánh giám sát và tiếp dân quý I/2024\n${table}`,
			facts: both
		},
		{
			is: 'in a title with the quarter it compares with',
			text: `Kết quả quý I/2024 so với cùng kỳ quý I/2023\n${table}`,
			facts: both
		},
		...[
			'HĐND huyện, nhiệm kỳ 2021-2026, quý I/2024',
			'HĐND khóa XX, nhiệm kỳ 2016 - 2021 quý I năm 2024',
			'Thực hiện Nghị quyết năm 2023, quý I/2024',
			'Theo Công văn số 12/2023, Q1/2024'
		].map((title) => ({ is: `after another year: ${title}`, text: `"${title}"\n${table}`, facts: both })),
		{ is: 'in the name of the file', text: table, file: 'bao-cao_Q1-2024.csv', facts: both },
		{ is: 'in the name of the file, in words', text: table, file: 'BaoCaoQuyI_2024.csv', facts: both },
		{ is: 'in two lines', text: `Quý:;I\nNăm:;2024\n${table}`, facts: both },
		{ is: 'as asked for', text: table, asked: '2024-Q1', facts: both },
		{
			is: 'in two columns',
			text: 'Đơn vị;Quý;Năm;Giám sát\nSài Sơn;1;2024;3\nĐông Yên;I;2024;2\n',
			facts: both
		},
		{
			is: 'as a fifth quarter, which is no month of May',
			text: `Báo cáo quý 5/2024\n${table}`,
			facts: [],
			verdict: 'reject',
			codes: ['quarter_unknown']
		},
		{ is: 'nowhere', text: table, facts: [], verdict: 'reject', codes: ['quarter_unknown'] },
		{
			is: 'nowhere but a year',
			text: `Năm 2024\n${table}`,
			facts: [],
			verdict: 'reject',
			codes: ['quarter_unknown']
		},
		{
			is: 'half a year in the title',
			text: `Báo cáo 6 tháng đầu năm 2024\n${table}`,
			facts: [],
			verdict: 'reject',
			codes: ['period_not_quarter']
		},
		{
			is: 'another one in the name of the file',
			text: `Quý I/2024\n${table}`,
			file: 'quy-2-2024.csv',
			facts: [],
			verdict: 'reject',
			codes: ['period_conflict']
		},
		{
			is: 'another one in a line than in the title',
			text: 'Quý I/2024\nĐơn vị;Quý;Giám sát\nSài Sơn;I/2024;3\nĐông Yên;II/2024;2\n',
			facts: ['sai-son supervision 3'],
			codes: ['period_conflict']
		}
	]);
});

describe('quarters and months as columns', () => {
	tryCases([
		{
			is: 'quarters',
			text: 'Giám sát năm 2024\nĐơn vị;Quý I;Quý II\nSài Sơn;3;4\n',
			facts: ['sai-son supervision 3', 'sai-son 2024-Q2 supervision 4']
		},
		{
			is: 'three months make a quarter',
			text: 'Số cuộc giám sát\nĐơn vị;1/2024;2/2024;3/2024\nSài Sơn;1;0;2\n',
			facts: ['sai-son supervision 3']
		},
		{
			is: 'three months and their sum',
			text: 'Số cuộc giám sát\nĐơn vị;Tháng 1/2024;Tháng 2/2024;Tháng 3/2024;Quý I/2024\nSài Sơn;1;0;2;3\n',
			facts: ['sai-son supervision 3']
		},
		{
			is: 'three months and a wrong sum',
			text: 'Số cuộc giám sát\nĐơn vị;Tháng 1/2024;Tháng 2/2024;Tháng 3/2024;Quý I/2024\nSài Sơn;1;0;2;4\n',
			facts: ['sai-son supervision 3'],
			codes: ['total_differs']
		},
		{
			is: 'two months of three',
			text: 'Số cuộc giám sát\nĐơn vị;Tháng 1/2024;Tháng 2/2024\nSài Sơn;1;0\n',
			facts: ['sai-son supervision 1'],
			codes: ['months_incomplete']
		},
		{
			is: 'last year beside this one',
			text: 'BÁO CÁO QUÝ I/2024 - GIÁM SÁT\nĐơn vị;Quý I/2023;Quý I/2024;So sánh (%)\nSài Sơn;2;3;150\n',
			facts: ['sai-son supervision 3']
		}
	]);
});

test.each(['6 tháng đầu năm 2024', 'Cả năm 2024'])(
	'what is no quarter is quoted as it is written: %s',
	(written) => {
		const { problems } = understood(`Đơn vị;Kỳ;Giám sát\nSài Sơn;${written};3\n`);
		expect(problems.map(({ params }) => params['found'])).toEqual([written]);
	}
);

const rows = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

describe('times of several places are one, or contradict each other', () => {
	tryCases([
		{
			is: 'year and quarter in columns, in whichever order',
			text: rows('Đơn vị;Năm;Quý;Giám sát', 'Sài Sơn;2024;I;3', 'Yên Sơn;2024;2;2'),
			facts: ['sai-son supervision 3', 'yen-son 2024-Q2 supervision 2']
		},
		{
			is: 'month and year in columns',
			text: rows(
				'Đơn vị;Tháng;Năm;Giám sát',
				'Sài Sơn;1;2024;3',
				'Sài Sơn;2;2024;1',
				'Sài Sơn;3;2024;1',
				'Yên Sơn;13;2024;1'
			),
			facts: ['sai-son supervision 5'],
			codes: ['not_a_period']
		},
		{
			is: 'a month that is not of its quarter',
			text: rows('Đơn vị;Quý;Tháng;Năm;Giám sát', 'Sài Sơn;I;5;2024;3', 'Yên Sơn;I;2;2024;1'),
			facts: ['yen-son supervision 1'],
			codes: ['months_incomplete', 'period_conflict']
		},
		{
			is: 'two days',
			text: rows('Đơn vị;Ngày;Kỳ;Giám sát', 'Sài Sơn;15/3/2024;15/3/2024;3', 'Yên Sơn;15/3/2024;16/3/2024;3'),
			facts: ['sai-son supervision 3'],
			codes: ['period_conflict']
		},
		{
			is: 'two headings of one column, whatever the title says',
			text: rows(
				'Báo cáo quý I/2024',
				'Đơn vị;Quý I/2024;',
				';Quý II/2024 giám sát;Tiếp công dân',
				'Sài Sơn;2;3',
				'Yên Sơn;2;3'
			),
			facts: ['sai-son reception 3', 'yen-son reception 3'],
			codes: ['period_conflict']
		},
		{
			is: 'two headings of one column that agree',
			text: rows('Đơn vị;Quý I;', ';Giám sát quý I/2024;Tiếp công dân năm 2024', 'Sài Sơn;2;3'),
			facts: ['sai-son supervision 2', 'sai-son reception 3']
		},
		{
			is: 'three quarters in one title are none',
			text: rows('Báo cáo quý I/2024, quý II/2024, quý III/2024', 'Đơn vị;Giám sát', 'Sài Sơn;3'),
			facts: [],
			verdict: 'reject',
			codes: ['quarter_unknown']
		},
		{
			is: 'a month in the name of the file beside a quarter in the title',
			text: rows('Báo cáo quý I/2024', 'Đơn vị;Giám sát', 'Sài Sơn;3'),
			file: 'bao cao thang 3-2024.csv',
			facts: ['sai-son supervision 3']
		},
		{
			is: 'another month in the name of the file',
			text: rows('Báo cáo tháng 2/2024', 'Đơn vị;Giám sát', 'Sài Sơn;3'),
			file: 'bao cao thang 3-2024.csv',
			facts: [],
			verdict: 'reject',
			codes: ['period_conflict']
		},
		{
			is: 'half a year, and twelve months, in words',
			text: rows(
				'Đơn vị;Kỳ;Giám sát',
				'Sài Sơn;12 tháng năm 2024;3',
				'Yên Sơn;nửa cuối năm 2024;1',
				'Đông Yên;quý;2'
			),
			facts: [],
			verdict: 'reject',
			codes: ['not_a_period', 'period_not_quarter']
		}
	]);

	test('both are quoted, where they stand', () => {
		const at = (text: string, asked = '') =>
			understood(text, 'bao-cao.csv', asked).problems.map(({ row, column, params }) => [row, column, params]);
		expect(at(rows('Đơn vị;Quý;Tháng;Năm;Giám sát', 'Sài Sơn;I;5;2024;3'))).toEqual([
			[2, 3, { found: '5', other: 'I' }]
		]);
		expect(at(rows('Đơn vị;Quý I/2024', ';Giám sát quý II/2024', 'Sài Sơn;3', 'Yên Sơn;1'))).toEqual([
			[3, 2, { found: 'Quý I/2024', other: 'quý II/2024' }]
		]);
		expect(at(rows('Đơn vị;Quý;Giám sát', 'Sài Sơn;II;3', 'Yên Sơn;II;2'), '2024-Q1')).toEqual([
			[2, undefined, { found: 'II', other: '2024-Q1' }],
			[3, undefined, { found: 'II', other: '2024-Q1' }]
		]);
	});
});

describe('a quarter chosen by hand', () => {
	const asked = '2024-Q1';
	tryCases([
		{
			is: 'changes no quarter that the file tells whole',
			text: rows('Đơn vị;Quý;Giám sát', 'Sài Sơn;I/2024;3', 'Yên Sơn;II/2024;2'),
			asked,
			facts: ['sai-son supervision 3', 'yen-son 2024-Q2 supervision 2']
		},
		{
			is: 'lends its year to the months of the file',
			text: rows('Đơn vị;Tháng;Giám sát', 'Sài Sơn;2;3', 'Sài Sơn;1;2', 'Sài Sơn;3;2'),
			asked,
			facts: ['sai-son supervision 7']
		},
		{
			is: 'does not stand against a quarter of the file',
			text: rows('Đơn vị;Quý;Giám sát', 'Sài Sơn;II;3', 'Yên Sơn;I;2'),
			asked,
			facts: ['yen-son supervision 2'],
			codes: ['period_conflict']
		},
		{
			is: 'does not stand against the quarter of a title',
			text: rows('Báo cáo quý II', 'Đơn vị;Giám sát', 'Sài Sơn;3', 'Yên Sơn;2'),
			asked,
			facts: [],
			verdict: 'reject',
			codes: ['period_conflict']
		}
	]);
});

describe('what is counted once a year', () => {
	tryCases([
		{
			is: 'is a figure of its year',
			text: rows(
				'Đơn vị;Năm;Khen thưởng tập thể;Khen thưởng cá nhân',
				'Huyện Quốc Oai;2023;3;5',
				'Huyện Quốc Oai;2022;2;4'
			),
			facts: [
				'huyen-quoc-oai 2022 commendation-collective 2',
				'huyen-quoc-oai 2022 commendation-individual 4',
				'huyen-quoc-oai 2023 commendation-collective 3',
				'huyen-quoc-oai 2023 commendation-individual 5'
			]
		},
		{
			is: 'is none of a quarter',
			text: rows('Đơn vị;Quý;Khen thưởng tập thể;Giám sát', 'Huyện Quốc Oai;I/2024;3;2'),
			facts: ['huyen-quoc-oai supervision 2'],
			codes: ['wrong_frequency']
		}
	]);
});

describe('a year that is mistyped', () => {
	const told = (quarter: string, today = '2026-11-24') =>
		understood(
			rows('Đơn vị;Quý;Giám sát', `Phú Cát;${quarter};3`, `Hưng Đạo;${quarter};2`),
			'a.csv',
			'',
			NO_STORE,
			today
		);
	const codes = (quarter: string, today?: string) =>
		told(quarter, today).problems.map(({ code, row }) => `${code} ${row}`);

	test.each([
		['a quarter yet to come', 'I/2042', ['period_not_begun 2']],
		['the quarter after this', 'I/2027', ['period_not_begun 2']],
		['this quarter', 'IV/2026', []],
		['a quarter of last year', 'IV/2025', []]
	])('is asked about, once, and stored: %s', (_, quarter, expected) => {
		expect(codes(quarter)).toEqual(expected);
		expect(told(quarter).facts).toHaveLength(2);
	});

	test('a quarter begins on its first day, and is long past ten years after its last', () => {
		expect(codes('I/2027', '2026-12-31')).toEqual(['period_not_begun 2']);
		expect(codes('I/2027', '2027-01-01')).toEqual([]);
		expect(codes('I/2026', '2036-03-31')).toEqual([]);
		expect(codes('I/2026', '2036-04-01')).toEqual(['period_long_past 2']);
	});

	test('is not asked about where nobody says which day it is', () => {
		expect(understood(rows('Đơn vị;Quý;Giám sát', 'Phú Cát;I/2042;3')).problems).toEqual([]);
	});
});
