import { blocksOf } from './blocks.ts';
import { entriesById, type Entry, type Journal } from '../journal.ts';
import { done, failed, type Failure, type Outcome } from '../outcome.ts';
import { parseJson } from './read-entries.ts';
import type { Notes } from '../carried.ts';
import { notesIn, noteTexts } from '../carried.ts';
import { FORMAT_VERSIONS, seal, unseal, type Edition, type Sealed, type Unsealed } from './sealed.ts';
import { isObject, Misfit } from './shape.ts';

/** What a backup holds: everything that was ever accepted, and what is kept beside it. */
export interface Backup {
	readonly journal: Journal;
	readonly notes: Notes;
}

const listed = (name: string, texts: readonly string[]): string => `"${name}":[\n${texts.join(',\n')}\n]`;

/** One JSON file that a person can open: its head, then a block a line, then a note a line. */
const written = ({ sum, head, blocks, notes }: Sealed): string =>
	`{"sum":${JSON.stringify(sum)},\n"head":${head},\n${listed('blocks', blocks)},\n${listed('notes', notes)}}\n`;

/** All of it in one file. */
export async function writeBackup({ journal, notes }: Backup, edition: Edition): Promise<Uint8Array> {
	const sealed = await seal('giao-ban-backup', journal, edition, noteTexts(notes));
	return new TextEncoder().encode(written(sealed));
}

/** Its head and blocks, each written as it was before: white space between them may have changed on the way. */
function sealedIn(json: unknown): Sealed | null {
	if (!isObject(json) || typeof json.sum !== 'string' || !Array.isArray(json.blocks)) return null;
	const { notes = [] } = json;
	if (!isObject(json.head) || !Array.isArray(notes)) return null;
	return {
		sum: json.sum,
		head: JSON.stringify(json.head),
		blocks: json.blocks.map((block) => JSON.stringify(block)),
		notes: notes.map((note) => JSON.stringify(note))
	};
}

function refusal(unsealed: Exclude<Unsealed, { found: 'journal' }>): Failure {
	if (unsealed.found === 'damaged') return failed('backup_damaged', { part: unsealed.part });
	if (unsealed.found === 'foreign') return failed('backup_not_ours', {});
	if (unsealed.found === 'misfit') return failed('backup_shape', { field: unsealed.field });
	return failed('backup_newer', { found: unsealed.version, expected: FORMAT_VERSIONS['giao-ban-backup'] });
}

/** What is in a backup, or why it cannot be taken. Nothing is changed by reading. */
export async function readBackup(bytes: Uint8Array): Promise<Outcome<Backup>> {
	const json = parseJson(new TextDecoder().decode(bytes));
	if (json === undefined) return failed('backup_not_json', {});
	const sealed = sealedIn(json);
	if (sealed === null) return failed('backup_not_ours', {});
	const unsealed = await unseal('giao-ban-backup', sealed);
	if (unsealed.found !== 'journal') return refusal(unsealed);
	const notes = notesIn(unsealed.notes);
	return notes instanceof Misfit
		? failed('backup_shape', { field: `notes.${notes.path}` })
		: done({ journal: unsealed.journal, notes });
}

const textOf = async (entry: Entry): Promise<string> => (await blocksOf(entry)).map(({ sum }) => sum).join();

/** `backup_contradicts` when an entry of the backup is known here by the same id and says something else. */
export async function contradiction(journal: Journal, backup: Journal): Promise<Failure | null> {
	const known = entriesById(journal);
	for (const entry of [...backup.entries, ...backup.archive]) {
		const own = known.get(entry.id);
		if (own !== undefined && (await textOf(own)) !== (await textOf(entry)))
			return failed('backup_contradicts', { id: entry.id });
	}
	return null;
}
