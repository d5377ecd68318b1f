import type { Register } from '#domain/package.ts';
import type { Quarter } from '#domain/period.ts';
import { NO_STORE } from '#ingest/reports/settle.ts';
import { mergeReport, type MergedReport, type ReportReading } from '#ingest/reports/understand.ts';
import type { Encoding } from '#ingest/files/grid.ts';
import { ReportReader, type NotRead } from './reader.ts';

/** A file on the clerk's desk. */
export interface DeskFile {
	readonly id: number;
	readonly name: string;
	/** In bytes. */
	readonly size: number;
	readonly bytes: Uint8Array;
	/** null until it is read. */
	readonly report: ReportReading | null;
	readonly encoding: Encoding | null;
	readonly sha256: string;
	readonly notRead: NotRead | null;
}

/** A file and what it adds to the files before it. */
export interface JudgedFile extends DeskFile {
	readonly merged: MergedReport | null;
}

/** Larger files are refused before they are read into memory. */
export const LARGEST_BYTES = 20 * 1024 * 1024;

/** Files dropped in and not yet decided on. Nothing here is kept: leaving the page forgets it. */
export class ReportDesk {
	files: readonly DeskFile[] = $state.raw([]);
	/** Files of this drop that are read already, and how many there are. */
	progress: { readonly done: number; readonly of: number } | null = $state.raw(null);
	/** The quarter to take where a file tells none. */
	quarter: Quarter | null = $state(null);
	readonly #reader: ReportReader;
	#next = 0;
	#isCancelled = false;

	constructor(register: Register) {
		this.#reader = new ReportReader(register);
	}

	/** Each file against those before it: the earlier of two that differ stays, and the later one is named. */
	readonly judged: readonly JudgedFile[] = $derived.by(() => {
		let store = NO_STORE;
		return this.files.map((file) => {
			if (file.report === null) return { ...file, merged: null };
			const merged = mergeReport(store, file.name, file.report);
			if (merged.verdict !== 'reject') store = merged.store;
			return { ...file, merged };
		});
	});

	/** What accepting would store, before it is held against what is kept. */
	readonly facts = $derived(
		this.judged.flatMap(({ merged }) => (merged === null || merged.verdict === 'reject' ? [] : merged.added))
	);

	/** Plan figures found in the files: kept only once it is said who gave them. */
	readonly plans = $derived(this.judged.flatMap(({ merged }) => merged?.plans ?? []));

	/** Reads files one after another; they can be cancelled between and within. */
	async add(dropped: readonly File[]): Promise<void> {
		const waiting = await Promise.all(dropped.map((file) => this.#take(file)));
		this.files = [...this.files, ...waiting];
		await this.#readAll(waiting);
	}

	/** Reads every file again, with another quarter for those that tell none. */
	async chooseQuarter(quarter: Quarter | null): Promise<void> {
		this.quarter = quarter;
		await this.#readAll(this.files);
	}

	remove(id: number): void {
		this.files = this.files.filter((file) => file.id !== id);
	}

	/** Ends reading; what was read stays on the desk, the rest is taken off. */
	cancel(): void {
		this.#isCancelled = true;
		this.#reader.cancel();
	}

	clear(): void {
		this.cancel();
		this.files = [];
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

	async #readAll(files: readonly DeskFile[]): Promise<void> {
		this.#isCancelled = false;
		for (const [done, file] of files.entries()) {
			if (this.#isCancelled) break;
			this.progress = { done, of: files.length };
			this.#set(file.id, await this.#readOne(file));
		}
		this.progress = null;
		this.files = this.files.filter(({ report, notRead }) => report !== null || notRead !== null);
	}

	async #readOne(file: DeskFile): Promise<Partial<DeskFile>> {
		const answer = await this.#reader.read(file.name, file.bytes, this.quarter);
		if (typeof answer === 'string') return answer === 'cancelled' ? {} : { notRead: answer };
		return { report: answer.report, encoding: answer.encoding, sha256: answer.sha256, notRead: null };
	}

	#set(id: number, change: Partial<DeskFile>): void {
		this.files = this.files.map((file) => (file.id === id ? { ...file, ...change } : file));
	}
}
