/** Old encodings written the other way round, on their own: what the reader must undo. */
const VIETNAMESE = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ';
const TCVN3 = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ';
const TCVN3_CAPITALS: Readonly<Record<string, string>> = {
	Ă: '¡',
	Â: '¢',
	Ê: '£',
	Ô: '¤',
	Ơ: '¥',
	Ư: '¦',
	Đ: '§'
};

const VNI = [
	'aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä ñ eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò',
	'où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î'
]
	.join(' ')
	.split(' ');

const VISCII =
	'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';

/** Windows-1258: letters with their own byte, tones as marks after the letter. */
const CP1258: Readonly<Record<string, number>> = {
	...{ ă: 0xe3, Ă: 0xc3, đ: 0xf0, Đ: 0xd0, ơ: 0xf5, Ơ: 0xd5, ư: 0xfd, Ư: 0xdd },
	...{ â: 0xe2, Â: 0xc2, ê: 0xea, Ê: 0xca, ô: 0xf4, Ô: 0xd4 },
	...{ '\u0300': 0xcc, '\u0309': 0xd2, '\u0303': 0xde, '\u0301': 0xec, '\u0323': 0xf2 }
};

const indexOf = (letter: string): number => Array.from(VIETNAMESE).indexOf(letter.toLowerCase());

/** As a .VnTime font needs it: capitals with a tone are lower-case codes, drawn large by another font. */
export const tcvn3Text = (text: string): string =>
	Array.from(
		text.normalize('NFC'),
		(letter) => TCVN3_CAPITALS[letter] ?? TCVN3[indexOf(letter)] ?? letter
	).join('');

export const vniText = (text: string): string =>
	Array.from(text.normalize('NFC'), (letter) => {
		const code = VNI[indexOf(letter)] ?? letter;
		return letter === letter.toLowerCase() ? code : code.toUpperCase();
	}).join('');

const latin = (text: string): Uint8Array => Uint8Array.from(Array.from(text), (char) => char.charCodeAt(0));

/** Tones apart, circumflex, breve and horn kept. */
const tonesApart = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/([aeouAEOU])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031b])/gu, '$1$3$2')
		.replace(/[aeouAEOU][\u0302\u0306\u031b]/gu, (pair) => pair.normalize('NFC'));

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	Array.from({ length: text.length }, (_, index) =>
		view.setUint16(index * 2, text.charCodeAt(index), isLittle)
	);
	return new Uint8Array(view.buffer);
};

export const encoders = {
	utf8: (text: string) => new TextEncoder().encode(text),
	utf8Marked: (text: string) => new TextEncoder().encode(`\ufeff${text}`),
	utf16le: (text: string) => utf16(text, true),
	utf16leMarked: (text: string) => utf16(`\ufeff${text}`, true),
	utf16beMarked: (text: string) => utf16(`\ufeff${text}`, false),
	cp1258: (text: string) =>
		Uint8Array.from(Array.from(tonesApart(text)), (c) => CP1258[c] ?? c.charCodeAt(0)),
	tcvn3: (text: string) => latin(tcvn3Text(text)),
	vni: (text: string) => latin(vniText(text)),
	viscii: (text: string) =>
		Uint8Array.from(Array.from(text.normalize('NFC')), (letter) => {
			const index = VISCII.indexOf(letter);
			return index === -1 ? letter.charCodeAt(0) : index + 128;
		})
} as const satisfies Record<string, (text: string) => Uint8Array>;

export type EncoderName = keyof typeof encoders;
