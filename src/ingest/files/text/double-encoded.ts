import { latinByte } from './windows-1252.ts';

/** Lead bytes of the UTF-8 of Vietnamese, as windows-1252 shows them. */
const LEADS = /[ÂÃÄÅÆá]/;
/** A no-break space, second byte of "à", that a program made an ordinary one. */
const SPOILT_SPACE = /Ã (?=\S|$)/g;

function bytesOf(text: string): Uint8Array | null {
	const bytes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at += 1) {
		const byte = latinByte(text.charAt(at));
		if (byte === null) return null;
		bytes[at] = byte;
	}
	return bytes;
}

/** UTF-8 once read as windows-1252, read as it was: "XÃ£ HÃ²a" → "Xã Hòa". As it is where that cannot be. */
export function fromDoubleEncoded(text: string): string {
	if (!LEADS.test(text)) return text;
	const bytes = bytesOf(text.replace(SPOILT_SPACE, 'Ã\u00a0'));
	if (bytes === null) return text;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
	} catch {
		return text;
	}
}
