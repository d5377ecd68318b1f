import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '#ingest/files/limits.ts';
import { bytesOf, codesOf, readAsText, readBytes } from './reading.ts';
import { packed } from './workbooks.ts';

const bytes = (start: string, length = 600): Uint8Array => {
	const all = new Uint8Array(Math.max(length, start.length));
	Array.from(start).forEach((char, at) => (all[at] = char.charCodeAt(0)));
	return all;
};
const wide = (name: string) => Array.from(name, (char) => `${char}\0`).join('');
const oldOffice = (stream: string) =>
	bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(80)}${wide(stream)}`);

describe('what is no table is refused by its own name', () => {
	it.each<[string, string, Uint8Array]>([
		['nothing', 'empty_file', new Uint8Array()],
		['blanks', 'empty_file', bytesOf('\ufeff \r\n\t')],
		['an old workbook', 'old_workbook', oldOffice('Workbook')],
		['an older workbook', 'old_workbook', oldOffice('Book')],
		['the oldest workbook', 'old_workbook', bytes('\x09\x08\x10\0')],
		['a workbook with a password', 'protected_workbook', oldOffice('EncryptedPackage')],
		['an old document', 'text_document', oldOffice('WordDocument')],
		['old slides', 'presentation_file', oldOffice('PowerPoint Document')],
		['a message', 'old_office_file', oldOffice('__substg1.0')],
		['OpenDocument', 'open_document', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] })], // prettier-ignore
		['a document without a head of its own', 'text_document', bytesOf(' \n{\\rtf1 Giám sát}')],
		['a comment that never ends', 'xml_file', bytesOf('<!-- Giám sát')],
		['OpenDocument in another order', 'open_document', packed({ 'content.xml': '', mimetype: '' })],
		['a document', 'text_document', packed({ '[Content_Types].xml': '', 'word/document.xml': '' })],
		['slides', 'presentation_file', packed({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' })],
		['a binary workbook', 'binary_workbook', packed({ '[Content_Types].xml': '', 'xl/workbook.bin': '' })],
		['an archive', 'archive_file', packed({ 'a.csv': 'a,b' })],
		['an archive of many', 'archive_file', packed(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.csv`, 'a'])))], // prettier-ignore
		['an archive of nothing', 'archive_file', zipSync({})],
		['half an archive', 'archive_file', packed({ 'a.csv': 'a,b' }).subarray(0, 40)],
		['gzip', 'archive_file', bytes('\x1f\x8b\x08\0')],
		['7z', 'archive_file', bytes('7z\xbc\xaf\x27\x1c')],
		['rar', 'archive_file', bytes('Rar!\x1a\x07\0')],
		['Parquet', 'parquet_file', bytes('PAR1\x15\x04')],
		['SQLite', 'database_file', bytes('SQLite format 3\0')],
		['Access', 'database_file', bytes('\0\x01\0\0Standard Jet DB')],
		['PDF', 'pdf_file', bytes('%PDF-1.7\n')],
		['PNG', 'picture_file', bytes('\x89PNG\r\n\x1a\n')],
		['JPEG', 'picture_file', bytes('\xff\xd8\xff\xe0')],
		['GIF', 'picture_file', bytes('GIF89a')],
		['WebP', 'picture_file', bytes('RIFF\x10\0\0\0WEBPVP8 ')],
		['a bitmap', 'picture_file', bytes('BM\x36\x10\0\0\0\0\0\0')],
		['HEIC', 'picture_file', bytes('\0\0\0\x18ftypheic')],
		['RTF', 'text_document', bytesOf('{\\rtf1\\ansi a}')],
		[
			'HTML',
			'web_page',
			bytesOf('\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1')
		],
		['HTML without a head', 'web_page', bytesOf('<!-- a --><TABLE border=1><tr>')],
		['HTML in UTF-16', 'web_page', Uint8Array.from([0xff, 0xfe, ...Array.from('<html>', (c) => [c.charCodeAt(0), 0]).flat()])], // prettier-ignore
		['a web archive', 'web_page', bytesOf('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="a"\r\n\r\n')], // prettier-ignore
		['SVG', 'picture_file', bytesOf('<?xml version="1.0"?>\n<svg xmlns="a"/>')],
		['nothing but delimiters', 'empty_file', bytesOf(',,,\n,,,\n')],
		['XML Spreadsheet 2003', 'xml_spreadsheet', bytesOf('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>')], // prettier-ignore
		['XML', 'xml_file', bytesOf('<?xml version="1.0"?><a/>')],
		['JSON', 'json_file', bytesOf('[{"a": 1}]\n')],
		['bytes with NUL', 'binary_file', bytes('a,b\n1,\0\0\x03')],
		['a program', 'binary_file', bytes('\x7fELF')]
	])('%s: %s', (_, code, file) => {
		for (const name of ['a.csv', 'a.xlsx', 'a.xls', 'a']) {
			const reading = readBytes(file, name);
			expect(reading).toMatchObject({ isReadable: false, grids: [], encoding: null });
			expect(codesOf(reading)).toEqual([code]);
		}
	});
	it('a file over 20 MB', () => {
		const reading = readBytes(new Uint8Array(LIMITS.fileBytes + 1));
		expect(reading.problems).toMatchObject([
			{ code: 'file_too_large', params: { found: 20.1, expected: 20 } }
		]);
	});
});

describe('a name that lies is no fault of the content', () => {
	it.each([
		['a.txt', []],
		['a.CSV', []],
		['a.tsv', []],
		['bao cao', []],
		['a.xlsx', ['name_differs']],
		['a.xls', ['name_differs']],
		['a.pdf', ['name_differs']]
	])('%s', (name, codes) => {
		const reading = readAsText('a,b\n1,2', name);
		expect(reading.isReadable).toBe(true);
		expect(codesOf(reading)).toEqual(codes);
	});
	it.each(['BM,PK\n1,2', 'PAR,1\n2,3', '{a},b\n1,2', '<5,b\n1,2', 'PK,b\n1,2'])('%j is text', (text) => {
		expect(readAsText(text).isReadable).toBe(true);
	});
});
