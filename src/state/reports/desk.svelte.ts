import type { Quarter } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Answer, RememberedShape } from '#ingest/reports/answers.ts';
import { patiently } from '#keeping/pause.ts';
import type { DeskFile, JudgedFile } from './desk-file.ts';
import { Judging } from './judging.ts';
import { hasShape, mergedShapes, now, today, withSaid, without, worthKeeping } from './memory.ts';
import type { ReportReader } from './reader.ts';

/** Larger files are refused before they are read into memory. */
export const LARGEST_BYTES = 20 * 1024 * 1024;

/** Who makes a reading of a file: in the application, a worker. */
export type Reader = Pick<ReportReader, 'read' | 'cancel' | 'close'>;

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
	readonly #reader: Reader;
	readonly #judging = new Judging();
	#files: readonly DeskFile[] = [];
	#next = 0;
	/** One drop after the other: the worker reads one file at a time. */
	#reading: Promise<void> = Promise.resolve();
	#cancelled = 0;

	constructor(reader: Reader) {
		this.#reader = reader;
	}

	/** What was said of tables by their shape: in earlier sessions, and here. It holds for every file on the desk. */
	memory: readonly RememberedShape[] = $state.raw([]);
	/** The same as it is kept on this machine. */
	kept: readonly RememberedShape[] = [];

	/** Plan figures found in the files: kept only once it is said who gave them. */
	readonly plans = $derived(this.judged.flatMap(({ merged }) => merged?.plans ?? []));

	/** Reads files one after another; they can be cancelled between and within. */
	async add(dropped: readonly File[]): Promise<void> {
		const waiting = await Promise.all(dropped.map((file) => this.#take(file)));
		this.#put([...this.#files, ...waiting]);
		await this.#inTurn(() => waiting);
	}

	/** Reads every file again, with another quarter for those that tell none. */
	async chooseQuarter(quarter: Quarter | null): Promise<void> {
		this.quarter = quarter;
		const files = this.#files;
		await this.#inTurn(() => files);
	}

	/** What was kept of earlier files. Files that were read, or are being read, without it are read again. */
	recall(shapes: readonly RememberedShape[]): Promise<void> {
		this.kept = shapes;
		this.memory = mergedShapes(shapes, this.memory);
		return this.#again((file) => shapes.some(({ shape }) => hasShape(file, shape)));
	}

	/** Corrects how tables of one shape are understood; every file with such a table is read again. */
	answer(from: string, shape: string, answers: readonly Answer[]): Promise<void> {
		const said = { shape, from, at: now() };
		this.memory = answers.reduce((memory, answer) => withSaid(memory, said, answer), this.memory);
		return this.#again((file) => hasShape(file, shape));
	}

	/** Says whose the figures of a file are that name nobody. */
	chooseUnit(id: number, unit: UnitId | null): Promise<void> {
		this.#set(id, { unit });
		return this.#again((file) => file.id === id);
	}

	/** Takes back everything said of a shape, here and in earlier sessions. */
	forget(shape: string): Promise<void> {
		this.memory = without(this.memory, shape);
		this.kept = without(this.kept, shape);
		return this.#again((file) => hasShape(file, shape));
	}

	/** What is to be kept of all that was said: only a header tells the next file of the same shape. */
	keepMemory(): readonly RememberedShape[] {
		return (this.kept = worthKeeping(this.memory, this.#files));
	}

	remove(id: number): void {
		this.#put(this.#files.filter((file) => file.id !== id));
	}

	/** Ends reading; what was read stays on the desk, the rest is taken off. */
	cancel(): void {
		this.#cancelled += 1;
		this.#reader.cancel();
	}

	/** Takes everything off. What was said of these files and is not kept is forgotten with them. */
	clear(): void {
		this.cancel();
		this.memory = this.kept;
		this.#put([]);
	}

	close(): void {
		this.#reader.close();
	}

	async #take(file: File): Promise<DeskFile> {
		// One byte more than allowed is enough for the reader to refuse it by its size.
		const bytes = new Uint8Array(await file.slice(0, LARGEST_BYTES + 1).arrayBuffer());
		const rest = { report: null, encoding: null, sha256: '', unit: null, notRead: null };
		return { id: this.#next++, name: file.name, size: file.size, bytes, ...rest };
	}

	/** Which files these are shows only once what is being read is read. */
	#again(isMeant: (file: DeskFile) => boolean): Promise<void> {
		return this.#inTurn(() => this.#files.filter(isMeant));
	}

	#inTurn(files: () => readonly DeskFile[]): Promise<void> {
		const before = this.#cancelled;
		return (this.#reading = this.#reading.then(() => this.#readAll(files(), () => this.#cancelled > before)));
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

	async #readOne(
		{ id, name, bytes }: DeskFile,
		onprogress: (share: number) => void
	): Promise<Partial<DeskFile>> {
		const unit = this.#files.find((file) => file.id === id)?.unit ?? null;
		const said = { quarter: this.quarter, unit, today: today(), answers: this.memory };
		const answer = await this.#reader.read({ name, bytes, ...said }, onprogress);
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
