const QUOTE = '"';

/** Where a quoted cell ends that opens at `open`: after its closing quote. null when it never closes. */
function afterQuoted(text: string, open: number): number | null {
	let at = text.indexOf(QUOTE, open + 1);
	while (at !== -1 && text.charAt(at + 1) === QUOTE) at = text.indexOf(QUOTE, at + 2);
	return at === -1 ? null : at + 1;
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/**
 * How many cells each filled row of a text has under a delimiter, where every quote opens at the beginning of a cell
 * and closes at its end, as programs write them; null where one quote stands elsewhere. `parts` tells whether a
 * delimiter at a place parts cells. A quoted cell may have any number of lines.
 */
export function strictRows(text: string, char: string, isDecimal: boolean): readonly number[] | null {
	const rows: number[] = [];
	let [cells, isFilled, isStart] = [1, false, true];
	const endRow = (): void => {
		if (isFilled) rows.push(cells);
		[cells, isFilled, isStart] = [1, false, true];
	};
	for (let at = 0; at < text.length; at += 1) {
		const here = text.charAt(at);
		if (here === '\n' || here === '\r') endRow();
		else if (here === char && !(isDecimal && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1)))) {
			cells += 1;
			[isFilled, isStart] = [true, true];
		} else if (here === QUOTE) {
			const end = isStart ? afterQuoted(text, at) : null;
			const next = end === null ? '' : text.charAt(end);
			if (end === null || (end < text.length && next !== char && next !== '\n' && next !== '\r')) return null;
			[isFilled, isStart] = [true, false];
			at = end - 1;
		} else [isFilled, isStart] = [true, false];
	}
	endRow();
	return rows;
}
