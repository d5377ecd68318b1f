import { describe } from 'vitest';
import { tryCases } from './understood.ts';

const rows = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

describe('what is counted must be what the indicator counts', () => {
	tryCases([
		{
			is: 'the unit of measure of another indicator',
			text: rows(
				'Đơn vị;Quý;Chỉ tiêu;ĐVT;Số lượng',
				'Sài Sơn;I/2024;Tiếp công dân;phiên;9',
				'Yên Sơn;I/2024;Tiếp công dân;buổi;8'
			),
			facts: ['yen-son reception 8'],
			codes: ['wrong_counting_word']
		},
		{
			is: 'people, in the brackets of a heading',
			text: rows('Quý I/2024', 'Đơn vị;Giám sát;Tiếp công dân (lượt người)', 'Sài Sơn;3;40'),
			facts: ['sai-son supervision 3'],
			codes: ['similar_measure']
		},
		{
			is: 'people, below the heading',
			text: rows(
				'Quý I/2024',
				'STT;Đơn vị;Tiếp công dân;',
				';;Số buổi;Số lượt người',
				'1;Sài Sơn;9;40',
				'2;Yên Sơn;8;30'
			),
			facts: ['sai-son reception 9', 'yen-son reception 8'],
			codes: ['unknown_measure']
		},
		{
			is: 'visits, in words',
			text: rows('Quý I/2024', 'Đơn vị;Giám sát;Số lượt tiếp công dân', 'Sài Sơn;3;40'),
			facts: ['sai-son supervision 3'],
			codes: ['similar_measure']
		},
		{
			is: 'a slip in a heading is proposed',
			text: rows('Quý I/2024', 'Đơn vị;Giám sát;Tiếp cng dân', 'Sài Sơn;3;9'),
			facts: ['sai-son supervision 3'],
			codes: ['similar_measure']
		},
		{
			is: 'a slip in a line is proposed',
			text: rows('HĐND xã Sài Sơn, quý I/2024', 'TT;Nội dung;Kết quả', '1;Giám sát;3', '2;Tiếp công dna;9'),
			facts: ['sai-son supervision 3'],
			codes: ['similar_measure']
		},
		{
			is: 'more resolved than received',
			text: rows('Quý I/2024', 'Đơn vị;Đơn tiếp nhận;Đơn đã giải quyết', 'Sài Sơn;3;9', 'Yên Sơn;3;3'),
			facts: [
				'sai-son petition 3',
				'sai-son petition-resolved 9',
				'yen-son petition 3',
				'yen-son petition-resolved 3'
			],
			codes: ['part_exceeds']
		}
	]);
});

describe('whose figures, and of when', () => {
	const report = rows('HĐND XÃ YÊN SƠN', 'BÁO CÁO QUÝ I/2024', 'TT;Nội dung;Kết quả', '1;Giám sát;3');
	tryCases([
		{ is: 'title and file agree', text: report, file: 'Yen Son Q1.csv', facts: ['yen-son supervision 3'] },
		{
			is: 'the file is called by the district',
			text: report,
			file: 'Quoc Oai Q1.csv',
			facts: ['yen-son supervision 3']
		},
		{
			is: 'two communes, each with its own title',
			text: rows(
				...['HĐND xã Sài Sơn, quý I/2024', 'TT;Nội dung;Kết quả', '1;Giám sát;3'],
				...['HĐND xã Yên Sơn, quý I/2024', 'TT;Nội dung;Kết quả', '1;Giám sát;2']
			),
			facts: ['sai-son supervision 3', 'yen-son supervision 2']
		},
		{
			is: 'title and file name two communes',
			text: report,
			file: 'Sai Son Q1.csv',
			facts: [],
			verdict: 'reject',
			codes: ['units_conflict']
		},
		{
			is: 'figures cumulated to a quarter',
			text: rows('Số liệu lũy kế đến hết quý II năm 2024', 'Đơn vị;Giám sát', 'Sài Sơn;3'),
			facts: [],
			verdict: 'reject',
			codes: ['period_not_quarter']
		},
		{
			is: 'a quarter with its cumulated column',
			text: rows('Kết quả quý II và lũy kế 6 tháng năm 2024', 'Đơn vị;Giám sát quý II;Lũy kế', 'Sài Sơn;3;7'),
			facts: ['sai-son 2024-Q2 supervision 3']
		}
	]);
});

