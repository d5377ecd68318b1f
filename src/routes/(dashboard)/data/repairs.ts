import type { IndicatorId } from '#domain/indicator.ts';
import type { Problem, Question } from '#domain/problem.ts';
import type { UnitId } from '#domain/unit.ts';
import { groupBy } from '#domain/group-by.ts';
import type { Answer } from '#ingest/reports/answers.ts';

/** The answer that takes one proposal. */
export function repairOf({ about, text, column }: Question, id: string): Answer {
	if (about === 'unit') return { of: 'name', text, unit: id as UnitId };
	const meaning = { kind: 'result', indicator: id as IndicatorId } as const;
	return column === null ? { of: 'line', text, meaning } : { of: 'column', index: column, meaning };
}

/** Questions of some problems that have just one proposal: the only ones that may be taken together. */
const plainQuestions = (problems: readonly Problem[]): readonly Question[] =>
	problems.flatMap(({ question }) => (question?.proposed.length === 1 ? [question] : []));

/** How many problems of a kind can be mended together; one is not worth a button of its own. */
export const mendable = (problems: readonly Problem[]): number => plainQuestions(problems).length;

/** The answers that mend all of them, by the shape of their tables. */
export function repairsOf(problems: readonly Problem[]): ReadonlyMap<string, readonly Answer[]> {
	const byShape = groupBy(plainQuestions(problems), ({ shape }) => shape);
	return new Map(
		[...byShape].map(([shape, questions]) => [
			shape,
			questions.flatMap((question) => question.proposed.map((id) => repairOf(question, id)))
		])
	);
}
