import { quarterOf, yearOf, type Quarter } from '#domain/period.ts';

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const QUARTER = /(?<![\p{L}])qu[ýí] (i{1,3}|iv|[1-4])(?: ?\/ ?| năm )(\d{4})/gu;
const FIRST_MONTHS = /(?<!\d)(?:0?3|ba) tháng đầu năm(?: (\d{4}))?/gu;
const YEAR = /(?<![\p{L}])năm (\d{4})(?!\d)/gu;
/** A period that something is compared with, or planned for, is not when it happened. */
const COMPARED = /(?:so với|cùng kỳ)[^.;]{0,24}$/u;
const PLANNED = /(?:nhiệm vụ|chương trình|kế hoạch|phương hướng|mục tiêu|giai đoạn)[^,.;]{0,40}$/u;

/**
 * A span that is no quarter: a half-year, nine months, a whole year at the head of the sentence. "HĐND khóa XX, nhiệm kỳ
 * 2021-2026" is a council's name, "từ đầu nhiệm kỳ" a span.
 */
const OTHER_SPAN =
	/(?<![\p{L}\d])(?:0?6|0?9|12|sáu|chín|mười hai) tháng|nửa (?:đầu |cuối )?năm|(?:đầu|trong|cả|suốt|giữa) nhiệm kỳ|^(?:trong |cả |hết )?năm \d{4}(?=[\s,])/gu;

interface Named {
	readonly quarter: Quarter;
	readonly at: number;
}

const numberOfQuarter = (text: string): number => (/\d/u.test(text) ? Number(text) : ROMAN.indexOf(text) + 1);

/** Quarters a sentence names as its own time. */
function quartersIn(key: string, year: number): Named[] {
	const named = [...key.matchAll(QUARTER)].map((match) => ({
		quarter: quarterOf(Number(match[2]), numberOfQuarter(match[1] as string)),
		at: match.index
	}));
	const months = [...key.matchAll(FIRST_MONTHS)].map((match) => ({
		quarter: quarterOf(match[1] === undefined ? year : Number(match[1]), 1),
		at: match.index
	}));
	return [...named, ...months]
		.filter(({ at }) => !COMPARED.test(key.slice(0, at)))
		.toSorted((a, b) => a.at - b.at);
}

/** The quarter a whole text is about: the one it names most often, else `fallback`. */
export function quarterOfText(keys: readonly string[], fallback: Quarter): Quarter {
	const counts = new Map<Quarter, number>();
	for (const key of keys)
		for (const { quarter } of quartersIn(key, yearOf(fallback)))
			counts.set(quarter, (counts.get(quarter) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? fallback;
}

/** Whether the last time a sentence names before a number is no quarter: the number is of another span. */
export function isOfOtherSpan(key: string, at: number, year: number): boolean {
	const other = [...key.matchAll(OTHER_SPAN)].findLast(
		({ index }) => index < at && !COMPARED.test(key.slice(0, index)) && !PLANNED.test(key.slice(0, index))
	);
	const quarter = quartersIn(key, year).findLast((named) => named.at < at);
	return other !== undefined && (quarter === undefined || quarter.at < other.index);
}

/** The quarter a number of a sentence belongs to; null where the sentence names none before it. */
export const quarterAt = (key: string, at: number, year: number): Quarter | null =>
	quartersIn(key, year)
		.filter((named) => named.at < at)
		.at(-1)?.quarter ?? null;

/** Years a sentence names as past. */
const yearsIn = (key: string): readonly { readonly year: number; readonly at: number }[] =>
	[...key.matchAll(YEAR)]
		.filter(({ index }) => !COMPARED.test(key.slice(0, index)) && !PLANNED.test(key.slice(0, index)))
		.map((match) => ({ year: Number(match[1]), at: match.index }));

/** The year a yearly number belongs to: the nearest named before it, else the first after it; null where none is. */
export function yearAt(key: string, at: number): number | null {
	const years = yearsIn(key);
	const before = years.filter((named) => named.at < at).at(-1);
	return (before ?? years[0])?.year ?? null;
}
