import { NO_COMPARE_KEYS } from '#domain/comparing.ts';
import { parseCompareKeys, withoutCompareKeys } from '#state/url/compare.ts';
import { defaultSelection, parseSelection, type Known, type Parsed } from '#state/url/selection.ts';

/** The address, what is on screen and what follows it a frame later are read again and again: few texts at a time. */
const MOST_REMEMBERED = 16;

/** Reads each text once: the same text gives the same object, and what is computed from it stays as it is. */
function readOnce<T>(read: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const found = known.get(text) ?? read(text);
		if (!known.has(text) && known.size === MOST_REMEMBERED) known.clear();
		known.set(text, found);
		return found;
	};
}

/** What a query selects; the default as long as the page is as it was prerendered. */
export function selectionsIn(known: Known, isAwake: boolean): (query: string) => Parsed {
	const read = readOnce((text) =>
		isAwake
			? parseSelection(new URLSearchParams(text), known)
			: { selection: defaultSelection(known.register), notices: [] }
	);
	return (query) => read(withoutCompareKeys(query));
}

/** What a query says to the screen that compares, where that is on screen. */
export function compareKeysIn(known: Known, isComparing: boolean) {
	const select = selectionsIn(known, true);
	return readOnce((text): ReturnType<typeof parseCompareKeys> => {
		if (!isComparing) return { keys: NO_COMPARE_KEYS, notices: [] };
		const { selection } = select(text);
		return parseCompareKeys(new URLSearchParams(text), known.register, { ...known, ...selection });
	});
}

/** Writes the address of each figure once: hundreds are asked for again when their values change. */
export function writeOnce<T>(write: (figure: T) => string): (figure: T) => string {
	const known = new Map<string, string>();
	return (figure) => {
		const key = JSON.stringify(figure);
		const found = known.get(key) ?? write(figure);
		known.set(key, found);
		return found;
	};
}
