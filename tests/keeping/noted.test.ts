import { expect, it } from 'vitest';
import { openKeeping } from '#keeping/keeping.ts';
import { ADDED_FIGURES, type NotedFigure } from '#keeping/noted.ts';
import { indicatorId, unitId } from '../cube/register.ts';
import { Disk, MemoryStorage } from './memory-storage.ts';

const figure = (id: string): NotedFigure => ({
	id,
	unit: unitId('district'),
	scope: 'own',
	body: 'council',
	indicator: indicatorId('hearing'),
	period: '2024-Q1',
	value: 3,
	comparisonForm: 'none',
	comparisonPercent: null,
	phrase: '03 phiên',
	source: 'Báo cáo, dòng 1',
	note: ''
});

async function opened(disk: Disk) {
	const outcome = await openKeeping(new MemoryStorage(disk));
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome.value;
}

it('a list kept beside the journal is there for the next visit and for another tab', async () => {
	const disk = new Disk();
	const [one, other] = [await opened(disk), await opened(disk)];
	expect(await one.noted(ADDED_FIGURES)).toEqual({ ok: true, value: [] });
	await Promise.all([
		one.amendNoted(ADDED_FIGURES, (before) => [...before, figure('a')]),
		other.amendNoted(ADDED_FIGURES, (before) => [...before, figure('b')])
	]);
	const read = await (await opened(disk)).noted(ADDED_FIGURES);
	expect(read.ok && read.value.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
	expect(one.journal.entries).toEqual([]);
});

it('an item that another tab has changed since it was looked at is not put over', async () => {
	const disk = new Disk();
	const [one, other] = [await opened(disk), await opened(disk)];
	const first = { ...figure('a'), more: 'than is kept' };
	await one.keepNoted(ADDED_FIGURES, first, undefined);
	const theirs = await other.keepNoted(ADDED_FIGURES, { ...first, value: 4 }, first);
	expect(theirs.ok).toBe(true);
	expect(await one.keepNoted(ADDED_FIGURES, { ...first, value: 5 }, first)).toMatchObject({
		ok: false,
		reason: 'noted_meanwhile'
	});
	expect(await one.noted(ADDED_FIGURES)).toMatchObject({ value: [{ value: 4 }] });
	await one.keepNoted(ADDED_FIGURES, { ...first, value: 5 }, { ...first, value: 4 });
	expect(await other.noted(ADDED_FIGURES)).toMatchObject({ value: [{ value: 5 }] });
});

it('an item that is not what it should be is passed over, the rest stay', async () => {
	const disk = new Disk();
	disk.notes.set('published', [figure('a'), { ...figure('b'), value: 'three' }, null, figure('c')]);
	const read = await (await opened(disk)).noted(ADDED_FIGURES);
	expect(read.ok && read.value.map(({ id }) => id)).toEqual(['a', 'c']);
});
