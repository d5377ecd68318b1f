import { EngineGone } from '../connection.ts';

const isTrap = (cause: unknown): boolean => cause instanceof Error && cause.name === 'RuntimeError';

const rejectAt = (signal: AbortSignal): Promise<never> =>
	new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

/**
 * Life and death of one worker. DuckDB's promises never settle once the worker is gone, so every wait goes through
 * `guard`, which does.
 */
export class Lifeline {
	/** Resolves when the engine ended by itself. */
	readonly gone: Promise<EngineGone>;
	readonly #ended = new AbortController();
	#tellGone: (reason: EngineGone) => void = () => undefined;

	constructor() {
		this.gone = new Promise((resolve) => (this.#tellGone = resolve));
	}

	/** What to give back at the end; at once, if the end has come. */
	hold(release: () => void): void {
		if (this.#ended.signal.aborted) release();
		this.#ended.signal.addEventListener('abort', release);
		this.#ended.signal.throwIfAborted();
	}

	/** Ends it on purpose: whoever still waits is told. */
	close(): void {
		this.#ended.abort(new EngineGone('The engine was closed'));
	}

	/** It ended by itself. */
	die(message: string, cause?: unknown): void {
		if (this.#ended.signal.aborted) return;
		const reason = new EngineGone(message, { cause });
		this.#ended.abort(reason);
		this.#tellGone(reason);
	}

	/** Waits for `work`, but not after the end, an abort, or `limitMs`: an engine that does not answer counts as dead. */
	async guard<T>(work: () => Promise<T>, limitMs: number, signal?: AbortSignal): Promise<T> {
		const until = AbortSignal.any([this.#ended.signal, ...(signal ? [signal] : [])]);
		until.throwIfAborted();
		const timer = setTimeout(() => this.die(`The engine did not answer in ${limitMs} ms`), limitMs);
		try {
			return await Promise.race([work(), rejectAt(until)]);
		} catch (cause) {
			if (isTrap(cause)) this.die('The engine broke down', cause);
			throw cause;
		} finally {
			clearTimeout(timer);
		}
	}
}
