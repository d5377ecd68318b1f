import type { Steps } from '#domain/steps.ts';

/** Lets the page paint and answer. Not a timer: those crawl in a tab that is not looked at. */
export const pause = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});

/** Work goes on for so long before the page may paint and answer: well within a frame. In ms. */
const AT_A_STRETCH = 8;

/** Does long work with pauses: the page goes on answering meanwhile. */
export async function patiently<T>(work: Steps<T>): Promise<T> {
	let since = performance.now();
	for (;;) {
		const step = work.next();
		if (step.done === true) return step.value;
		if (performance.now() - since < AT_A_STRETCH) continue;
		await pause();
		since = performance.now();
	}
}
