import type { Problem } from '#domain/problem.ts';
import type { Judged } from '../judged.ts';
import { problemAt } from '../problem-at.ts';
import { DESCRIPTOR } from './head.ts';
import { isTable } from './tables.ts';

/** A package without these can say nothing. */
const REQUIRED = ['units.csv', 'indicators.csv'];

/** The listed files that are there. Names those that are not, and those nobody will read. */
export function listedFiles(
	paths: readonly string[],
	files: ReadonlyMap<string, Uint8Array>
): Judged<ReadonlyMap<string, Uint8Array>> {
	const listed = new Map<string, Uint8Array>();
	const problems: Problem[] = REQUIRED.filter((path) => !paths.includes(path)).map((path) =>
		problemAt('table_not_listed', { file: DESCRIPTOR }, { path })
	);
	for (const path of paths) {
		const bytes = files.get(path);
		if (bytes === undefined) problems.push(problemAt('missing_file', { file: path }, {}));
		else listed.set(path, bytes);
		if (path.endsWith('.csv') && !isTable(path)) problems.push(problemAt('unknown_file', { file: path }, {}));
	}
	return { value: listed, problems };
}
