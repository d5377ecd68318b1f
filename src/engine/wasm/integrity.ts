/**
 * What the engine's two files must hash to before they may run: recorded when the version was adopted, never at build.
 * A test compares them with what is installed; every opening compares them with what it fetched.
 */
export const INTEGRITY = {
	/** `duckdb-eh.wasm` of @duckdb/duckdb-wasm 1.32.0. */
	wasm: 'sha256-TCIb+lnBHyTb11DnDJC5JS7KbuxWM5Nuai7HZuVf2Hk=',
	/** `duckdb-browser-eh.worker.js` of the same. */
	worker: 'sha256-+KtytrkLOtgwd9R0JtSpnV2aTH4Hy6GivjfWVa3Hwas='
} as const;
