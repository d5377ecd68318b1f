/** Runs `work` once what has changed is painted: bookkeeping must not cost the reader a frame. */
export function afterPaint(work: () => void): void {
	requestAnimationFrame(() => setTimeout(work, 0));
}
