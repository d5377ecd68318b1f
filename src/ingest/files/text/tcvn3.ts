import { latinByte } from './windows-1252.ts';

/** TCVN 5712 (ABC, the .VnTime fonts) from byte 80 on, four lines of 32. */
const TABLE =
	'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ' +
	'\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' +
	'ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò' +
	'ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';

/** Capitals and letters beyond ASCII in a row. */
const RUN = /[A-Z\u00c0-\u1ef9]{2,}/g;
const TWO_CAPITALS = /[A-Z][^A-Z]*[A-Z]/;
const isSmall = (char: string): boolean => char >= 'a' && char <= 'z';

/**
 * The capitals of .VnTimeH are lower-case codes drawn large, so "HéI §åNG" reads "HộI ĐồNG": words whose plain letters
 * are all capitals, two at least, are lifted as a whole.
 */
const liftCapitals = (text: string): string =>
	text.replace(RUN, (run, at: number) => {
		const isWhole = !isSmall(text.charAt(at - 1)) && !isSmall(text.charAt(at + run.length));
		return isWhole && TWO_CAPITALS.test(run) ? run.toUpperCase() : run;
	});

const letterOf = (char: string): string => {
	const byte = latinByte(char);
	return byte === null || byte < 0x80 ? char : TABLE.charAt(byte - 0x80);
};

/** Text typed for TCVN3 fonts, as windows-1252 shows it, to Unicode: "Hßa Th¹ch" → "Hòa Thạch". */
export const fromTcvn3 = (text: string): string =>
	liftCapitals(text.replace(/[^\0-\u007f]/g, letterOf).normalize('NFC'));
