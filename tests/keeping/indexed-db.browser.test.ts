import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentFacts } from '#keeping/current.ts';
import { browserEffects } from '#keeping/effects.ts';
import { importsOf } from '#keeping/imports.ts';
import { openKeeping, type Keeping } from '#keeping/keeping.ts';
import { openIndexedDb, type BrowserParts } from '#keeping/storage/indexed-db.ts';
import { openDatabase, transact, answered } from '#keeping/storage/transaction.ts';
import { accepted, fact, figures, reasonOf, valueOf } from './samples.ts';
import type { Order } from './tab.worker.ts';

let name: string;
let databases = 0;
const open: (() => void)[] = [];
beforeEach(() => (name = `keeping-${Date.now()}-${databases++}`));
afterEach(() => {
	for (const close of open.splice(0)) close();
	indexedDB.deleteDatabase(name);
});

async function opened(parts: Partial<BrowserParts> = {}): Promise<Keeping> {
	const keeping = valueOf(await openKeeping(openIndexedDb(name, parts)));
	open.push(() => keeping.close());
	return keeping;
}

const PATIENCE = { waitMs: 15_000, leaseMs: 1500, retryMs: 20 };
const WAYS: [string, Partial<BrowserParts>][] = [
	['a Web Lock', {}],
	['a lease, as on plain http', { locks: undefined, patience: PATIENCE }]
];

/** Another tab: a worker with its own copy of everything. */
function otherTab(order: Omit<Order, 'name'>) {
	const worker = new Worker(new URL('./tab.worker.ts', import.meta.url), { type: 'module' });
	const said: Record<string, unknown>[] = [];
	worker.addEventListener('message', (event: MessageEvent<Record<string, unknown>>) => said.push(event.data));
	worker.postMessage({ ...order, name });
	open.push(() => worker.terminate());
	const hear = (test: (message: Record<string, unknown>) => boolean) =>
		expect.poll(() => said.some(test), { interval: 1 }).toBe(true);
	return { worker, said, hear };
}

describe.each(WAYS)('in a real browser, by %s', (_, parts) => {
	it('what was accepted is there after closing and opening', async () => {
		const keeping = await opened(parts);
		const { id } = valueOf(await keeping.accept(accepted([fact()])));
		await keeping.accept(accepted([fact({ count: 9 })]));
		await keeping.undo(id);
		const before = figures(keeping.journal);
		keeping.close();
		const again = await opened(parts);
		expect(figures(again.journal)).toEqual(before);
		expect(importsOf(again.journal).map((one) => one.standing)).toEqual(['undone', 'standing']);
	});

	it('two tabs that accept at once lose nothing and hear of each other', async () => {
		const other = otherTab({ locks: !('locks' in parts), units: ['b-0', 'b-1', 'b-2', 'b-3'], factsEach: 5 });
		const keeping = await opened(parts);
		await other.hear((message) => message.ready === true);
		for (const unit of ['a-0', 'a-1', 'a-2', 'a-3'])
			expect(reasonOf(await keeping.accept(accepted([fact({ unit })])))).toBe('ok');
		await other.hear((message) => message.done === true);
		expect(other.said.filter((message) => message.accepted !== undefined && message.reason !== 'ok')).toEqual(
			[]
		);
		await expect.poll(() => importsOf(keeping.journal)).toHaveLength(8);
		valueOf(await keeping.accept(accepted([fact({ unit: 'a-4' })])));
		await other.hear((message) => message.changed === 'elsewhere' && message.figures === 5 + 4 * 5);
		expect(currentFacts((await opened(parts)).journal)).toHaveLength(5 + 4 * 5);
	});

	it('a tab that dies in the middle leaves whole imports only, and does not bar the next', async () => {
		for (const delayMs of [0, 3, 10, 25, 60]) {
			const units = Array.from({ length: 50 }, (_, index) => `t${delayMs}-${index}`);
			const other = otherTab({ locks: !('locks' in parts), units, factsEach: 3000 });
			await other.hear((message) => message.accepted !== undefined);
			await new Promise((resolve) => setTimeout(resolve, delayMs));
			other.worker.terminate();
			const told = other.said.filter((message) => message.reason === 'ok').map((message) => message.accepted);
			const keeping = await opened(parts);
			const perUnit = Map.groupBy(currentFacts(keeping.journal), (one) => one.unit);
			expect([...perUnit.values()].every((rows) => rows.length === 3000)).toBe(true);
			expect([...perUnit.keys()]).toEqual(expect.arrayContaining(told));
			expect((await keeping.standingOfStorage()).damaged).toEqual([]);
			for (const { id } of importsOf(keeping.journal)) valueOf(await keeping.undo(id));
			expect(currentFacts(keeping.journal)).toEqual([]);
			keeping.close();
			indexedDB.deleteDatabase(name);
			name = `${name}-next`;
		}
	}, 120_000);
});

/** A database that may hold only so much: Chromium's storage buckets have a quota of their own. */
interface Buckets {
	open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
	delete(name: string): Promise<void>;
}

