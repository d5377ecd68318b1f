import { ITEMS_A_STEP } from '#domain/steps.ts';
import { readFile } from '#ingest/files/read-file.ts';
import { hashOf } from '#ingest/package/version.ts';
import type { LabelReader } from '#ingest/reports/label.ts';
import { expectedWords, readerOf, understandFile, type ReportReading } from '#ingest/reports/understand.ts';
import { knownOf } from '#ingest/rules/known.ts';
import type { Asked, Told } from './protocol.ts';

// What people drop in is read here, apart from the page: a hostile file can cost this worker, never the screen.
const worker = globalThis as unknown as {
	onmessage: ((event: MessageEvent<Asked>) => void) | null;
	postMessage(told: Told): void;
};

/** Which share of the work it is to make cells of bytes, and then facts of cells; the rest is handing them over. */
const [READING, UNDERSTANDING] = [0.4, 0.5];

let reader: LabelReader | null = null;
let words: readonly string[] = [];

const tell = (id: number, share: number): void => worker.postMessage({ id, kind: 'progress', share });

function inPieces<T>(items: readonly T[], send: (piece: readonly T[]) => void): void {
	for (let at = 0; at < items.length; at += ITEMS_A_STEP) send(items.slice(at, at + ITEMS_A_STEP));
}

/** Facts and problems go ahead in pieces; a hundred thousand in one would hold the page up while it takes them over. */
function sendAhead(id: number, { facts, problems }: ReportReading): void {
	inPieces(facts, (piece) => worker.postMessage({ id, kind: 'facts', facts: piece }));
	inPieces(problems, (piece) => worker.postMessage({ id, kind: 'problems', problems: piece }));
}

worker.onmessage = ({ data: asked }) => {
	if (asked.kind === 'register') {
		const known = knownOf(asked.units, asked.indicators);
		reader = readerOf(known);
		words = expectedWords(known);
		return;
	}
	if (reader === null) return;
	const { id, name, bytes, quarter, unit, today, answers } = asked;
	const reading = readFile(name, bytes, words, (share) => tell(id, share * READING));
	tell(id, READING);
	const onprogress = (share: number) => tell(id, READING + share * UNDERSTANDING);
	const report = understandFile(name, reading, reader, { quarter, unit, today, answers, onprogress });
	tell(id, READING + UNDERSTANDING);
	sendAhead(id, report);
	const rest = { ...report, facts: [], problems: [] };
	worker.postMessage({ id, kind: 'read', report: rest, encoding: reading.encoding, sha256: hashOf(bytes) });
};
