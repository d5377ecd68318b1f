import { beforeAll, describe, expect, it } from 'vitest';
import { sumOf } from '#keeping/codec/blocks.ts';
import { FORMAT_VERSIONS } from '#keeping/codec/sealed.ts';
import { currentTargets } from '#keeping/current.ts';
import { importsOf } from '#keeping/imports.ts';
import type { Keeping } from '#keeping/keeping.ts';
import { Disk, MemoryStorage } from './memory-storage.ts';
import { accepted, brief, fact, figures, opened, reasonOf, target, valueOf } from './samples.ts';

let full: Keeping;
let text: string;

const encode = (value: string): Uint8Array => new TextEncoder().encode(value);
const empty = (tab: string) => opened(new MemoryStorage(new Disk()), tab);

beforeAll(async () => {
	full = await empty('x');
	const first = valueOf(
		await full.accept(accepted([fact({ topic: '"Đất"\n' })], [target(), target({ kind: 'town' })]))
	);
	await full.accept(accepted([fact({ count: 9 }), fact({ unit: 'hoa-lac' })]));
	await full.undo(first.id);
	text = new TextDecoder().decode((await full.backup()).bytes);
});

interface Written {
	sum: string;
	head: Record<string, unknown>;
	blocks: Record<string, unknown>[];
}

/** A backup somebody has changed and sealed again. */
function forged(change: (written: Written) => void): Uint8Array {
	const written = JSON.parse(text) as Written;
	change(written);
	written.head.sums = written.blocks.map((block) => sumOf(JSON.stringify(block)));
	written.sum = sumOf(JSON.stringify(written.head));
	return encode(JSON.stringify(written));
}

describe('a backup', () => {
	it('is one JSON file that a person can read', () => {
		expect(JSON.parse(text)).toMatchObject({
			head: { format: 'giao-ban-backup', version: FORMAT_VERSIONS['giao-ban-backup'] }
		});
		expect(text).toContain('["hoa-lac","2024-Q1","supervision","board"');
	});

	it('brings every figure, plan and import to another machine', async () => {
		const other = await empty('y');
		valueOf(await other.restore(encode(text), 'sao-luu.json'));
		expect(figures(other.journal)).toEqual(figures(full.journal));
		expect(currentTargets(other.journal)).toEqual(currentTargets(full.journal));
		const [first, second] = importsOf(other.journal).filter((one) => one.kind === 'import');
		const restore = importsOf(other.journal).find((one) => one.kind === 'restore');
		expect([first?.standing, second?.standing]).toEqual(['undone', 'standing']);
		expect(restore).toMatchObject({
			kind: 'restore',
			files: [{ name: 'sao-luu.json', bytes: encode(text).length }]
		});
	});

	it('opened and saved by an editor, with other blanks, is still whole', async () => {
		const other = await empty('y');
		const pretty = JSON.stringify(JSON.parse(text), null, 4).replaceAll('\n', '\r\n');
		expect(reasonOf(await other.restore(encode(`\uFEFF${pretty}`), 'b.json'))).toBe('ok');
	});

	it('with any byte changed is refused or means the same', async () => {
		const other = await empty('y');
		const bytes = encode(text);
		for (let index = 0; index < bytes.length; index += 3) {
			const changed = bytes.with(index, (bytes[index] ?? 0) ^ 4);
			const outcome = await other.restore(changed, 'b.json');
			if (outcome.ok) expect(figures(other.journal)).toEqual(figures(full.journal));
			else expect(outcome.reason).toMatch(/^backup_(not_json|not_ours|damaged)$/);
		}
	});
});

