import { describe } from 'vitest';
import { tryCases } from './understood.ts';

const asked = '2024-Q1';
const rows = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

describe('every usual layout', () => {
	tryCases([
		{
			is: 'one row a fact',
			text: rows(
				'unit,quarter,indicator,value',
				'sai-son,2024-Q1,supervision,3',
				'sai-son,2024-Q1,reception,12'
			),
			facts: ['sai-son supervision 3', 'sai-son reception 12']
		},
		{
			is: 'our own columns',
			text: rows(
				'unit,period,indicator,body,count,topic,origin,source',
				'sai-son,2024-Q1,supervision,board,1,Đất đai,reported,x',
				'sai-son,2024-Q1,supervision,board,2,Rác thải,reported,x',
				'sai-son,2024-01,reception,deputies,4,,reported,x',
				'sai-son,2024-02,reception,deputies,4,,reported,x',
				'sai-son,2024-03,reception,deputies,4,,reported,x'
			),
			facts: ['sai-son 2024-Q1 supervision board 3', 'sai-son 2024-Q1 reception deputies 12']
		},
		{
			is: 'one row a commune',
			text: rows(
				'TT,Tên xã,"Giám sát, khảo sát",Phiên giải trình,Tiếp công dân',
				'1,Sài Sơn,3,0,12',
				'2,Đông Yên,2,1,9'
			),
			asked,
			facts: [
				'sai-son supervision 3',
				'sai-son hearing 0',
				'sai-son reception 12',
				'dong-yen supervision 2',
				'dong-yen hearing 1',
				'dong-yen reception 9'
			]
		},
		{
			is: 'one column a commune',
			text: rows('Chỉ tiêu,Sài Sơn,Đông Yên,Tổng cộng', 'Số cuộc giám sát,3,2,5', 'Tiếp công dân,12,9,21'),
			asked,
			facts: [
				'sai-son supervision 3',
				'dong-yen supervision 2',
				'sai-son reception 12',
				'dong-yen reception 9'
			]
		},
		{
			is: "one commune's report",
			text: rows(
				'HĐND XÃ SÀI SƠN,,CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM,',
				',,Độc lập - Tự do - Hạnh phúc,',
				'"Sài Sơn, ngày 05 tháng 4 năm 2024",,,',
				'BÁO CÁO KẾT QUẢ HOẠT ĐỘNG QUÝ I NĂM 2024,,,',
				'Kính gửi: Thường trực HĐND huyện Quốc Oai,,,',
				'STT,Chỉ tiêu,Đơn vị tính,Kết quả',
				'1,Số cuộc giám sát,cuộc,3',
				'2,Số phiên giải trình,phiên,0',
				'3,Số buổi tiếp công dân,buổi,12',
				'4,Đơn thư tiếp nhận,đơn,4',
				',Trong đó: đã giải quyết,đơn,3',
				'NGƯỜI LẬP BIỂU,,TM. THƯỜNG TRỰC HĐND,'
			),
			facts: [
				'sai-son supervision 3',
				'sai-son hearing 0',
				'sai-son reception 12',
				'sai-son petition 4',
				'sai-son petition-resolved 3'
			]
		},
		{
			is: "one commune's report with “Đơn vị” for what is counted",
			text: rows(
				'Xã Sài Sơn',
				'TT,Nội dung,Đơn vị,Thực hiện',
				'1,Giám sát,cuộc,3',
				'2,Tiếp công dân,buổi,12'
			),
			asked,
			facts: ['sai-son supervision 3', 'sai-son reception 12']
		},
		{
			is: 'the commune in the name of the file',
			text: rows('Chỉ tiêu,Kết quả', 'Giám sát,3'),
			file: 'bao-cao-xa-sai-son-quy-1-2024.csv',
			facts: ['sai-son supervision 3']
		},
		{
			is: 'a header of two lines',
			text: rows(
				'TT,Đơn vị,Giám sát,,Tiếp công dân,',
				',,Kế hoạch,Thực hiện,Kế hoạch,Thực hiện',
				'1,Sài Sơn,4,3,12,11',
				'2,Đông Yên,2,2,9,9'
			),
			asked,
			facts: [
				'sai-son supervision 3',
				'sai-son reception 11',
				'dong-yen supervision 2',
				'dong-yen reception 9'
			]
		},
		{
			is: 'a header of two lines, quarters below',
			text: rows('Đơn vị,Giám sát,,Tiếp dân,', ',Quý I,Quý II,Quý I,Quý II', 'Sài Sơn,3,4,12,11'),
			file: 'nam 2024.csv',
			facts: [
				'sai-son supervision 3',
				'sai-son 2024-Q2 supervision 4',
				'sai-son reception 12',
				'sai-son 2024-Q2 reception 11'
			]
		},
		{
			is: 'a numbering line below the header',
			text: rows('TT,Đơn vị,Giám sát,Tiếp công dân', 'A,B,1,2', '1,Sài Sơn,3,12', '2,Đông Yên,2,9'),
			asked,
			facts: [
				'sai-son supervision 3',
				'sai-son reception 12',
				'dong-yen supervision 2',
				'dong-yen reception 9'
			]
		},
		{
			is: 'two tables in one sheet',
			text: rows(
				'Biểu 1. Số cuộc giám sát quý I/2024,',
				'Đơn vị,Số lượng',
				'Sài Sơn,3',
				'Đông Yên,2',
				'Tổng,5',
				',',
				'Biểu 2. Số buổi tiếp công dân quý I/2024,',
				'Đơn vị,Số lượng',
				'Sài Sơn,12',
				'Đông Yên,9',
				'Tổng,21'
			),
			facts: [
				'sai-son supervision 3',
				'dong-yen supervision 2',
				'sai-son reception 12',
				'dong-yen reception 9'
			]
		},
		{
			is: 'a header printed again',
			text: rows('Quý I/2024,', 'Đơn vị,Giám sát', 'Sài Sơn,3', 'Đơn vị,Giám sát', 'Đông Yên,2'),
			facts: ['sai-son supervision 3', 'dong-yen supervision 2']
		},
		{
			is: 'communes as headings between the lines',
			text: rows(
				'TT,Chỉ tiêu,Kết quả',
				'I,Xã Sài Sơn,',
				'1,Giám sát,3',
				'2,Tiếp công dân,12',
				'II,Xã Đông Yên,',
				'1,Giám sát,2',
				'2,Tiếp công dân,9'
			),
			asked,
			facts: [
				'sai-son supervision 3',
				'sai-son reception 12',
				'dong-yen supervision 2',
				'dong-yen reception 9'
			]
		},
		{
			is: 'no header at all',
			text: rows(
				'Sài Sơn;2024-Q1;Giám sát;3',
				'Đông Yên;2024-Q1;Giám sát;2',
				'Đông Yên;2024-Q1;Tiếp công dân;9'
			),
			facts: ['sai-son supervision 3', 'dong-yen supervision 2', 'dong-yen reception 9']
		},
		{
			is: 'English headings',
			text: rows('Commune,Supervisions,Hearings,Citizen receptions', 'Sai Son,3,0,12'),
			asked,
			facts: ['sai-son supervision 3', 'sai-son hearing 0', 'sai-son reception 12']
		},
		{
			is: 'headings with their counting word and shortened',
			text: rows('Đơn vị,"GS, KS (cuộc)",TCD (buổi),Số NQ ban hành,Họp TT HĐND (phiên)', 'Sài Sơn,3,12,4,3'),
			asked,
			facts: [
				'sai-son supervision 3',
				'sai-son reception 12',
				'sai-son resolution 4',
				'sai-son standing-meeting 3'
			]
		},
		{
			is: 'plan, same quarter last year, cumulated and notes are no results',
			text: rows(
				'Đơn vị,Kế hoạch giám sát,Giám sát,Cùng kỳ năm trước,Lũy kế từ đầu năm,Tỷ lệ (%),Tăng/giảm,Ghi chú',
				'Sài Sơn,4,3,2,3,"75,0",+1,tốt'
			),
			asked,
			facts: ['sai-son supervision 3']
		},
		{
			is: 'the body in a column',
			text: rows('Đơn vị,Chủ thể,Giám sát', 'Sài Sơn,Thường trực HĐND,1', 'Sài Sơn,Các Ban HĐND,2'),
			asked,
			facts: ['sai-son 2024-Q1 supervision standing-committee 1', 'sai-son 2024-Q1 supervision board 2']
		},
		{
			is: 'the bodies below an indicator, with their sum',
			text: rows('Đơn vị,Giám sát,,', ',Tổng số,Thường trực HĐND,Các Ban', 'Sài Sơn,3,1,2'),
			asked,
			facts: ['sai-son 2024-Q1 supervision standing-committee 1', 'sai-son 2024-Q1 supervision board 2']
		},
		{
			is: 'units left empty below their first line',
			text: rows(
				'Đơn vị,Chỉ tiêu,Số lượng',
				'Sài Sơn,Giám sát,3',
				',Tiếp công dân,12',
				'Đông Yên,Giám sát,2',
				',Tiếp công dân,9'
			),
			asked,
			facts: [
				'sai-son supervision 3',
				'sai-son reception 12',
				'dong-yen supervision 2',
				'dong-yen reception 9'
			],
			codes: ['unit_from_above']
		},
		{
			is: 'columns in another order, with what nobody asked for',
			text: rows('Ghi chú,Tiếp công dân,Đơn vị,Giám sát', 'đủ,12,Sài Sơn,3'),
			asked,
			facts: ['sai-son supervision 3', 'sai-son reception 12']
		}
	]);
});

