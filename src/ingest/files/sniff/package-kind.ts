import type { ProblemCode } from '#domain/problem-codes.ts';
import { hasAt } from './starts.ts';

type Code = Extract<
	ProblemCode,
	'binary_workbook' | 'open_document' | 'text_document' | 'presentation_file' | 'archive_file'
>;

const TYPES = '[content_types].xml';
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument';
/** Where the name of a zip's first member begins. */
const FIRST_NAME = 30;

export const isZip = (bytes: Uint8Array): boolean => hasAt(bytes, 'PK\x03\x04') || hasAt(bytes, 'PK\x05\x06');

/** What a zip is by the names in it. */
export function packageKind(bytes: Uint8Array, names: readonly string[]): Code | 'workbook' {
	const found = new Set(names.map((name) => name.toLowerCase()));
	if (hasAt(bytes, OPEN_DOCUMENT, FIRST_NAME) || (found.has('mimetype') && found.has('content.xml')))
		return 'open_document';
	if (found.has('word/document.xml')) return 'text_document';
	if (found.has('ppt/presentation.xml')) return 'presentation_file';
	if (found.has('xl/workbook.bin')) return 'binary_workbook';
	const hasSheets = [...found].some((name) => name.startsWith('xl/'));
	return found.has(TYPES) && hasSheets ? 'workbook' : 'archive_file';
}

/** What a zip without a whole directory was, by the name of its first member: many workbooks begin with it. */
export const looksLikeWorkbook = (bytes: Uint8Array): boolean => {
	const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 64 * 1024)).toLowerCase();
	return head.includes(TYPES) || head.includes('xl/');
};
