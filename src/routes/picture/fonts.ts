import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';
import { FONT_FAMILY, type EmbeddedFont } from '#export/picture/picture.ts';

/** As `styles/fonts.css` has them: the second face is for what the first lacks. */
const FACES = [
	{ address: latin, unicodeRange: '' },
	{
		address: vietnamese,
		unicodeRange:
			'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB'
	}
] as const;

function base64Of(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}

async function embedded({ address, unicodeRange }: (typeof FACES)[number]): Promise<EmbeddedFont> {
	const response = await fetch(address);
	return { base64: base64Of(new Uint8Array(await response.arrayBuffer())), unicodeRange };
}

let once: Promise<EmbeddedFont[]> | null = null;

/** Both faces of the font, from our own origin; a visit reads them once. @throws where they cannot be had */
export const embeddedFonts = (): Promise<EmbeddedFont[]> => (once ??= Promise.all(FACES.map(embedded)));

/** The width in px of a text at 12 px. */
export function measurer(): (text: string) => number {
	const canvas = document.createElement('canvas').getContext('2d');
	if (canvas === null) return (text) => text.length * 6.5;
	canvas.font = `400 12px '${FONT_FAMILY}', sans-serif`;
	return (text) => canvas.measureText(text).width;
}