describe('parts, neighbours and cells that moved', () => {
	tryCases([
		{
			is: 'columns that are parts of the one before them',
			text: rows('Đơn vị,Giám sát,Trong đó: của Thường trực,Trong đó: của các Ban', 'Sài Sơn,3,1,2'),
			asked,
			facts: ['sai-son supervision 3']
		},
		{
			is: 'a part that is an indicator of its own',
			text: rows('Đơn vị,Đơn tiếp nhận,Trong đó: đã giải quyết', 'Sài Sơn,4,3'),
			asked,
			facts: ['sai-son petition 4', 'sai-son petition-resolved 3']
		},
		{
			is: 'lines that are parts of the one above them',
			text: rows('Xã Sài Sơn,', 'Chỉ tiêu,Kết quả', 'Giám sát,4', '- Thường trực HĐND,1', '- Các Ban HĐND,3'),
			asked,
			facts: ['sai-son supervision 4']
		},
		{
			is: 'lines that are all there is of the one above them',
			text: rows('Xã Sài Sơn,', 'Chỉ tiêu,Kết quả', 'Giám sát,', '- Thường trực HĐND,1', '- Các Ban HĐND,3'),
			asked,
			facts: ['sai-son 2024-Q1 supervision standing-committee 1', 'sai-son 2024-Q1 supervision board 3']
		},
		{
			is: 'a thousands comma without quotes moves every cell after it',
			text: rows('Đơn vị,Giám sát,Tiếp công dân', 'Sài Sơn,3,12', 'Đông Yên,1,234,9'),
			asked,
			facts: ['sai-son supervision 3', 'sai-son reception 12'],
			codes: ['row_length']
		},
		{
			is: 'a signature beside the table is no line of it',
			text: rows('Đơn vị,Giám sát', 'Sài Sơn,3', ',,,NGƯỜI LẬP BIỂU', '"Sài Sơn, ngày 5 tháng 4 năm 2024"'),
			asked,
			facts: ['sai-son supervision 3']
		},
		{
			is: "names nobody reads are not the title's unit",
			text: rows('HĐND HUYỆN QUỐC OAI', 'Tên gọi,Giám sát', 'Khu A,3'),
			asked,
			facts: [],
			verdict: 'reject',
			codes: ['unit_unknown']
		},
		{
			is: 'a commune over a column that is only similar',
			text: rows('Chỉ tiêu,Sài Sơn,Đông Yên,Yêm Sơn,Xã Lạ', 'Giám sát,3,2,1,0'),
			asked,
			facts: ['sai-son supervision 3', 'dong-yen supervision 2'],
			codes: ['similar_name', 'unknown_name']
		},
		{
			is: 'lines of plans beside lines of results',
			text: rows('Đơn vị,Loại,Giám sát', 'Sài Sơn,Kế hoạch,4', 'Sài Sơn,Thực hiện,3'),
			asked,
			facts: ['sai-son supervision 3']
		},
		{
			is: 'quarters and their year',
			text: rows(
				'Giám sát,,,,,',
				'Đơn vị,Quý I/2024,Quý II/2024,Quý III/2024,Quý IV/2024,Cả năm',
				'Sài Sơn,3,2,1,4,10'
			),
			facts: [
				'sai-son supervision 3',
				'sai-son 2024-Q2 supervision 2',
				'sai-son 2024-Q3 supervision 1',
				'sai-son 2024-Q4 supervision 4'
			]
		}
	]);
});

