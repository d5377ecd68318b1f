import { describe, expect, it, test } from 'vitest';
import { fromViscii } from '#ingest/files/text/viscii.ts';
import { encoders, tcvn3Text, vniText, type EncoderName } from './encoders.ts';
import { codesOf, COMMUNES, readAsText, readBytes, REPORT, textsOf } from './reading.ts';

const expected = textsOf(readAsText(REPORT).grids[0]);

describe('a report is the same cells', () => {
	it.each<[EncoderName, string, string[]]>([
		['utf8', 'utf-8', []],
		['utf8Marked', 'utf-8', []],
		['utf16le', 'utf-16le', []],
		['utf16leMarked', 'utf-16le', []],
		['utf16beMarked', 'utf-16be', []],
		['cp1258', 'windows-1258', ['legacy_encoding']],
		['tcvn3', 'tcvn3', ['legacy_encoding']],
		['viscii', 'viscii', ['legacy_encoding']],
		['vni', 'vni', ['legacy_encoding']]
	])('in %s', (name, encoding, codes) => {
		const reading = readBytes(encoders[name](REPORT));
		expect(reading.encoding).toBe(encoding);
		expect(textsOf(reading.grids[0])).toEqual(expected);
		expect(codesOf(reading)).toEqual(codes);
	});
	test('in NFD', () => {
		const reading = readAsText(REPORT.normalize('NFD'));
		expect(textsOf(reading.grids[0])).toEqual(expected);
		expect(codesOf(reading)).toEqual([]);
	});
});

describe('one name is enough evidence', () => {
	it.each(['cp1258', 'tcvn3', 'viscii', 'vni'] as const)('in %s', (name) => {
		for (const commune of COMMUNES) {
			const text = `xa,so\n${commune},3`;
			expect(textsOf(readBytes(encoders[name](text)).grids[0])[1]).toEqual([commune, '3']);
		}
	});
});

describe('old fonts inside valid Unicode', () => {
	it.each([
		['tcvn3', tcvn3Text],
		['vni', vniText]
	] as const)('are told by the words they yield: %s', (encoding, written) => {
		const reading = readAsText(written(REPORT));
		expect(textsOf(reading.grids[0])).toEqual(expected);
		expect(reading.problems).toEqual([
			expect.objectContaining({
				code: 'legacy_cells',
				severity: 'note',
				row: 1,
				params: expect.objectContaining({ encoding })
			})
		]);
	});
	test('may stand in some cells only', () => {
		const reading = readAsText('Đơn vị,Ghi chú\nXã Hòa Thạch,m²\nX· §ång Quang,tốt');
		expect(textsOf(reading.grids[0])).toEqual([
			['Đơn vị', 'Ghi chú'],
			['Xã Hòa Thạch', 'm²'],
			['Xã Đồng Quang', 'tốt']
		]);
	});
	test('have capitals that are lower-case codes drawn large', () => {
		const reading = readAsText('HéI §åNG NH¢N D¢N X· HßA TH¹CH,3');
		expect(textsOf(reading.grids[0])[0]?.[0]).toMatch(/^HỘI ĐỒNG NHÂN DÂN X[ãÃ] HÒA THẠCH$/);
	});
	it.each(['Diện tích 5 m² ½ °C', 'café, naïve', 'QĐ-UBND § 3', 'HĐND', 'Đ/c Nguyễn Văn A'])(
		'are not seen in %s',
		(text) => {
			const reading = readAsText(`"${text}";1\nXã Hòa Thạch;2`);
			expect(textsOf(reading.grids[0])[0]?.[0]).toBe(text);
			expect(codesOf(reading)).toEqual([]);
		}
	);
});

test.each(['windows-1252', 'windows-1258'])('UTF-8 once taken for %s is restored and said', (taken) => {
	const twice = new TextDecoder(taken).decode(new TextEncoder().encode(REPORT));
	for (const text of [twice, twice.normalize('NFC'), twice.normalize('NFD')]) {
		const reading = readAsText(text);
		expect(textsOf(reading.grids[0])).toEqual(expected);
		expect(codesOf(reading)).toEqual(['double_encoded']);
	}
});

test('a dash or a space beyond ASCII is no evidence of letters', () => {
	const reading = readBytes(encoders.utf8('a,2023 _ 2024').with(7, 0x96));
	expect(textsOf(reading.grids[0])).toEqual([['a', '2023 – 2024']]);
	expect(codesOf(reading)).toEqual(['doubtful_encoding']);
});

test('half a character at the end of UTF-16 is left out', () => {
	const reading = readBytes(Uint8Array.from([...encoders.utf16leMarked(REPORT), 0x31]));
	expect(textsOf(reading.grids[0])).toEqual(expected);
});

test('UTF-8 cut off in a letter keeps the rest', () => {
	const bytes = encoders.utf8(`${REPORT}\n22;Xã Hòa Thạ`);
	const reading = readBytes(bytes.subarray(0, -1));
	expect(textsOf(reading.grids[0]).at(-1)).toEqual(['22', 'Xã Hòa Th?']);
	expect(codesOf(reading)).toEqual(['text_lost']);
});

test('letters lost to question marks are said, not guessed', () => {
	const reading = readAsText('Đơn vị,Số\nX? H?a Th?ch,3\nXã Phú Cát?,4');
	expect(textsOf(reading.grids[0])[1]).toEqual(['X? H?a Th?ch', '3']);
	expect(reading.problems).toEqual([
		expect.objectContaining({
			code: 'text_lost',
			row: 2,
			column: 1,
			params: { found: 'X? H?a Th?ch', count: 1 }
		})
	]);
});

describe('no U+FFFD is ever stored', () => {
	test('when it stands in the file', () => {
		const reading = readAsText('Đơn vị,Số\nX\ufffd Hòa Thạch,3');
		expect(textsOf(reading.grids[0])[1]?.[0]).toBe('X? Hòa Thạch');
		expect(codesOf(reading)).toEqual(['text_lost']);
	});
	test('when one byte of UTF-8 is spoilt', () => {
		const bytes = encoders.utf8(REPORT);
		const spoilt = bytes.with(REPORT.indexOf('Đơn') + 1, 0x20);
		const reading = readBytes(spoilt);
		expect(reading.encoding).toBe('utf-8');
		expect(JSON.stringify(reading)).not.toContain('\ufffd');
		expect(codesOf(reading)).toContain('text_lost');
		expect(textsOf(reading.grids[0]).slice(1)).toEqual(expected.slice(1));
	});
});

test('lines of two encodings are each read in their own', () => {
	const [head = '', ...lines] = REPORT.split('\n');
	const utf8 = encoders.utf8(`${head}\n${lines.slice(0, 10).join('\n')}\n`);
	const old = encoders.tcvn3(lines.slice(10).join('\n'));
	const reading = readBytes(new Uint8Array([...utf8, ...old]));
	expect(textsOf(reading.grids[0])).toEqual(expected);
	expect(codesOf(reading)).toEqual(['mixed_encodings']);
});

test('bytes that yield no word are refused', () => {
	const reading = readBytes(Uint8Array.from([0x61, 0xe9, 0x7a, 0xff, 0xfa, 0x2c, 0x31]));
	expect(reading.isReadable).toBe(false);
	expect(codesOf(reading)).toEqual(['unknown_encoding']);
});

it('a letter that is Unicode already is no VISCII', () => {
	expect(fromViscii('Th\u00d5ch, thừa \u0014')).toBe('Thạch, thừa Ỷ');
});
