/** Joiners, marks of direction and byte order, soft hyphens: nobody typed them, nobody sees them. Not the two that turn
 * letters round: what one sees then is not what stands there. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200c-\u200f\u202a-\u202c\u2060-\u2064\u2066-\u2069\ufeff]/gu;
/** Every kind of space, the one of zero width too. */
const SPACES = /[\s\u200b]+/gu;
/** A space of zero width between letters: of one syllable ("S|ài", "Quố|c"), or of two ("Sài|Sơn", "xã|Yên"). */
const BREAK_IN_LETTERS = /(?<!\p{L})(\p{L}+)\u200b+(?=(\p{L}+))/gu;
const VOWEL = /[aeiouy]/iu;
const BEGINS_ANEW = /^(?:\p{Lu}|[^aeiouy])/u;

/** Two syllables have a vowel each, and the second begins with a consonant or a capital. */
function withoutBreak(whole: string, before: string, after: string): string {
	const areTwo = [before, after].every((part) => VOWEL.test(part.normalize('NFD')));
	return areTwo && BEGINS_ANEW.test(after.normalize('NFD')) ? whole : before;
}

/** Eth and the African D look like Đ and survive every normalisation; they come from old fonts and keyboards. */
const LOOKS_LIKE_D = /[\u00d0\u0189]/gu;
const LOOKS_LIKE_SMALL_D = /[\u00f0\u0256]/gu;

/** Printed ASCII with single blanks inside: there is nothing to tidy, and most cells of a long file are this. */
const IS_PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Whether a text is plain ASCII that tidying would hand back as it is. */
export const isPlain = (text: string): boolean => IS_PLAIN.test(text);

const withoutBreaks = (text: string): string =>
	text.includes('\u200b') ? text.replace(BREAK_IN_LETTERS, withoutBreak) : text;

/** A name without what cannot be seen: NFC, Đ for its doubles, single spaces. Accents and case are kept. */
export const tidyName = (text: string): string =>
	isPlain(text)
		? text
		: withoutBreaks(
				text
					.normalize('NFC')
					.replace(LOOKS_LIKE_D, 'Đ')
					.replace(LOOKS_LIKE_SMALL_D, 'đ')
					.replace(INVISIBLE, '')
			)
				.replace(SPACES, ' ')
				.trim();
