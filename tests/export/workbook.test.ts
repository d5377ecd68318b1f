import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import type { Indicator } from '#domain/indicator.ts';
import { LANGUAGES } from '#domain/selection.ts';
import { quarterOf } from '#domain/period.ts';
import { templateForUnit, templateName, templateWorkbook, type TemplateOf } from '#export/template.ts';
import { columnLetters } from '#export/workbook/sheet.ts';
import { readFile } from '#ingest/files/read-file.ts';
import { packageIn } from './read-back.ts';
import { faultOf } from './well-formed.ts';

const { register } = packageIn('datasets');
const template: TemplateOf = { register, quarter: quarterOf(2024, 1), lang: 'vi' };

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
	new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const sheet = (bytes: Uint8Array, index = 1): string =>
	partsOf(bytes).get(`xl/worksheets/sheet${index}.xml`) ?? '';

const textsOf = (bytes: Uint8Array, index: number): readonly string[] =>
	(readFile('mau.xlsx', bytes, []).grids[index]?.rows ?? [])
		.flatMap(({ cells }) => cells)
		.map(({ text }) => text)
		.filter((text) => text !== '');

describe.each(LANGUAGES)('a template in %s', (lang) => {
	const bytes = templateWorkbook({ ...template, lang });

	test('is opened by our own guarded reader without a word', () => {
		const { problems, isReadable, grids } = readFile('mau.xlsx', bytes, []);
		expect({ problems, isReadable }).toEqual({ problems: [], isReadable: true });
		expect(grids).toHaveLength(3);
		expect(grids.every(({ isHidden }) => !isHidden)).toBe(true);
	});

	test('consists of well-formed parts, each with its type', () => {
		const parts = partsOf(bytes);
		for (const [path, xml] of parts) expect({ path, fault: faultOf(xml) }).toEqual({ path, fault: null });
		const types = parts.get('[Content_Types].xml') ?? '';
		for (const path of parts.keys())
			if (!path.endsWith('.rels') && !path.startsWith('[')) expect(types).toContain(`PartName="/${path}"`);
	});

	test('says no more in a message than a spreadsheet shows', () => {
		for (const xml of [sheet(bytes), sheet(templateForUnit({ ...template, lang, unit: null }))]) {
			const [titles, messages] = [/errorTitle="([^"]*)"/g, /error="([^"]*)"/g].map((form) =>
				[...xml.matchAll(form)].map(([, text = '']) => text.length)
			);
			expect(titles).toHaveLength(2);
			expect(Math.max(...(titles ?? []))).toBeLessThanOrEqual(32);
			expect(Math.max(...(messages ?? []))).toBeLessThanOrEqual(225);
		}
	});
});

