import { tidyName } from '../names/tidy.ts';
import { placeTone } from '../names/tone.ts';

/** One sentence of a pasted text; both forms have the same length, so a place in one is a place in the other. */
export interface ProseSentence {
	/** As written, single spaces. */
	readonly written: string;
	/** For matching: lower case, tones in one place. */
	readonly key: string;
	/** Sentences of one paragraph may leave out who acted. */
	readonly paragraph: number;
}

/** A full stop ends a sentence where a capital, a quotation mark or a digit follows; one inside a number does not. */
const SENTENCE_END = /(?<=[.!?…])\s+(?=["“(]?[\p{Lu}\d])/u;

/** For matching only: "Hoà" and "Hòa" are one word. */
export const keyOf = (text: string): string => placeTone(text).toLocaleLowerCase('vi');

const sentenceOf = (written: string, paragraph: number): ProseSentence => ({
	written,
	key: keyOf(written),
	paragraph
});

export const sentencesOf = (text: string): readonly ProseSentence[] =>
	text
		.normalize('NFC')
		.split(/\r?\n/u)
		.map(tidyName)
		.flatMap((line, paragraph) => line.split(SENTENCE_END).map((each) => sentenceOf(each, paragraph)))
		.filter(({ written }) => written !== '');

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

export const escapedPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Where a phrase stands as whole words. */
export function placesOf(key: string, phrase: string): { readonly start: number; readonly end: number }[] {
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapedPattern(phrase)}(?![\\p{L}\\p{N}])`, 'gu');
	return [...key.matchAll(pattern)].map(({ index }) => ({ start: index, end: index + phrase.length }));
}
