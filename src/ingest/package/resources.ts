import type { Problem } from '#domain/problem.ts';
import type { Judged } from '../judged.ts';
import { problemAt, quoted } from '../problem-at.ts';
import { DESCRIPTOR } from './head.ts';
import { fieldOf } from './json.ts';

/**
 * Relative, plain, `.csv` or `.json`. A list of what may be, not of what may not: no `..`, scheme, backslash,
 * `%2e` or query can be spelt with it, so a path never leaves the folder, on disk or over the network.
 */
const PLAIN_PATH = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*\.(csv|json)$/;

const isPlainPath = (path: unknown): path is string =>
	typeof path === 'string' && PLAIN_PATH.test(path) && path !== DESCRIPTOR;

/** The paths of one resource: Frictionless allows a list where one table is cut into several files. */
function pathsOf(resource: unknown): readonly unknown[] {
	const path = fieldOf(resource, 'path');
	return Array.isArray(path) ? path : [path];
}

/** Every path the parsed descriptor lists, in its order. Strange or doubled paths are left out and named. */
export function readPaths(json: unknown): Judged<readonly string[]> {
	const resources = fieldOf(json, 'resources');
	const place = { file: DESCRIPTOR };
	if (!Array.isArray(resources))
		return { value: [], problems: [problemAt('missing_field', place, { field: 'resources' })] };
	const paths = new Set<string>();
	const problems: Problem[] = [];
	for (const path of resources.flatMap(pathsOf)) {
		const found = quoted(String(path));
		if (!isPlainPath(path)) problems.push(problemAt('bad_path', place, { found }));
		else if (paths.has(path)) problems.push(problemAt('path_twice', place, { found }));
		else paths.add(path);
	}
	return { value: [...paths], problems };
}
