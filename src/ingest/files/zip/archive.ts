import type { Problem } from '#domain/problem.ts';
import type { Judged } from '../../judged.ts';
import { problemAt, quoted } from '../../problem-at.ts';
import { LIMITS, megabytes } from '../limits.ts';
import type { Member } from './directory.ts';
import { memberBytes, type Budget } from './member-bytes.ts';

/** Members of a guarded zip, unpacked one by one on one budget. */
export class Archive {
	readonly #file: string;
	readonly #bytes: Uint8Array;
	readonly #members: ReadonlyMap<string, Member>;
	readonly #budget: Budget = { left: LIMITS.inflatedBytes };

	constructor(file: string, bytes: Uint8Array, members: readonly Member[]) {
		this.#file = file;
		this.#bytes = bytes;
		this.#members = new Map(members.map((member) => [member.name.toLowerCase(), member]));
	}

	has(name: string): boolean {
		return this.#members.has(name.toLowerCase());
	}

	broken(part: string): Problem {
		return problemAt('broken_workbook', { file: this.#file }, { part: quoted(part) });
	}

	read(name: string): Judged<Uint8Array | null> {
		const member = this.#members.get(name.toLowerCase());
		if (member === undefined) return { value: null, problems: [this.broken(name)] };
		const bytes = memberBytes(this.#bytes, member, this.#budget);
		if (bytes === 'broken') return { value: null, problems: [this.broken(name)] };
		if (bytes !== 'too large') return { value: bytes, problems: [] };
		const values = { part: quoted(name), expected: megabytes(LIMITS.inflatedBytes) };
		return { value: null, problems: [problemAt('workbook_too_large', { file: this.#file }, values)] };
	}
}