describe('a restore', () => {
	it('sets aside what was before; undoing it brings that back', async () => {
		const other = await empty('y');
		const own = valueOf(await other.accept(accepted([fact({ unit: 'song-da', count: 1 })])));
		const restore = valueOf(await other.restore(encode(text), 'b.json'));
		expect(importsOf(other.journal).find(({ id }) => id === own.id)).toMatchObject({
			standing: 'set-aside',
			undoneAt: restore.at
		});
		expect(reasonOf(await other.undo(own.id))).toBe('set_aside');
		await other.accept(accepted([fact({ unit: 'sau', count: 2 })]));
		valueOf(await other.undo(restore.id));
		expect(brief(other.journal)).toEqual([
			'sau 2024-Q1 supervision board = 2',
			'song-da 2024-Q1 supervision board = 1'
		]);
		valueOf(await other.redo(restore.id));
		expect(brief(other.journal)).toHaveLength(3);
	});

	it('lets the imports of the backup be undone one by one', async () => {
		const other = await empty('y');
		await other.restore(encode(text), 'b.json');
		const second = importsOf(other.journal).find(
			(one) => one.standing === 'standing' && one.kind === 'import'
		);
		valueOf(await other.undo(second?.id ?? ''));
		expect(brief(other.journal)).toEqual([]);
	});

	it('of an own earlier backup goes back to it, and keeps nothing twice', async () => {
		const keeping = await empty('y');
		await keeping.accept(accepted([fact({ count: 1 })]));
		const earlier = (await keeping.backup()).bytes;
		await keeping.accept(accepted([fact({ count: 2 })]));
		await keeping.restore(earlier, 'b.json');
		expect(brief(keeping.journal)).toEqual(['dong-ha 2024-Q1 supervision board = 1']);
		expect(keeping.journal.archive).toEqual([]);
	});

	it('back and forth between two machines does not make backups grow without end', async () => {
		const tabs = [await empty('x'), await empty('y')] as const;
		await tabs[0].accept(accepted([fact()]));
		for (let round = 0; round < 12; round++) {
			const [from, to] = round % 2 === 0 ? tabs : [tabs[1], tabs[0]];
			valueOf(await to.restore((await from.backup()).bytes, 'b.json'));
			expect(figures(to.journal)).toEqual(figures(from.journal));
		}
		expect((await tabs[0].backup()).bytes.length).toBeLessThan(20_000);
	});

	const refusals: [string, () => Uint8Array, string][] = [
		['no JSON', () => encode('chào'), 'backup_not_json'],
		['not UTF-8', () => new Uint8Array([0xff, 0xfe, 0]), 'backup_not_json'],
		['cut off', () => encode(text.slice(0, -10)), 'backup_not_json'],
		['another JSON', () => encode('{"a":1}'), 'backup_not_ours'],
		['a list', () => encode('[]'), 'backup_not_ours'],
		['another product', () => forged(({ head }) => (head.format = 'x')), 'backup_not_ours'],
		['a slot of ours', () => forged(({ head }) => (head.format = 'giao-ban-slot')), 'backup_not_ours'],
		['a newer version', () => forged(({ head }) => (head.version = 9)), 'backup_newer'],
		['a changed count', () => encode(text.replace(',9,"Báo', ',8,"Báo')), 'backup_damaged'],
		['a block missing', () => forged(({ blocks }) => blocks.splice(1, 1)), 'backup_shape'],
		['no kind', () => forged(({ blocks }) => delete blocks[0]?.kind), 'backup_shape'],
		[
			'an unknown kind',
			() => forged(({ blocks }) => Object.assign(blocks[0] ?? {}, { kind: 'constructor' })),
			'backup_shape'
		],
		['the same entry twice', () => forged(({ blocks }) => blocks.push(blocks.at(-1) ?? {})), 'backup_shape'],
		['more entries than there are', () => forged(({ head }) => (head.entries = 99)), 'backup_shape'],
		[
			'a negative count',
			() =>
				forged(({ blocks }) => {
					((blocks[1] as unknown as unknown[][])[0] ?? [])[5] = -1;
				}),
			'backup_shape'
		],
		[
			'a unit that is none',
			() =>
				forged(({ blocks }) => {
					((blocks[1] as unknown as unknown[][])[0] ?? [])[0] = '__proto__';
				}),
			'backup_shape'
		]
	];
	it.each(refusals)('refuses %s by name and changes nothing', async (_, bytes, reason) => {
		const other = await empty('y');
		await other.accept(accepted([fact({ unit: 'song-da' })]));
		const before = other.journal;
		expect(reasonOf(await other.restore(bytes(), 'b.json'))).toBe(reason);
		expect(other.journal).toBe(before);
	});

	it('refuses an entry that says something else than the one of the same name here', async () => {
		const other = await empty('x'); // gives the same names as the machine of the backup
		await other.accept(accepted([fact({ unit: 'song-da' })]));
		expect(reasonOf(await other.restore(encode(text), 'b.json'))).toBe('backup_contradicts');
	});

	it('survives a forged restore that names itself', async () => {
		const other = await empty('y');
		await other.restore(encode(text), 'b.json');
		const own = new TextDecoder().decode((await other.backup()).bytes);
		const written = JSON.parse(own) as Written;
		for (const block of written.blocks) if (block.kind === 'restore') block.entries = [block.id];
		written.head.sums = written.blocks.map((block) => sumOf(JSON.stringify(block)));
		written.sum = sumOf(JSON.stringify(written.head));
		const third = await empty('z');
		expect(reasonOf(await third.restore(encode(JSON.stringify(written)), 'b.json'))).toBe('ok');
		expect(brief(third.journal)).toEqual([]);
	});

	it('leaves Object.prototype alone, whatever the fields are called', async () => {
		const before = Reflect.ownKeys(Object.prototype);
		const other = await empty('y');
		const poisoned = text.replace(
			'"head":{',
			'"__proto__":{"polluted":1},"head":{"__proto__":{"polluted":1},'
		);
		await other.restore(encode(poisoned), 'b.json');
		const blocks = forged((written) => {
			written.blocks[0] = JSON.parse(
				JSON.stringify(written.blocks[0]).replace('{', '{"__proto__":{"polluted":1},')
			) as Record<string, unknown>;
		});
		valueOf(await other.restore(blocks, 'b.json'));
		expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		expect(importsOf(other.journal).every((one) => !('polluted' in one))).toBe(true);
	});
});
