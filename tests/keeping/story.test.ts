import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '#domain/period.ts';
import { asFact } from '#keeping/as-facts.ts';
import { EMPTY } from '#keeping/journal.ts';
import type { Keeping } from '#keeping/keeping.ts';
import { storyOf, type Place } from '#keeping/story.ts';
import { Disk, MemoryStorage } from './memory-storage.ts';
import { accepted, fact, opened, valueOf } from './samples.ts';

const { unit, indicator } = fact();
const PLACE: Place = { unit, span: '2024-Q1', indicator };
const SERVED = [
	{ ...asFact(fact({ count: 5 })), period: parsePeriod('2024-Q1') as Period, origin: 'illustrative' as const }
];

/** "told 4 → 4": what happened, what it said, what stood after it. */
const lines = ({ journal }: Pick<Keeping, 'journal'>, served = SERVED): string[] =>
	storyOf(journal, PLACE, served).map(({ happened, said, after }) => {
		const inBackup = 'inBackup' in happened && happened.inBackup ? ' in backup' : '';
		return `${happened.kind}${inBackup} ${said ?? '-'} → ${after ?? '-'}`;
	});

const fresh = (): Promise<Keeping> => opened(new MemoryStorage(new Disk()));

describe('the story of a figure', () => {
	it('is what the folder serves, as long as nothing was accepted', () => {
		expect(lines({ journal: EMPTY })).toEqual(['served 5 → 5']);
		expect(lines({ journal: EMPTY }, [])).toEqual([]);
	});

	it('tells every import, what it brought to the screen, and every undo', async () => {
		const keeping = await fresh();
		const first = valueOf(await keeping.accept(accepted([fact({ count: 3 })])));
		const second = valueOf(await keeping.accept(accepted([fact({ count: 4 })])));
		await keeping.undo(first.id);
		await keeping.undo(second.id);
		await keeping.redo(second.id);
		expect(lines(keeping)).toEqual([
			'served 5 → 5',
			'told 3 → 3',
			'told 4 → 4',
			'undo - → 4',
			'undo - → 5',
			'redo - → 4'
		]);
	});

	it('sums bodies and topics as the screen does, and leaves other places out', async () => {
		const keeping = await fresh();
		await keeping.accept(
			accepted([
				fact({ count: 2 }),
				fact({ count: 3, body: 'council' }),
				fact({ count: 9, unit: 'hoa-lac' }),
				fact({ count: 9, period: '2024-Q2' }),
				fact({ count: 9, indicator: 'hearing' })
			])
		);
		expect(lines(keeping)).toEqual(['served 5 → 5', 'told 5 → 5']);
	});

	it('tells what was held against the stored figure and not taken', async () => {
		const keeping = await fresh();
		await keeping.accept(accepted([fact({ count: 3 })]));
		const outcome = await keeping.accept({ ...accepted([]), declined: [fact({ count: 8 })] });
		expect(outcome.ok).toBe(true);
		expect(lines(keeping)).toEqual(['served 5 → 5', 'told 3 → 3', 'declined 8 → 3']);
	});

	it('keeps what was declined over a closing, and a backup carries it', async () => {
		const disk = new Disk();
		const keeping = await opened(new MemoryStorage(disk));
		await keeping.accept({
			...accepted([fact({ count: 3 })]),
			declined: [fact({ count: 8, unit: 'hoa-lac' })]
		});
		const again = await opened(new MemoryStorage(disk));
		expect(again.journal).toEqual(keeping.journal);
		const other = await fresh();
		valueOf(await other.restore((await keeping.backup()).bytes, 'backup.json'));
		expect(other.journal.archive).toEqual(keeping.journal.entries);
	});

	it('tells a restore, and what was said on the machine of the backup', async () => {
		const elsewhere = await fresh();
		await elsewhere.accept(accepted([fact({ count: 7 })]));
		const keeping = await fresh();
		await keeping.accept(accepted([fact({ count: 3 })]));
		const restored = valueOf(await keeping.restore((await elsewhere.backup()).bytes, 'backup.json'));
		await keeping.undo(restored.id);
		expect(lines(keeping)).toEqual([
			'served 5 → 5',
			'told 3 → 3',
			'told in backup 7 → -',
			'restore - → 7',
			'undo - → 3'
		]);
	});

	it('says nothing of imports of other places', async () => {
		const keeping = await fresh();
		const { id } = valueOf(await keeping.accept(accepted([fact({ unit: 'hoa-lac' })])));
		await keeping.undo(id);
		expect(lines(keeping)).toEqual(['served 5 → 5']);
	});
});
