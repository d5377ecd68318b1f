import type { Register } from '#domain/package.ts';
import type { Quarter } from '#domain/period.ts';
import { patiently } from '#keeping/pause.ts';
import type { DeskFile, JudgedFile } from './desk-file.ts';
import { Judging } from './judging.ts';
import { ReportReader } from './reader.ts';

/** Larger files are refused before they are read into memory. */
export const LARGEST_BYTES = 20 * 1024 * 1024;

/** Files dropped in and not yet decided on. Nothing here is kept: leaving the page forgets it. */
export class ReportDesk {
	/** Each file held against those before it. */
	judged: readonly JudgedFile[] = $state.raw([]);
	/** Files of this drop that are read already, the one being read in part, and how many there are. */
	progress: { readonly done: number; readonly of: number } | null = $state.raw(null);
	/** The quarter to take where a file tells none. */
	quarter: Quarter | null = $state(null);
	/** Whether `judged` speaks of all files as they lie on the desk now. */
	isSettled = $state(true);
	readonly #reader: ReportReader;
	readonly #judging = new Judging();
	#files: readonly DeskFile[] = [];
	#next = 0;
	/** One drop after the other: the worker reads one file at a time. */
	#reading: Promise<void> = Promise.resolve();
	#cancelled = 0;

	constructor(register: Register) {
		this.#reader = new ReportReader(register);
	}

	/** Plan figures found in the files: kept only once it is said who gave them. */
	readonly plans = $derived(this.judged.flatMap(({ merged }) => merged?.plans ?? []));

	/** Reads files one after another; they can be cancelled between and within. */
	async add(dropped: readonly File[]): Promise<void> {
		const waiting = await Promise.all(dropped.map((file) => this.#take(file)));
		this.#put([...this.#files, ...waiting]);
		await this.#inTurn(waiting);
	}

	/** Reads every file again, with another quarter for those that tell none. */
	async chooseQuarter(quarter: Quarter | null): Promise<void> {
		this.quarter = quarter;
		await this.#inTurn(this.#files);
	}

	remove(id: number): void {
		this.#put(this.#files.filter((file) => file.id !== id));
	}

	/** Ends reading; what was read stays on the desk, the rest is taken off. */
	cancel(): void {
		this.#cancelled += 1;
		this.#reader.cancel();
	}

	clear(): void {
		this.cancel();
		this.#put([]);
	}

	close(): void {
		this.#reader.close();
	}

	async #take(file: File): Promise<DeskFile> {
		// One byte more than allowed is enough for the reader to refuse it by its size.
		const bytes = new Uint8Array(await file.slice(0, LARGEST_BYTES + 1).arrayBuffer());
		const rest = { report: null, encoding: null, sha256: '', notRead: null };
		return { id: this.#next++, name: file.name, size: file.size, bytes, ...rest };
	}

	#inTurn(files: readonly DeskFile[]): Promise<void> {
		const before = this.#cancelled;
		return (this.#reading = this.#reading.then(() => this.#readAll(files, () => this.#cancelled > before)));
	}

	async #readAll(files: readonly DeskFile[], isCancelled: () => boolean): Promise<void> {
		for (const [done, file] of files.entries()) {
			if (isCancelled()) break;
			if (!this.#files.some(({ id }) => id === file.id)) continue; // taken off meanwhile
			const onprogress = (share: number) => (this.progress = { done: done + share, of: files.length });
			onprogress(0);
			this.#set(file.id, await this.#readOne(file, onprogress));
		}
		this.progress = null;
		const isLeft = ({ id, report, notRead }: DeskFile) =>
			report === null && notRead === null && files.some((file) => file.id === id);
		this.#put(this.#files.filter((file) => !isLeft(file)));
	}

	async #readOne({ name, bytes }: DeskFile, onprogress: (share: number) => void): Promise<Partial<DeskFile>> {
		const answer = await this.#reader.read({ name, bytes, quarter: this.quarter }, onprogress);
		if (typeof answer === 'string') return answer === 'cancelled' ? {} : { notRead: answer };
		return { report: answer.report, encoding: answer.encoding, sha256: answer.sha256, notRead: null };
	}

	#set(id: number, change: Partial<DeskFile>): void {
		this.#put(this.#files.map((file) => (file.id === id ? { ...file, ...change } : file)));
	}

	/** Puts files on the desk. What is read is on screen once it is held against the files before it. */
	#put(files: readonly DeskFile[]): void {
		this.#files = files;
		if (this.isSettled) void this.#judgeAll();
	}

	/** With pauses, for a file may hold a hundred thousand facts; anew when files came or went meanwhile. */
	async #judgeAll(): Promise<void> {
		this.isSettled = false;
		for (let judged: readonly DeskFile[] | null = null; judged !== this.#files;) {
			judged = this.#files;
			const made = await patiently(this.#judging.judge(judged));
			if (judged === this.#files) this.judged = made;
		}
		this.isSettled = true;
	}
}
