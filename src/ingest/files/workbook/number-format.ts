/** How a number is shown, as far as it says what the number is. */
export type Shown = 'date' | 'percent' | 'plain';

const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
	[14, 17],
	[22, 22],
	[27, 31],
	[36, 36],
	[50, 54],
	[57, 58]
];
const PERCENTS = new Set([9, 10]);

/** Everything in a format that is shown as it stands: quoted, escaped, in brackets, padded. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** Hours, minutes or seconds that run on beyond a day. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

function shownBy(format: string): Shown {
	if (ELAPSED.test(format)) return 'plain';
	const [positive = ''] = format.replace(LITERAL, '').toLowerCase().split(';');
	if (positive.includes('%')) return 'percent';
	if (positive.includes('general') || /[0#?]/.test(positive.replace(/s\.0+/g, ''))) return 'plain';
	const hasDay = /[yd]/.test(positive) || (positive.includes('m') && !/[hs]/.test(positive));
	return hasDay ? 'date' : 'plain';
}

/** What a number format makes of a number; times of day without a day are plain numbers. */
export function shownAs(id: number, formats: ReadonlyMap<number, string>): Shown {
	const format = formats.get(id);
	if (format !== undefined) return shownBy(format);
	if (BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to)) return 'date';
	return PERCENTS.has(id) ? 'percent' : 'plain';
}
