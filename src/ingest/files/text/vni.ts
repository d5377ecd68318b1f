/** Marks that follow a letter of VNI, and what they add to it; circumflex and breve may bring a tone along. */
const MARKS: Readonly<Record<string, string>> = {
	...{ ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' },
	...{
		â: '\u0302',
		á: '\u0302\u0301',
		à: '\u0302\u0300',
		å: '\u0302\u0309',
		ã: '\u0302\u0303',
		ä: '\u0302\u0323'
	},
	...{
		ê: '\u0306',
		é: '\u0306\u0301',
		è: '\u0306\u0300',
		ú: '\u0306\u0309',
		ü: '\u0306\u0303',
		ë: '\u0306\u0323'
	}
};

/** Letters that stand for one letter by themselves. */
const LETTERS: Readonly<Record<string, string>> = {
	...{ ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', í: 'í', ì: 'ì' }
};

const TONE = 'ùøûõï';
const CIRCUMFLEX = 'âáàåãä';
const BREVE = 'êéèúüë';
/** A letter with its mark first, whatever its case; then letters alone. */
const SEQUENCE = new RegExp(
	`a[${TONE}${CIRCUMFLEX}${BREVE}]|[eo][${TONE}${CIRCUMFLEX}]|[uyôö][${TONE}]|[${Object.keys(LETTERS).join('')}]`,
	'giu'
);

const inCaseOf = (model: string, letter: string): string =>
	model === model.toLowerCase() ? letter : letter.toUpperCase();

function letterOf(sequence: string): string {
	const [base = '', mark = ''] = sequence.toLowerCase();
	const letter = (LETTERS[base] ?? base) + (MARKS[mark] ?? '');
	return inCaseOf(sequence.charAt(0), letter.normalize('NFC'));
}

/** Text typed for VNI fonts, as windows-1252 shows it, to Unicode: "Phöôïng" → "Phượng". */
export const fromVni = (text: string): string => text.normalize('NFC').replace(SEQUENCE, letterOf);
