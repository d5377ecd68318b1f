import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of some bytes, hex. Not `crypto.subtle`: that does not exist on plain http, where offices run this. */
export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/**
 * The version of a set of files: SHA-256, hex, over each path in sorted order, a NUL, and the file's own SHA-256.
 * Two sets with one version hold the same bytes under the same names.
 */
export function versionOf(files: ReadonlyMap<string, Uint8Array>): string {
	const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
	const parts = entries.flatMap(([path, bytes]) => [utf8ToBytes(`${path}\0`), sha256(bytes)]);
	return bytesToHex(sha256(concatBytes(...parts)));
}
