import type { Problem } from '#domain/problem.ts';
import type { ParamsOf, ProblemCode } from '#domain/problem-codes.ts';
import { problemAt, type Place } from '../problem-at.ts';

/** Where in a file, with the sheet of a workbook. */
export interface SheetPlace extends Place {
	readonly sheet?: string | null;
}

/** A problem that also names its sheet, where there is one. */
export function problemIn<Code extends ProblemCode>(
	code: Code,
	{ sheet, ...place }: SheetPlace,
	params: ParamsOf<Code>
): Problem {
	const problem = problemAt(code, place, params);
	return sheet === undefined || sheet === null ? problem : { ...problem, sheet };
}
