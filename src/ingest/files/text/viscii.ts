import { latinByte } from './windows-1252.ts';

/** VISCII (RFC 1456) from byte 80 on, four lines of 32. */
const TABLE =
	'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ' +
	'ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ' +
	'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư' +
	'àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';

/** Six capitals that did not fit above byte 80 stand among the control characters. */
const LOW: Readonly<Record<string, string>> = {
	'\u0002': 'Ẳ',
	'\u0005': 'Ẵ',
	'\u0006': 'Ẫ',
	'\u0014': 'Ỷ',
	'\u0019': 'Ỹ',
	'\u001e': 'Ỵ'
};

const letterOf = (char: string): string => {
	const byte = latinByte(char);
	return byte === null || byte < 0x80 ? (LOW[char] ?? char) : TABLE.charAt(byte - 0x80);
};

/** VISCII text, as windows-1252 shows it, to Unicode: "ThÕch" → "Thạch". */
export const fromViscii = (text: string): string =>
	// eslint-disable-next-line no-control-regex -- VISCII keeps letters there
	text.replace(/[\u0002\u0005\u0006\u0014\u0019\u001e]|[^\0-\u007f]/g, letterOf);
