const POLYNOMIAL = 0xedb88320;

const entry = (index: number): number => {
	let value = index;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
	return value >>> 0;
};

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => entry(index));

/** The check sum of a zip member, carried on from the part before. */
export function crc32(bytes: Uint8Array, before = 0): number {
	let value = ~before;
	const { length } = bytes; // by index: an iterator would cost five times as much
	for (let at = 0; at < length; at += 1)
		value = (TABLE[(value ^ (bytes[at] as number)) & 0xff] as number) ^ (value >>> 8);
	return ~value >>> 0;
}
