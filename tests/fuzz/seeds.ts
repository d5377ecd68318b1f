import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Register } from '#domain/package.ts';
import { parseQuarter } from '#domain/period.ts';
import { templateForUnit, templateWorkbook } from '#export/template.ts';
import { encoders } from '../ingest/files/encoders.ts';
import { REPORT } from '../ingest/files/reading.ts';
import { partsOf, sheetData } from '../ingest/files/workbooks.ts';

/** What is spoilt: bytes as they are, or the parts of a workbook, so that what is inside the zip is reached too. */
export type Seed =
	| { readonly kind: 'bytes'; readonly bytes: Uint8Array }
	| { readonly kind: 'workbook'; readonly parts: Readonly<Record<string, string>> };

/** Reports as offices lay them out, each by another path through the reader. */
const TEXTS = [
	REPORT,
	'Báo cáo hoạt động HĐND xã Hoà Thạch quý I/2024;;\nTT;Nội dung;Số lượng\n1;Giám sát, khảo sát;04 cuộc\n2;Tiếp công dân;12 buổi\n3;Kỳ họp chuyên đề;-\n',
	'Đơn vị,Kỳ,Chỉ tiêu,Số lượng,Chủ thể,Chuyên đề\nSài Sơn,Quý I/2024,Giám sát,3,Ban,"Đất đai, ""nhà"""\nCấn Hữu,tháng 2/2024,Tiếp công dân,1.234,Thường trực,\nĐông Yên,15/03/2024,Phiên giải trình,không,HĐND,"hai\ndòng"\n',
	'Chỉ tiêu\tSài Sơn\tXã Phượng Cách\tTT Quốc Oai\tTổng\nGiám sát\t1\t2\t3\t6\nGiải trình\t0\t-\t…\t0\n',
	'Mã;Đơn vị;Giám sát;;Tiếp công dân;\n;;KH;TH;KH;TH\n09895;Thị trấn Quốc Oai;4;3;12;12\n9898;X. Sài Sơn;;;;\nCộng;;4;3;12;12\n',
	'Quý I/2024\nĐơn vị,Giám sát\nSài Sơn,1\n\nQuý II/2024\nĐơn vị,Giám sát\nSài Sơn,2\n',
	'unit,period,indicator,body,count,topic,origin,source\nsai-son,2024-Q1,supervision,board,3,,reported,a\n',
	'a,b,c\n1,2,3\n"x""y",,\n',
	'"Đơn vị","Giám sát\n'.repeat(40),
	`${'Sài Sơn;'.repeat(300)}\n`,
	'<html><body><table><tr><td>Đơn vị</td></tr></table></body></html>',
	'{"unit": "sai-son", "count": 3}',
	'sep=;\nĐơn vị;Giám sát\nSài Sơn;3\n'
];

const ROWS = [
	['Báo cáo quý I/2024', '', ''],
	['TT', 'Đơn vị', 'Giám sát', 'Tiếp công dân'],
	[1, 'Xã Sài Sơn', 3, 12],
	[2, 'X· Hßa Th¹ch', 4, '1.234'],
	['', 'Cộng', 7, 1246]
];

const PARTS = [
	partsOf({ sheets: [sheetData(ROWS)] }),
	partsOf({
		sheets: [
			{
				name: 'Quý I',
				xml: '<cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2" hidden="1"><c r="A2" t="s"><v>2</v></c><c r="B2"><f>SUM(B3:B4)</f><v>3</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" s="1"><v>45292</v></c><c r="C3" t="e"><v>#REF!</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'
			},
			{ name: 'ẩn', state: 'hidden', xml: sheetData(ROWS) }
		],
		shared: ['Đơn vị', 'Giám sát', '<si><r><t>Sài </t></r><r><t>Sơn</t></r></si>'],
		formats: ['dd/mm/yyyy', '0%'],
		head: '<workbookPr date1904="1"/>'
	})
];

const asBytes = (bytes: Uint8Array): Seed => ({ kind: 'bytes', bytes });

/** Files of the repository and of csv-spectrum, none longer than a few screens: long ones only make fewer tries. */
function filesOn(folder: string, names: readonly string[]): readonly Seed[] {
	return names.map((name) => asBytes(new Uint8Array(readFileSync(join(folder, name)).subarray(0, 12_000))));
}

/** Everything that is spoilt. */
export function seedsFor(register: Register): readonly Seed[] {
	const spectrum = join(
		dirname(createRequire(join(process.cwd(), 'package.json')).resolve('csv-spectrum')),
		'csvs'
	);
	const quarter = parseQuarter('2024-Q1');
	if (quarter === null) throw new Error('no quarter');
	const template = { register, quarter, lang: 'vi' } as const;
	return [
		...TEXTS.flatMap((text) => [asBytes(encoders.utf8(text)), asBytes(encoders.utf16leMarked(text))]),
		...Object.values(encoders).map((encode) => asBytes(encode(REPORT))),
		...filesOn(spectrum, readdirSync(spectrum)),
		...filesOn('datasets', ['units.csv', 'indicators.csv', 'targets.csv', 'activities/2024.csv']),
		...PARTS.flatMap((parts): readonly Seed[] => Array(4).fill({ kind: 'workbook', parts })),
		asBytes(templateWorkbook(template)),
		asBytes(templateForUnit({ ...template, unit: null }))
	];
}
