import { NO_COMPARE_KEYS } from '#domain/comparing.ts';
import { getOrMake, remembered } from '#domain/remembered.ts';
import { parseCompareKeys, withoutCompareKeys } from '#state/url/compare.ts';
import { defaultSelection, parseSelection, type Known, type Parsed } from '#state/url/selection.ts';

/** The address, what is on screen and what follows it a frame later are read again and again: few texts at a time. */
const MOST_REMEMBERED = 16;

/** What a query selects; the default as long as the page is as it was prerendered. The same object for the same text. */
export function selectionsIn(known: Known, isAwake: boolean): (query: string) => Parsed {
	const read = remembered(
		(text): Parsed =>
			isAwake
				? parseSelection(new URLSearchParams(text), known)
				: { selection: defaultSelection(known.register), notices: [] },
		MOST_REMEMBERED
	);
	return (query) => read(withoutCompareKeys(query));
}

/** What a query that selects `parse(query)` says to the screen that compares, where that is on screen. */
export const compareKeysIn = (known: Known, parse: (query: string) => Parsed, isComparing: boolean) =>
	remembered((text): ReturnType<typeof parseCompareKeys> => {
		if (!isComparing) return { keys: NO_COMPARE_KEYS, notices: [] };
		const { selection } = parse(text);
		return parseCompareKeys(new URLSearchParams(text), known.register, { ...known, ...selection });
	}, MOST_REMEMBERED);

/** Writes the address of each figure once: hundreds are asked for again when their values change. */
export function writeOnce<T>(write: (figure: T) => string): (figure: T) => string {
	const known = new Map<string, string>();
	return (figure) => getOrMake(known, JSON.stringify(figure), () => write(figure));
}
