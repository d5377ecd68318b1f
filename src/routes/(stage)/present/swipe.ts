/** Shorter than this a finger only touched; steeper, it scrolled. In CSS pixels. */
const SHORTEST = 50;

/** Turns a finger drawn sideways into the key of the next or the previous slide. */
export function swipeOf(press: (key: string) => unknown) {
	let from: Touch | null = null;
	return {
		start: (event: TouchEvent): void => {
			from = event.touches.length === 1 ? (event.touches[0] ?? null) : null;
		},
		end: (event: TouchEvent): void => {
			const to = event.changedTouches[0];
			if (from === null || to === undefined) return;
			const [right, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
			from = null;
			if (Math.abs(right) < SHORTEST || Math.abs(right) < Math.abs(down)) return;
			press(right < 0 ? 'ArrowRight' : 'ArrowLeft');
		}
	};
}
