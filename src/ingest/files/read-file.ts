import type { Problem } from '#domain/problem.ts';
import { problemAt } from '../problem-at.ts';
import type { FileReading, OnProgress } from './grid.ts';
import { LIMITS, megabytes } from './limits.ts';
import { readText } from './read-text.ts';
import { refused } from './refuse.ts';
import { readPackage } from './read-package.ts';
import { binaryKind } from './sniff/binary-kind.ts';
import { isZip } from './sniff/package-kind.ts';
import { judgeOf } from './text/judge-words.ts';
import { marked } from './text/lost-letters.ts';

function read(
	name: string,
	bytes: Uint8Array,
	known: readonly string[],
	onprogress?: OnProgress
): FileReading {
	const place = { file: name };
	if (bytes.length === 0) return refused(problemAt('empty_file', place, {}));
	if (bytes.length > LIMITS.fileBytes) {
		const size = { found: megabytes(bytes.length), expected: megabytes(LIMITS.fileBytes) };
		return refused(problemAt('file_too_large', place, size));
	}
	const kind = binaryKind(bytes);
	if (kind !== null) return refused(problemAt(kind, place, {}));
	const judge = judgeOf(known);
	return isZip(bytes) ? readPackage(name, bytes, judge, onprogress) : readText(name, bytes, judge);
}

/** What a problem quotes may come from anywhere in the file, also from where letters were lost. */
const withoutMarks = (problem: Problem): Problem => ({
	...problem,
	params: Object.fromEntries(
		Object.entries(problem.params).map(([name, value]) => [
			name,
			typeof value === 'string' ? marked(value) : value
		])
	)
});

/**
 * A file's bytes to grids of cells, by what the bytes are and not by the name. `known` are words to be expected (names
 * of units, names and aliases of indicators): they judge encodings and nothing else. Never throws for bad data.
 */
export function readFile(
	name: string,
	bytes: Uint8Array,
	known: readonly string[],
	onprogress?: OnProgress
): FileReading {
	const reading = read(name, bytes, known, onprogress);
	return { ...reading, problems: reading.problems.map(withoutMarks) };
}
