const ESCAPED = /_x([\da-fA-F]{4})_/g;

/** Text of a cell in NFC; what XML cannot hold is written `_x000D_`, and NUL means nothing. */
export const excelText = (text: string): string =>
	text
		.replace(ESCAPED, (whole, hex: string) => {
			const code = Number.parseInt(hex, 16);
			if (code === 0) return '';
			return code >= 0xd800 && code <= 0xdfff ? whole : String.fromCharCode(code);
		})
		.normalize('NFC');
