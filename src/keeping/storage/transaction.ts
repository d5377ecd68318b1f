const STORE = 'kept';

/** The answer to one request. */
export const answered = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('The request failed'));
	});

const completed = (transaction: IDBTransaction): Promise<void> =>
	new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was aborted'));
	});

function abort(transaction: IDBTransaction): void {
	try {
		transaction.abort();
	} catch {
		// it had ended already
	}
}

/** Opens the database, made on the first visit: one store of values by name. */
export function openDatabase(factory: IDBFactory, name: string): Promise<IDBDatabase> {
	const request = factory.open(name, 1);
	request.onupgradeneeded = () => request.result.createObjectStore(STORE);
	return answered(request);
}

/**
 * Runs `work` in one transaction: all of it or nothing, and on the disk before this resolves. Between its requests
 * `work` may wait for nothing else, or the transaction ends under it.
 */
export async function transact<T>(
	database: IDBDatabase,
	mode: 'readonly' | 'readwrite',
	work: (store: IDBObjectStore) => Promise<T>
): Promise<T> {
	const transaction = database.transaction(STORE, mode, { durability: 'strict' });
	const end = completed(transaction);
	end.catch(() => undefined); // looked at below, unless `work` fails first
	try {
		const result = await work(transaction.objectStore(STORE));
		await end;
		return result;
	} catch (error) {
		abort(transaction);
		throw error;
	}
}
