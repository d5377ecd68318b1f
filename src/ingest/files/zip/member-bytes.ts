import { Inflate } from 'fflate';
import { LIMITS } from '../limits.ts';
import { crc32 } from './crc32.ts';
import type { Member } from './directory.ts';

/** Bytes that may still be unpacked from one archive. */
export interface Budget {
	left: number;
}

export type MemberBytes = Uint8Array | 'broken' | 'too large';

const HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** So little is inflated at once that no more than 17 MB can come of it before it is counted. */
const STEP = 16 * 1024;

/** The packed bytes behind a member's own header, or null where header and directory disagree. */
function packedBytes(bytes: Uint8Array, { offset, packedBytes }: Member): Uint8Array | null {
	if (offset + HEADER_BYTES > bytes.length) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset + offset, HEADER_BYTES);
	if (view.getUint32(0, true) !== HEADER) return null;
	const from = offset + HEADER_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
	const packed = bytes.subarray(from, from + packedBytes);
	return packed.length === packedBytes ? packed : null;
}

/** Collects what is unpacked, and says when it is too much: in all, or for what it was packed in. */
class Counter {
	readonly #parts: Uint8Array[] = [];
	readonly #budget: Budget;
	#bytes = 0;
	#crc = 0;

	constructor(budget: Budget) {
		this.#budget = budget;
	}

	add(part: Uint8Array): void {
		this.#bytes += part.length;
		this.#budget.left -= part.length;
		if (this.#budget.left < 0) return;
		this.#crc = crc32(part, this.#crc);
		this.#parts.push(part);
	}

	isTooLarge(packed: number): boolean {
		const isBloated = this.#bytes > LIMITS.ratioFreeBytes && this.#bytes > packed * LIMITS.ratio;
		return this.#budget.left < 0 || isBloated;
	}

	whole({ crc, declaredBytes }: Member): MemberBytes {
		if (this.#crc !== crc || this.#bytes !== declaredBytes) return 'broken';
		const whole = new Uint8Array(this.#bytes);
		this.#parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
		return whole;
	}
}

function inflate(packed: Uint8Array, counter: Counter): 'broken' | 'too large' | null {
	const stream = new Inflate((part) => {
		counter.add(part);
	});
	try {
		for (let at = 0; at < packed.length; at += STEP) {
			const isLast = at + STEP >= packed.length;
			stream.push(packed.slice(at, at + STEP), isLast);
			if (counter.isTooLarge(isLast ? packed.length : at + STEP)) return 'too large';
		}
		return null;
	} catch {
		return 'broken'; // the only way fflate has to say that bytes are no deflated data
	}
}

/** A member's bytes, unpacked while every limit is counted and checked by its sum. */
export function memberBytes(bytes: Uint8Array, member: Member, budget: Budget): MemberBytes {
	const packed = packedBytes(bytes, member);
	if (packed === null || (member.method !== STORED && member.method !== DEFLATED)) return 'broken';
	const counter = new Counter(budget);
	if (member.method === STORED) {
		counter.add(packed);
		return counter.isTooLarge(packed.length) ? 'too large' : counter.whole(member);
	}
	return inflate(packed, counter) ?? counter.whole(member);
}
