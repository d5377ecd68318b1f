import { describe, expect, it } from 'vitest';
import type { Quarter } from '#domain/period.ts';
import { importsOf } from '#keeping/imports.ts';
import type { Keeping } from '#keeping/keeping.ts';
import {
	ADDED_FIGURES,
	CHANGED_TASKS,
	OWN_DECKS,
	SAVED_BRIEFS,
	UNDERSTOOD_TABLES,
	UNIT_GROUPS,
	type NotedList
} from '#keeping/noted.ts';
import { sumOf } from '#keeping/codec/blocks.ts';
import { indicatorId, unitId } from '../cube/register.ts';
import { Disk, MemoryStorage } from './memory-storage.ts';
import { accepted, fact, figures, opened, reasonOf, valueOf } from './samples.ts';

const Q1 = '2024-Q1' as Quarter;
const deck = (id: string, text = 'bài') => ({ id, text });
const task = (id: string, taskVi: string) => ({
	id,
	meeting: '2024-04-24',
	for: 'both' as const,
	taskVi,
	taskEn: '',
	indicator: null,
	due: null,
	standing: 'open' as const,
	source: 'ở đây'
});

/** A machine on which something of every kind is kept. */
async function full(): Promise<Keeping> {
	const keeping = await opened(new MemoryStorage(new Disk()), 'x');
	await keeping.accept(accepted([fact()]));
	await keeping.setDueDate(Q1, '2024-04-05');
	const figure = {
		id: 'f1',
		unit: unitId('district'),
		scope: 'own' as const,
		body: 'council' as const,
		indicator: indicatorId('hearing'),
		period: '2024-Q1',
		value: 3,
		comparisonForm: 'none' as const,
		comparisonPercent: null,
		phrase: '03 phiên',
		source: 'Báo cáo',
		note: ''
	};
	const sentence = { id: 's', text: '3 phiên', figures: [{ label: 'phiên', value: 3, text: '3' }] };
	await keeping.amendNoted(ADDED_FIGURES, () => [figure]);
	await keeping.amendNoted(CHANGED_TASKS, () => [task('t1', 'Gửi báo cáo')]);
	await keeping.amendNoted(SAVED_BRIEFS, () => [{ id: 'b', at: 'a', about: 'q', sentences: [sentence] }]);
	await keeping.amendNoted(UNIT_GROUPS, () => [{ id: 'g', name: 'Ven sông', units: [unitId('district')] }]);
	await keeping.amendNoted(OWN_DECKS, () => [deck('d1'), deck('d2')]);
	await keeping.amendNoted(UNDERSTOOD_TABLES, () => [{ shape: 'a|b', columns: [1] } as { shape: string }]);
	return keeping;
}

const LISTS: readonly NotedList<unknown>[] = [
	ADDED_FIGURES,
	CHANGED_TASKS,
	SAVED_BRIEFS,
	UNIT_GROUPS,
	OWN_DECKS,
	UNDERSTOOD_TABLES
];

async function notesOf(keeping: Keeping) {
	const lists = await Promise.all(LISTS.map(async (list) => [list.name, valueOf(await keeping.noted(list))]));
	return { ...(Object.fromEntries(lists) as object), due: [...(await keeping.dueDates())] };
}
const decksOf = async (keeping: Keeping) =>
	valueOf(await keeping.noted(OWN_DECKS)).map(({ id, text }) => `${id} ${text}`);

