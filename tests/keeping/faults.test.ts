import { describe, expect, it } from 'vitest';
import { importsOf } from '#keeping/imports.ts';
import type { Keeping } from '#keeping/keeping.ts';
import type { Outcome } from '#keeping/outcome.ts';
import { Disk, FAULTS, MemoryStorage, type Fault } from './memory-storage.ts';
import { accepted, fact, figures, opened, reasonOf, testEffects, valueOf } from './samples.ts';
import { openKeeping } from '#keeping/keeping.ts';

const MORE = accepted([fact({ count: 8 }), fact({ unit: 'hoa-lac', period: '2024-Q2', count: 0 })]);

interface Deed {
	readonly name: string;
	/** What is there before. */
	readonly prepare: (keeping: Keeping) => Promise<unknown>;
	readonly act: (keeping: Keeping) => Promise<Outcome<unknown>>;
}

const twoImports = async (keeping: Keeping) => {
	await keeping.accept(accepted([fact({ count: 1 })]));
	await keeping.accept(accepted([fact({ count: 2 })]));
};
const firstImport = (keeping: Keeping) => importsOf(keeping.journal).at(-1)?.id ?? '';

const backupOfAnother = async () => {
	const other = await opened(new MemoryStorage(new Disk()), 'other');
	await other.accept(MORE);
	return (await other.backup()).bytes;
};
const BACKUP = await backupOfAnother();

const DEEDS: readonly Deed[] = [
	{ name: 'the first accept', prepare: async () => undefined, act: (keeping) => keeping.accept(MORE) },
	{ name: 'an accept', prepare: twoImports, act: (keeping) => keeping.accept(MORE) },
	{ name: 'an undo', prepare: twoImports, act: (keeping) => keeping.undo(firstImport(keeping)) },
	{ name: 'a restore', prepare: twoImports, act: (keeping) => keeping.restore(BACKUP, 'giao-ban.json') },
	{
		name: 'a restore into nothing',
		prepare: async () => undefined,
		act: (keeping) => keeping.restore(BACKUP, 'giao-ban.json')
	}
];

async function prepared(deed: Deed): Promise<Disk> {
	const disk = new Disk();
	await deed.prepare(await opened(new MemoryStorage(disk)));
	return disk;
}

/** The figures a new tab finds. */
const found = async (disk: Disk) => figures((await opened(new MemoryStorage(disk), 'finder')).journal);

/** How many calls the deed makes from a tab that has just opened, and what it leaves. */
async function unharmed(deed: Deed) {
	const disk = await prepared(deed);
	const before = await found(disk);
	const storage = new MemoryStorage(disk);
	const keeping = await opened(storage, 'y');
	const opening = storage.calls;
	valueOf(await deed.act(keeping));
	return { before, after: await found(disk), opening, calls: storage.calls };
}

async function harmed(deed: Deed, at: number, kind: Fault) {
	const disk = await prepared(deed);
	const keeping = valueOf(await openKeeping(new MemoryStorage(disk, { at, kind }), testEffects('y')));
	const outcome = await deed.act(keeping);
	return { disk, keeping, outcome };
}

describe.each(DEEDS)('$name', (deed) => {
	it.each(FAULTS)('leaves the figures as before or as after when any call fails (%s)', async (kind) => {
		const { before, after, opening, calls } = await unharmed(deed);
		expect(calls).toBeGreaterThan(opening + 1);
		for (let at = opening + 1; at <= calls; at++) {
			const { disk, keeping, outcome } = await harmed(deed, at, kind);
			const now = await found(disk);
			if (outcome.ok) expect(now, `call ${at} told as done`).toEqual(after);
			else expect([before, after], `call ${at}: ${reasonOf(outcome)}`).toContainEqual(now);
			if (!outcome.ok && kind !== 'dead') expect(now).toEqual(before); // what failed did not half happen
			expect(figures(keeping.journal)).toEqual(outcome.ok ? after : before);
		}
	});

	it.each(FAULTS.filter((kind) => kind !== 'dead'))('can be done again afterwards (%s)', async (kind) => {
		const { after, opening, calls } = await unharmed(deed);
		for (let at = opening + 1; at <= calls; at++) {
			const { disk, keeping, outcome } = await harmed(deed, at, kind);
			if (!outcome.ok) valueOf(await deed.act(keeping));
			expect(await found(disk), `call ${at}`).toEqual(after);
		}
	});
});

it('a storage that fails when it is opened is a named failure', async () => {
	const storage = new MemoryStorage(new Disk(), { at: 1, kind: 'dead' });
	expect(await openKeeping(storage, testEffects())).toEqual({
		ok: false,
		reason: 'storage_failed',
		params: { error: 'Broken' }
	});
});

it('a full disk is a named failure and changes nothing', async () => {
	const disk = new Disk();
	const keeping = await opened(new MemoryStorage(disk));
	await keeping.accept(accepted([fact()]));
	const before = await found(disk);
	disk.room = 10;
	expect(await keeping.accept(MORE)).toEqual({ ok: false, reason: 'quota_exceeded', params: {} });
	expect(figures(keeping.journal)).toEqual(before);
	expect(await found(disk)).toEqual(before);
	disk.room = Infinity;
	expect(reasonOf(await keeping.accept(MORE))).toBe('ok');
});
