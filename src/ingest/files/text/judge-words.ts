import { placeTone } from '../../names/tone.ts';
import { isSyllable } from './syllable.ts';

/** How much a text looks like Vietnamese: its words with letters beyond ASCII, counted. */
export interface Evidence {
	/** Words that were expected here. */
	readonly known: number;
	/** Words that could be Vietnamese. */
	readonly plausible: number;
	/** Words that could not. */
	readonly odd: number;
}

export type Judge = (text: string) => Evidence;

/** Words of every report, so that encodings can be told even where no name is known. */
const REPORT_WORDS = `số thứ tự đơn vị tên xã phường thị trấn huyện thành phố tỉnh địa bàn quý năm tháng ngày kỳ báo cáo
	tổng cộng cuộc buổi phiên lượt người giám sát khảo sát giải trình tiếp công dân hội đồng nhân dân ủy thường trực đại biểu
	tổ kế hoạch thực hiện kết quả chỉ tiêu ghi chú lũy kế cùng tỷ lệ nghị quyết chất vấn ý kiến kiến nghị cử tri đơn thư
	khiếu nại tố cáo của và các được không có đến từ việc kinh tế pháp chế văn hóa đã chưa`;

/** Blanks and the punctuation that no old encoding uses for a letter. */
const BETWEEN_WORDS = /[\s\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007f\u2010-\u2027\u2030-\u205e]+/u;
const BEYOND_ASCII = /[^\0-\u007f]/;
/** Abbreviations (HĐND, QĐ) say nothing of an encoding, nor does a letter alone: it may have been a dash. */
const WITHOUT_VOWELS = /^[bcdđghklmnpqrstvx\d]+$/u;

const keyOf = (word: string): string => placeTone(word).toLowerCase();

const wordsOf = (text: string): string[] =>
	text.split(BETWEEN_WORDS).filter((word) => BEYOND_ASCII.test(word));

type Standing = keyof Evidence | 'neutral';

function standingOf(key: string, known: ReadonlySet<string>): Standing {
	if (known.has(key)) return 'known';
	if (key.length === 1 || WITHOUT_VOWELS.test(key)) return 'neutral';
	return isSyllable(key) ? 'plausible' : 'odd';
}

/** A judge that expects these words; each word is looked at once. */
export function judgeOf(known: readonly string[]): Judge {
	const expected = new Set([REPORT_WORDS, ...known].flatMap(wordsOf).map(keyOf));
	const seen = new Map<string, Standing>();
	const standing = (word: string): Standing => {
		const told = seen.get(word) ?? standingOf(keyOf(word), expected);
		seen.set(word, told);
		return told;
	};
	return (text) => {
		const counts = { known: 0, plausible: 0, odd: 0, neutral: 0 };
		for (const word of wordsOf(text)) counts[standing(word)] += 1;
		return { known: counts.known, plausible: counts.plausible, odd: counts.odd };
	};
}

/** One figure for all of it: an expected word weighs most, an impossible one speaks against. */
export const weight = ({ known, plausible, odd }: Evidence): number => 4 * known + plausible - 2 * odd;
