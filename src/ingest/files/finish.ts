import type { Problem } from '#domain/problem.ts';
import { problemAt } from '../problem-at.ts';
import type { Encoding, FileReading, Grid } from './grid.ts';
import { refused } from './refuse.ts';
import type { Judge } from './text/judge-words.ts';
import { sayLost } from './text/lost-letters.ts';
import { repairTexts } from './text/repair-texts.ts';

/** Grids as read, and what was said so far. */
export interface Raw {
	readonly file: string;
	readonly grids: readonly Grid[];
	readonly problems: readonly Problem[];
	readonly encoding: Encoding;
}

/** The last steps for every kind of file: old fonts and double encoding undone, lost letters said. */
export function finish({ file, grids, problems, encoding }: Raw, judge: Judge): FileReading {
	if (grids.every(({ rows }) => rows.length === 0)) return refused(problemAt('empty_file', { file }, {}));
	const repaired = repairTexts(grids, judge);
	const kept = sayLost(repaired.value);
	const remarks = [...problems, ...repaired.problems, ...kept.problems];
	return { grids: kept.value, problems: remarks, isReadable: true, encoding };
}
