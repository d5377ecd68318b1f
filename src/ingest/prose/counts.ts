import type { Indicator } from '#domain/indicator.ts';
import { isNotDone } from './not-done.ts';
import { escapedPattern, keyOf, placesOf, wordsIn } from './text.ts';

/** A count found in a sentence: what it counts, and where it stands. */
export interface Count {
	readonly indicator: Indicator;
	readonly value: number;
	readonly start: number;
	/** After the counting word. */
	readonly end: number;
	/** No number is written: "tổ chức thành công kỳ họp chuyên đề". */
	readonly isImplied: boolean;
}

/** How an indicator is written in prose. */
export interface Spoken {
	readonly indicator: Indicator;
	/** Each of "cơ quan, đơn vị" and all of them together, the longest first. */
	readonly counted: readonly string[];
	/** What tells it from others counted alike: "giải trình"; none where the counting word says it all. */
	readonly names: readonly string[];
	/** The counting word with its name: "kỳ họp chuyên đề". */
	readonly whole: readonly string[];
}

const HOLLOW = /^(?:(?:được|đã|các|số|tại|bị) )+|^(?:được|đã)$/u;

function restOfName(name: string, counted: readonly string[]): string {
	const word = counted.find((each) => name === each || name.startsWith(`${each} `));
	if (word !== undefined) return name.slice(word.length).trim();
	const last = counted.find((each) => name.endsWith(` ${each}`));
	return last === undefined ? name : name.slice(0, -last.length).trim();
}

export function spokenOf(indicator: Indicator): Spoken {
	const all = keyOf(indicator.countedInVi);
	const parts = all.split(',').map((part) => part.trim());
	const counted = [...new Set([all, ...parts])].filter((each) => each !== '');
	const longest = counted.toSorted((a, b) => b.length - a.length);
	const rest = restOfName(keyOf(indicator.nameVi), longest).replace(HOLLOW, '').trim();
	const names = rest === '' ? [] : rest.split(',').map((part) => part.trim().replace(HOLLOW, ''));
	const whole = names.flatMap((name) => parts.map((word) => `${word} ${name}`));
	return { indicator, counted: longest, names: names.filter((name) => name !== ''), whole };
}

/** Words between a number and the name that tells what it counts. */
const NEAR_BEFORE = 6;
const NEAR_AFTER = 4;

function distance(key: string, start: number, end: number, { names }: Spoken): number | null {
	if (names.length === 0) return 0;
	const distances = names.flatMap((name) =>
		placesOf(key, name).map((place) => {
			if (place.start >= end) {
				const between = key.slice(end, place.start);
				// What "trong đó" leads to is said of the next number.
				return !between.includes('trong đó') && wordsIn(between) <= NEAR_AFTER ? wordsIn(between) : null;
			}
			const between = wordsIn(key.slice(place.end, start));
			return place.end <= start && between <= NEAR_BEFORE ? between : null;
		})
	);
	const found = distances.filter((each) => each !== null);
	return found.length === 0 ? null : Math.min(...found);
}

/** Digits that are no part of a date, a time, a range, a share, a label or a number with blanks in it. */
const NUMBER =
	/(?<![\p{L}\p{N}][./:,–-]?|[/:–-]|\/ |\d ?[–-] |\d )(\d{1,3}(?:\.\d{3})+|\d+)(?![\d/:%]|[.,]\d| ?%| ?[–-] ?\d| \d{3}(?!\d))/gu;
/** "Năm" is a year as well: it is not read as five. */
const SPELT = new Map([
	['hai', 2],
	['ba', 3],
	['bốn', 4],
	['sáu', 6],
	['bảy', 7],
	['tám', 8],
	['chín', 9],
	['mười', 10]
]);
const SPELT_NUMBER =
	/(?<![\p{L}\p{N}])(?<!(?:mươi|mười|trăm|linh|lẻ|nghìn|ngàn|thứ|phần|tháng|quý|số) )(hai|ba|bốn|sáu|bảy|tám|chín|mười)(?= \p{L})/gu;
/** "03 (ba) phiên". */
const SPELT_AGAIN = /^ ?\([\p{L} ]{1,30}\)/u;

/**
 * Before a number: it is an ordinal, a label, a road, a date, a difference, a plan or a base, not a count of what was
 * done.
 */
