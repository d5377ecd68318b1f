import { parsePeriod, type Quarter } from '#domain/period.ts';
import { readFile } from '#ingest/files/read-file.ts';
import { readFolder } from '#ingest/package.server.ts';
import type { ReportFact } from '#ingest/reports/report-fact.ts';
import { NO_STORE, type Store } from '#ingest/reports/settle.ts';
import { expectedWords, mergeReport, readerOf, understandFile } from '#ingest/reports/understand.ts';
import { knownOf } from '#ingest/rules/known.ts';
import { REPORT } from '../ingest/files/reading.ts';

const { package: shipped } = readFolder('datasets');
if (shipped === null) throw new Error('The shipped data have errors.');

export const { register } = shipped;
const known = knownOf(register.units, register.indicators);
const words = expectedWords(known);
/** One reader for many files, as in the worker of the page. */
const reader = readerOf(known);

const PROTOTYPES = [Object, Array, Function, String, Number, RegExp, Map, Set, Promise].map(
	({ prototype }) => prototype as object
);
const namesOf = (): string =>
	PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join(';');
const before = namesOf();

/** A report that was accepted before: nothing a later file says may change it. */
const stored = mergeReport(
	NO_STORE,
	'earlier.csv',
	understandFile(
		'earlier Q1-2024.csv',
		readFile('earlier Q1-2024.csv', new TextEncoder().encode(REPORT), words),
		reader,
		{ quarter: null }
	)
).store;
const storedText = JSON.stringify([...stored]);

function wrongFact({ unit, period, indicator, count, file, topic }: ReportFact, name: string): string | null {
	if (!Number.isSafeInteger(count) || count < 0) return `a count of ${count}`;
	if (!known.units.has(unit) || !known.indicators.has(indicator))
		return `an unknown key ${unit} ${indicator}`;
	if (parsePeriod(period.text) === null) return `a period ${period.text}`;
	return file !== name || topic.includes('\ufffd') ? `a text that was not in the file: ${topic}` : null;
}

function wrongStore(store: Store): string | null {
	if (JSON.stringify([...stored]) !== storedText) return 'the stored facts were changed';
	return [...stored].every(([key, fact]) => store.get(key) === fact)
		? null
		: 'a stored fact was lost or replaced';
}

/** What came of a file: how many facts, or what should never happen. */
export interface Outcome {
	readonly verdict: string;
	readonly facts: number;
	readonly fault: string | null;
}

/**
 * Reads a file as the page does, with the quarter the clerk has chosen, and looks for what should never happen. Throws
 * only what the reader throws.
 */
export function judged(name: string, bytes: Uint8Array, quarter: Quarter | null): Outcome {
	const copy = bytes.slice();
	const reading = readFile(name, bytes, words);
	const report = understandFile(name, reading, reader, { quarter });
	const merged = mergeReport(stored, name, report);
	const isRefused = reading.problems.some(({ severity }) => severity === 'error');
	const fault =
		(reading.isReadable === isRefused ? 'readable and refused at once' : null) ??
		(report.verdict === 'reject' && report.problems.length === 0 ? 'rejected without a word' : null) ??
		(report.verdict === 'reject' && report.facts.length > 0 ? 'rejected with facts' : null) ??
		report.facts.map((fact) => wrongFact(fact, name)).find((wrong) => wrong !== null) ??
		wrongStore(merged.store) ??
		(copy.every((byte, at) => byte === bytes[at]) ? null : 'the bytes were changed') ??
		(namesOf() === before ? null : 'a prototype was changed');
	return { verdict: merged.verdict, facts: report.facts.length, fault };
}
