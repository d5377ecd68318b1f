import type { ProblemCode } from '#domain/problem-codes.ts';

type Code = Extract<
	ProblemCode,
	'web_page' | 'xml_spreadsheet' | 'xml_file' | 'json_file' | 'text_document' | 'picture_file'
>;

const HEAD = 4096;
const HTML = /^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|table|meta|style|div)\b/i;
const WEB_ARCHIVE = /^mime-version:[^\n]*\n[\s\S]*multipart\/related/i;
const MARKUP = /^<(?:\?xml|!doctype|[a-z][\w:-]*[\s/>])/i;
const SPREADSHEET_2003 = /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/i;

/** The beginning of a text, without the comments before it. */
function headOf(text: string): string {
	let head = text.slice(0, HEAD).trimStart();
	while (head.startsWith('<!--')) {
		const end = head.indexOf('-->');
		if (end === -1) return '<?xml'; // nothing but a comment
		head = head.slice(end + 3).trimStart();
	}
	return head === '' ? text.trimStart().slice(0, HEAD) : head;
}

function isJson(text: string): boolean {
	const trimmed = text.trim();
	if (!/^[[{]/.test(trimmed) || !/[\]}]$/.test(trimmed.slice(-1))) return false;
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

/** What a text is when it is no table of cells; null when it may be one. */
export function textKind(text: string): Code | null {
	const head = headOf(text);
	if (SPREADSHEET_2003.test(head) && MARKUP.test(head)) return 'xml_spreadsheet';
	if (HTML.test(head) || WEB_ARCHIVE.test(head)) return 'web_page';
	if (/^(?:<\?xml[^>]*>\s*)?<svg\b/i.test(head)) return 'picture_file';
	if (MARKUP.test(head)) return 'xml_file';
	if (head.startsWith('{\\rtf')) return 'text_document';
	return isJson(text) ? 'json_file' : null;
}
