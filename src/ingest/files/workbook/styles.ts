import type { Problem } from '#domain/problem.ts';
import type { Archive } from '../zip/archive.ts';
import { shownAs, type Shown } from './number-format.ts';
import { readPart } from './read-part.ts';

export interface Styles {
	/** By the number a cell gives its style. */
	readonly shown: readonly Shown[];
	readonly problem: Problem | null;
}

/** Which styles of cells show dates and which percents. */
export function readStyles(file: string, archive: Archive, part: string | null): Styles {
	if (part === null || !archive.has(part)) return { shown: [], problem: null };
	const formats = new Map<number, string>();
	const ids: number[] = [];
	let isCellStyle = false;
	let isFormat = false;
	const problem = readPart(file, archive, part, {
		open: (name, attributes) => {
			if (name === 'cellXfs') isCellStyle = true;
			if (name === 'numFmts') isFormat = true;
			const id = Number(attributes.get('numFmtId') ?? 0);
			if (name === 'numFmt' && isFormat) formats.set(id, attributes.get('formatCode') ?? '');
			if (name === 'xf' && isCellStyle) ids.push(id);
			return undefined;
		},
		text: () => undefined,
		close: (name) => {
			if (name === 'cellXfs') isCellStyle = false;
			if (name === 'numFmts') isFormat = false;
		}
	});
	return { shown: ids.map((id) => shownAs(id, formats)), problem };
}