describe('lines that hold no figures', () => {
	tryCases([
		{
			is: 'a signature under the figures',
			text: rows(
				'Quý I/2024',
				'STT;Đơn vị;Giám sát;Tiếp công dân',
				'1;Sài Sơn;3;9',
				';;;Quốc Oai, ngày 05 tháng 4 năm 2024',
				';NGƯỜI LẬP BIỂU;;TM. THƯỜNG TRỰC HĐND',
				'Nguyễn Thị Lan;;;Đàm Công Lợi'
			),
			facts: ['sai-son supervision 3', 'sai-son reception 9']
		},
		{
			is: 'a commune with words for figures is data',
			text: rows('Quý I/2024', 'STT;Đơn vị;Giám sát', '1;Sài Sơn;3', ';Yên Sơn;có'),
			facts: ['sai-son supervision 3'],
			codes: ['not_a_count']
		},
		{
			is: 'a commune nobody knows is data',
			text: rows('Quý I/2024', 'STT;Đơn vị;Giám sát', '1;Sài Sơn;3', ';Xã Lạ;có'),
			facts: ['sai-son supervision 3'],
			codes: ['unknown_name']
		},
		{
			is: 'a commune and its figures in one cell are named',
			text: rows('Quý I/2024', 'Đơn vị;Giám sát', 'Sài Sơn;3', 'Xã Yên Sơn,2'),
			facts: ['sai-son supervision 3'],
			codes: ['row_length']
		},
		{
			is: 'a second line of headings under a group',
			text: rows(
				'Quý I/2024',
				'STT;Đơn vị;Đơn thư;;Tiếp công dân',
				';;Tiếp nhận;Đã giải quyết;',
				'1;Sài Sơn;6;2;9'
			),
			facts: ['sai-son petition 6', 'sai-son petition-resolved 2', 'sai-son reception 9']
		}
	]);
});

describe('sums beside what they sum', () => {
	tryCases([
		{
			is: 'one of those who acted is a part of the sum',
			text: rows('Quý I/2024', 'Đơn vị;Các Ban giám sát;Tổng số cuộc giám sát', 'Sài Sơn;2;3'),
			facts: ['sai-son supervision 3']
		},
		{
			is: 'a sum of nobody else is the figure itself',
			text: rows('Quý I/2024', 'Đơn vị;Tổng số cuộc giám sát;Tiếp công dân', 'Sài Sơn;2;3'),
			facts: ['sai-son supervision 2', 'sai-son reception 3']
		},
		{
			is: 'an empty cell adds nothing, and a sum that is not theirs is named',
			text: rows(
				'Quý I/2024',
				'Đơn vị;Thường trực giám sát;Các Ban giám sát;Tổng số cuộc giám sát',
				'Sài Sơn;2;;3',
				'Yên Sơn;;2;2'
			),
			facts: ['sai-son supervision standing-committee 2', 'yen-son supervision board 2'],
			codes: ['total_differs']
		},
		{
			is: 'a total line may leave a column empty',
			text: rows('Quý I/2024', 'Đơn vị;Giám sát;Tiếp công dân', 'Sài Sơn;2;3', 'Yên Sơn;1;4', 'Tổng;;7'),
			facts: ['sai-son supervision 2', 'sai-son reception 3', 'yen-son supervision 1', 'yen-son reception 4']
		},
		{
			is: 'the district among its communes is their sum, where one of them left a cell empty too',
			text: rows(
				'Quý I/2024',
				'Đơn vị;Giám sát;Tiếp công dân',
				'Sài Sơn;1;',
				'Yên Sơn;2;5',
				'Huyện Quốc Oai;3;5'
			),
			facts: ['sai-son supervision 1', 'yen-son supervision 2', 'yen-son reception 5']
		},
		{
			is: 'a district of four lines is no sum of its communes',
			text: rows(
				'Quý I/2024',
				'Đơn vị;Chủ thể;Giám sát',
				'Sài Sơn;;1',
				'Yên Sơn;;2',
				...['Thường trực', 'Ban', 'Tổ đại biểu', 'HĐND'].map((body) => `Huyện Quốc Oai;${body};3`)
			),
			facts: [
				'sai-son supervision 1',
				'yen-son supervision 2',
				...['standing-committee', 'board', 'deputy-group', 'council'].map(
					(body) => `huyen-quoc-oai supervision ${body} 3`
				)
			]
		}
	]);
});

