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

/** A number and the words up to the next one. */
export interface Step extends TracedNumber {
	readonly after: string;
}

/** A sentence as it is read: the words before the first number, then number by number. */
export interface Read {
	readonly lead: string;
	readonly steps: readonly Step[];
}

/** Takes a sentence apart. Called for nearly every text on screen at each choice, so it only looks for the marks. */
export function readOf(sentence: string): Read {
	const [lead = '', ...rest] = sentence.split(OPEN);
	return {
		lead,
		steps: rest.map((piece) => {
			const [middle, close] = [piece.indexOf(MIDDLE), piece.indexOf(CLOSE)];
			return {
				value: Number(piece.slice(0, middle)),
				text: piece.slice(middle + 1, close),
				after: piece.slice(close + 1)
			};
		})
	};
}

/** The words and numbers of a sentence in order; empty strings are left out. */
export function partsOf(sentence: string): Part[] {
	const { lead, steps } = readOf(sentence);
	return [lead, ...steps.flatMap(({ value, text, after }) => [{ value, text }, after])].filter(
		(part) => part !== ''
	);
}

/** The sentence as plain text, for titles and labels that cannot hold elements. */
export const plainText = (sentence: string): string =>
	partsOf(sentence)
		.map((part) => (typeof part === 'string' ? part : part.text))
		.join('');
