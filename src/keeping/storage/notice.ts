/** Tells other tabs that something was written, and hears it of them. */
export interface Notice {
	tell(): void;
	watch(listener: () => void): () => void;
	close(): void;
}

/** A tab does not hear itself. */
export function openNotice(name: string): Notice {
	const channel = new BroadcastChannel(name);
	return {
		tell: () => channel.postMessage(null),
		watch(listener) {
			channel.addEventListener('message', listener);
			return () => channel.removeEventListener('message', listener);
		},
		close: () => channel.close()
	};
}
