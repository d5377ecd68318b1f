import type { Problem } from '#domain/problem.ts';
import type { Judged } from '../../judged.ts';
import { quoted } from '../../problem-at.ts';
import type { Grid } from '../grid.ts';
import { problemIn } from '../place.ts';
import { eachText, mapTexts, type TextAt } from './map-texts.ts';

/** A question mark with a letter right after it stands where a letter was; so does the mark of a failed decoding. */
const LOST = /\ufffd|\?(?=\p{L})/u;
const ADDRESS = /:\/\/|=/;

const hasLost = (text: string): boolean =>
	LOST.test(text) && (text.includes('\ufffd') || !ADDRESS.test(text));

interface Loss {
	readonly first: TextAt;
	count: number;
}

function lossesOf(grids: readonly Grid[]): Map<Grid, Loss> {
	const losses = new Map<Grid, Loss>();
	eachText(grids, (found) => {
		if (!hasLost(found.text)) return;
		const loss = losses.get(found.grid) ?? { first: found, count: 0 };
		loss.count += 1;
		losses.set(found.grid, loss);
	});
	return losses;
}

/** A text without the mark of a failed decoding. */
export const marked = (text: string): string => text.replaceAll('\ufffd', '?');

function remark({ first, count }: Loss): Problem {
	const { grid, row, column, text } = first;
	const place = { file: grid.file, sheet: grid.sheet, row, column };
	return problemIn('text_lost', place, { found: quoted(marked(text)), count });
}

/** Says where letters were lost before the file came here; U+FFFD becomes a question mark and is never kept. */
export function sayLost(grids: readonly Grid[]): Judged<readonly Grid[]> {
	const losses = [...lossesOf(grids).values()];
	if (losses.length === 0) return { value: grids, problems: [] };
	return { value: mapTexts(grids, marked), problems: losses.map(remark) };
}
