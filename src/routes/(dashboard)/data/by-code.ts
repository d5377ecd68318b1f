import type { Problem } from '#domain/problem.ts';

/** Problems of one kind together, in the order the kinds appear. */
export function byCode(problems: readonly Problem[]): readonly (readonly [string, readonly Problem[]])[] {
	const kinds = new Map<string, Problem[]>();
	for (const problem of problems) kinds.set(problem.code, [...(kinds.get(problem.code) ?? []), problem]);
	return [...kinds.entries()];
}
