import { beforeEach, describe, expect, it } from 'vitest';
import { FORMAT_VERSIONS, seal, unseal, type Sealed } from '#keeping/codec/sealed.ts';
import { openKeeping } from '#keeping/keeping.ts';
import { startAfresh } from '#keeping/start-afresh.ts';
import { otherSlot, SLOTS, type SlotName } from '#keeping/storage/storage.ts';
import { sumOf } from '#keeping/codec/blocks.ts';
import { Disk, MemoryStorage } from './memory-storage.ts';
import { accepted, brief, fact, figures, opened, reasonOf, target, testEffects } from './samples.ts';

let disk: Disk;
let before: string[];
let after: string[];
let newest: SlotName;

beforeEach(async () => {
	disk = new Disk();
	const keeping = await opened(new MemoryStorage(disk));
	await keeping.accept(accepted([fact({ count: 1 })], [target()]));
	before = figures(keeping.journal);
	await keeping.accept(accepted([fact({ count: 2, topic: 'Đất đai "A"\n' })]));
	after = figures(keeping.journal);
	newest = (await keeping.standingOfStorage()).slot ?? 'a';
});

/** Every text of a slot, with how to put another in its place. */
function textsOf(sealed: Sealed): [string, (text: string) => Sealed][] {
	return [
		[sealed.sum, (sum) => ({ ...sealed, sum })],
		[sealed.head, (head) => ({ ...sealed, head })],
		...sealed.blocks.map((text, index): [string, (text: string) => Sealed] => [
			text,
			(block) => ({ ...sealed, blocks: sealed.blocks.with(index, block) })
		])
	];
}

const flipped = (text: string, index: number): string =>
	text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ 1) + text.slice(index + 1);

describe('a byte that changes', () => {
	it('anywhere in a slot is found', async () => {
		for (const slot of SLOTS) {
			for (const [text, withText] of textsOf(disk.slots[slot] as Sealed))
				for (let index = 0; index < text.length; index++)
					expect((await unseal('giao-ban-slot', withText(flipped(text, index)))).found).toBe('damaged');
		}
	});

	it.each(SLOTS)('in slot %s leaves the other to be used, and is told', async (slot) => {
		const [, withText] = textsOf(disk.slots[slot] as Sealed).at(-1) ?? [];
		disk.slots[slot] = withText?.('{}');
		const keeping = await opened(new MemoryStorage(disk));
		expect(figures(keeping.journal)).toEqual(slot === newest ? before : after);
		const standing = await keeping.standingOfStorage();
		expect(standing).toMatchObject({ damaged: [slot], slot: otherSlot(slot) });
		await keeping.accept(accepted([fact({ unit: 'hoa-lac' })]));
		expect((await keeping.standingOfStorage()).damaged).toEqual([]); // written over, whole again
		expect((await opened(new MemoryStorage(disk))).journal.entries.length).toBeGreaterThan(1);
	});

	it.each([
		['a number', 5],
		['a list', []],
		['half of it', { sum: 'x', head: 'y' }],
		['text', 'x']
	])('%s in place of a slot is damage too', async (_, value) => {
		disk.slots[newest] = value;
		expect(figures((await opened(new MemoryStorage(disk))).journal)).toEqual(before);
	});

	it('in both slots is a failure, and what is left is laid aside', async () => {
		disk.slots.a = disk.slots.b = 'rubbish';
		const storage = new MemoryStorage(disk);
		expect(reasonOf(await openKeeping(storage, testEffects()))).toBe('slots_damaged');
		const aside = await startAfresh(storage, '2024-04-02T00:00:00.000Z');
		expect(aside).toEqual({ ok: true, value: 'damaged 2024-04-02T00:00:00.000Z' });
		expect(disk.notes.get('damaged 2024-04-02T00:00:00.000Z')).toEqual({ a: 'rubbish', b: 'rubbish' });
		expect(brief((await opened(storage)).journal)).toEqual([]);
	});
});

it('what a newer version has written is neither read nor overwritten', async () => {
	const head = JSON.parse((disk.slots[newest] as Sealed).head) as Record<string, unknown>;
	const text = JSON.stringify({ ...head, version: FORMAT_VERSIONS['giao-ban-slot'] + 1 });
	disk.slots[newest] = { ...(disk.slots[newest] as Sealed), head: text, sum: sumOf(text) };
	expect(await openKeeping(new MemoryStorage(disk), testEffects())).toEqual({
		ok: false,
		reason: 'newer_format',
		params: { found: FORMAT_VERSIONS['giao-ban-slot'] + 1, expected: FORMAT_VERSIONS['giao-ban-slot'] }
	});
});

it('the older slot is written, never the current one', async () => {
	const current = structuredClone(disk.slots[newest]);
	const keeping = await opened(new MemoryStorage(disk));
	await keeping.accept(accepted([fact({ unit: 'hoa-lac' })]));
	expect(disk.slots[newest]).toEqual(current);
	expect((await keeping.standingOfStorage()).slot).toBe(otherSlot(newest));
});

it('a journal of many facts comes back as it was', async () => {
	const facts = Array.from({ length: 5001 }, (_, index) =>
		fact({ topic: `${index}`, count: index, row: index })
	);
	const keeping = await opened(new MemoryStorage(disk));
	await keeping.accept(accepted(facts));
	expect(figures((await opened(new MemoryStorage(disk))).journal)).toEqual(figures(keeping.journal));
	const sealed = await seal('giao-ban-slot', keeping.journal, { generation: 1, at: '' });
	expect(sealed.blocks.length).toBeLessThan(10);
});

it('storage that was cleared behind our back is filled again by the next change', async () => {
	const keeping = await opened(new MemoryStorage(disk), 'y');
	disk.slots.a = disk.slots.b = undefined;
	disk.revision = 0;
	await keeping.refresh();
	expect(figures(keeping.journal)).toEqual(after);
	await keeping.accept(accepted([fact({ unit: 'hoa-lac' })]));
	expect(figures((await opened(new MemoryStorage(disk))).journal)).toHaveLength(2);
});

it('the standing of the storage says what the browser promised', async () => {
	const keeping = await opened(new MemoryStorage(new Disk()));
	expect(await keeping.standingOfStorage()).toMatchObject({
		answer: null,
		writtenAt: null,
		generation: 0,
		slot: null
	});
	await keeping.accept(accepted([fact()]));
	await expect.poll(async () => (await keeping.standingOfStorage()).answer).toBe(true);
	expect(await keeping.standingOfStorage()).toEqual({
		persisted: true,
		answer: true,
		usageBytes: 10,
		quotaBytes: 100,
		generation: 1,
		writtenAt: '2024-04-01T00:00:00.000Z',
		slot: 'b',
		damaged: []
	});
});
