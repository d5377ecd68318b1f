import type { ProblemCode } from '#domain/problem-codes.ts';
import { hasAt, hasWide } from './starts.ts';

type Code = Extract<
	ProblemCode,
	| 'old_workbook'
	| 'protected_workbook'
	| 'text_document'
	| 'presentation_file'
	| 'old_office_file'
	| 'archive_file'
	| 'parquet_file'
	| 'database_file'
	| 'pdf_file'
	| 'picture_file'
	| 'binary_file'
>;

/** First characters that tell a kind of file; bytes above 7F are written as Latin-1. */
const SIGNATURES: readonly (readonly [string, Code])[] = [
	['PAR1', 'parquet_file'],
	['SQLite format 3\0', 'database_file'],
	['\0\x01\0\0Standard ', 'database_file'],
	['%PDF-', 'pdf_file'],
	['\x89PNG\r\n', 'picture_file'],
	['\xff\xd8\xff', 'picture_file'],
	['GIF87a', 'picture_file'],
	['GIF89a', 'picture_file'],
	['II*\0', 'picture_file'],
	['MM\0*', 'picture_file'],
	['\x1f\x8b', 'archive_file'],
	['7z\xbc\xaf\x27\x1c', 'archive_file'],
	['Rar!\x1a\x07', 'archive_file'],
	['BZh', 'archive_file'],
	['\xfd7zXZ\0', 'archive_file'],
	['(\xb5/\xfd', 'archive_file'],
	['{\\rtf', 'text_document'],
	['\x09\x08', 'old_workbook'],
	['\x09\x04\x06\0', 'old_workbook'],
	['\x09\x02\x06\0', 'old_workbook'],
	['\x09\0\x04\0', 'old_workbook'],
	['MZ\x90\0', 'binary_file'],
	['\x7fELF', 'binary_file']
];

const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Streams inside an old Office file, and what holds them. */
const STREAMS: readonly (readonly [string, Code])[] = [
	['EncryptedPackage', 'protected_workbook'],
	['Workbook', 'old_workbook'],
	['Book', 'old_workbook'],
	['WordDocument', 'text_document'],
	['PowerPoint Document', 'presentation_file']
];

const isWebp = (bytes: Uint8Array): boolean => hasAt(bytes, 'RIFF') && hasAt(bytes, 'WEBP', 8);
/** "BM" may begin a text: a bitmap also has four bytes of nothing. */
const isBitmap = (bytes: Uint8Array): boolean => hasAt(bytes, 'BM') && hasAt(bytes, '\0\0\0\0', 6);
const isHeif = (bytes: Uint8Array): boolean => hasAt(bytes, 'ftyp', 4) && bytes[0] === 0;

/** What a file is whose first bytes give it away; null for text, workbooks and other packages. */
export function binaryKind(bytes: Uint8Array): Code | null {
	if (hasAt(bytes, OLD_OFFICE))
		return STREAMS.find(([name]) => hasWide(bytes, name))?.[1] ?? 'old_office_file';
	if (isWebp(bytes) || isBitmap(bytes) || isHeif(bytes)) return 'picture_file';
	return SIGNATURES.find(([start]) => hasAt(bytes, start))?.[1] ?? null;
}
