import type { Problem } from '#domain/problem.ts';
import type { Judged } from '../../judged.ts';
import { problemAt } from '../../problem-at.ts';
import type { Encoding } from '../grid.ts';
import { LIMITS } from '../limits.ts';
import { CANDIDATES, linesOf, strictUtf8, type Candidate } from './candidates.ts';
import { weight, type Evidence, type Judge } from './judge-words.ts';
import { utf16Of } from './utf16.ts';

export interface Decoded {
	readonly text: string;
	readonly encoding: Encoding;
}

type Reading = Judged<Decoded | null>;

const SAMPLE_BYTES = 64 * 1024;

function sixteen(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
	// an odd last byte is half a character that was cut off
	const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
	return { encoding, text: new TextDecoder(encoding).decode(whole).normalize('NFC') };
}

const isBeyondAscii = (line: Uint8Array): boolean => line.some((byte) => byte > 0x7f);

/** The lines that tell encodings apart, as many as are needed. */
function tellingLines(bytes: Uint8Array): Uint8Array {
	const parts: Uint8Array[] = [];
	let size = 0;
	for (const line of linesOf(bytes)) {
		if (size >= SAMPLE_BYTES) break;
		if (!isBeyondAscii(line)) continue;
		const part = line.subarray(0, SAMPLE_BYTES - size);
		parts.push(part);
		size += part.length;
	}
	const sample = new Uint8Array(size);
	parts.reduce((at, part) => (sample.set(part, at), at + part.length), 0);
	return sample;
}

interface Rated {
	readonly candidate: Candidate;
	readonly evidence: Evidence;
}

function best(sample: Uint8Array, judge: Judge): Rated | null {
	const rated = CANDIDATES.map((candidate) => ({ candidate, evidence: judge(candidate.decode(sample)) }));
	return rated.reduce<Rated | null>(
		(best, next) => (best === null || weight(next.evidence) > weight(best.evidence) ? next : best),
		null
	);
}

const spoiltLines = (bytes: Uint8Array): number =>
	Array.from(linesOf(bytes)).filter((line) => strictUtf8(line) === null).length;

/** What is said of text that was not plain UTF-8; spoilt UTF-8 is said cell by cell, where letters are lost. */
function remarks(file: string, bytes: Uint8Array, { candidate, evidence }: Rated): Problem[] {
	const { encoding, isMixed } = candidate;
	if (encoding === 'utf-8') return [];
	if (isMixed) return [problemAt('mixed_encodings', { file }, { encoding, count: spoiltLines(bytes) })];
	const code =
		evidence.known >= 2 && evidence.odd <= evidence.known ? 'legacy_encoding' : 'doubtful_encoding';
	return [problemAt(code, { file }, { encoding })];
}

function judged(file: string, bytes: Uint8Array, judge: Judge): Reading {
	const winner = best(tellingLines(bytes), judge);
	if (winner === null || (weight(winner.evidence) <= 0 && winner.evidence.odd > 0))
		return { value: null, problems: [problemAt('unknown_encoding', { file }, {})] };
	const { candidate } = winner;
	return {
		value: { text: candidate.decode(bytes), encoding: candidate.encoding },
		problems: remarks(file, bytes, winner)
	};
}

/** Counted first: every line may be decoded by itself. */
const lineFeeds = (bytes: Uint8Array): number =>
	bytes.reduce((many, byte) => (byte === 0x0a ? many + 1 : many), 0);

/**
 * Bytes to text in NFC, by evidence: a byte order mark, strict UTF-8, the shape of UTF-16, and only then the old
 * encodings, each by how many words it yields that are expected or could be Vietnamese.
 */
export function decodeText(file: string, bytes: Uint8Array, judge: Judge): Reading {
	const wide = utf16Of(bytes);
	if (wide !== null) return { value: sixteen(bytes, wide), problems: [] };
	const text = strictUtf8(bytes);
	if (text !== null) return { value: { text, encoding: 'utf-8' }, problems: [] };
	const lines = lineFeeds(bytes);
	if (lines <= LIMITS.textRows) return judged(file, bytes, judge);
	const limit = { found: lines, expected: LIMITS.textRows };
	return { value: null, problems: [problemAt('too_many_rows', { file }, limit)] };
}
