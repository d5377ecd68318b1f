import type { KeptFact } from '../fact.ts';
import type { Entry } from '../journal.ts';
import { rememberBlocks, type Block } from './blocks.ts';
import { FACTS, MARK, RESTORED, TOLD, type ToldHead } from './entry-shapes.ts';
import { pause } from '../pause.ts';
import { isObject, Misfit, type Shape } from './shape.ts';

/** JSON that was checked against its sum; a forged one may still be none. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

const HEADS: ReadonlyMap<unknown, Shape<Exclude<Entry, { facts: unknown }> | ToldHead>> = new Map<
	unknown,
	Shape<Exclude<Entry, { facts: unknown }> | ToldHead>
>([
	['import', TOLD],
	['entry', TOLD],
	['restore', RESTORED],
	['undo', MARK],
	['redo', MARK]
]);

function readHead(block: Block | undefined) {
	const json = block === undefined ? undefined : parseJson(block.text);
	const shape = isObject(json) ? HEADS.get(json.kind) : undefined;
	return shape === undefined ? new Misfit('kind') : shape(json);
}

async function readFacts(blocks: readonly Block[]): Promise<readonly KeptFact[] | Misfit> {
	const facts: KeptFact[] = [];
	for (const { text } of blocks) {
		const read = FACTS(parseJson(text));
		if (read instanceof Misfit) return new Misfit(`facts.${read.path}`);
		for (const fact of read) facts.push(fact);
		await pause();
	}
	return facts;
}

/** Reads one entry, which starts at `start`, and says how many blocks it took. */
async function readEntry(blocks: readonly Block[], start: number) {
	const head = readHead(blocks[start]);
	if (head instanceof Misfit) return head;
	if (!('blocks' in head)) return { entry: head, taken: 1 };
	const { blocks: count, ...told } = head;
	const own = blocks.slice(start + 1, start + 1 + count);
	if (own.length < count) return new Misfit('blocks');
	const facts = await readFacts(own);
	return facts instanceof Misfit ? facts : { entry: { ...told, facts }, taken: 1 + count };
}

/** The entries of these blocks, or where one of them is not what an entry should be. */
export async function readEntries(blocks: readonly Block[]): Promise<readonly Entry[] | Misfit> {
	const entries: Entry[] = [];
	for (let start = 0; start < blocks.length;) {
		const read = await readEntry(blocks, start);
		if (read instanceof Misfit) return new Misfit(`blocks.${start}.${read.path}`);
		rememberBlocks(read.entry, blocks.slice(start, start + read.taken));
		entries.push(read.entry);
		start += read.taken;
	}
	return entries;
}
