import type { Encoding } from '../grid.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromViscii } from './viscii.ts';
import { fromVni } from './vni.ts';
import { decodeLatin } from './windows-1252.ts';

/** One way to read bytes as text. */
export interface Candidate {
	readonly encoding: Encoding;
	/** Lines that are UTF-8 are read as such, only the others in this encoding. */
	readonly isMixed: boolean;
	readonly decode: (bytes: Uint8Array) => string;
}

const decode1258 = (bytes: Uint8Array): string =>
	new TextDecoder('windows-1258').decode(bytes).normalize('NFC');

/** UTF-8 with a few bytes spoilt: U+FFFD shows where, and is taken out later. */
const decodeSpoilt = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes).normalize('NFC');

const STRICT = new TextDecoder('utf-8', { fatal: true });

/** UTF-8, or null for bytes that are none. */
export function strictUtf8(bytes: Uint8Array): string | null {
	try {
		return STRICT.decode(bytes).normalize('NFC');
	} catch {
		return null;
	}
}

/** Bytes by lines, each with its line end. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
	for (let from = 0; from < bytes.length;) {
		const end = bytes.indexOf(0x0a, from);
		const next = end === -1 ? bytes.length : end + 1;
		yield bytes.subarray(from, next);
		from = next;
	}
}

const LEGACY: readonly Candidate[] = [
	{ encoding: 'windows-1258', isMixed: false, decode: decode1258 },
	{ encoding: 'tcvn3', isMixed: false, decode: (bytes) => fromTcvn3(decodeLatin(bytes)) },
	{ encoding: 'viscii', isMixed: false, decode: (bytes) => fromViscii(decodeLatin(bytes)).normalize('NFC') },
	{ encoding: 'vni', isMixed: false, decode: (bytes) => fromVni(decodeLatin(bytes)) },
	{ encoding: 'windows-1252', isMixed: false, decode: (bytes) => decodeLatin(bytes).normalize('NFC') }
];

const mixed = ({ encoding, decode }: Candidate): Candidate => ({
	encoding,
	isMixed: true,
	decode: (bytes) => Array.from(linesOf(bytes), (line) => strictUtf8(line) ?? decode(line)).join('')
});

/** Every way to read bytes that are not UTF-8 as a whole; of equals the first is taken. */
export const CANDIDATES: readonly Candidate[] = [
	...LEGACY,
	{ encoding: 'utf-8', isMixed: false, decode: decodeSpoilt },
	...LEGACY.map(mixed)
];
