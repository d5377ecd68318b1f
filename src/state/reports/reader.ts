import type { Register } from '#domain/package.ts';
import { trustedAddress } from '#engine/wasm/trusted-address.ts';
import type { Answered, Asked, Told } from './protocol.ts';
import { Gathering } from './gathering.ts';
import workerUrl from './read.worker.ts?worker&url';

/** A file that takes longer is refused, its worker ended (quality.md section 1). */
const LIMIT_MS = 10_000;

/** Why a file was not read. */
export type NotRead = 'took_too_long' | 'worker_failed' | 'cancelled';

/** Reads dropped files one after another in a worker of its own, started from a blob so that the page's policy binds it. */
export class ReportReader {
	readonly #register: Pick<Register, 'units' | 'indicators'>;
	#worker: Promise<Worker> | null = null;
	#next = 0;
	#cancel: (() => void) | null = null;

	constructor(register: Pick<Register, 'units' | 'indicators'>) {
		this.#register = register;
	}

	/** One file's reading, or why there is none; `onprogress` is told the share that is done. Never rejects. */
	async read(
		file: Omit<Extract<Asked, { kind: 'read' }>, 'kind' | 'id'>,
		onprogress: (share: number) => void
	): Promise<Answered | NotRead> {
		const worker = await (this.#worker ??= this.#start()).catch(() => null);
		if (worker === null) return this.#end('worker_failed');
		const id = this.#next++;
		const answer = new Promise<Answered | NotRead>((resolve) => {
			const limit = setTimeout(() => resolve(this.#end('took_too_long')), LIMIT_MS);
			const settle = (outcome: Answered | NotRead) => {
				clearTimeout(limit);
				resolve(outcome);
			};
			this.#cancel = () => settle(this.#end('cancelled'));
			const gathering = new Gathering();
			worker.onmessage = ({ data }: MessageEvent<Told>) => {
				if (data.id !== id) return;
				if (data.kind === 'progress') return onprogress(data.share);
				const answered = gathering.take(data);
				if (answered !== null) settle(answered);
			};
			worker.onerror = () => settle(this.#end('worker_failed'));
		});
		worker.postMessage({ ...file, kind: 'read', id } satisfies Asked);
		return answer;
	}

	/** Ends what is being read; the next file starts another worker. */
	cancel(): void {
		this.#cancel?.();
	}

	close(): void {
		this.#end('cancelled');
	}

	async #start(): Promise<Worker> {
		const response = await fetch(workerUrl);
		if (!response.ok) throw new Error(`${workerUrl}: ${response.status}`);
		const address = URL.createObjectURL(new Blob([await response.text()], { type: 'text/javascript' }));
		const worker = new Worker(trustedAddress(address));
		URL.revokeObjectURL(address);
		const { units, indicators } = this.#register;
		worker.postMessage({ kind: 'register', units, indicators } satisfies Asked);
		return worker;
	}

	#end(reason: NotRead): NotRead {
		void this.#worker?.then((worker) => worker.terminate()).catch(() => undefined);
		this.#worker = null;
		this.#cancel = null;
		return reason;
	}
}
