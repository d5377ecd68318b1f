import { latinByte } from './windows-1252.ts';

/** TCVN 5712 (ABC, the .VnTime fonts) from byte 80 on, four lines of 32. */
const TABLE =
	'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ' +
	'\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' +
	'ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò' +
	'ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';

/** A word whose plain letters are all capitals, two at least. */
const IN_CAPITALS = /^(?=(?:.*[A-Z]){2})[^a-z]+$/u;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The capitals of .VnTimeH are lower-case codes drawn large, so "HéI §åNG" reads "HộI ĐồNG": words in capitals are
 * lifted as a whole.
 */
const liftCapitals = (text: string): string =>
	text.replace(WORD, (word) => (IN_CAPITALS.test(word) ? word.toUpperCase() : word));

const letterOf = (char: string): string => {
	const byte = latinByte(char);
	return byte === null || byte < 0x80 ? char : TABLE.charAt(byte - 0x80);
};

/** Text typed for TCVN3 fonts, as windows-1252 shows it, to Unicode: "Hßa Th¹ch" → "Hòa Thạch". */
export const fromTcvn3 = (text: string): string =>
	liftCapitals(text.replace(/[^\0-\u007f]/g, letterOf).normalize('NFC'));
