import type { Column } from './columns.ts';
import type { Context } from './context.ts';
import { countedInBrackets } from './indicator-names.ts';
import { indicatorUnder, type LabelReader } from './label.ts';
import { wordsOf } from './words.ts';
import { combineSpans, isSameSpan, type TimeSpan } from './span-of-time.ts';

const isFigures = ({ holds }: Column): boolean => holds === 'figures';

const monthsIn = ({ first, last }: TimeSpan): number => last - first + 1;

const isPartOf = (part: TimeSpan | null, whole: TimeSpan): part is TimeSpan =>
	part !== null &&
	monthsIn(part) < monthsIn(whole) &&
	part.first >= whole.first &&
	part.last <= whole.last &&
	(part.year ?? whole.year) === (whole.year ?? part.year);

const isSameBut = (a: Column, b: Column): boolean =>
	a.indicator === b.indicator &&
	a.body === b.body &&
	a.role === b.role &&
	a.unit?.[0]?.unit === b.unit?.[0]?.unit;

/** "Tháng 1 | Tháng 2 | Tháng 3 | Quý I": the quarter is the sum of its months, not a figure beside them. */
function isSumOfParts(column: Column, columns: readonly Column[]): boolean {
	const { time } = column;
	if (time === null) return false;
	const others = columns.filter((other) => isSameBut(column, other)).map((other) => other.time);
	const parts = others.filter((other) => isPartOf(other, time));
	const shortest = Math.min(...parts.map(monthsIn));
	const starts = new Set(parts.filter((part) => monthsIn(part) === shortest).map(({ first }) => first));
	return starts.size * shortest === monthsIn(time);
}

/** Whether a time ends before another begins, as far as their years are told. */
const isBefore = (a: TimeSpan, b: TimeSpan): boolean =>
	a.year === null || b.year === null || a.year === b.year ? a.last < b.first : a.year < b.year;

/** Beside the title's quarter, one before it is there to compare with; one after it contradicts the title. */
function isEarlier(column: Column, columns: readonly Column[], { time }: Context): boolean {
	if (time === null || column.time === null || combineSpans(column.time, time) !== null) return false;
	if (!isBefore(column.time, time)) return false;
	return columns.some(
		(other) => isFigures(other) && other.time !== null && combineSpans(other.time, time) !== null
	);
}

/** "Tổng số" is a figure of its own where no other column could be summed. */
const isOnlyFigures = (column: Column, columns: readonly Column[]): boolean =>
	columns.every((other) => other === column || !isFigures(other) || other.role !== null || other.isTotal);

/**
 * "Trong đó: các Ban" beside "Giám sát" is a part of it, "đã giải quyết" beside "Đơn tiếp nhận" an indicator of its own.
 */
function besideAnother(column: Column, columns: readonly Column[], reader: LabelReader): Column {
	if (column.indicator !== null || column.role !== null || column.isTotal || !isPartLabel(column, reader))
		return column;
	const left = columns
		.filter(({ index }) => index < column.index)
		.findLast(({ indicator }) => indicator !== null);
	if (left === undefined) return column;
	const over = { indicator: left.indicator, text: left.heading };
	const indicator = indicatorUnder(reader, over, column.heading);
	return indicator === null
		? { ...column, holds: 'figures', role: 'part' }
		: { ...column, holds: 'figures', indicator, body: null };
}

/** Words that count people, voices or money: never what a council's indicator counts. */
const OTHER_COUNTS =
	/^(luot|luot nguoi|nguoi|luot cong dan|cong dan|y kien|vu|vu viec|ho|dong|trieu dong|ty dong)$/;

/** What is left of the petitions: neither received nor resolved ones. */
const STILL_OPEN =
	/^(don |don thu )?((dang|chua)( duoc)? (xem xet )?giai quyet( xong)?|con ton|ton dong|con lai)$/;

/** The last part of a heading, without its "số". */
const lowestOf = ({ heading }: Column): string =>
	wordsOf(heading.split(' – ').at(-1) as string).replace(/^(tong )?so /, '');

/** "Số lượt người" beside the receptions, "Đang giải quyết" beside the petitions: known, and no indicator of a council. */
const isOfOthers = (column: Column): boolean => {
	const { holds, indicator, heading } = column;
	if (holds !== null || indicator !== null) return false;
	return STILL_OPEN.test(lowestOf(column)) || OTHER_COUNTS.test(wordsOf(heading).replace(/^(tong )?so /, ''));
};

