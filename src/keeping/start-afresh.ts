import { attempted } from './commit.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { SLOTS, type Storage } from './storage/storage.ts';

/**
 * After `slots_damaged`: lays what is left of both slots aside, under the name returned, and leaves the storage empty, so
 * that a backup can be restored into it. Nothing is thrown away.
 */
export const startAfresh = (storage: Storage, at: string): Promise<Outcome<string>> =>
	attempted(() =>
		storage.exclusively(async () => {
			const stored = await storage.read();
			const name = `damaged ${at}`;
			await storage.remember(name, { a: stored.a, b: stored.b });
			for (const [index, slot] of SLOTS.entries())
				if (!(await storage.write(slot, null, stored.revision + index))) return failed('storage_busy', {});
			return done(name);
		})
	);
