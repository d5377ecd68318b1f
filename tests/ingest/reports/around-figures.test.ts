import { describe, expect, test } from 'vitest';
import { checkFile, type CheckedFile } from '../../../src/bin/check-file.ts';
import { NO_STORE } from '#ingest/reports/settle.ts';
import { sheetData, workbook } from '../files/workbooks.ts';
import { checker, factLines, tryCases } from './understood.ts';

const rows = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

const TWO = ['Quý I/2024', 'Đơn vị;Giám sát;Tiếp công dân', 'Sài Sơn;2;9', 'Phú Cát;1;12'] as const;
const FACTS = [
	...['sai-son supervision 2', 'sai-son reception 9'],
	...['phu-cat supervision 1', 'phu-cat reception 12']
];

describe('a line below the communes that is nobody’s', () => {
	tryCases(
		[
			'Cao nhất;2;12',
			'Thấp nhất;1;9',
			'Bình quân/xã;1,5;10,5',
			'Trung bình mỗi xã;1,5;10,5',
			'Đạt tỷ lệ (%);75;105',
			'Số xã có hoạt động;2;2',
			'Xếp hạng;1;2',
			'Kế hoạch giao;4;20',
			'Cả huyện;3;21',
			'TC;3;21',
			'Tổng phụ;3;21'
		].map((line) => ({ is: line, text: rows(...TWO, line), facts: FACTS }))
	);
	tryCases([
		{
			is: 'a commune nobody knows is none of them',
			text: rows(...TWO, 'Cao Nhất Sơn;2;12'),
			facts: FACTS,
			codes: ['unknown_name']
		}
	]);
});

describe('a part that is an indicator of its own', () => {
	const said = 'HĐND xã Sài Sơn, quý I/2024';
	const facts = ['sai-son petition 5', 'sai-son petition-resolved 4'];
	tryCases([
		{
			is: 'named in full below its whole',
			text: rows(said, 'TT;Nội dung;Kết quả', '1;Số đơn tiếp nhận;5', ';Trong đó: số đơn đã giải quyết;4'),
			facts
		},
		{
			is: 'named in full beside its whole',
			text: rows('Quý I/2024', 'Đơn vị;Đơn tiếp nhận;Trong đó: đơn đã giải quyết', 'Sài Sơn;5;4'),
			facts
		},
		{
			is: 'below something the register does not have',
			text: rows(said, 'TT;Nội dung;Kết quả', '1;Kỳ họp;3', ';Trong đó: kỳ họp chuyên đề;2'),
			facts: ['sai-son thematic-session 2'],
			codes: ['unknown_measure']
		},
		{
			is: 'a part of the same indicator counts nothing again',
			text: rows(said, 'TT;Nội dung;Kết quả', '1;Giám sát;5', ';Trong đó: giám sát của các Ban;4'),
			facts: ['sai-son supervision 5']
		}
	]);
});

describe('headings below a group', () => {
	tryCases([
		{
			is: 'what is left of the petitions is known, and not counted',
			text: rows(
				...['Quý I/2024', 'Đơn vị;Đơn thư;;', ';Tiếp nhận;Đã giải quyết;Đang giải quyết'],
				...['Sài Sơn;5;4;1', 'Phú Cát;3;3;0']
			),
			facts: [
				...['sai-son petition 5', 'sai-son petition-resolved 4'],
				...['phu-cat petition 3', 'phu-cat petition-resolved 3']
			]
		},
		{
			is: 'words nobody knows are named, and take nothing from their neighbour',
			text: rows('Quý I/2024', 'Đơn vị;Đơn thư;', ';Tiếp nhận;Loại hai', 'Sài Sơn;5;4'),
			facts: ['sai-son petition 5'],
			codes: ['unknown_measure']
		},
		{
			is: 'words nobody knows over the only figures of a group',
			text: rows('Quý I/2024', 'Đơn vị;Giám sát;Tiếp công dân', ';Theo chương trình;', 'Sài Sơn;5;4'),
			facts: ['sai-son supervision 5', 'sai-son reception 4']
		}
	]);
});

