import { describe, expect, test } from 'vitest';
import { agreesInAccents } from '#ingest/reports/accents.ts';
import { tryCases, understood, type Case } from './understood.ts';

const named = (
	written: string,
	unit: string | null,
	codes: readonly string[] = [],
	period = 'Q1/2024'
): Case => ({
	is: `${written} in ${period}`,
	text: `Đơn vị;Kỳ;Giám sát\nSài Sơn;Q1/2024;3\n"${written}";${period};2\n`,
	facts: [
		'sai-son supervision 3',
		...(unit === null ? [] : [`${unit} ${period.slice(3)}-${period.slice(0, 2)} supervision 2`])
	],
	codes
});

describe('a unit by every name it goes by', () => {
	tryCases([
		...[
			'Hòa Thạch',
			'Hoà Thạch',
			'HÒA THẠCH',
			'Hoa Thach',
			'Hòa Thach',
			'Xã Hòa Thạch (09949)',
			'hoa thach',
			'Xã Hòa Thạch',
			'XÃ HOÀ THẠCH',
			'X. Hòa Thạch',
			'x.Hòa Thạch',
			'UBND xã Hòa Thạch',
			'HĐND xã Hòa Thạch',
			'Thường trực HĐND xã Hòa Thạch',
			'Hòa  Thạch',
			' Hòa\u00a0Thạch ',
			'Hòa\u200b Thạch',
			'09949',
			'9949',
			'hoa-thach',
			'Hòa Thạch'.normalize('NFD'),
			'1. Xã Hòa Thạch',
			'Xã Hòa Thạch, huyện Quốc Oai',
			'Hòa Thạch (Quốc Oai)',
			'xã Hòa Thạch - huyện Quốc Oai',
			'H\u00f2a Th\u1ea1ch.'
		].map((written) => named(written, 'hoa-thach')),
		...['Ðông Yên', 'Dong Yen', 'Đông Yên', 'Đông yên'].map((written) => named(written, 'dong-yen')),
		...[
			'Thị trấn Quốc Oai',
			'TT Quốc Oai',
			'TT. Quốc Oai',
			'TT.Quốc Oai',
			'thi tran quoc oai',
			'HĐND thị trấn Quốc Oai'
		].map((written) => named(written, 'thi-tran-quoc-oai')),
		...['Huyện Quốc Oai', 'huyen-quoc-oai', 'HĐND huyện Quốc Oai', '275'].map((written) =>
			named(written, 'huyen-quoc-oai')
		),
		named('Phượng Cách', 'phuong-cach'),
		named('Cộng Hòa', 'cong-hoa'),
		named('Cộng Hoà', 'cong-hoa-2025', [], 'Q1/2025'),
		named('Hưng Đạo', 'hung-dao', [], 'Q1/2025'),
		named('Hưng Đạo', 'hung-dao-2025-07', [], 'Q3/2025'),
		named('Phú Cát', 'phu-cat'),
		named('Phú Cát', 'phu-cat-2025-07', [], 'Q3/2025'),
		named('Quốc Oai', 'xa-quoc-oai', [], 'Q3/2025'),
		named('09931', 'cong-hoa'),
		named('09931', 'cong-hoa-2025', [], 'Q2/2025')
	]);
});

describe('a doubtful name is named and not stored', () => {
	tryCases([
		named('Yêm Sơn', null, ['similar_name']),
		named('Sài Xơn', null, ['similar_name']),
		named('X? H?a Th?ch', null, ['similar_name', 'text_lost']),
		named('H?a Th?ch', null, ['similar_name', 'text_lost']),
		named('Thị trấn Hòa Thạch', null, ['similar_name']),
		named('Phường Hòa Thạch', null, ['similar_name']),
		named('Xã Tân Hòa, huyện Thạch Thất', null, ['similar_name']),
		named('Quận Quốc Oai', null, ['similar_name']),
		named('Quốc Oai', null, ['ambiguous_name']),
		named('Thạch Xá', null, ['unknown_name']),
		named('12345', null, ['unknown_name']),
		named('__proto__', null, ['unknown_name']),
		named('constructor', null, ['unknown_name']),
		named('=HYPERLINK(1)', null, ['unknown_name']),
		named('Hưng Đạo', null, ['unit_not_valid_then']),
		named('Tân Hòa', null, ['unit_not_valid_then'], 'Q1/2025'),
		named('Xã Quốc Oai', null, ['unit_not_valid_then']),
		named('Cẩn Hữu', null, ['similar_name']),
		named('Xã Phương Cách', null, ['similar_name']),
		named('Đông Quang', null, ['similar_name']),
		named('Xã Thạch Hòa', null, ['similar_name']),
		named('Hòa Thạch (09898)', null, ['similar_name'])
	]);
});

