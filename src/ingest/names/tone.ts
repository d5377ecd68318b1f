/** Tone on the second vowel of an open syllable, but never after q: "Hoà", "Thuỷ", not "quý". */
const NEW_PLACEMENT = /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu;

const moved = (pair: string): string => {
	const [first = '', second = '', tone = ''] = pair.normalize('NFD');
	return (first + tone + second).normalize('NFC');
};

/**
 * Writes the tone of "Hoà", "Thuỷ" where "Hòa", "Thủy" have it. Both spellings are official somewhere, so this
 * makes keys for matching; what is shown is never rewritten.
 */
export const placeTone = (text: string): string => text.normalize('NFC').replace(NEW_PLACEMENT, moved);
