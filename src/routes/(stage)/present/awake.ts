/** Whether the browser can keep the screen lit: only on https or localhost. */
export const canStayAwake = (): boolean => 'wakeLock' in navigator;

/** Keeps the screen lit as long as the page is seen. Returns how to stop; never throws. */
export function stayAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let isOver = false;
	const take = (): void => {
		if (isOver || document.visibilityState !== 'visible' || !canStayAwake()) return;
		// Refused on an empty battery: the show goes on.
		navigator.wakeLock.request('screen').then(
			(taken) => {
				lock = taken;
				if (isOver) void taken.release();
			},
			() => undefined
		);
	};
	take();
	document.addEventListener('visibilitychange', take);
	return () => {
		isOver = true;
		document.removeEventListener('visibilitychange', take);
		void lock?.release();
	};
}
