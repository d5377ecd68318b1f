import type { Steps } from '#domain/steps.ts';
import { NO_STORE, type Store } from '#ingest/reports/settle.ts';
import { mergingReport, type MergedReport } from '#ingest/reports/understand.ts';
import type { DeskFile, JudgedFile } from './desk-file.ts';

interface Judgement {
	readonly file: DeskFile;
	readonly before: Store;
	readonly merged: MergedReport;
}

/** Holds files against those before them; of files that stand where they stood, it remembers what came of it. */
export class Judging {
	#known: ReadonlyMap<number, Judgement> = new Map();

	/** Each file against those before it: the earlier of two that differ stays, and the later one is named. */
	*judge(files: readonly DeskFile[]): Steps<readonly JudgedFile[]> {
		const judgements = new Map<number, Judgement>();
		let store = NO_STORE;
		for (const file of files) {
			if (file.report === null) continue;
			const known = this.#known.get(file.id);
			const isSame = known?.file === file && known.before === store;
			const merged = isSame ? known.merged : yield* mergingReport(store, file.name, file.report);
			judgements.set(file.id, { file, before: store, merged });
			if (merged.verdict !== 'reject') store = merged.store;
		}
		this.#known = judgements;
		return files.map((file) => ({ ...file, merged: judgements.get(file.id)?.merged ?? null }));
	}
}
