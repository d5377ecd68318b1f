import { openKeeping, type Keeping } from '#keeping/keeping.ts';
import { openIndexedDb } from '#keeping/storage/indexed-db.ts';
import { accepted, fact, figures, reasonOf, valueOf } from './samples.ts';

/** A second tab in small: it opens the same database and does as it is told. */
export interface Order {
	readonly name: string;
	readonly locks: boolean;
	/** Units to accept one import each for; one after the other. */
	readonly units: readonly string[];
	readonly factsEach: number;
}

const facts = (unit: string, many: number) =>
	Array.from({ length: many }, (_, index) => fact({ unit, topic: `${index}`, count: index }));

async function follow({ name, locks, units, factsEach }: Order): Promise<void> {
	const patience = { waitMs: 15_000, leaseMs: 1500, retryMs: 20 };
	const storage = openIndexedDb(name, { patience, ...(locks ? {} : { locks: undefined }) });
	const keeping: Keeping = valueOf(await openKeeping(storage));
	keeping.subscribe((journal, changed) => postMessage({ changed, figures: figures(journal).length }));
	postMessage({ ready: true });
	for (const unit of units) {
		const outcome = await keeping.accept(accepted(facts(unit, factsEach)));
		postMessage({ accepted: unit, reason: reasonOf(outcome) });
	}
	postMessage({ done: true });
}

addEventListener('message', (event: MessageEvent<Order>) => void follow(event.data));
