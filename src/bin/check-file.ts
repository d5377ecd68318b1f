import type { Quarter } from '#domain/period.ts';
import type { Problem } from '#domain/problem.ts';
import { isError } from '#ingest/judged.ts';
import { readFile } from '#ingest/files/read-file.ts';
import { readTables } from '#ingest/package/tables.ts';
import { problemAt } from '#ingest/problem-at.ts';
import type { LabelReader } from '#ingest/reports/label.ts';
import { figuresOf, type QuarterFigure } from '#ingest/reports/months.ts';
import type { Store } from '#ingest/reports/settle.ts';
import {
	expectedWords,
	mergeReport,
	readerOf,
	understandFile,
	type Verdict
} from '#ingest/reports/understand.ts';
import { knownOf } from '#ingest/rules/known.ts';

/** What it takes to understand files: the register, read once. */
export interface Checker {
	readonly reader: LabelReader;
	readonly words: readonly string[];
}

/** What became of one file, and of the store after it. */
export interface CheckedFile {
	readonly file: string;
	readonly verdict: Verdict;
	readonly ms: number;
	readonly problems: readonly Problem[];
	readonly facts: readonly QuarterFigure[];
	readonly store: Store;
}

/** A checker against `units.csv` and `indicators.csv`. A register that is wrong itself is thrown: nothing can be checked. */
export function readerForCheck(files: ReadonlyMap<string, Uint8Array>): Checker {
	const { units, indicators } = readTables(files);
	const wrong = [...units.problems, ...indicators.problems].filter(isError);
	if (wrong.length > 0) throw new Error(`The register cannot be read: ${JSON.stringify(wrong.slice(0, 3))}`);
	const known = knownOf(
		units.rows.map(({ value }) => value),
		indicators.rows.map(({ value }) => value)
	);
	return { reader: readerOf(known), words: expectedWords(known) };
}

/** Reads one file against what the earlier ones would have stored. A rejected file changes nothing. */
export function checkFile(
	{ reader, words }: Checker,
	store: Store,
	file: string,
	bytes: Uint8Array | null,
	quarter: Quarter | null,
	today?: string
): CheckedFile {
	const start = performance.now();
	const reading =
		bytes === null
			? {
					grids: [],
					problems: [problemAt('unreadable_file', { file }, {})],
					isReadable: false,
					encoding: null
				}
			: readFile(file, bytes, words);
	const merged = mergeReport(store, file, understandFile(file, reading, reader, { quarter, today }));
	const isRejected = merged.verdict === 'reject';
	return {
		...{ file, verdict: merged.verdict, problems: merged.problems },
		facts: isRejected ? [] : figuresOf(merged.store, merged.added),
		store: isRejected ? store : merged.store,
		ms: Math.round(performance.now() - start)
	};
}
