// Runs in the worker before DuckDB's own script, in the same blob. Without it a policy or a setting that fails would leave
// the engine a way to the network; with it there is none: the page hands over the checked bytes and fetch knows no other.
{
	/** @param {MessageEvent} event */
	const receive = (event) => {
		event.stopImmediatePropagation(); // DuckDB's script must not take this for a message of its own
		const { bytes, lock } = event.data;
		// Held as long as this worker lives: the page that waits for it learns of our death, however it comes.
		const held = new Promise((resolve) => {
			const keep = () => new Promise(() => resolve(undefined));
			const { locks } = globalThis.navigator;
			if (locks === undefined) resolve(undefined);
			else locks.request(lock, keep).catch(resolve);
		});
		globalThis.fetch = async () => {
			globalThis.fetch = () => Promise.reject(new Error('The engine has no network'));
			await held; // compiling blocks this thread: asked for later, the lock would come too late
			return new Response(bytes, { headers: { 'content-type': 'application/wasm' } });
		};
	};
	globalThis.addEventListener('message', receive, { once: true });

	/** @returns {never} */
	const refuse = function () {
		throw new Error('The engine has no network');
	};
	for (const name of [
		'XMLHttpRequest',
		'WebSocket',
		'WebTransport',
		'EventSource',
		'Worker',
		'importScripts'
	])
		Object.defineProperty(globalThis, name, { value: refuse });
	// Failed statements are answered to the page; printed as well they would only fill the console.
	for (const name of ['debug', 'info', 'log', 'warn', 'error', 'trace'])
		Object.defineProperty(globalThis.console, name, { value: () => {} });
}
