/** High bytes of what Vietnamese text is made of: Latin, combining marks, Vietnamese letters, punctuation. */
const HIGH_BYTES = new Set([0x00, 0x01, 0x03, 0x1e, 0x20]);
const SAMPLE = 4096;

function shareOfHigh(bytes: Uint8Array, offset: 0 | 1): { high: number; nul: number } {
	const pairs = Math.min(bytes.length, SAMPLE) >> 1;
	let high = 0;
	let nul = 0;
	for (let pair = 0; pair < pairs; pair += 1) {
		const byte = bytes[pair * 2 + offset] as number;
		if (HIGH_BYTES.has(byte)) high += 1;
		if (byte === 0) nul += 1;
	}
	return pairs === 0 ? { high: 0, nul: 0 } : { high: high / pairs, nul: nul / pairs };
}

const isHighAt = (bytes: Uint8Array, offset: 0 | 1): boolean => {
	const here = shareOfHigh(bytes, offset);
	const other = shareOfHigh(bytes, offset === 0 ? 1 : 0);
	return here.high > 0.95 && here.nul > 0.2 && other.nul < here.nul / 4; // U+0300 ends in a NUL of its own
};

/** UTF-16 by its byte order mark, or by where the high bytes of Latin letters stand; null for anything else. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	if (isHighAt(bytes, 1)) return 'utf-16le';
	return isHighAt(bytes, 0) ? 'utf-16be' : null;
}
