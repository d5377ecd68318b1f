import Papa from 'papaparse';
import type { Judged } from '../judged.ts';
import { problemAt } from '../problem-at.ts';
import { normaliseLineEnds } from './line-ends.ts';
import type { Sheet } from './sheet.ts';

/**
 * Text to rows of text. A quoted cell of several lines is one row, as in a spreadsheet. Unbalanced or stray quotes
 * give `broken_quotes` and no rows at all: an open quote swallows what follows it, and nobody can tell how much.
 */
export function readCsv(file: string, text: string, delimiter = ','): Judged<Sheet> {
	const lines = normaliseLineEnds(text, delimiter);
	const { data, errors } = Papa.parse<string[]>(lines, { delimiter, newline: '\n', quoteChar: '"' });
	const broken = errors.find((error) => error.type === 'Quotes');
	if (broken !== undefined) {
		const place = { file, row: (broken.row as number) + 1 };
		return { value: { file, rows: [] }, problems: [problemAt('broken_quotes', place, {})] };
	}
	return { value: { file, rows: data.map((cells, index) => ({ row: index + 1, cells })) }, problems: [] };
}
