import type { Problem } from '#domain/problem.ts';
import { problemAt, quoted } from '../../problem-at.ts';
import { LIMITS, megabytes } from '../limits.ts';
import type { Member } from './directory.ts';

const isUnsafe = (name: string): boolean =>
	/^\/|^[a-z]:|\0/i.test(name) || name.split('/').some((part) => part === '..');

function repeated(members: readonly Member[]): Member | undefined {
	const names = new Set<string>();
	return members.find(({ name }) => names.size === names.add(name.toLowerCase()).size);
}

const isBloated = ({ declaredBytes, packedBytes }: Member): boolean =>
	declaredBytes > LIMITS.ratioFreeBytes && declaredBytes > packedBytes * LIMITS.ratio;

/** What speaks against a workbook before anything is unpacked: a declared size may lie, but not to its own harm. */
export function guardMembers(file: string, members: readonly Member[]): Problem | null {
	if (members.length > LIMITS.members) {
		const values = { found: members.length, expected: LIMITS.members };
		return problemAt('workbook_many_parts', { file }, values);
	}
	if (members.some(({ isEncrypted }) => isEncrypted)) return problemAt('protected_workbook', { file }, {});
	const unsafe = members.find(({ name }) => isUnsafe(name)) ?? repeated(members);
	if (unsafe !== undefined) return problemAt('workbook_bad_part', { file }, { part: quoted(unsafe.name) });
	const bloated = members.find(isBloated);
	if (bloated === undefined) return null;
	const values = { part: quoted(bloated.name), expected: megabytes(LIMITS.inflatedBytes) };
	return problemAt('workbook_too_large', { file }, values);
}
