import type { PackageHead } from '#domain/package.ts';
import { decodeUtf8 } from '../csv/decode.ts';
import type { Judged } from '../judged.ts';
import { problemAt } from '../problem-at.ts';
import { DESCRIPTOR, readHead } from './head.ts';
import { readHashes } from './hashes.ts';
import { isObject, parseJson } from './json.ts';
import { readPaths } from './resources.ts';

/** What `datapackage.json` says: the head (null when unusable) and the paths of the files that belong to it. */
export interface Descriptor {
	readonly head: PackageHead | null;
	readonly paths: readonly string[];
	/** The hash each file had when the descriptor was written, where it says so. */
	readonly hashes: ReadonlyMap<string, string>;
}

const NOTHING: Descriptor = { head: null, paths: [], hashes: new Map() };

/** Reads `datapackage.json`: problems `missing_file`, `not_utf8`, `not_json`, `missing_field`, `bad_field`, `bad_path`, `path_twice`. */
export function readDescriptor(bytes: Uint8Array | undefined): Judged<Descriptor> {
	const place = { file: DESCRIPTOR };
	if (bytes === undefined) return { value: NOTHING, problems: [problemAt('missing_file', place, {})] };
	const { value: text, problems } = decodeUtf8(DESCRIPTOR, bytes);
	if (text === null) return { value: NOTHING, problems };
	const json = parseJson(text);
	if (!isObject(json)) return { value: NOTHING, problems: [problemAt('not_json', place, {})] };
	const head = readHead(json);
	const paths = readPaths(json);
	return {
		value: { head: head.value, paths: paths.value, hashes: readHashes(json) },
		problems: [...head.problems, ...paths.problems]
	};
}
