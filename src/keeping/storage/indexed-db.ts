import { byLease, byWebLock, PATIENCE, type Exclusive, type Lease, type Patience } from './exclusive.ts';
import { openNotice, type Notice } from './notice.ts';
import { StorageUnavailable, type SlotName, type Storage, type Stored } from './storage.ts';
import { answered, openDatabase, transact } from './transaction.ts';

/** What of the browser may be missing or is replaced in tests. */
export interface BrowserParts {
	readonly factory: () => IDBFactory | undefined;
	/** Missing on plain http: then a lease in the database serves. */
	readonly locks: LockManager | undefined;
	readonly patience: Patience;
}

const parts = (): BrowserParts => ({
	factory: () => globalThis.indexedDB as IDBFactory | undefined,
	locks: navigator.locks as LockManager | undefined,
	patience: PATIENCE
});

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const revisionIn = async (store: IDBObjectStore): Promise<number> => {
	const found: unknown = await answered(store.get('revision'));
	return typeof found === 'number' ? found : 0;
};

class IndexedDbStorage implements Storage {
	#database: Promise<IDBDatabase> | null = null;
	readonly #notice: Notice;
	readonly #factory: BrowserParts['factory'];
	readonly #name: string;
	readonly exclusively: Exclusive;

	constructor(name: string, { factory, locks, patience }: BrowserParts) {
		this.#name = name;
		this.#factory = factory;
		this.#notice = openNotice(name);
		const world = { holder: String(Math.random()), now: Date.now, wait };
		const update = (next: (lease: unknown) => Lease | null) => this.#updateLease(next);
		this.exclusively =
			locks === undefined ? byLease({ update }, world, patience) : byWebLock(locks, name, patience);
	}

	/** The browser may close a database (its data were cleared), or ask us to: the next need opens it again. */
	async #connect(): Promise<IDBDatabase> {
		try {
			const factory = this.#factory();
			if (factory === undefined) throw new Error('This browser has no IndexedDB');
			const database = await openDatabase(factory, this.#name);
			const forget = () => (this.#database = null);
			database.onclose = forget;
			database.onversionchange = () => {
				forget();
				database.close();
			};
			return database;
		} catch (error) {
			this.#database = null;
			throw new StorageUnavailable('The database does not open', { cause: error });
		}
	}

	#open(): Promise<IDBDatabase> {
		this.#database ??= this.#connect();
		return this.#database;
	}

	async #transact<T>(
		mode: 'readonly' | 'readwrite',
		work: (store: IDBObjectStore) => Promise<T>
	): Promise<T> {
		return transact(await this.#open(), mode, work);
	}

	#updateLease(next: (lease: unknown) => Lease | null): Promise<Lease | null> {
		return this.#transact('readwrite', async (store) => {
			const lease = next(await answered(store.get('lease')));
			await answered(store.put(lease, 'lease'));
			return lease;
		});
	}

	revision(): Promise<number> {
		return this.#transact('readonly', revisionIn);
	}

	read(): Promise<Stored> {
		return this.#transact('readonly', async (store) => ({
			a: await answered<unknown>(store.get('a')),
			b: await answered<unknown>(store.get('b')),
			revision: await revisionIn(store)
		}));
	}

	async write(slot: SlotName, value: unknown, seen: number): Promise<boolean> {
		const written = await this.#transact('readwrite', async (store) => {
			if ((await revisionIn(store)) !== seen) return false;
			await answered(store.put(value, slot));
			await answered(store.put(seen + 1, 'revision'));
			return true;
		});
		if (written) this.#notice.tell();
		return written;
	}

	watch(listener: () => void): () => void {
		return this.#notice.watch(listener);
	}

	recall(name: string): Promise<unknown> {
		return this.#transact('readonly', (store) => answered<unknown>(store.get(`note:${name}`)));
	}

	remember(name: string, value: unknown): Promise<void> {
		return this.rememberAll([[name, value]]);
	}

	async rememberAll(notes: readonly (readonly [string, unknown])[]): Promise<void> {
		await this.#transact('readwrite', async (store) => {
			for (const [name, value] of notes) await answered(store.put(value, `note:${name}`));
		});
		this.#notice.tell();
	}

	close(): void {
		this.#notice.close();
		this.#database?.then((database) => database.close()).catch(() => undefined); // it never opened
		this.#database = null;
	}
}

/** The browser's own database, opened on first need. Where there is none, every method fails with `StorageUnavailable`. */
export const openIndexedDb = (name: string, replaced: Partial<BrowserParts> = {}): Storage =>
	new IndexedDbStorage(name, { ...parts(), ...replaced });
