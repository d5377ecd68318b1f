import { ITEMS_A_STEP, type Steps } from '#domain/steps.ts';
import { comparePatiently, type Comparison } from '#keeping/compare.ts';
import type { KeptFact } from '#keeping/fact.ts';
import { EMPTY, type Journal } from '#keeping/journal.ts';
import { patiently } from '#keeping/pause.ts';
import { asKept, type NoteOf } from './as-kept.ts';
import type { JudgedFile } from './desk-file.ts';

/** What accepting the files on the desk would do to the figures that are kept. */
export interface Previewed {
	readonly files: readonly JudgedFile[];
	readonly journal: Journal;
	/** What the files would store, before it is held against what is kept. */
	readonly waiting: readonly KeptFact[];
	readonly compared: Comparison;
}

const NOTHING: Previewed = {
	files: [],
	journal: EMPTY,
	waiting: [],
	compared: { facts: [], targets: [], counts: { fresh: 0, equal: 0, replaced: 0 } }
};

function* keptOf(files: readonly JudgedFile[], noteOf: NoteOf): Steps<readonly KeptFact[]> {
	const kept: KeptFact[] = [];
	for (const { merged } of files) {
		if (merged === null || merged.verdict === 'reject') continue;
		for (const fact of merged.added) {
			kept.push(asKept(fact, noteOf));
			if (kept.length % ITEMS_A_STEP === 0) yield;
		}
	}
	return kept;
}

/** Compares what lies on the desk with what is kept, with pauses: it may be a hundred thousand figures. */
export class Preview {
	current: Previewed = $state.raw(NOTHING);
	#wanted: Pick<Previewed, 'files' | 'journal'> = NOTHING;
	#isComparing = false;
	readonly #noteOf: NoteOf;

	constructor(noteOf: NoteOf) {
		this.#noteOf = noteOf;
	}

	/** Compares these; what was wanted before and is not done yet is given up. */
	async follow(files: readonly JudgedFile[], journal: Journal): Promise<void> {
		this.#wanted = { files, journal };
		if (this.#isComparing) return;
		this.#isComparing = true;
		for (let made = this.current; made.files !== this.#wanted.files || made.journal !== this.#wanted.journal;)
			this.current = made = await this.#compare(this.#wanted);
		this.#isComparing = false;
	}

	/** Whether it says what accepting these would do: until then nothing must be accepted. */
	isOf(files: readonly JudgedFile[], journal: Journal): boolean {
		return this.current.files === files && this.current.journal === journal;
	}

	async #compare({ files, journal }: Pick<Previewed, 'files' | 'journal'>): Promise<Previewed> {
		if (files.length === 0) return { ...NOTHING, journal, files };
		const waiting = await patiently(keptOf(files, this.#noteOf));
		const compared = await comparePatiently(journal, { facts: waiting, targets: [] });
		return { files, journal, waiting, compared };
	}
}
