import type { JudgedFile } from '#state/reports/desk-file.ts';
import type { ReportDesk } from '#state/reports/desk.svelte.ts';
import type { Accepted } from '#keeping/append.ts';
import type { KeptFact } from '#keeping/fact.ts';

/** Files of the desk by name, as the journal names them. */
export const deskFiles = (desk: ReportDesk, names: ReadonlySet<string | null>): Accepted['files'] =>
	desk.judged
		.filter(({ name }) => names.has(name))
		.map(({ name, size, sha256, merged }) => ({
			name,
			bytes: size,
			sha256,
			verdict: merged?.verdict ?? 'reject'
		}));

/** What the clerk has decided, with the files of the desk that gave any of it, as the journal names them. */
export function acceptedOf(
	desk: ReportDesk,
	facts: readonly KeptFact[],
	declined: readonly KeptFact[]
): Accepted {
	const names = new Set([...facts, ...declined].map(({ file }) => file));
	return { kind: 'import', files: deskFiles(desk, names), facts, declined, targets: [] };
}

/** Whether a file can be accepted at all, with or without warnings. */
export const isUsable = ({ merged }: JudgedFile): boolean => merged !== null && merged.verdict !== 'reject';
