import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { KeptFact } from '../fact.ts';
import { isTold, type Entry } from '../journal.ts';
import { FACT } from './entry-shapes.ts';
import { pause } from '../pause.ts';

/** One piece of a journal as JSON, with its SHA-256. */
export interface Block {
	readonly text: string;
	readonly sum: string;
}

/** Facts to a block: small enough that writing and hashing one costs a few milliseconds. */
const FACTS_PER_BLOCK = 2000;

/** Hex. Not `crypto.subtle`, which plain http does not have. */
export const sumOfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
export const sumOf = (text: string): string => sumOfBytes(utf8ToBytes(text));

const blockOf = (value: unknown): Block => {
	const text = JSON.stringify(value);
	return { text, sum: sumOf(text) };
};

const FIELDS = Object.keys(FACT) as readonly (keyof KeptFact)[];
const rowOf = (fact: KeptFact): unknown[] => FIELDS.map((field) => fact[field]);

async function factBlocks(facts: readonly KeptFact[]): Promise<Block[]> {
	const blocks: Block[] = [];
	for (let start = 0; start < facts.length; start += FACTS_PER_BLOCK) {
		if (start > 0) await pause();
		blocks.push(blockOf(facts.slice(start, start + FACTS_PER_BLOCK).map(rowOf)));
	}
	return blocks;
}

async function encode(entry: Entry): Promise<readonly Block[]> {
	if (!isTold(entry)) return [blockOf(entry)];
	const { facts, declined, ...told } = entry;
	const blocks = await factBlocks(facts);
	// Written only where there are some: an import without is the same bytes as ever.
	const more = declined.length === 0 ? {} : { declined: declined.map(rowOf) };
	return [blockOf({ ...told, ...more, blocks: blocks.length }), ...blocks];
}

/** An entry never changes, so its blocks are made once: keeping one import more costs that import only. */
const known = new WeakMap<Entry, readonly Block[]>();

/** Remembers the blocks an entry was read from. */
export const rememberBlocks = (entry: Entry, blocks: readonly Block[]): void => void known.set(entry, blocks);

/** The entry as blocks: what it says, then its facts. */
export async function blocksOf(entry: Entry): Promise<readonly Block[]> {
	const blocks = known.get(entry) ?? (await encode(entry));
	rememberBlocks(entry, blocks);
	return blocks;
}