/** Whether the lowest part of a heading says anything of its own, or goes on with the group above it. */
function saysAnything({ heading }: Column, { read }: LabelReader): boolean {
	const parts = heading.split(' – ');
	const { unit, indicator, time, body, role, dimension, isTotal } = read(parts.at(-1) as string);
	const known = [indicator, time, body, role, dimension, read(parts.join(' ')).indicator];
	return parts.length < 2 || isTotal || unit.kind === 'found' || known.some((said) => said !== null);
}

/** "Đơn thư: Tiếp nhận | Đang giải quyết": words nobody knows below a group are no second figure of what another one is. */
function unreadBelow(column: Column, columns: readonly Column[], reader: LabelReader): Column {
	if (!isFigures(column) || column.indicator === null || saysAnything(column, reader)) return column;
	const isSaid = columns.some(
		(other) =>
			isFigures(other) &&
			isSameBut(other, column) &&
			other.time?.text === column.time?.text &&
			saysAnything(other, reader)
	);
	return isSaid ? { ...column, holds: null, indicator: null } : column;
}

/** "Tiếp công dân (lượt người)" counts people, not receptions: no column of that indicator. */
function countedOtherwise(column: Column, { indicators }: LabelReader): Column {
	const words = countedInBrackets(column.heading);
	if (isOfOthers(column)) return { ...column, holds: 'figures', role: 'part' };
	const below = lowestOf(column);
	if (column.indicator === null || (words === '' && !OTHER_COUNTS.test(below))) return column;
	if (OTHER_COUNTS.test(below)) return { ...column, holds: null, indicator: null };
	const own = indicators.countingWords.get(column.indicator.indicator) as readonly string[];
	const isOther = OTHER_COUNTS.test(words) || [...indicators.countingWords.values()].flat().includes(words);
	return own.includes(words) || !isOther ? column : { ...column, holds: null, indicator: null };
}

/**
 * "Thường trực giám sát | Các Ban giám sát | Tổng số cuộc giám sát": the sum of those who acted, counted once; one of
 * them alone beside the sum is a part of it.
 */
function wholesAmong(columns: readonly Column[]): readonly Column[] {
	const wholes = columns.filter(
		({ holds, indicator, body, role, heading }) =>
			holds === 'figures' &&
			indicator !== null &&
			body === null &&
			role === null &&
			/^tong /.test(wordsOf(heading))
	);
	return wholes.reduce((all, whole) => {
		const parts = columns.filter(
			(column) => isFigures(column) && column.body !== null && isSameBut({ ...column, body: null }, whole)
		);
		if (parts.length === 0) return all;
		return all.map((column) => {
			if (parts.length > 1) return column === whole ? { ...column, isTotal: true } : column;
			return parts.includes(column) ? { ...column, role: 'part' } : column;
		});
	}, columns);
}

const isPartLabel = ({ heading, body, holds }: Column, reader: LabelReader): boolean =>
	heading !== '' && (reader.read(heading).isPart || (holds === 'figures' && body !== null));

/** The columns of figures with what they are beside each other: sums, or earlier times. */
export function judgedColumns(
	found: readonly Column[],
	context: Context,
	reader: LabelReader
): readonly Column[] {
	const read = found.map((column) => unreadBelow(column, found, reader));
	const named = read.map((column) => countedOtherwise(column, reader));
	const columns = wholesAmong(named.map((column) => besideAnother(column, named, reader)));
	return columns.map((column) => {
		if (!isFigures(column)) return column;
		if (column.role === null && isEarlier(column, columns, context)) return { ...column, role: 'earlier' };
		if (column.isTotal && isOnlyFigures(column, columns)) return { ...column, isTotal: false };
		return isSumOfParts(column, columns) ? { ...column, isTotal: true } : column;
	});
}

/** The columns a total is the sum of: all that agree with what it says itself. */
export function summandsOf(total: Column, columns: readonly Column[]): readonly Column[] {
	const others = columns.filter(
		(column) => isFigures(column) && column !== total && !column.isTotal && column.role === total.role
	);
	const agreeing = others.filter(
		(column) =>
			(total.indicator === null || column.indicator === total.indicator) &&
			(total.unit === null || column.unit?.[0]?.unit === total.unit[0]?.unit) &&
			(total.time === null || column.time === null || isWithinTime(column.time, total.time))
	);
	const indicators = new Set(agreeing.map(({ indicator }) => indicator));
	return indicators.size === 1 && agreeing.length > 1 ? agreeing : [];
}

const isWithinTime = (inner: TimeSpan, outer: TimeSpan): boolean => {
	const both = combineSpans(inner, outer);
	return both !== null && isSameSpan(both, { ...inner, year: both.year });
};