const NO_COUNT =
	/(?:^|[\s(])(?:thứ|lần|số|năm|tháng|ngày|quý|quí|điều|khoản|điểm|mục|khóa|tuyến|đường|quốc lộ|tỉnh lộ|trang|dòng|mẫu|phụ lục|nghị quyết|quyết định|tăng|giảm|vượt|thiếu|hơn|kém|kế hoạch|chỉ tiêu|so với|gấp|đh|ql|tl|đt|km)(?: thêm| là| được giao)?\s*$|(?:cùng kỳ|năm trước|quý trước|năm \d{4})[^.;]{0,12}\(\s*$|\p{Lu}{2,}\s*$/u;

/** Letters before a road's number stand in capitals: they are looked for in the text as written. */
const isLabel = (key: string, written: string, at: number): boolean =>
	NO_COUNT.test(key.slice(0, at)) ||
	/(?:^|\s)\p{Lu}{2,3}\s*$/u.test(written.slice(0, at).replace(/HĐND\s*$/u, ''));

interface Candidate {
	readonly spoken: Spoken;
	readonly end: number;
	readonly word: string;
	readonly distance: number;
}

function candidatesAt(
	key: string,
	start: number,
	afterNumber: number,
	known: readonly Spoken[]
): Candidate[] {
	const whole = key.slice(afterNumber);
	const skipped = SPELT_AGAIN.exec(whole)?.[0].length ?? 0;
	const after = whole.slice(skipped);
	return known.flatMap((spoken) => {
		const word = spoken.counted.find((each) =>
			new RegExp(`^ ?${escapedPattern(each)}(?![\\p{L}\\p{N}])`, 'u').test(after)
		);
		if (word === undefined) return [];
		const end = afterNumber + skipped + after.indexOf(word) + word.length;
		const near = distance(key, start, end, spoken);
		return near === null ? [] : [{ spoken, end, word, distance: near }];
	});
}

/** Nobody counts by two words: the longest counting word decides, then the nearest name. */
function best(candidates: readonly Candidate[]): Candidate | null {
	const longest = Math.max(...candidates.map(({ word }) => word.length));
	return (
		candidates.filter(({ word }) => word.length === longest).toSorted((a, b) => a.distance - b.distance)[0] ??
		null
	);
}

const valueOf = (written: string): number => SPELT.get(written) ?? Number(written.replaceAll('.', ''));

function writtenCounts(key: string, written: string, known: readonly Spoken[]): Count[] {
	return [...key.matchAll(NUMBER), ...key.matchAll(SPELT_NUMBER)].flatMap((match) => {
		const start = match.index;
		if (isLabel(key, written, start) || isNotDone(key.slice(0, start))) return [];
		const found = best(candidatesAt(key, start, start + match[0].length, known));
		if (found === null) return [];
		return [
			{ indicator: found.spoken.indicator, value: valueOf(match[0]), start, end: found.end, isImplied: false }
		];
	});
}

/** "Tổ chức thành công kỳ họp chuyên đề" is one; a bare "tổ chức kỳ họp" may be any number, or a plan. */
const HELD =
	'(?:tổ chức|tiến hành|ban hành|thực hiện|chủ trì)(?: (?:thành công|được))? (?:một )|(?:tổ chức|tiến hành)(?: (?:thành công|được)) ';

function impliedCounts(key: string, known: readonly Spoken[], written: readonly Count[]): Count[] {
	return known.flatMap(({ indicator, whole }) =>
		whole.flatMap((phrase) => {
			const pattern = new RegExp(`(?:${HELD})(${escapedPattern(phrase)})(?![\\p{L}\\p{N}])`, 'gu');
			return [...key.matchAll(pattern)].flatMap((match) => {
				const end = match.index + match[0].length;
				const isCounted = written.some(
					(count) =>
						count.indicator === indicator && count.start >= end && wordsIn(key.slice(end, count.start)) <= 3
				);
				return isCounted ? [] : [{ indicator, value: 1, start: match.index, end, isImplied: true }];
			});
		})
	);
}

/** After "trong đó" a second count of the same is a part of the first. */
function wholes(key: string, counts: readonly Count[]): readonly Count[] {
	const parts = key.indexOf('trong đó');
	const isWhole = ({ indicator, start }: Count): boolean =>
		parts < 0 || start < parts || !counts.some((each) => each.indicator === indicator && each.start < parts);
	return counts.filter(isWhole);
}

/** The counts of a sentence, in order. */
export function countsIn(key: string, written: string, known: readonly Spoken[]): readonly Count[] {
	const counts = wholes(key, writtenCounts(key, written, known));
	return [...counts, ...impliedCounts(key, known, counts)].toSorted((a, b) => a.start - b.start);
}
