import type { Problem } from '#domain/problem.ts';
import type { FileReading } from './grid.ts';

/** Nothing of the file can be used, and why. */
export const refused = (...problems: readonly Problem[]): FileReading => ({
	grids: [],
	problems,
	isReadable: false,
	encoding: null
});