describe('who acted', () => {
	tryCases([
		{
			is: 'is asked where a column names somebody unknown',
			text: rows('Đơn vị;Quý;Chủ thể;Giám sát', 'Sài Sơn;I/2024;Công an;3', 'Sài Sơn;I/2024;Ban;2'),
			facts: ['sai-son supervision board 2'],
			codes: ['unknown_body']
		},
		{
			is: 'may head the lines below it',
			text: rows(
				'HĐND xã Sài Sơn, quý I/2024',
				'TT;Nội dung;Kết quả',
				'I;Ban Kinh tế - Xã hội;',
				'1;Giám sát;3',
				'II;Thường trực HĐND;',
				'1;Giám sát;2'
			),
			facts: ['sai-son supervision board 3', 'sai-son supervision standing-committee 2']
		}
	]);
});

describe('lines that are no data', () => {
	tryCases([
		{
			is: 'letters that number the columns',
			text: rows('Quý I/2024', 'Đơn vị;Giám sát;Tiếp công dân', 'A;B;C', 'Sài Sơn;2;3'),
			facts: ['sai-son supervision 2', 'sai-son reception 3']
		},
		{
			is: 'a figure written out as another',
			text: rows('Quý I/2024', 'Đơn vị;Giám sát', 'Sài Sơn;3 (ba cuộc)', 'Yên Sơn;2 (hai) cuộc'),
			facts: ['yen-son supervision 2'],
			codes: ['not_a_count']
		},
		{
			is: 'a title and nothing else',
			text: rows('Báo cáo quý I/2024'),
			facts: [],
			verdict: 'reject',
			codes: ['layout_unknown']
		}
	]);
});

describe('tables and lines below each other', () => {
	tryCases([
		{
			is: 'a table under a title of its own is of that time',
			text: rows(
				'Báo cáo quý I/2024',
				'Đơn vị;Giám sát',
				'Sài Sơn;3',
				'Kết quả quý II/2024',
				'Đơn vị;Giám sát',
				'Sài Sơn;4'
			),
			facts: ['sai-son supervision 3', 'sai-son 2024-Q2 supervision 4']
		},
		{
			is: 'a title below the first table is of the second alone',
			text: rows(
				'Đơn vị;Quý;Giám sát',
				'Yên Sơn;I/2024;2',
				'Kết quả quý II/2024',
				'Đơn vị;Tiếp công dân',
				'Sài Sơn;4'
			),
			facts: ['yen-son supervision 2', 'sai-son 2024-Q2 reception 4']
		},
		{
			is: 'another indicator below one is its own, and the next part is still a part',
			text: rows(
				'HĐND xã Sài Sơn, quý I/2024',
				'TT;Nội dung;Kết quả',
				'1;Đơn tiếp nhận;5',
				';- Đơn đã giải quyết;3',
				';- Đơn tiếp nhận;2'
			),
			facts: ['sai-son petition 5', 'sai-son petition-resolved 3']
		},
		{
			is: 'a plan below what is counted is no result',
			text: rows(
				'HĐND xã Sài Sơn, quý I/2024',
				'TT;Nội dung;Kết quả',
				'1;Giám sát;3',
				';Kế hoạch;5',
				'2;Tiếp công dân;4'
			),
			facts: ['sai-son supervision 3', 'sai-son reception 4']
		},
		{
			is: 'a line of any name where the columns say what is counted',
			text: rows('HĐND xã Sài Sơn quý I/2024', 'Nội dung;Giám sát;Tiếp công dân', 'Số liệu thực tế;3;4'),
			facts: ['sai-son supervision 3', 'sai-son reception 4']
		},
		{
			is: 'months without their year are parts of the quarter that has it',
			text: rows(
				'Giám sát năm 2024',
				'Đơn vị;Tháng 1;Tháng 2;Tháng 3;Quý I/2024',
				'Sài Sơn;1;2;3;6',
				'Yên Sơn;1;0;0;1'
			),
			facts: ['sai-son supervision 6', 'yen-son supervision 1']
		},
		{
			is: 'a line nobody knows beside a column of sums',
			text: rows('Quý I/2024', 'Chỉ tiêu;Sài Sơn;Yên Sơn;Tổng cộng', 'Giám sát;3;2;5', 'Việc lạ lùng;1;2;3'),
			facts: ['sai-son supervision 3', 'yen-son supervision 2'],
			codes: ['unknown_measure']
		}
	]);
});
