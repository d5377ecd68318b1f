import { latinByte } from './windows-1252.ts';

/** Lead bytes of the UTF-8 of Vietnamese, as windows-1252 and windows-1258 show them. */
const LEADS = /[ÂÃÄÅÆĂáâ]/;
/** A no-break space, second byte of "à", that a program made an ordinary one. */
const SPOILT_SPACE = /([ÃĂ]) (?=\S|$)/g;

const STRICT = new TextDecoder('utf-8', { fatal: true });

/** The bytes of windows-1258, which Vietnamese Windows takes every file for. */
const BYTES_1258: ReadonlyMap<string, number> = new Map(
	Array.from({ length: 128 }, (_, index): [string, number] => [
		new TextDecoder('windows-1258').decode(Uint8Array.of(index + 128)),
		index + 128
	])
);

const byte1258 = (char: string): number | null => {
	const code = char.charCodeAt(0);
	return BYTES_1258.get(char) ?? (code < 256 ? code : null);
};

function bytesOf(text: string, byteOf: (char: string) => number | null): Uint8Array | null {
	const bytes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at += 1) {
		const byte = byteOf(text.charAt(at));
		if (byte === null) return null;
		bytes[at] = byte;
	}
	return bytes;
}

function utf8(bytes: Uint8Array | null): string | null {
	if (bytes === null) return null;
	try {
		return STRICT.decode(bytes).normalize('NFC');
	} catch {
		return null;
	}
}

/**
 * UTF-8 once read as windows-1252 or windows-1258, read as it was: "XÃ£ HÃ²a", "XĂ£ HĂ²a" → "Xã Hòa". As it is where
 * that cannot be.
 */
export function fromDoubleEncoded(text: string): string {
	if (!LEADS.test(text)) return text;
	const whole = text.replace(SPOILT_SPACE, '$1\u00a0');
	return utf8(bytesOf(whole, latinByte)) ?? utf8(bytesOf(whole, byte1258)) ?? text;
}
