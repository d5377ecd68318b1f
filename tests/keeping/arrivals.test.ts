import { describe, expect, it } from 'vitest';
import type { Quarter } from '#domain/period.ts';
import { arrivalsOf, daysBetween, wallDayOf } from '#keeping/arrivals.ts';
import type { Journal, Told } from '#keeping/journal.ts';
import { accepted, fact, opened, reasonOf, valueOf } from './samples.ts';
import { Disk, MemoryStorage } from './memory-storage.ts';

const Q1 = '2024-Q1' as Quarter;
const Q2 = '2024-Q2' as Quarter;

const told = (id: string, at: string, ...facts: ReturnType<typeof fact>[]): Told => ({
	...accepted(facts),
	kind: 'import',
	id,
	at,
	counts: { fresh: 0, equal: 0, replaced: 0 }
});
const arrived = (...entries: Journal['entries']) =>
	Object.fromEntries(arrivalsOf({ entries, archive: [] }, Q1));

describe('a figure came in', () => {
	it('when it was first accepted: a correction makes nobody late', () =>
		expect(
			arrived(
				told('a', '2024-04-03T01:00:00Z', fact()),
				told('b', '2024-05-03T01:00:00Z', fact({ count: 9 }))
			)
		).toEqual({ 'dong-ha supervision': '2024-04-03T01:00:00Z' }));

	it('by an import that stands: one taken back counts for nothing', () =>
		expect(
			arrived(told('a', '2024-04-03T01:00:00Z', fact()), told('b', '2024-05-03T01:00:00Z', fact()), {
				kind: 'undo',
				id: 'c',
				at: '2024-05-04T01:00:00Z',
				of: 'a'
			})
		).toEqual({ 'dong-ha supervision': '2024-05-03T01:00:00Z' }));

	it('in months once the third is there, whatever their order', () =>
		expect(
			arrived(
				told('a', '2024-02-03T01:00:00Z', fact({ period: '2024-03' }), fact({ period: '2024-01' })),
				told('b', '2024-03-03T01:00:00Z', fact({ period: '2024-01', count: 4 })),
				told('c', '2024-04-03T01:00:00Z', fact({ period: '2024-02' }))
			)
		).toEqual({ 'dong-ha supervision': '2024-04-03T01:00:00Z' }));

	it('for its own quarter only', () =>
		expect(
			arrived(told('a', '2024-04-03T01:00:00Z', fact({ period: '2024-Q2' }), fact({ period: '2024' })))
		).toEqual({}));
});

it('days are counted by the calendar, over a leap day and a year’s end', () => {
	expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
	expect(daysBetween('2024-04-05', '2024-04-05')).toBe(0);
	expect(daysBetween('2025-01-02', '2024-12-31')).toBe(-2);
});

it('the day is that of the clock on the wall', () =>
	expect(wallDayOf('2024-04-05T18:00:00Z')).toBe('2024-04-06')); // one in the morning here

describe('due dates', () => {
	it('are remembered by quarter, changed and taken away', async () => {
		const disk = new Disk();
		const keeping = await opened(new MemoryStorage(disk));
		expect(reasonOf(await keeping.setDueDate(Q1, '2024-04-05'))).toBe('ok');
		await keeping.setDueDate(Q2, '2024-07-05');
		await keeping.setDueDate(Q1, '2024-04-10');
		expect([...(await (await opened(new MemoryStorage(disk))).dueDates())]).toEqual([
			[Q1, '2024-04-10'],
			[Q2, '2024-07-05']
		]);
		expect([...valueOf(await keeping.setDueDate(Q1, null)).keys()]).toEqual([Q2]);
	});

	it('set in two tabs at once are both kept', async () => {
		const disk = new Disk();
		const tabs = [await opened(new MemoryStorage(disk)), await opened(new MemoryStorage(disk))] as const;
		await Promise.all([tabs[0].setDueDate(Q1, '2024-04-05'), tabs[1].setDueDate(Q2, '2024-07-05')]);
		expect((await tabs[0].dueDates()).size).toBe(2);
	});

	it.each([[null], ['x'], [{ 'no quarter': '2024-04-05', '2024-Q1': 5, '2024-Q2': '2024-02-30' }]])(
		'are none where the note %j says none',
		async (note) => {
			const disk = new Disk();
			disk.notes.set('due-dates', note);
			expect((await (await opened(new MemoryStorage(disk))).dueDates()).size).toBe(0);
		}
	);
});
