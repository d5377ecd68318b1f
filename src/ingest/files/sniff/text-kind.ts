import type { ProblemCode } from '#domain/problem-codes.ts';

type Code = Extract<ProblemCode, 'web_page' | 'xml_spreadsheet' | 'xml_file' | 'json_file' | 'text_document'>;

const HEAD = 4096;
const HTML =
	/^\s*(?:<!--[\s\S]*?-->\s*)*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|table|meta|style|div)\b/i;
const MARKUP = /^\s*<(?:\?xml|!doctype|!--|[a-z][\w:-]*[\s/>])/i;
const SPREADSHEET_2003 = /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/i;

function isJson(text: string): boolean {
	if (!/^\s*[[{]/.test(text) || !/[\]}]\s*$/.test(text)) return false;
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

/** What a text is when it is no table of cells; null when it may be one. */
export function textKind(text: string): Code | null {
	const head = text.slice(0, HEAD);
	if (SPREADSHEET_2003.test(head) && MARKUP.test(head)) return 'xml_spreadsheet';
	if (HTML.test(head)) return 'web_page';
	if (MARKUP.test(head)) return 'xml_file';
	if (/^\s*\{\\rtf/.test(head)) return 'text_document';
	return isJson(text) ? 'json_file' : null;
}
