/** What the directory of a zip says of one member. None of its sizes is believed. */
export interface Member {
	readonly name: string;
	readonly isEncrypted: boolean;
	readonly method: number;
	readonly crc: number;
	readonly packedBytes: number;
	readonly declaredBytes: number;
	/** Where its own header begins. */
	readonly offset: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOf(view: DataView): number | null {
	const last = view.byteLength - END_BYTES;
	for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1)
		if (view.getUint32(at, true) === END) return at;
	return null;
}

/** Some programs pack with backslashes. */
const nameOf = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes).replaceAll('\\', '/');

function memberAt(bytes: Uint8Array, view: DataView, at: number): { member: Member; next: number } | null {
	if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
	const nameBytes = view.getUint16(at + 28, true);
	const next = at + ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	const member = {
		name: nameOf(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes)),
		isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
		method: view.getUint16(at + 10, true),
		crc: view.getUint32(at + 16, true),
		packedBytes: view.getUint32(at + 20, true),
		declaredBytes: view.getUint32(at + 24, true),
		offset: view.getUint32(at + 42, true)
	};
	return next > bytes.length ? null : { member, next };
}

/** The members a zip lists, counted as they stand and not as declared; null when it has no whole directory. */
export function directoryOf(bytes: Uint8Array): Member[] | null {
	const view = viewOf(bytes);
	const end = endOf(view);
	if (end === null) return null;
	const declared = view.getUint16(end + 10, true);
	const members: Member[] = [];
	for (let at = view.getUint32(end + 16, true); at < end;) {
		const found = memberAt(bytes, view, at);
		if (found === null) break;
		members.push(found.member);
		at = found.next;
	}
	return members.length < declared ? null : members;
}
