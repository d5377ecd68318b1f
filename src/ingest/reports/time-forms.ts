import { parseDay } from '#domain/period.ts';
import { spanOfMonths, type TimeSpan } from './span-of-time.ts';

/** One way of writing a time, on folded text, and what it means. null: it only looks like one. */
export interface TimeForm {
	readonly form: RegExp;
	readonly read: (found: RegExpExecArray) => TimeSpan | null;
}

const ORDINALS = ['i', 'ii', 'iii', 'iv'];
const ORDINAL_WORDS = [
	'nhat',
	'hai',
	'ba',
	'tu',
	'mot',
	'hai',
	'ba',
	'bon',
	'first',
	'second',
	'third',
	'fourth'
];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const QN = '(0?[1-4]|iv|i{1,3}|nhat|mot|hai|ba|bon|tu)';
const GAP = "[\\s,./()_'–—-]*";
/** No report is older; "1904" in a file's name is no year. */
const YEAR = '((?:199\\d|20\\d{2}))(?!\\d)';
const OF_YEAR = `${GAP}(?:nam|of)?${GAP}${YEAR}`;
const MAYBE_YEAR = `(?:${OF_YEAR}|(?![\\da-z]))`;
const START = '(?<![\\da-z])';

const quarterNumber = (text: string): number => {
	const roman = ORDINALS.indexOf(text);
	if (roman !== -1) return roman + 1;
	const word = ORDINAL_WORDS.indexOf(text);
	return word === -1 ? Number(text) : (word % 4) + 1;
};

const yearIn = (text: string | undefined): number | null => {
	if (text === undefined) return null;
	return text.length === 2 ? 2000 + Number(text) : Number(text);
};

const quarterSpan = (text: string, number: string | undefined, year: string | undefined): TimeSpan => {
	const last = quarterNumber(number as string) * 3;
	return spanOfMonths(yearIn(year), last - 2, last, text);
};

const monthSpan = (
	text: string,
	first: string | undefined,
	last: string | undefined,
	year: string | undefined
): TimeSpan | null => {
	const [from, to] = [Number(first), Number(last)];
	return from >= 1 && to <= 12 && from <= to ? spanOfMonths(yearIn(year), from, to, text) : null;
};

const daySpan = (
	text: string,
	year: string | undefined,
	month: string | undefined,
	day: string | undefined
): TimeSpan | null => {
	const iso = parseDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
	return iso === null ? null : spanOfMonths(Number(year), Number(month), Number(month), text, iso);
};

/** "01/01 – 31/03/2024": the months it covers when it covers whole months; else nothing. */
function daysSpan(found: RegExpExecArray): TimeSpan | null {
	const [text, firstDay, firstMonth, firstYear, lastDay, lastMonth, lastYear] = found;
	const end = new Date(Date.UTC(Number(lastYear), Number(lastMonth), 0)).getUTCDate();
	if (Number(firstDay) !== 1 || Number(lastDay) !== end) return null;
	if (firstYear !== undefined && firstYear !== lastYear) return null;
	return monthSpan(text, firstMonth, lastMonth, lastYear);
}

const form = (pattern: string, read: TimeForm['read']): TimeForm => ({
	form: new RegExp(pattern, 'g'),
	read
});

const COUNTED_MONTHS: Readonly<Record<string, number>> = {
	'3': 3,
	'03': 3,
	ba: 3,
	'6': 6,
	'06': 6,
	sau: 6,
	'9': 9,
	'09': 9,
	chin: 9,
	'12': 12
};

/** "3 tháng đầu năm 2024", "6 tháng cuối năm": months counted from one end of the year. */
function countedMonths([text, count = '', end, year]: RegExpExecArray): TimeSpan | null {
	const months = COUNTED_MONTHS[count] as number;
	return end === 'cuoi'
		? spanOfMonths(yearIn(year), 13 - months, 12, text)
		: spanOfMonths(yearIn(year), 1, months, text);
}

const halfYear = ([text, number, year]: RegExpExecArray): TimeSpan =>
	/2|second|cuoi/.test(number as string)
		? spanOfMonths(yearIn(year), 7, 12, text)
		: spanOfMonths(yearIn(year), 1, 6, text);

const monthByName = ([text, name = '', year]: RegExpExecArray): TimeSpan => {
	const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
	return spanOfMonths(yearIn(year), month, month, text);
};

const severalQuarters = ([text, first = '', last = '', year]: RegExpExecArray): TimeSpan =>
	spanOfMonths(yearIn(year), quarterNumber(first) * 3 - 2, quarterNumber(last) * 3, text);

const DATE = '(\\d{1,2})[/.](\\d{1,2})';
/** A bare Q counts in figures only: "Q. Ba Đình" is a place. */
const Q = `(?:quy|qui|(?:quarter|q)(?=${GAP}[0-4i]))`;
/** "nhiệm kỳ 2021-2026": where a term ends is no year of a quarter. */
const NO_TERM = '(?<!\\d{4}\\s?[-–]\\s?)';
/** "… năm 2023, quý I/2024": a quarter with its own year after it takes none from before, unless that year begins another. */
const NOT_ITS_YEAR = `(?!\\s*[/.,'-]?\\s*(?:nam\\s*)?${YEAR}(?!${GAP}${Q}))`;
/** "Công văn số 12/2024", "tuần 12/2024": the number of a paper or a week is no month. */
const NO_NUMBER =
	'(?<!(?:quy|qui|q|tuan|so|nghi quyet|cong van|quyet dinh|to trinh|thong bao|huong dan|nq|qd|cv|bc|kh|tb)[\\s.:]*)';
