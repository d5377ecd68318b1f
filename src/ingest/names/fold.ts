import { isPlain, tidyName } from './tidy.ts';

/** The key by which names are matched: no accents, đ as d, lower case, single spaces. "Xã Hoà Thạch" → "xa hoa thach". */
export const foldName = (text: string): string =>
	isPlain(text)
		? text.toLowerCase()
		: tidyName(text).normalize('NFKD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();

/** The first letter of each folded word: "Đồng Quang" → "dq". */
export const initials = (text: string): string =>
	foldName(text)
		.split(' ')
		.map((word) => word.charAt(0))
		.join('');