const bytesOf = async (keeping: Keeping) => (await keeping.backup()).bytes;
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('a backup of all that is kept', () => {
	it('brings everything to another machine', async () => {
		const [from, to] = [await full(), await opened(new MemoryStorage(new Disk()), 'y')];
		valueOf(await to.restore(await bytesOf(from), 'b.json'));
		expect(await notesOf(to)).toEqual(await notesOf(from));
		expect(figures(to.journal)).toEqual(figures(from.journal));
		for (const kept of Object.values(await notesOf(from))) expect(kept).not.toEqual([]);
	});

	it('leaves what only this machine has, and puts its own in the place of what has the same name', async () => {
		const [from, to] = [await full(), await opened(new MemoryStorage(new Disk()), 'y')];
		await to.amendNoted(OWN_DECKS, () => [deck('d2', 'của máy này'), deck('d3')]);
		await to.setDueDate('2024-Q2' as Quarter, '2024-07-05');
		valueOf(await to.restore(await bytesOf(from), 'b.json'));
		expect(await decksOf(to)).toEqual(['d2 bài', 'd3 bài', 'd1 bài']);
		expect([...(await to.dueDates()).keys()]).toEqual(['2024-Q2', '2024-Q1']);
	});

	it('comes and goes with its restore; what was changed since stays', async () => {
		const [from, to] = [await full(), await opened(new MemoryStorage(new Disk()), 'y')];
		await to.amendNoted(OWN_DECKS, () => [deck('d2', 'của máy này')]);
		const { id } = valueOf(await to.restore(await bytesOf(from), 'b.json'));
		await to.amendNoted(CHANGED_TASKS, (before) => [...before, task('t2', 'Việc mới')]);
		valueOf(await to.undo(id));
		expect(await decksOf(to)).toEqual(['d2 của máy này']);
		expect(valueOf(await to.noted(CHANGED_TASKS)).map((one) => one.id)).toEqual(['t2']);
		expect([...(await to.dueDates())]).toEqual([]);
		valueOf(await to.redo(id));
		expect(await decksOf(to)).toEqual(['d2 bài', 'd1 bài']);
		expect(valueOf(await to.noted(CHANGED_TASKS)).map((one) => one.id)).toEqual(['t2', 't1']);
		expect(importsOf(to.journal).at(-1)?.standing).toBe('standing');
	});

	describe('where there is no room left', () => {
		/** A machine that has restored a backup, and taken that back where `isUndone`. */
		async function restored(isUndone: boolean) {
			const disk = new Disk();
			const to = await opened(new MemoryStorage(disk), 'y');
			await to.amendNoted(OWN_DECKS, () => [deck('d2', 'của máy này')]);
			const { id } = valueOf(await to.restore(await bytesOf(await full()), 'b.json'));
			if (isUndone) valueOf(await to.undo(id));
			const state = async () => [
				await notesOf(to),
				figures(to.journal),
				importsOf(to.journal).at(-1)?.standing
			];
			const act = () => (isUndone ? to.redo(id) : to.undo(id));
			return { disk, state, act, before: await state() };
		}

		it.each([false, true])(
			'for the lists, nothing is done, and that is said; undone before: %s',
			async (is) => {
				const { disk, state, act, before } = await restored(is);
				disk.noteWrites = 0;
				expect(reasonOf(await act())).toBe('quota_exceeded');
				expect(await state()).toEqual(before);
				disk.noteWrites = Infinity;
				expect(reasonOf(await act())).toBe('ok');
			}
		);

		it.each([false, true])(
			'for the figures, the lists go back to where they were; undone before: %s',
			async (is) => {
				const { disk, state, act, before } = await restored(is);
				disk.room = 10;
				expect(reasonOf(await act())).toBe('quota_exceeded');
				expect(await state()).toEqual(before);
			}
		);

		it('for either, it is said that the lists have changed alone', async () => {
			const { disk, act } = await restored(false);
			[disk.room, disk.noteWrites] = [10, 1];
			expect(reasonOf(await act())).toBe('notes_apart');
		});
	});

	it('of an older page, which knew of figures alone, is read as ever and changes nothing else', async () => {
		const from = await opened(new MemoryStorage(new Disk()), 'x');
		await from.accept(accepted([fact()]));
		const written = JSON.parse(new TextDecoder().decode(await bytesOf(from))) as Record<string, unknown>;
		const head = { ...(written.head as object), version: 1 };
		const old = encode({ sum: sumOf(JSON.stringify(head)), head, blocks: written.blocks });
		const to = await full();
		const before = await notesOf(to);
		expect(reasonOf(await to.restore(old, 'b.json'))).toBe('ok');
		expect(await notesOf(to)).toEqual(before);
		expect(figures(to.journal)).toEqual(figures(from.journal));
	});

	it('with a note cut out, changed or forged is refused, and nothing changes', async () => {
		const bytes = await bytesOf(await full());
		const text = new TextDecoder().decode(bytes);
		const to = await full();
		const before = await notesOf(to);
		const cut = JSON.parse(text) as { sum: string; head: { notes: string[] }; notes: unknown[] };
		cut.notes.pop();
		const forged = JSON.parse(text) as typeof cut;
		forged.notes[0] = { name: 'published', value: [{ id: 1 }] };
		forged.head.notes = forged.notes.map((note) => sumOf(JSON.stringify(note)));
		forged.sum = sumOf(JSON.stringify(forged.head));
		const changed = new TextEncoder().encode(text.replace('Gửi báo cáo', 'Gửi bao cáo'));
		expect(reasonOf(await to.restore(encode(cut), 'b.json'))).toBe('backup_damaged');
		expect(reasonOf(await to.restore(changed, 'b.json'))).toBe('backup_damaged');
		expect(reasonOf(await to.restore(encode(forged), 'b.json'))).toBe('backup_shape');
		expect(await notesOf(to)).toEqual(before);
	});
});