describe('the template of a quarter', () => {
	const bytes = templateWorkbook(template);

	test('says in its first line what it is', () =>
		expect(textsOf(bytes, 0)[0]).toBe('Báo cáo hoạt động HĐND quý I/2024'));

	test('asks 21 communes in the official order for eight figures', () => {
		const texts = textsOf(bytes, 0);
		expect(texts.slice(3, 13)).toEqual([
			...['TT', 'Đơn vị', 'Giám sát, khảo sát (cuộc)', 'Giải trình (phiên)', 'Tiếp công dân (buổi)'],
			...['Kỳ họp chuyên đề (kỳ họp)', 'Nghị quyết', 'Họp Thường trực (phiên)', 'Đơn tiếp nhận (đơn)'],
			'Đơn đã giải quyết (đơn)'
		]);
		expect(texts.slice(13, 17)).toEqual(['1', 'Xã Đông Xuân', '2', 'Thị trấn Quốc Oai']);
		expect(texts.slice(-3)).toEqual(['21', 'Xã Đông Yên', 'Tổng cộng']);
	});

	test('takes whole numbers from 0 on and says so in Vietnamese', () => {
		expect(sheet(bytes)).toContain('type="whole" operator="greaterThanOrEqual" allowBlank="1"');
		expect(sheet(bytes)).toContain('error="Chỉ ghi số nguyên từ 0 trở lên');
		expect(sheet(bytes)).toContain('sqref="C5:J25"><formula1>0</formula1>');
	});

	test('lets a name be chosen that its list has', () => {
		expect(sheet(bytes)).toContain('sqref="B5:B25"><formula1>\'Danh sách\'!$A$2:$A$22</formula1>');
		expect(textsOf(bytes, 2).slice(1)).toHaveLength(21);
	});

	test('sums its columns', () => expect(sheet(bytes)).toContain('<c r="J26" s="9"><f>SUM(J5:J25)</f></c>'));

	test('keeps its headings in sight, is printed on A4 across, and protects nothing', () => {
		expect(sheet(bytes)).toContain('xSplit="2" ySplit="4" topLeftCell="C5"');
		expect(sheet(bytes)).toContain('paperSize="9" orientation="landscape"');
		expect(partsOf(bytes).get('xl/workbook.xml')).toContain("'Báo cáo'!$4:$4");
		expect([...partsOf(bytes).values()].join('')).not.toMatch(/protect/i);
	});

	test('defines every indicator, with what it is counted in and by what law', () => {
		const texts = textsOf(bytes, 1);
		expect(texts).toHaveLength(1 + 8 * 4);
		expect(texts.slice(1, 3)).toEqual(['Chỉ tiêu: Giám sát, khảo sát', 'Đơn vị tính: cuộc']);
		expect(texts[3]).toMatch(/^Định nghĩa: Số cuộc giám sát/);
		expect(texts[4]).toMatch(/^Căn cứ: Luật Hoạt động giám sát/);
	});

	test('is the same bytes on another day', () => {
		vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
		try {
			expect(templateWorkbook(template)).toEqual(bytes);
		} finally {
			vi.useRealTimers();
		}
	});

	test('has a name that says the quarter, and whether it is for all units or for one', () => {
		expect(templateName(template, 'all')).toBe('mau-tong-hop-2024-Q1.xlsx');
		expect(templateName(template, 'each')).toBe('mau-tung-don-vi-2024-Q1.xlsx');
	});

	test('when no commune stood then has nothing to check and is a workbook still', () => {
		const units = register.units.filter(({ kind }) => kind === 'district');
		const empty = templateWorkbook({ ...template, register: { ...register, units } });
		expect(sheet(empty)).not.toContain('dataValidation');
		expect(readFile('mau.xlsx', empty, []).problems).toEqual([]);
	});
});

test('any text of a register makes a workbook of well-formed parts that runs nothing', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom('=1+1', '<a>&"\'', 'a\u0000b\ud800', "'Xã'!A1", '\n\t\r', ']]>')
	);
	fc.assert(
		fc.property(text, text, text, (name, definition, basis) => {
			const strange = (indicator: Indicator): Indicator => ({
				...indicator,
				...{ nameVi: name, definitionVi: definition, countedInVi: basis, basis }
			});
			const units = register.units.map((span) => ({ ...span, name }));
			const given = {
				register: { units, indicators: register.indicators.map(strange) },
				quarter: template.quarter
			};
			const parts = partsOf(templateWorkbook({ ...given, lang: 'vi' }));
			for (const xml of parts.values()) expect(faultOf(xml)).toBeNull();
			const formulas = [...parts.values()].flatMap((xml) => [...xml.matchAll(/<f>([^<]*)<\/f>/g)]);
			for (const [, formula] of formulas) expect(formula).toMatch(/^SUM\([A-Z]+5:[A-Z]+25\)$/);
		}),
		{ numRuns: 40 }
	);
});

test.each([
	[1, 'A'],
	[26, 'Z'],
	[27, 'AA'],
	[52, 'AZ'],
	[702, 'ZZ'],
	[703, 'AAA']
])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

test.each([
	['<a>', 'never closed'],
	['<a></b>', 'out of place'],
	['<a b="1" b="2"/>', 'twice'],
	['<a>&</a>', 'may not stand'],
	['<a b=1/>', 'not understood']
])('the judge of XML sees through %s', (xml, fault) => expect(faultOf(xml)).toContain(fault));
