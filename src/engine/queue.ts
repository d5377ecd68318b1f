/** Runs one piece of work at a time, in the order asked; a failed one does not hold up the next. */
export function queue(): <T>(work: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const turn = last.then(work, work);
		last = turn.catch(() => undefined); // its own caller sees the failure
		return turn;
	};
}
