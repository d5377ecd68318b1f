import { describe, expect, it, vi } from 'vitest';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { EngineGone, QueryError, type Connection } from '#engine/connection.ts';
import { cellsOf } from '#engine/questions.ts';
import { loadFacts } from '#engine/tables.ts';
import type { OpenOptions } from '#engine/wasm/open.ts';
import { fact } from './facts.ts';
import { questionsSuite } from './questions-suite.ts';

const openWasm = async (options?: OpenOptions): Promise<Connection> =>
	(await import('#engine/wasm/open.ts')).openWasm(options);

describe('DuckDB in the browser', () => questionsSuite(() => openWasm()));

it('makes no function out of text, which the policy of the page forbids', async () => {
	const connection = await openWasm();
	const made = vi.fn();
	vi.stubGlobal('Function', new Proxy(Function, { construct: made, apply: made }));
	await loadFacts(connection, [fact(), fact({ period: '2024' })]);
	expect((await cellsOf(connection)).quarters).toHaveLength(1);
	vi.unstubAllGlobals();
	expect(made).not.toHaveBeenCalled();
	await connection.close();
});

/** The reason of a rejection; what was not rejected fails. */
const reasonOf = (work: Promise<unknown>): Promise<unknown> =>
	work.then(
		() => expect.unreachable('not rejected'),
		(reason: unknown) => reason
	);

describe('opening', () => {
	const refusedWith = async (options: OpenOptions): Promise<unknown> => {
		const reason = await reasonOf(openWasm(options));
		expect(reason).toBeInstanceOf(EngineGone);
		return (reason as EngineGone).cause;
	};

	it('gives up when an address never answers', async () => {
		const never: typeof fetch = () => new Promise(() => undefined);
		const cause = await refusedWith({ fetch: never, openTimeoutMs: 100 });
		expect(String(cause)).toContain('did not answer in 100 ms');
	});

	it('gives up when the worker never answers', async () => {
		const mute: typeof fetch = (input, init) =>
			String(input) === workerUrl ? Promise.resolve(new Response('')) : fetch(input, init);
		const cause = await refusedWith({ fetch: mute, openTimeoutMs: 1500 });
		expect(String(cause)).toContain('did not answer');
	});

	it('says so when a file is not there', async () => {
		const nowhere: typeof fetch = async () => new Response('', { status: 404 });
		expect(String(await refusedWith({ fetch: nowhere }))).toContain('answers 404');
	});

	it('runs nothing but the file that was adopted, over plain http either', async () => {
		const started = vi.spyOn(globalThis, 'Worker');
		expect(String(await refusedWith({ wasmUrl: '/package.json' }))).toContain('is not what was recorded');
		vi.stubGlobal('isSecureContext', false);
		expect(await refusedWith({ wasmUrl: '/package.json' })).toBeInstanceOf(TypeError);
		vi.unstubAllGlobals();
		expect(started).not.toHaveBeenCalled();
		started.mockRestore();
	});

	it('says so when the script breaks, without a word in the console', async () => {
		const printed = vi.spyOn(console, 'error');
		const broken: typeof fetch = (input, init) =>
			String(input) === workerUrl
				? Promise.resolve(new Response("throw new Error('broken')"))
				: fetch(input, init);
		expect(String(await refusedWith({ fetch: broken }))).toContain('broke down');
		expect(printed).not.toHaveBeenCalled();
		printed.mockRestore();
	});

	it('can be given up', async () => {
		const cause = await refusedWith({ signal: AbortSignal.abort('not needed') });
		expect(cause).toBe('not needed');
	});
});

describe('the end', () => {
	const LONG = 'SELECT count(*) AS n FROM range(4000000000) AS a WHERE sqrt(range) % 7 = 1';

	/** Opens an engine and hands out its worker, to be killed. */
	async function openMortal(options?: OpenOptions): Promise<{ connection: Connection; worker: Worker }> {
		const workers: Worker[] = [];
		const Original = globalThis.Worker;
		globalThis.Worker = class extends Original {
			constructor(...given: ConstructorParameters<typeof Worker>) {
				super(...given);
				workers.push(this);
			}
		};
		try {
			const connection = await openWasm(options);
			return { connection, worker: workers[0] as Worker };
		} finally {
			globalThis.Worker = Original;
		}
	}

	it('of a hung question is the end of the engine, and is told', async () => {
		const { connection } = await openMortal({ queryTimeoutMs: 300 });
		const reason = await reasonOf(connection.query(LONG));
		expect(reason).toBeInstanceOf(QueryError);
		expect((reason as QueryError).cause).toBeInstanceOf(EngineGone);
		expect(await connection.gone).toBeInstanceOf(EngineGone);
		expect(await reasonOf(connection.query('SELECT 1 AS one'))).toBeInstanceOf(QueryError);
	});

	it('of a killed worker is noticed at once, and whoever waits is told', async () => {
		const { connection, worker } = await openMortal();
		const waiting = reasonOf(connection.query(LONG));
		setTimeout(() => worker.terminate(), 50);
		expect(((await waiting) as QueryError).cause).toBeInstanceOf(EngineGone);
		expect(String(await connection.gone)).toContain('ended from outside');
	});

	it('of an idle worker is noticed too', async () => {
		const { connection, worker } = await openMortal();
		worker.terminate();
		expect(await connection.gone).toBeInstanceOf(EngineGone);
	});

	it('by closing stops the worker and tells whoever waits, and is not called a death', async () => {
		const { connection, worker } = await openMortal();
		const stopped = vi.spyOn(worker, 'terminate');
		const waiting = reasonOf(connection.query(LONG));
		await connection.close();
		expect(await waiting).toBeInstanceOf(QueryError);
		expect(stopped).toHaveBeenCalled();
		const first = await Promise.race([
			connection.gone,
			new Promise((done) => setTimeout(done, 200, 'quiet'))
		]);
		expect(first).toBe('quiet');
	});
});
