import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { importsOf } from '#keeping/imports.ts';
import { byLease, type Lease, type LeaseRecord } from '#keeping/storage/exclusive.ts';
import { StorageBusy } from '#keeping/storage/storage.ts';
import { Disk, MemoryStorage } from './memory-storage.ts';
import { accepted, brief, fact, figures, opened, reasonOf, valueOf } from './samples.ts';

/** Two tabs on one disk. */
async function twoTabs() {
	const disk = new Disk();
	const storages = [new MemoryStorage(disk), new MemoryStorage(disk)] as const;
	const tabs = [await opened(storages[0], 'x'), await opened(storages[1], 'y')] as const;
	return { disk, storages, tabs };
}

describe('two tabs', () => {
	it('lose nothing when both accept at once', async () => {
		const { tabs, disk } = await twoTabs();
		const outcomes = await Promise.all([
			tabs[0].accept(accepted([fact({ unit: 'dong-ha' })])),
			tabs[1].accept(accepted([fact({ unit: 'hoa-lac' })]))
		]);
		expect(outcomes.map(reasonOf)).toEqual(['ok', 'ok']);
		expect(brief((await opened(new MemoryStorage(disk))).journal)).toHaveLength(2);
	});

	it('hear of each other', async () => {
		const { tabs } = await twoTabs();
		const heard = vi.fn();
		const stop = tabs[1].subscribe(heard);
		await tabs[0].accept(accepted([fact()]));
		await expect.poll(() => figures(tabs[1].journal)).toEqual(figures(tabs[0].journal));
		expect(heard).toHaveBeenCalledWith(tabs[1].journal, 'elsewhere');
		stop();
		await tabs[0].accept(accepted([fact({ count: 1 })]));
		await tabs[1].refresh();
		expect(heard).toHaveBeenCalledTimes(1);
	});

	it('do not replace a figure the clerk has not been shown', async () => {
		const { tabs } = await twoTabs();
		const seen = tabs[1].journal;
		await tabs[0].accept(accepted([fact({ count: 1 })]));
		const outcome = await tabs[1].accept(accepted([fact({ count: 2 }), fact({ unit: 'hoa-lac' })]), seen);
		expect(outcome).toEqual({ ok: false, reason: 'changed_meanwhile', params: { count: 1 } });
		expect(brief(tabs[1].journal)).toEqual(['dong-ha 2024-Q1 supervision board = 1']);
		expect(reasonOf(await tabs[1].accept(accepted([fact({ count: 2 })])))).toBe('ok');
	});

	it('cannot both undo the same import', async () => {
		const { tabs } = await twoTabs();
		const { id } = valueOf(await tabs[0].accept(accepted([fact()])));
		const outcomes = await Promise.all([tabs[0].undo(id), tabs[1].undo(id)]);
		expect(outcomes.map(reasonOf).toSorted()).toEqual(['already_undone', 'ok']);
	});

	it('lose nothing even without a lock: a write on an older state is refused and done again on the newest', async () => {
		const { tabs, storages, disk } = await twoTabs();
		await tabs[0].accept(accepted([fact({ unit: 'truoc' })]));
		const [, second] = storages;
		second.exclusively = (work) => work(); // a lease that ended while the tab slept
		let slept = false;
		second.onCall = async () => {
			if (slept || second.calls < 4) return;
			slept = true;
			await tabs[0].accept(accepted([fact({ unit: 'dong-ha' })]));
		};
		expect(reasonOf(await tabs[1].accept(accepted([fact({ unit: 'hoa-lac' })])))).toBe('ok');
		expect(slept).toBe(true);
		expect(brief((await opened(new MemoryStorage(disk))).journal)).toHaveLength(3);
	});

	it('interleaved in any way keep every import of both', async () => {
		const step = fc.record({ tab: fc.constantFrom(0, 1), waits: fc.boolean(), count: fc.nat(9) });
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
				const { tabs, disk } = await twoTabs();
				const work: Promise<unknown>[] = [];
				for (const [index, { tab, waits, count }] of steps.entries()) {
					const facts = [fact({ unit: `u-${index}`, count })];
					work.push((tab === 0 ? tabs[0] : tabs[1]).accept(accepted(facts)).then(valueOf));
					if (waits) await Promise.all(work);
				}
				await Promise.all(work);
				const { journal } = await opened(new MemoryStorage(disk));
				expect(importsOf(journal)).toHaveLength(steps.length);
				expect(brief(journal)).toHaveLength(steps.length);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('a lease', () => {
	const patience = { waitMs: 1000, leaseMs: 300, retryMs: 50 };

	function leases() {
		let stored: unknown = undefined;
		let time = 0;
		const record: LeaseRecord = {
			update: async (next) => (stored = next(stored)) as Lease | null
		};
		const wait = async (ms: number) => void (time += ms);
		const world = { holder: 'tab', now: () => time, wait };
		return {
			byLease: byLease(record, world, patience),
			put: (value: unknown) => (stored = value),
			stored: () => stored
		};
	}

	it('is given back after the work, also when the work fails', async () => {
		const { byLease, stored } = leases();
		expect(await byLease(async () => 5)).toBe(5);
		await expect(byLease(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
		expect(stored()).toBe(null);
	});

	it('of a tab that died ends by itself', async () => {
		const { byLease, put } = leases();
		put({ holder: 'dead', until: 200 });
		expect(await byLease(async () => 'mine')).toBe('mine');
	});

	it('from a clock that was set back since is nobody’s', async () => {
		const { byLease, put } = leases();
		put({ holder: 'dead', until: 1e12 });
		expect(await byLease(async () => 'mine')).toBe('mine');
	});

	it('that is renewed again and again is waited for, but not for ever', async () => {
		let time = 0;
		const update = async () => ({ holder: 'other', until: time + 200 });
		const wait = async (ms: number) => void (time += ms);
		const exclusive = byLease({ update }, { holder: 'me', now: () => time, wait }, patience);
		await expect(exclusive(async () => 1)).rejects.toBeInstanceOf(StorageBusy);
	});
});