const ENGLISH_MONTH = `(${MONTHS.join('|')})[a-z]{0,6}`;

/** Longer forms first: what one has read is not read again by the next. */
export const TIME_FORMS: readonly TimeForm[] = [
	form(
		`${START}${DATE}(?:[/.](\\d{4}))?\\s*(?:-|–|den(?: het)?(?: ngay)?|to)\\s*${DATE}[/.](\\d{4})`,
		daysSpan
	),
	form(
		`${START}(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[t ]0{1,2}:00(?::00)?(?:\\.0+)?z?)?(?!\\d)`,
		([text, y, m, d]) => daySpan(text, y, m, d)
	),
	form(`${START}(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)`, ([text, d, m, y]) => daySpan(text, y, m, d)),
	form(`${START}(\\d{1,2}) thang (\\d{1,2}) nam ${YEAR}`, ([text, d, m, y]) => daySpan(text, y, m, d)),
	form(
		`${START}${Q}\\s*${QN}\\s*(?:,|va|&|\\+|-|–|den)\\s*${Q}?\\s*${QN}(?:${OF_YEAR}|(?![\\da-z/]))`,
		severalQuarters
	),
	form(`${START}${NO_TERM}${YEAR}${GAP}${Q}\\s*${QN}(?![\\da-z])${NOT_ITS_YEAR}`, ([text, y, n]) =>
		quarterSpan(text, n, y)
	),
	form(`${START}${Q}(?:\\s*(?:so|thu|bao cao))?${GAP}${QN}${OF_YEAR}`, ([text, n, y]) =>
		quarterSpan(text, n, y)
	),
	form(`${START}${Q}${GAP}${QN}\\s*[/'-]\\s*(\\d{2})(?!\\d)`, ([text, n, y]) => quarterSpan(text, n, y)),
	// "q02" without a year numbers a file or a question.
	form(`${START}(?!q0)${Q}(?:\\s*(?:so|thu|bao cao))?[\\s.:-]*${QN}(?![\\da-z])`, ([text, n]) =>
		quarterSpan(text, n, undefined)
	),
	form(`${START}([1-4])q\\s*['/-]?\\s*(\\d{4}|\\d{2})(?!\\d)`, ([text, n, y]) => quarterSpan(text, n, y)),
	form(`${START}(iv|i{1,3})\\s*[/-]\\s*${YEAR}`, ([text, n, y]) => quarterSpan(text, n, y)),
	form(`${START}(first|second|third|fourth) quarter(?:${OF_YEAR}|(?![\\da-z]))`, ([text, n, y]) =>
		quarterSpan(text, n, y)
	),
	form(`${START}quy (dau|cuoi) nam(?: ${YEAR})?`, ([text, end, y]) =>
		quarterSpan(text, end === 'dau' ? '1' : '4', y)
	),
	form(
		`${START}(0?3|ba|0?6|sau|0?9|chin|12) thang(?: (dau|cuoi))?(?: (?:cua )?nam)? ?${YEAR}`,
		countedMonths
	),
	form(`${START}(0?3|ba|0?6|sau|0?9|chin|12) thang (dau|cuoi) nam`, countedMonths),
	form(`${START}(9|09|chin|6|06|sau) thang(?! \\d)`, countedMonths),
	form(`${START}ca nam(?: ${YEAR})?`, ([text, y]) => spanOfMonths(yearIn(y), 1, 12, text)),
	form(`${START}(h[12]|first half|second half)(?:${OF_YEAR}|(?![\\da-z]))`, halfYear),
	form(`${START}nua (dau|cuoi) nam(?: ${YEAR})?`, halfYear),
	form(
		`${START}thang\\s*(\\d{1,2})\\s*(?:-|–|den(?: het)?|,\\s*\\d{1,2}\\s*(?:,|va))\\s*(?:thang\\s*)?(\\d{1,2})(?:${OF_YEAR}|(?![\\d/]))`,
		([text, first, last, y]) => monthSpan(text, first, last, y)
	),
	form(`${START}(?:thang|month|t)\\.?\\s*(0?[1-9]|1[0-2])${MAYBE_YEAR}`, ([text, m, y]) =>
		monthSpan(text, m, m, y)
	),
	form(`${START}${ENGLISH_MONTH}[\\s.,-]*${YEAR}`, monthByName),
	form(`${START}(\\d{4})-(0[1-9]|1[0-2])(?!\\d)`, ([text, y, m]) => monthSpan(text, m, m, y)),
	form(`${START}(?<!\\d\\s?[/.-])${NO_NUMBER}(0?[1-9]|1[0-2])\\s*[/-]\\s*${YEAR}(?!\\s*/)`, ([text, m, y]) =>
		monthSpan(text, m, m, y)
	),
	form(`${START}(?<!\\d\\s?[-–]\\s?)(?:ca )?(?:nam\\s*)?${YEAR}(?!\\s*[/–-]\\s*\\w)`, ([text, y]) =>
		spanOfMonths(yearIn(y), 1, 12, text)
	)
];