describe('plan and result, line by line', () => {
	tryCases([
		{
			is: 'in a column without a heading',
			text: rows(
				...['Quý I/2024', 'Đơn vị;;Giám sát;Tiếp công dân'],
				...[
					'Sài Sơn;Kế hoạch;3;10',
					'Sài Sơn;Thực hiện;2;9',
					'Phú Cát;Kế hoạch;3;10',
					'Phú Cát;Thực hiện;1;12'
				]
			),
			facts: FACTS
		},
		{
			is: 'under “Nội dung”',
			text: rows('Quý I/2024', 'Đơn vị;Nội dung;Giám sát', 'Sài Sơn;Kế hoạch;3', 'Sài Sơn;Thực hiện;2'),
			facts: ['sai-son supervision 2']
		}
	]);
});

describe('sums of groups', () => {
	const groups = (reception: number): string =>
		rows(
			...['Quý I/2024', 'Đơn vị;Giám sát;Giải trình;Tiếp công dân', 'Sài Sơn;2;0;9', 'Đông Xuân;3;1;6'],
			...[`Cộng cụm 1;5;1;${reception}`, 'Phú Cát;1;0;12', 'Phú Mãn;0;0;4', 'Cộng cụm 2;1;0;16'],
			'Tổng cộng;6;1;31'
		);
	const facts = [
		...['sai-son supervision 2', 'sai-son hearing 0', 'sai-son reception 9'],
		...['dong-xuan supervision 3', 'dong-xuan hearing 1', 'dong-xuan reception 6'],
		...['phu-cat supervision 1', 'phu-cat hearing 0', 'phu-cat reception 12'],
		...['phu-man supervision 0', 'phu-man hearing 0', 'phu-man reception 4']
	];
	tryCases([
		{ is: 'right', text: groups(15), facts },
		{
			is: 'wrong, and by chance the sum of the group below',
			text: groups(16),
			facts,
			codes: ['total_differs']
		},
		{ is: 'wrong', text: groups(17), facts, codes: ['total_differs'] }
	]);
});

/** A workbook whose first sheet is a right report. */
function withSheet(name: string, cells: readonly (readonly (string | number)[])[], state = ''): CheckedFile {
	const report = TWO.map((line) => line.split(';').map((text) => (/^\d+$/.test(text) ? Number(text) : text)));
	const bytes = workbook({
		sheets: [
			{ name: 'Báo cáo', xml: sheetData(report) },
			{ name, state, xml: sheetData(cells) }
		]
	});
	return checkFile(checker, NO_STORE, 'bao-cao.xlsx', bytes, null);
}

const codesOf = ({ problems }: CheckedFile): readonly string[] => problems.map(({ code }) => code);

describe('a sheet beside the report', () => {
	test.each([
		['choices of a form', [['Có'], ['Không'], ['1'], ['2']], ''],
		[
			'a list with numbers',
			[
				['Mã', 'Tên', 'Hệ số'],
				['A', 'Loại A', 1]
			],
			''
		],
		['a scratch pad', [['nháp', '', ''], [12], [5, 7]], ''],
		['a hidden one', [['x', 1]], 'hidden']
	])('that names no unit and no indicator earns a note: %s', (_, cells, state) => {
		const checked = withSheet('Danh sách', cells, state);
		expect(checked.verdict).toBe('accept');
		expect(factLines(checked)).toHaveLength(4);
		expect(codesOf(checked)).toEqual(['sheet_not_used']);
	});

	test.each([
		['Sheet2', [['Sài Sơn', 4]]],
		['Sheet2', [['Sài Sown', 4]]],
		['Sheet2', [['Kết quả tiếp công dân'], ['a', 4]]],
		['Sài Sơn', [['a', 4]]]
	])('that names one is read, and what is wrong in it is said: %s, %j', (name, cells) => {
		const checked = withSheet(name, cells);
		expect(checked.verdict).toBe('accept_with_warning');
		expect(codesOf(checked)).not.toContain('sheet_not_used');
	});
});
