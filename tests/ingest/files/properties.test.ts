import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encoders, type EncoderName } from './encoders.ts';
import { codesOf, COMMUNES, readBytes, textsOf } from './reading.ts';
import { sheetData, workbook } from './workbooks.ts';

const cell = fc.oneof(
	fc.constantFrom(...COMMUNES),
	fc.constantFrom(
		'Cuộc giám sát',
		'Tiếp công dân',
		'ghi chú: "tốt"',
		'a, b',
		'c; d',
		'hai\ndòng',
		'1.234',
		'1,5',
		'-',
		'  '
	),
	fc.nat(9999).map(String)
);

/** A table as offices have them: a header, names first, as many cells in every row. */
const table = fc
	.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 12 }))
	.chain(([width, height]) =>
		fc.array(
			fc.tuple(fc.constantFrom(...COMMUNES), fc.array(cell, { minLength: width - 1, maxLength: width - 1 })),
			{ minLength: height, maxLength: height }
		)
	)
	.map((rows) => rows.map(([name, cells]) => [name, ...cells]));

interface Writing {
	readonly delimiter: string;
	readonly lineEnd: string;
	readonly encoder: EncoderName;
	readonly form: 'NFC' | 'NFD';
	readonly allQuoted: boolean;
}

const writing: fc.Arbitrary<Writing> = fc.record({
	delimiter: fc.constantFrom(',', ';', '\t', '|'),
	lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
	encoder: fc.constantFrom<EncoderName[]>('utf8', 'utf8Marked', 'utf16leMarked', 'utf16beMarked', 'utf16le', 'cp1258', 'tcvn3', 'vni', 'viscii'), // prettier-ignore
	form: fc.constantFrom('NFC', 'NFD'),
	allQuoted: fc.boolean()
});

const isUnicode = (name: EncoderName) => name.startsWith('utf');

function written(rows: readonly (readonly string[])[], how: Writing): Uint8Array {
	const mustQuote = (text: string) => how.allQuoted || /[",;\t|\r\n]/.test(text);
	const cells = (row: readonly string[]) =>
		row.map((text) => (mustQuote(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(how.delimiter);
	const text = rows.map(cells).join(how.lineEnd) + how.lineEnd;
	return encoders[how.encoder](isUnicode(how.encoder) ? text.normalize(how.form) : text);
}

test('a table is the same whatever wrote it: delimiter, line ends, encoding, form, quotes', () => {
	fc.assert(
		fc.property(table, writing, (rows, how) => {
			const reading = readBytes(written(rows, how));
			expect(textsOf(reading.grids[0])).toEqual(rows);
			expect(codesOf(reading)).toEqual(isUnicode(how.encoder) ? [] : ['legacy_encoding']);
		}),
		{ numRuns: 1500 }
	);
});

test('a table is the same as a workbook', () => {
	fc.assert(
		fc.property(table, (rows) => {
			const reading = readBytes(workbook({ sheets: [sheetData(rows)] }), 'a.xlsx');
			expect(textsOf(reading.grids[0])).toEqual(rows);
			expect(codesOf(reading)).toEqual([]);
		}),
		{ numRuns: 200 }
	);
});
