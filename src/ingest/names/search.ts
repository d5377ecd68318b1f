import { foldName, initials } from './fold.ts';
import { tidyName } from './tidy.ts';
import { placeTone } from './tone.ts';

/** Something that can be found by its name. */
export interface Entry<T> {
	readonly key: T;
	readonly name: string;
}

/** Where the typed letters stand in the name, best first; null where they do not. Both are folded. */
function placeOf(name: string, typed: string): number | null {
	if (name.startsWith(typed)) return 0;
	if (name.includes(` ${typed}`)) return 1;
	if (initials(name).startsWith(typed)) return 2;
	return name.includes(typed) ? 3 : null;
}

/** Accents kept, the place of the tone and the case not: "HOÀ" and "hòa" are one. */
const accented = (text: string): string => placeTone(tidyName(text)).toLowerCase();

/** 0 when the name has the very accents that were typed, 1 when only the letters agree. */
const accentRank = (name: string, typed: string): number =>
	accented(name).includes(accented(typed)) ? 0 : 1;

/**
 * The keys whose names fit what was typed, with or without accents, whole, in part or by initials: the accents typed
 * first, then starts of names, starts of words, initials, insides. Equals keep the order they came in; nothing typed
 * finds all.
 */
export function searchNames<T>(entries: readonly Entry<T>[], typed: string): T[] {
	const folded = foldName(typed);
	const hasAccents = folded !== accented(typed);
	const ranked = entries.flatMap(({ key, name }) => {
		const place = placeOf(foldName(name), folded);
		if (place === null) return [];
		return [{ key, rank: place + (hasAccents ? accentRank(name, typed) * 10 : 0) }];
	});
	return ranked.sort((a, b) => a.rank - b.rank).map(({ key }) => key);
}
