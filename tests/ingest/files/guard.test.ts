import { describe, expect, it, test } from 'vitest';
import { crc32 } from '#ingest/files/zip/crc32.ts';
import { codesOf, readBytes, textsOf } from './reading.ts';
import { packed, partsOf, sheetData, workbook } from './workbooks.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const parts = partsOf({ sheets: [sheetData([['Xã', 1]])] });
const refusal = (bytes: Uint8Array) => {
	const reading = readBytes(bytes, 'a.xlsx');
	expect(reading).toMatchObject({ isReadable: false, grids: [] });
	return codesOf(reading);
};
const withParts = (more: Record<string, string | Uint8Array>) => refusal(packed({ ...parts, ...more }));
const withSheet = (xml: string) => withParts({ [SHEET]: xml });

/** Puts a number into the directory entry of a member, and leaves the member as it is. */
function lied(bytes: Uint8Array, name: string, at: number, value: number): Uint8Array {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (let place = 0; place + 46 < copy.length; place += 1) {
		if (view.getUint32(place, true) !== 0x02014b50) continue;
		const named = new TextDecoder().decode(
			copy.subarray(place + 46, place + 46 + view.getUint16(place + 28, true))
		);
		if (named === name) view.setUint32(place + at, value, true);
	}
	return copy;
}
const [CRC, PACKED, DECLARED, OFFSET] = [16, 20, 24, 42];