it('a full disk is a named failure and changes nothing', async () => {
	const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets };
	const bucket = await storageBuckets.open(name, { quota: 3_000_000 });
	const parts = { factory: () => bucket.indexedDB };
	const keeping = await opened(parts);
	valueOf(await keeping.accept(accepted([fact()])));
	const before = figures(keeping.journal);
	const many = Array.from({ length: 60_000 }, (_, row) => fact({ topic: `${row} ${Math.random()}`, row }));
	expect(reasonOf(await keeping.accept(accepted(many)))).toBe('quota_exceeded');
	expect(figures(keeping.journal)).toEqual(before);
	expect(figures((await opened(parts)).journal)).toEqual(before);
	expect(reasonOf(await keeping.accept(accepted([fact({ unit: 'hoa-lac' })])))).toBe('ok');
	await storageBuckets.delete(name);
});

it('a browser without IndexedDB, or one that refuses it, is a named failure', async () => {
	const none = await openKeeping(openIndexedDb(name, { factory: () => undefined }));
	expect(reasonOf(none)).toBe('storage_unavailable');
	const refusing = {
		open: () => {
			throw new DOMException('no', 'SecurityError');
		}
	} as unknown as IDBFactory;
	expect(await openKeeping(openIndexedDb(name, { factory: () => refusing }))).toMatchObject({
		reason: 'storage_unavailable',
		params: { error: 'SecurityError' }
	});
});

/** Makes the n-th request of the database fail: refused at once, or its transaction aborted after it. */
function failRequest(at: number, how: 'refused' | 'aborted'): { readonly met: () => boolean } {
	let calls = 0;
	for (const method of ['get', 'put'] as const) {
		const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest<unknown>;
		vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
			this: IDBObjectStore,
			...args: unknown[]
		) {
			if (++calls !== at) return real.apply(this, args) as IDBRequest<IDBValidKey>;
			if (how === 'refused') throw new DOMException('no', 'UnknownError');
			const request = real.apply(this, args) as IDBRequest<IDBValidKey>;
			this.transaction.abort();
			return request;
		});
	}
	return { met: () => calls >= at };
}

describe.each(WAYS)('when any request to the database fails, by %s', (_, parts) => {
	it.each(['refused', 'aborted'] as const)('the figures are as before or as after (%s)', async (how) => {
		const more = accepted([fact({ count: 8 }), fact({ unit: 'hoa-lac' })]);
		const base = name;
		for (let at = 1, met = true; met; at++) {
			name = `${base}-${at}`;
			const keeping = await opened(parts);
			valueOf(await keeping.accept(accepted([fact({ count: 1 })])));
			await expect.poll(async () => (await keeping.standingOfStorage()).answer).not.toBe(null);
			const before = figures(keeping.journal);
			const fault = failRequest(at, how);
			const outcome = await keeping.accept(more);
			met = fault.met();
			vi.restoreAllMocks();
			const now = figures((await opened(parts)).journal);
			expect(now, `request ${at}`).toEqual(figures(keeping.journal));
			if (outcome.ok) expect(now).toHaveLength(2);
			else expect(now).toEqual(before);
			if (!outcome.ok) valueOf(await keeping.accept(more));
			for (const close of open.splice(0)) close();
			indexedDB.deleteDatabase(name);
		}
	});
});

it('a transaction that fails half way leaves nothing of it', async () => {
	const database = await openDatabase(indexedDB, name);
	const work = transact(database, 'readwrite', async (store) => {
		await answered(store.put('new', 'a'));
		throw new Error('half way');
	});
	await expect(work).rejects.toThrow('half way');
	expect(await transact(database, 'readonly', (store) => answered<unknown>(store.get('a')))).toBeUndefined();
	database.close();
});

it('data cleared under an open page are put back by the next change', async () => {
	const keeping = await opened();
	await keeping.accept(accepted([fact()]));
	await new Promise<void>((resolve) => {
		indexedDB.deleteDatabase(name).onsuccess = () => resolve();
	});
	valueOf(await keeping.accept(accepted([fact({ unit: 'hoa-lac' })])));
	expect(currentFacts((await opened()).journal)).toHaveLength(2);
});

it('the browser is asked once to keep the storage, and its answer is kept', async () => {
	const asked = vi.fn(async () => false);
	const effects = { ...browserEffects, askToPersist: asked };
	const keeping = valueOf(await openKeeping(openIndexedDb(name), effects));
	open.push(() => keeping.close());
	await keeping.accept(accepted([fact()]));
	await expect.poll(async () => (await keeping.standingOfStorage()).answer).toBe(false);
	await keeping.accept(accepted([fact({ count: 1 })]));
	expect(asked).toHaveBeenCalledTimes(1);
	const standing = await keeping.standingOfStorage();
	expect(standing.usageBytes).toBeGreaterThan(0);
	expect(standing.quotaBytes).toBeGreaterThan(0);
	expect(typeof standing.persisted).toBe('boolean');
});

it('names are told apart without randomUUID', () => {
	expect(new Set(Array.from({ length: 1000 }, browserEffects.newId)).size).toBe(1000);
	expect(browserEffects.newId()).toMatch(/^[0-9a-f]{24}$/);
});
