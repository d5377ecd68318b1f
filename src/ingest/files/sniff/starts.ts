/** Whether bytes begin with, or have at a place, these characters. */
export const hasAt = (bytes: Uint8Array, ascii: string, at = 0): boolean =>
	Array.from(ascii).every((char, index) => bytes[at + index] === char.charCodeAt(0));

/** Whether a text stands somewhere in bytes, in UTF-16LE as old Office writes its names. */
export function hasWide(bytes: Uint8Array, name: string): boolean {
	const wide = Uint8Array.from(Array.from(name).flatMap((char) => [char.charCodeAt(0), 0]));
	const first = wide[0] as number;
	for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
		if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
	return false;
}