describe('what is not understood is named', () => {
	tryCases([
		{
			is: 'a column of figures that is no indicator',
			text: rows('Đơn vị,Giám sát,Tiếp xúc cử tri', 'Sài Sơn,3,7'),
			asked,
			facts: ['sai-son supervision 3'],
			codes: ['unknown_measure']
		},
		{
			is: 'a line that is no indicator',
			text: rows('Xã Sài Sơn', 'Chỉ tiêu,Kết quả', 'Giám sát,3', 'Tiếp xúc cử tri,7'),
			asked,
			facts: ['sai-son supervision 3'],
			codes: ['unknown_measure']
		},
		{
			is: 'a file of prose',
			text: rows('Hôm nay trời đẹp', 'Không có bảng nào'),
			facts: [],
			verdict: 'reject',
			codes: ['layout_unknown']
		},
		{
			is: 'a header alone',
			text: rows('Đơn vị,Giám sát'),
			asked,
			facts: [],
			verdict: 'reject',
			codes: ['no_figures']
		},
		{
			is: 'a report nobody filled in',
			text: rows('Đơn vị,Giám sát', 'Sài Sơn,', 'Đông Yên,'),
			asked,
			facts: [],
			verdict: 'reject',
			codes: ['no_figures']
		},
		{
			is: 'plans only',
			text: rows('Đơn vị,Kế hoạch giám sát', 'Sài Sơn,4'),
			asked,
			facts: [],
			verdict: 'reject',
			codes: ['plans_only']
		},
		{
			is: 'whose figures',
			text: rows('Chỉ tiêu,Kết quả', 'Giám sát,3'),
			asked,
			facts: [],
			verdict: 'reject',
			codes: ['unit_unknown']
		},
		{
			is: 'a line without a unit',
			text: rows('Đơn vị,Giám sát', 'Sài Sơn,3', ',4'),
			asked,
			facts: ['sai-son supervision 3'],
			codes: ['unit_missing']
		},
		{
			is: "the district's own indicator under a commune",
			text: rows('Đơn vị,Giám sát,Hội nghị giao ban', 'Sài Sơn,3,1'),
			asked,
			facts: ['sai-son supervision 3'],
			codes: ['wrong_level']
		}
	]);
});

