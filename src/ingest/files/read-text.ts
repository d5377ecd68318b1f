import { problemAt } from '../problem-at.ts';
import { readDelimited } from './delimited/read-delimited.ts';
import { finish } from './finish.ts';
import type { FileReading } from './grid.ts';
import { refused } from './refuse.ts';
import { nameDiffers } from './sniff/name-differs.ts';
import { textKind } from './sniff/text-kind.ts';
import { decodeText } from './text/decode-text.ts';
import type { Judge } from './text/judge-words.ts';

const withoutMarks = (text: string): string => text.replace(/^\ufeff+/, '');

/** A file of text: decoded by evidence, parted into cells, old fonts and double encoding undone. */
export function readText(file: string, bytes: Uint8Array, judge: Judge): FileReading {
	const { value: decoded, problems: told } = decodeText(file, bytes, judge);
	if (decoded === null) return refused(...told);
	const text = withoutMarks(decoded.text);
	if (text.includes('\0')) return refused(problemAt('binary_file', { file }, {}));
	if (text.trim() === '') return refused(problemAt('empty_file', { file }, {}));
	const kind = textKind(text);
	if (kind !== null) return refused(problemAt(kind, { file }, {}));
	const { value: grid, problems: misread } = readDelimited(file, text);
	if (grid === null) return refused(...told, ...misread);
	const problems = [...nameDiffers(file, 'text'), ...told, ...misread];
	return finish({ file, grids: [grid], problems, encoding: decoded.encoding }, judge);
}
