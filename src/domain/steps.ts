/** Long work in steps: it may be interrupted wherever it yields, and returns what it made. */
export type Steps<T> = Generator<undefined, T>;

/** All steps at once. */
export function atOnce<T>(work: Steps<T>): T {
	for (;;) {
		const step = work.next();
		if (step.done === true) return step.value;
	}
}

/** So many items are worked on between two places where work may be interrupted: a few milliseconds. */
export const ITEMS_A_STEP = 2000;
