/** The five tones as NFD writes them; on a consonant such a mark is another letter (ñ). */
const TONES = /(?<=[aeiouy][\u0302\u0306\u031b]?)[\u0300\u0301\u0303\u0309\u0323]/gu;

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|[bcdđghklmnprstvx])?';
const VOWELS = [
	'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|uy',
	'ươ|ưa|ưi|ưu|yê|iêu|yêu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|uya|uyê|uyu'
].join('|');
const AFTER_QU = 'a|ă|â|e|ê|i|ô|ơ|y|ai|ao|au|ay|âu|ây|eo|êu|iu|yê|ya|yu';
const CODA = '(?:ch|ng|nh|[cmnpt])?';
const SYLLABLE = new RegExp(`^(?:${ONSET}(?:${VOWELS})|qu(?:${AFTER_QU}))${CODA}$`, 'u');

/** Whether a word of lower-case letters in NFC can be a syllable of Vietnamese: at most one tone, known vowels. */
export function isSyllable(word: string): boolean {
	const apart = word.normalize('NFD');
	const toneless = apart.replace(TONES, '');
	return apart.length - toneless.length <= 1 && SYLLABLE.test(toneless.normalize('NFC'));
}
