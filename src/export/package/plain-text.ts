/** Text as a package may hold it: NFC, one kind of line end, no control characters, no lost letters. */
export const plainText = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(/(?![\n\t])[\p{Cc}\p{Cs}\uFFFD]/gu, '')
		.trim();
