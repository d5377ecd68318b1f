import type { Problem } from '#domain/problem.ts';

/** What was read, and everything that was wrong with it. Bad data never throws. */
export interface Judged<T> {
	readonly value: T;
	readonly problems: readonly Problem[];
}

export const isError = (problem: Problem): boolean => problem.severity === 'error';
