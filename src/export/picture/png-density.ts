const INCHES_IN_METRE = 39.3701;
/** Signature (8 bytes) and the header chunk (25): what says how big the picture is. */
const HEADER_BYTES = 33;

/** The check sum of PNG chunks (CRC-32), bit by bit: 21 bytes need no table. */
function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return (crc ^ 0xffffffff) >>> 0;
}

/** The chunk that says how many dots go into a metre, across and down. */
function densityChunk(dotsPerInch: number): Uint8Array {
	const perMetre = Math.round(dotsPerInch * INCHES_IN_METRE);
	const chunk = new Uint8Array(21);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, 9);
	chunk.set(new TextEncoder().encode('pHYs'), 4);
	view.setUint32(8, perMetre);
	view.setUint32(12, perMetre);
	view.setUint8(16, 1); // the unit is the metre
	view.setUint32(17, crc32(chunk.subarray(4, 17)));
	return chunk;
}

/** A PNG that says its dots per inch, so that a text program gives it the size it is meant for. */
export function withDensity(png: Uint8Array, dotsPerInch: number): Uint8Array {
	const chunk = densityChunk(dotsPerInch);
	const whole = new Uint8Array(png.length + chunk.length);
	whole.set(png.subarray(0, HEADER_BYTES));
	whole.set(chunk, HEADER_BYTES);
	whole.set(png.subarray(HEADER_BYTES), HEADER_BYTES + chunk.length);
	return whole;
}
