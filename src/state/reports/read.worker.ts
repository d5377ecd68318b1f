import { readFile } from '#ingest/files/read-file.ts';
import { hashOf } from '#ingest/package/version.ts';
import type { LabelReader } from '#ingest/reports/label.ts';
import { expectedWords, readerOf, understandFile } from '#ingest/reports/understand.ts';
import { knownOf } from '#ingest/rules/known.ts';
import type { Answered, Asked } from './protocol.ts';

// What people drop in is read here, apart from the page: a hostile file can cost this worker, never the screen.
const worker = globalThis as unknown as {
	onmessage: ((event: MessageEvent<Asked>) => void) | null;
	postMessage(answer: Answered): void;
};

let reader: LabelReader | null = null;
let words: readonly string[] = [];

worker.onmessage = ({ data: asked }) => {
	if (asked.kind === 'register') {
		const known = knownOf(asked.units, asked.indicators);
		reader = readerOf(known);
		words = expectedWords(known);
		return;
	}
	if (reader === null) return;
	const { id, name, bytes, quarter } = asked;
	const reading = readFile(name, bytes, words);
	const report = understandFile(name, reading, reader, { quarter });
	worker.postMessage({ id, report, encoding: reading.encoding, sha256: hashOf(bytes) });
};
