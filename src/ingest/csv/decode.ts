import type { Judged } from '../judged.ts';
import { problemAt } from '../problem-at.ts';

/**
 * Strict UTF-8 to text in NFC, without the byte order mark. Bytes that are no UTF-8 give null and `not_utf8`:
 * a lenient decoder would put U+FFFD where letters were.
 */
export function decodeUtf8(file: string, bytes: Uint8Array): Judged<string | null> {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return { value: text.normalize('NFC'), problems: [] };
	} catch {
		return { value: null, problems: [problemAt('not_utf8', { file }, {})] };
	}
}
