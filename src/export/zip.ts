import { strToU8, zipSync } from 'fflate';

/** Parts by path, in the order they are to lie in. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The first day a zip can tell, in local time as a zip tells it: the same parts are the same bytes on any day. */
const NO_TIME = new Date(1980, 0, 1);

/** Packs parts, deflated; text as UTF-8. */
export const zipped = (parts: Parts): Uint8Array =>
	zipSync(
		Object.fromEntries(
			[...parts].map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])
		),
		{ level: 6, mtime: NO_TIME }
	);