test('the check sum is the one of zip', () => {
	expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

describe('a workbook is refused', () => {
	const zeros = new Uint8Array(3_000_000);
	it('that grows too much for its size', () => {
		expect(withParts({ [SHEET]: zeros })).toEqual(['workbook_too_large']);
		expect(withParts({ 'xl/media/a.bmp': zeros })).toEqual(['workbook_too_large']);
	});
	it('that grows too much and says it does not', () => {
		expect(refusal(lied(packed({ ...parts, [SHEET]: zeros }), SHEET, DECLARED, 1000))).toEqual([
			'workbook_too_large'
		]);
	});
	it('that is too large in all, each member for itself being small enough', () => {
		const noise = Array.from({ length: 400 }, (_, at) => ((at + 7) ** 5 % 8191).toString(36)).join('');
		const sheet = `<worksheet><!--${(noise + 'a'.repeat(40_000)).repeat(600)}--></worksheet>`;
		const book = partsOf({ sheets: Array.from({ length: 5 }, () => '') });
		const relations = (book['xl/_rels/workbook.xml.rels'] ?? '').replaceAll(/sheet\d/g, 'sheet1');
		expect(refusal(packed({ ...book, [SHEET]: sheet, 'xl/_rels/workbook.xml.rels': relations }))).toEqual([
			'workbook_too_large'
		]);
		expect(refusal(packed({ ...book, [SHEET]: sheet }))).toEqual(['empty_file']);
	});
	it('whose sizes, sums or places lie', () => {
		const bytes = packed(parts);
		for (const [at, value] of [
			[CRC, 1],
			[PACKED, 5],
			[PACKED, 0xffffffff],
			[DECLARED, 7],
			[OFFSET, 3],
			[OFFSET, 0xfffffff0]
		] as const)
			// prettier-ignore
			expect(refusal(lied(bytes, SHEET, at, value))).toEqual(['broken_workbook']);
	});
	it('of too many parts', () => {
		const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`xl/a${at}.xml`, '']));
		expect(withParts(many)).toEqual(['workbook_many_parts']);
	});
	it.each(['../a.xml', 'xl/../../a.xml', '/etc/a', 'C:/a', 'xl\\..\\..\\a', 'XL/Workbook.xml'])(
		'with a part %s',
		(name) => {
			expect(withParts({ [name]: 'a' })).toEqual(['workbook_bad_part']);
		}
	);
	it.each([SHEET, 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/_rels/workbook.xml.rels'])(
		'with a DOCTYPE in %s',
		(name) => {
			const bomb = `<!DOCTYPE a [<!ENTITY b "bbb">]>${(parts[name] ?? '').replace(/^<\?xml[^>]*>\s*/, '')}`;
			expect(withParts({ [name]: bomb })).toEqual(['workbook_bad_part']);
		}
	);
	it('with members locked', () => {
		const bytes = packed(parts);
		expect(refusal(lied(bytes, SHEET, 8, 0x00080001))).toEqual(['protected_workbook']);
	});
	it('of more than 50 sheets', () => {
		expect(refusal(workbook({ sheets: Array.from({ length: 51 }, () => '') }))).toEqual(['too_many_sheets']);
	});
	it('cut off', () => {
		const bytes = packed(parts);
		expect(refusal(bytes.subarray(0, bytes.length - 30))).toEqual(['broken_workbook']);
	});
	it.each([
		['a reference to no text', '<c r="A1" t="s"><v>9</v></c>'],
		['a number that is none', '<c r="A1"><v>0x10</v></c>'],
		['an infinite number', '<c r="A1"><v>1e999</v></c>'],
		['a cell twice', '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'],
		['a cell of another row', '<c r="A7"><v>1</v></c>'],
		['a cell nowhere', '<c r="ZZZ1"><v>1</v></c>'],
		['an entity of its own', '<c r="A1" t="str"><v>&b;</v></c>'],
		['a character that is none', '<c r="A1" t="str"><v>&#0;</v></c>'],
		['tags that do not match', '<c r="A1"><v>1</c></v>'],
		['an attribute without quotes', '<c r=A1><v>1</v></c>'],
		['an element left open', '<c r="A1"><v>1</v>']
	])('with %s', (_, cells) => {
		expect(withSheet(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`)).toEqual([
			'broken_workbook'
		]);
	});
	it('nested too deep', () => {
		expect(withSheet('<a>'.repeat(100_000))).toEqual(['broken_workbook']);
	});
	it('whose sheet is not there', () => {
		const rest = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== SHEET));
		expect(refusal(packed(rest))).toEqual(['broken_workbook']);
	});
	it('of too many used rows', () => {
		expect(
			refusal(workbook({ sheets: [sheetData(Array.from({ length: 20_001 }, (_, at) => [at]))] }))
		).toEqual(['too_many_rows']);
	});
	it('that is too wide', () => {
		const rows = Array.from({ length: 3 }, () => Array.from({ length: 250 }, (_, at) => at));
		expect(refusal(workbook({ sheets: [sheetData(rows)] }))).toEqual(['too_many_columns']);
	});
});

describe('costs nothing:', () => {
	test('a declared dimension and a stray far cell', () => {
		const xml =
			'<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>9</v></c></row><row r="1048576"><c r="B1048576"><v>2</v></c></row></sheetData>';
		const reading = readBytes(workbook({ sheets: [{ name: 'A', xml }] }), 'a.xlsx');
		expect(textsOf(reading.grids[0])).toEqual([['1'], ['', '2']]);
		expect(reading.problems).toEqual([
			expect.objectContaining({
				code: 'far_cells',
				severity: 'warning',
				sheet: 'A',
				row: 1,
				column: 16384,
				params: { found: 'XFD1', count: 1, expected: 200 }
			})
		]);
	});
	test('a million rows with nothing but style', () => {
		const rows = Array.from(
			{ length: 50_000 },
			(_, at) => `<row r="${at + 1}" s="1" customFormat="1"/>`
		).join('');
		expect(refusal(workbook({ sheets: [`<sheetData>${rows}</sheetData>`] }))).toEqual(['empty_file']);
	});
});

test('stored and deflated members are read alike', () => {
	for (const level of [0, 6] as const)
		expect(textsOf(readBytes(packed(parts, level), 'a.xlsx').grids[0])).toEqual([['Xã', '1']]);
});
