import { StorageBusy } from './storage.ts';

/** Runs `work` while nobody else does. */
export type Exclusive = <T>(work: () => Promise<T>) => Promise<T>;

/** How long to wait for another tab, and how long to believe one that says nothing. */
export interface Patience {
	readonly waitMs: number;
	readonly leaseMs: number;
	readonly retryMs: number;
}

export const PATIENCE: Patience = { waitMs: 15_000, leaseMs: 10_000, retryMs: 50 };

const isAbort = (error: unknown, signal: AbortSignal): boolean => signal.aborted && error === signal.reason;

/** By a Web Lock, which the browser gives back when a tab dies. */
export const byWebLock =
	(locks: LockManager, name: string, { waitMs }: Patience): Exclusive =>
	async <T>(work: () => Promise<T>): Promise<T> => {
		const signal = AbortSignal.timeout(waitMs); // for the waiting only
		try {
			return (await locks.request(name, { signal }, work)) as T;
		} catch (error) {
			throw isAbort(error, signal) ? new StorageBusy('Another tab holds the lock', { cause: error }) : error;
		}
	};

/** Who may write, until when. */
export interface Lease {
	readonly holder: string;
	readonly until: number;
}

/** The record of the lease, changed in one transaction. */
export interface LeaseRecord {
	update(next: (lease: unknown) => Lease | null): Promise<Lease | null>;
}

export interface LeaseWorld {
	readonly holder: string;
	readonly now: () => number;
	readonly wait: (ms: number) => Promise<void>;
}

const isLease = (value: unknown): value is Lease =>
	typeof value === 'object' && value !== null && 'holder' in value && 'until' in value;

/** A lease that is over is nobody's, nor is one from a clock that was set back since. */
const isFree = (value: unknown, now: number, leaseMs: number): boolean =>
	!isLease(value) || value.until <= now || value.until > now + leaseMs;

async function acquire(record: LeaseRecord, world: LeaseWorld, patience: Patience): Promise<void> {
	const mine = (now: number): Lease => ({ holder: world.holder, until: now + patience.leaseMs });
	for (let waited = 0; waited <= patience.waitMs; waited += patience.retryMs) {
		const now = world.now();
		const got = await record.update((found) =>
			isFree(found, now, patience.leaseMs) ? mine(now) : (found as Lease)
		);
		if (got?.holder === world.holder) return;
		await world.wait(patience.retryMs);
	}
	throw new StorageBusy('Another tab holds the lease');
}

/** One that was lost to somebody else in the meantime is left alone. */
const release = (record: LeaseRecord, holder: string): Promise<unknown> =>
	record.update((found) => (isLease(found) && found.holder !== holder ? found : null));

/**
 * By a record with an end, where there are no Web Locks (plain http). It only keeps tabs from working in vain: that none
 * writes over another's figures is the revision's doing.
 */
export const byLease =
	(record: LeaseRecord, world: LeaseWorld, patience: Patience): Exclusive =>
	async (work) => {
		const holder = { ...world, holder: `${world.holder} ${world.now()} ${Math.random()}` };
		await acquire(record, holder, patience);
		try {
			return await work();
		} finally {
			await release(record, holder.holder).catch(() => undefined); // it ends by itself
		}
	};
