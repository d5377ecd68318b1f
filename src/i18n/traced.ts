/**
 * A number inside a sentence keeps its plain value, so that whoever draws the sentence can make it a
 * `<data value>` and later link it to its rows. The marks are private-use characters that no datum may hold.
 */
const OPEN = '\uE000';
const MIDDLE = '\uE001';
const CLOSE = '\uE002';

/** A number as it is written, with the value behind it. */
export interface TracedNumber {
	readonly value: number;
	readonly text: string;
}

export type Part = string | TracedNumber;

/** Puts a number into a text that is still a text: it may pass through any message. */
export const traced = (value: number, text: string): string => `${OPEN}${value}${MIDDLE}${text}${CLOSE}`;

const NUMBER = new RegExp(`${OPEN}([^${MIDDLE}]*)${MIDDLE}([^${CLOSE}]*)${CLOSE}`, 'u');
const PIECES = new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE})`, 'u');

/** The words and numbers of a sentence in order; empty strings are left out. */
export function partsOf(sentence: string): Part[] {
	return sentence
		.split(PIECES)
		.filter((piece) => piece !== '')
		.map((piece) => {
			const number = NUMBER.exec(piece);
			return number === null ? piece : { value: Number(number[1]), text: number[2] ?? '' };
		});
}

/** The sentence as plain text, for titles and labels that cannot hold elements. */
export const plainText = (sentence: string): string =>
	partsOf(sentence)
		.map((part) => (typeof part === 'string' ? part : part.text))
		.join('');
