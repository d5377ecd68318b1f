import type { Problem } from '#domain/problem.ts';
import type { TextRow } from '../csv/sheet.ts';
import type { Judged } from '../judged.ts';
import { problemAt, quoted } from '../problem-at.ts';

/**
 * Where each expected header stands (column from 1). A missing or doubled header is an error, a strange one a
 * warning: its column is not read.
 */
export function readHeader(
	file: string,
	header: TextRow,
	expected: readonly string[]
): Judged<ReadonlyMap<string, number>> {
	const columns = new Map<string, number>();
	const problems: Problem[] = [];
	header.cells.forEach((cell, index) => {
		const name = cell.trim();
		const place = { file, row: header.row, column: index + 1 };
		const found = quoted(name);
		if (columns.has(name)) problems.push(problemAt('column_twice', place, { columnName: found, found }));
		else if (expected.includes(name)) columns.set(name, index + 1);
		else
			problems.push(
				problemAt('unknown_column', place, { columnName: found, found, expected: expected.join(', ') })
			);
	});
	const missing = expected.filter((name) => !columns.has(name));
	for (const name of missing)
		problems.push(
			problemAt('missing_column', { file, row: header.row }, { columnName: name, expected: name })
		);
	return { value: columns, problems };
}
