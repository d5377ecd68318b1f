import { isRestored, type Entry, type Journal } from '../journal.ts';
import { blocksOf, sumOf, type Block } from './blocks.ts';
import { pause } from '../pause.ts';
import { parseJson, readEntries } from './read-entries.ts';
import { listOf, Misfit, objectOf, oneOf, orNone, text, whole } from './shape.ts';

const FORMATS = ['giao-ban-slot', 'giao-ban-backup'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Raised when what is written changes so that an older page would misread it. A backup of version 2 takes along what is
 * kept beside the journal; one of version 1 has none of it, and is read as ever.
 */
export const FORMAT_VERSIONS = {
	'giao-ban-slot': 1,
	'giao-ban-backup': 2
} as const satisfies Record<Format, number>;

/** A whole journal with its sums: one slot of the storage, or one backup. */
export interface Sealed {
	/** SHA-256 of `head`, hex. */
	readonly sum: string;
	/** JSON; it holds the sum of every block, so no byte of the whole can change unseen. */
	readonly head: string;
	readonly blocks: readonly string[];
	/** What is kept beside the journal, a JSON text each; none in a slot. */
	readonly notes: readonly string[];
}

const TEXTS = orNone(listOf(text));

const HEAD = objectOf({
	format: oneOf(FORMATS),
	version: whole,
	generation: whole,
	at: text,
	/** How many entries were done here; those of the archive follow. */
	entries: whole,
	sums: listOf(text),
	notes: TEXTS
});

/** Which state of the journal a seal is of, and when it was made. */
export interface Edition {
	readonly generation: number;
	readonly at: string;
}

export async function seal(
	format: Format,
	journal: Journal,
	{ generation, at }: Edition,
	notes: readonly string[] = []
): Promise<Sealed> {
	const blocks: Block[] = [];
	for (const entry of [...journal.entries, ...journal.archive]) blocks.push(...(await blocksOf(entry)));
	const head = JSON.stringify({
		format,
		version: FORMAT_VERSIONS[format],
		generation,
		at,
		entries: journal.entries.length,
		sums: blocks.map((block) => block.sum),
		...(notes.length === 0 ? {} : { notes: notes.map(sumOf) })
	});
	return { sum: sumOf(head), head, blocks: blocks.map((block) => block.text), notes };
}

/** What was found under a seal. */
export type Unsealed =
	| {
			readonly found: 'journal';
			readonly journal: Journal;
			readonly edition: Edition;
			readonly notes: readonly unknown[];
	  }
	/** Bytes have changed since it was written: `part` says where, the head or a block's number. */
	| { readonly found: 'damaged'; readonly part: string }
	/** Whole, but not of this product. */
	| { readonly found: 'foreign' }
	| { readonly found: 'newer'; readonly version: number }
	/** Whole, but not what a journal should be: forged, or a defect. */
	| { readonly found: 'misfit'; readonly field: string };

const SEALED = objectOf<Sealed>({ sum: text, head: text, blocks: listOf(text), notes: TEXTS });

/** The blocks whose sums are right, or the number of one whose is not. */
async function checkBlocks(texts: readonly string[], sums: readonly string[]): Promise<Block[] | number> {
	const blocks: Block[] = [];
	if (texts.length !== sums.length) return Math.min(texts.length, sums.length);
	for (const [index, content] of texts.entries()) {
		const sum = sumOf(content);
		if (sum !== sums[index]) return index;
		blocks.push({ text: content, sum });
		if (content.length > 10_000) await pause();
	}
	return blocks;
}

/** Entries that name one another must all be there, and each only once. */
function isWhole(entries: readonly Entry[]): boolean {
	const ids = new Set(entries.map(({ id }) => id));
	const named = entries.filter(isRestored).flatMap((restore) => restore.entries);
	return ids.size === entries.length && named.every((id) => ids.has(id));
}

async function readJournal(blocks: readonly Block[], own: number): Promise<Journal | Misfit> {
	const all = await readEntries(blocks);
	if (all instanceof Misfit) return all;
	if (own > all.length || !isWhole(all)) return new Misfit('entries');
	return { entries: all.slice(0, own), archive: all.slice(own) };
}

/** Reads what was sealed; nothing is trusted before its sum is right, and its shape is looked at even then. */
export async function unseal(format: Format, stored: unknown): Promise<Unsealed> {
	const sealed = SEALED(stored);
	if (sealed instanceof Misfit) return { found: 'damaged', part: sealed.path };
	if (sumOf(sealed.head) !== sealed.sum) return { found: 'damaged', part: 'head' };
	const head = HEAD(parseJson(sealed.head));
	if (head instanceof Misfit || head.format !== format) return { found: 'foreign' };
	if (head.version > FORMAT_VERSIONS[format]) return { found: 'newer', version: head.version };
	const blocks = await checkBlocks(sealed.blocks, head.sums);
	if (typeof blocks === 'number') return { found: 'damaged', part: String(blocks + 1) };
	const notes = await checkBlocks(sealed.notes, head.notes);
	if (typeof notes === 'number') return { found: 'damaged', part: `notes ${notes + 1}` };
	const journal = await readJournal(blocks, head.entries);
	if (journal instanceof Misfit) return { found: 'misfit', field: journal.path };
	return {
		found: 'journal',
		journal,
		edition: { generation: head.generation, at: head.at },
		notes: notes.map((note) => parseJson(note.text))
	};
}