describe('name and code', () => {
	tryCases([
		{
			is: 'a code of five figures that is nobody’s',
			text: 'Mã;Đơn vị;Giám sát\n09898;Sài Sơn;3\n12345;Đông Yên;2\n',
			asked: '2024-Q1',
			facts: ['sai-son supervision 3'],
			codes: ['code_and_name_differ']
		},
		{
			is: 'agree',
			text: 'Mã;Đơn vị;Giám sát\n09898;Sài Sơn;3\n9952;Đông Yên;2\n',
			asked: '2024-Q1',
			facts: ['sai-son supervision 3', 'dong-yen supervision 2']
		},
		{
			is: 'differ',
			text: 'Mã;Đơn vị;Giám sát\n09898;Sài Sơn;3\n09949;Đông Yên;2\n',
			asked: '2024-Q1',
			facts: ['sai-son supervision 3'],
			codes: ['code_and_name_differ']
		},
		{
			is: 'the code is nobody’s',
			text: 'Mã;Đơn vị;Giám sát\n09898;Sài Sơn;3\n01234;Đông Yên;2\n',
			asked: '2024-Q1',
			facts: ['sai-son supervision 3'],
			codes: ['code_and_name_differ']
		},
		{
			is: 'the code tells the town from the district',
			text: 'Mã;Đơn vị;Giám sát\n09898;Sài Sơn;3\n09895;Quốc Oai;2\n',
			asked: '2024-Q1',
			facts: ['sai-son supervision 3', 'thi-tran-quoc-oai supervision 2']
		},
		{
			is: 'a column of communes and towns has no district',
			text: 'Tên xã, thị trấn;Giám sát\nSài Sơn;3\nQuốc Oai;2\n',
			asked: '2024-Q1',
			facts: ['sai-son supervision 3', 'thi-tran-quoc-oai supervision 2']
		}
	]);
});

const rows = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const one = (title: string): string => rows(title, 'Nội dung;Kết quả', 'Giám sát;3');

describe('the unit a report is about', () => {
	const nobody = { facts: [], verdict: 'reject', codes: ['unit_unknown'] } as const;
	tryCases([
		{
			is: 'a ward is no commune of that name',
			text: one('Báo cáo của phường Sài Sơn quý I/2024'),
			...nobody
		},
		{ is: 'a name with another accent', text: one('Báo cáo xã Cẩn Hữu quý I/2024'), ...nobody },
		{ is: 'two communes', text: one('HĐND xã Sài Sơn và xã Yên Sơn quý I/2024'), ...nobody },
		{
			is: 'a district with all of its communes',
			text: one('Huyện Quốc Oai: hoạt động HĐND các xã, thị trấn quý I/2024'),
			...nobody
		},
		{
			is: 'one that did not stand then',
			text: one('HĐND xã Phượng Sơn, quý I/2024'),
			facts: [],
			verdict: 'reject',
			codes: ['unit_not_valid_then']
		},
		{
			is: 'the district or the town, by the name of the file',
			text: rows('Nội dung;Kết quả quý I/2024', 'Giám sát;3'),
			file: 'Quốc Oai.csv',
			facts: [],
			verdict: 'reject',
			codes: ['ambiguous_name']
		}
	]);

	test('is named where it is told by a title or a file', () => {
		const found = (text: string, file?: string) =>
			understood(text, file).problems.map(({ params }) => params['found']);
		expect(found(one('HĐND xã Phượng Sơn, quý I/2024'))).toEqual(['Xã Phượng Sơn']);
		expect(found(rows('Nội dung;Kết quả quý I/2024', 'Giám sát;3'), 'Quốc Oai.csv')).toEqual(['Quốc Oai']);
	});
});

describe('a unit by its code alone', () => {
	tryCases([
		{
			is: 'is found, or named as nobody',
			text: rows('Mã xã;Giám sát quý I/2024', '9898;3', '00001;2'),
			facts: ['sai-son supervision 3'],
			codes: ['unknown_name']
		}
	]);
});

test('a name is not in a text that ends within it', () => {
	expect(agreesInAccents('Hòa', 'Hòa Thạch')).toBe(false);
	expect(agreesInAccents('xã hòa Hòa Thạch', 'Hòa Thạch')).toBe(true);
});
