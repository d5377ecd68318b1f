/**
 * Does the tasks one by one while the page has nothing else to do. Returns what stops it.
 * Where the browser cannot tell (Safari) nothing is done ahead: it would cost the reader a frame.
 */
export function whenIdle(tasks: readonly (() => void)[]): () => void {
	if (!('requestIdleCallback' in window)) return () => {};
	let next = 0;
	const work = (deadline: IdleDeadline) => {
		do tasks[next++]?.();
		while (next < tasks.length && deadline.timeRemaining() > 5);
		if (next < tasks.length) handle = requestIdleCallback(work);
	};
	let handle = requestIdleCallback(work);
	return () => cancelIdleCallback(handle);
}
