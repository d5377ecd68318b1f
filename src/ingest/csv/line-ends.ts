/** Where the next quoted cell opens: a quote counts only at the start of a cell. The text's length when none does. */
function nextOpening(text: string, from: number, delimiter: string): number {
	let at = text.indexOf('"', from);
	while (at > 0 && !['\n', '\r', delimiter].includes(text.charAt(at - 1))) at = text.indexOf('"', at + 1);
	return at === -1 ? text.length : at;
}

/** Just after the quote that closes the cell opened at `open`; doubled quotes do not close it. */
function endOfQuoted(text: string, open: number): number {
	let at = text.indexOf('"', open + 1);
	while (at !== -1 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
	return at === -1 ? text.length : at + 1;
}

/**
 * CRLF and lone CR become LF, outside quoted cells only. Without this one stray CR makes PapaParse take CR for
 * the line end and split the whole file at it, without an error.
 */
export function normaliseLineEnds(text: string, delimiter: string): string {
	if (!text.includes('\r')) return text;
	const parts: string[] = [];
	for (let from = 0; from < text.length;) {
		const open = nextOpening(text, from, delimiter);
		const close = endOfQuoted(text, open);
		parts.push(text.slice(from, open).replace(/\r\n?/g, '\n'), text.slice(open, close));
		from = close;
	}
	return parts.join('');
}