describe('totals are checks, never facts', () => {
	tryCases([
		{
			is: 'right',
			text: rows('Đơn vị,Giám sát', 'Sài Sơn,3', 'Đông Yên,2', 'Tổng cộng,5'),
			asked,
			facts: ['sai-son supervision 3', 'dong-yen supervision 2']
		},
		{
			is: 'wrong',
			text: rows('Đơn vị,Giám sát', 'Sài Sơn,3', 'Đông Yên,2', 'Cộng,6'),
			asked,
			facts: ['sai-son supervision 3', 'dong-yen supervision 2'],
			codes: ['total_differs']
		},
		{
			is: 'on top',
			text: rows('Đơn vị,Giám sát', 'Toàn huyện,5', 'Sài Sơn,3', 'Đông Yên,2'),
			asked,
			facts: ['sai-son supervision 3', 'dong-yen supervision 2']
		},
		{
			is: 'subtotals and a grand total',
			text: rows(
				'Đơn vị,Giám sát',
				'Sài Sơn,3',
				'Đông Yên,2',
				'Cộng cụm 1,5',
				'Hòa Thạch,1',
				'Phú Mãn,0',
				'Cộng cụm 2,1',
				'Tổng cộng,6'
			),
			asked,
			facts: [
				'sai-son supervision 3',
				'dong-yen supervision 2',
				'hoa-thach supervision 1',
				'phu-man supervision 0'
			]
		},
		{
			is: 'under the number of the line',
			text: rows('STT,Đơn vị,Giám sát', '1,Sài Sơn,3', '2,Đông Yên,2', 'Tổng số,,5'),
			asked,
			facts: ['sai-son supervision 3', 'dong-yen supervision 2']
		},
		{
			is: 'the statistics office’s way',
			text: rows('Đơn vị,Giám sát', 'Huyện Quốc Oai (Tổng số),5', 'Sài Sơn,3', 'Đông Yên,2'),
			asked,
			facts: ['sai-son supervision 3', 'dong-yen supervision 2']
		},
		{
			is: 'the district’s line among its communes is their sum',
			text: rows('Đơn vị,Giám sát,Tiếp công dân', 'Huyện Quốc Oai,5,21', 'Sài Sơn,3,12', 'Đông Yên,2,9'),
			asked,
			facts: [
				'sai-son supervision 3',
				'dong-yen supervision 2',
				'sai-son reception 12',
				'dong-yen reception 9'
			]
		},
		{
			is: 'a total column that disagrees',
			text: rows('Chỉ tiêu,Sài Sơn,Đông Yên,Tổng', 'Giám sát,3,2,6'),
			asked,
			facts: ['sai-son supervision 3', 'dong-yen supervision 2'],
			codes: ['total_differs']
		}
	]);
});

describe('the same fact again', () => {
	tryCases([
		{
			is: 'equal',
			text: rows('Đơn vị,Giám sát', 'Sài Sơn,3', 'Xã Sài Sơn,3'),
			asked,
			facts: ['sai-son supervision 3']
		},
		{
			is: 'different',
			text: rows('Đơn vị,Giám sát', 'Sài Sơn,3', 'Đông Yên,2', 'Xã Sài Sơn,4'),
			asked,
			facts: ['dong-yen supervision 2'],
			codes: ['conflict']
		},
		{
			is: 'a month beside its quarter',
			text: rows(
				'Đơn vị,Kỳ,Giám sát',
				'Sài Sơn,Quý I/2024,3',
				'Sài Sơn,tháng 1/2024,1',
				'Đông Yên,Quý I/2024,2'
			),
			facts: ['dong-yen supervision 2'],
			codes: ['mixed_grain']
		}
	]);
});
