import { foldName } from '../names/fold.ts';
import { remembered } from '#domain/remembered.ts';

/** Text to compare labels by: folded, every mark of punctuation a space. "Số cuộc: giám-sát" → "so cuoc giam sat". */
export const wordsOf = remembered((text) =>
	foldName(text)
		.replace(/[^\p{L}\p{N}%+?]+/gu, ' ')
		.trim()
);

/** Whether `phrase` stands in `words` as whole words. Both are made by `wordsOf`. */
export const hasPhrase = (words: string, phrase: string): boolean => ` ${words} `.includes(` ${phrase} `);

/** The words without a phrase that stands in them. */
export const withoutPhrase = (words: string, phrase: string): string =>
	` ${words} `.replace(` ${phrase} `, ' ').replace(/ +/g, ' ').trim();

/** "1. ", "a) ", "II. ", "- ", "+ ": what numbers a line of a list. */
const LIST_MARK = /^\s*(?:(?:\d{1,3}(?:\.\d{1,2})*|[ivx]{1,4}|[a-h])\s*[.):/-]+|[-–—+*•·]+)\s*/iu;

/** A label without the number or dash of its line: "1. Giám sát" → "Giám sát". */
export const withoutListMark = (text: string): string => text.replace(LIST_MARK, '');

export const hasDash = (text: string): boolean => /^\s*[-–—+*•·]/u.test(text);
