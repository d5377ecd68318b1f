import { problemAt, quoted } from '../../problem-at.ts';
import type { Problem } from '#domain/problem.ts';
import { scanXml, type XmlReader } from '../xml/scan.ts';
import { utf16Of } from '../text/utf16.ts';
import type { Archive } from '../zip/archive.ts';

/** Bytes of XML as text; null for anything but UTF-8 and marked UTF-16. */
function xmlText(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(utf16Of(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** Reads one part of a workbook; null when all went well, else why not. */
export function readPart(file: string, archive: Archive, part: string, reader: XmlReader): Problem | null {
	const { value: bytes, problems } = archive.read(part);
	if (bytes === null) return problems[0] as Problem;
	const text = xmlText(bytes);
	const end = text === null ? 'malformed' : scanXml(text, reader);
	if (end === 'malformed') return archive.broken(part);
	return end === 'doctype' ? problemAt('workbook_bad_part', { file }, { part: quoted(part) }) : null;
}
