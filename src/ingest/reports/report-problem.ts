import type { Problem, Question } from '#domain/problem.ts';
import type { ParamsOf, ProblemCode } from '#domain/problem-codes.ts';
import type { Grid } from '../files/grid.ts';
import { problemAt } from '../problem-at.ts';

/** Where in a grid: row and column as a spreadsheet numbers them. */
export interface GridPlace {
	readonly row?: number;
	readonly column?: number;
}

/** A problem of a known code within a grid; a sheet is named where there is one. */
export function problemIn<Code extends ProblemCode>(
	grid: Pick<Grid, 'file' | 'sheet'>,
	code: Code,
	place: GridPlace,
	params: ParamsOf<Code>
): Problem {
	const problem = problemAt(code, { file: grid.file, ...place }, params);
	return grid.sheet === null ? problem : { ...problem, sheet: grid.sheet };
}

/** A question before its table is known. */
export type AskedQuestion = Pick<Question, 'about' | 'text' | 'proposed'> & Partial<Question>;

/** The problem with what a person could say to mend it. */
export const asking = (problem: Problem, question: AskedQuestion): Problem => ({
	...problem,
	question: { column: null, shape: '', ...question }
});
