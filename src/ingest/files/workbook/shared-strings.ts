import type { Problem } from '#domain/problem.ts';
import { textCell, type Cell } from '../grid.ts';
import type { Archive } from '../zip/archive.ts';
import { excelText } from './excel-text.ts';
import { readPart } from './read-part.ts';
import { RichText } from './rich-text.ts';

export interface SharedStrings {
	/** One cell for each text: cells that share it share the object. */
	readonly cells: readonly Cell[];
	readonly problem: Problem | null;
}

/** The texts that cells name by number. */
export function readSharedStrings(file: string, archive: Archive, part: string | null): SharedStrings {
	const cells: Cell[] = [];
	if (part === null || !archive.has(part)) return { cells, problem: null };
	const rich = new RichText();
	const problem = readPart(file, archive, part, {
		open: (name) => {
			if (name === 'si') rich.start();
			else rich.open(name);
			return undefined;
		},
		text: (text) => {
			rich.text(text);
		},
		close: (name) => {
			if (name === 'si') cells.push(textCell(excelText(rich.end())));
			else rich.close(name);
		}
	});
	return { cells, problem };
}
