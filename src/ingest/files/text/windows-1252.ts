const HIGH = Uint8Array.from({ length: 128 }, (_, index) => index + 128);

/** The 128 characters that windows-1252 gives to the bytes from 80 on. */
const LATIN = new TextDecoder('windows-1252').decode(HIGH);

/** The byte a character was, had the text been windows-1252 or Latin-1; μ is what some programs make of µ. */
const BYTES: ReadonlyMap<string, number> = new Map([
	...Array.from(LATIN, (char, index): [string, number] => [char, index + 128]),
	...Array.from(HIGH, (byte): [string, number] => [String.fromCharCode(byte), byte]),
	['\u03bc', 0xb5]
]);

export const decodeLatin = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

/** The byte behind a character, or null where windows-1252 has none. */
export function latinByte(char: string): number | null {
	const code = char.charCodeAt(0);
	return code < 128 ? code : (BYTES.get(char) ?? null);
}
