import { foldName } from '../names/fold.ts';
import { tidyName } from '../names/tidy.ts';
import { placeTone } from '../names/tone.ts';

const wordsIn = (text: string): readonly string[] =>
	placeTone(tidyName(text))
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');

/** A word typed with its very accents, or with none at all (an Đ may stay): another accent is another word. */
const isSameWord = (typed: string, word: string): boolean =>
	typed === word || (typed.replaceAll('đ', 'd') === foldName(typed) && foldName(typed) === foldName(word));

/** Whether a text that has the letters of a name also has its accents: "Hoa Thach" has, "Cẩn Hữu" is not Cấn Hữu. */
export function agreesInAccents(text: string, name: string): boolean {
	const [typed, words] = [wordsIn(text), wordsIn(name)];
	return typed.some((_, at) => words.every((word, index) => isSameWord(typed[at + index] ?? '', word)));
}
