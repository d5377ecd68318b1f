import { wordsIn } from './text.ts';

// What stands before a number and says that it is not the whole count of what this council did in a quarter.

/** Rough, or of each: no official figure is "nearly 50". */
const ROUGH =
	/(?:^|[\s(])(?:gần|hơn|trên|khoảng|chừng|ước|độ|ít nhất|tối thiểu|tối đa|không quá|từ|đến|bình quân|trung bình|mỗi|hàng|hằng)(?: là| có| đạt| được)?\s*$/u;
/** Said of each unit, not of all. */
const OF_EACH = /(?:^|[\s(])(?:bình quân|trung bình|mỗi)(?: \p{L}+){0,6}\s*$/u;
/** Still to come. */
const TO_COME = /(?:^|[\s(])(?:dự kiến|sẽ|phấn đấu|thời gian tới)(?=[\s,:])[^;.]*$/u;
/** Asked of others at the end of a meeting, and not done since. */
const ASKED_FOR =
	/(?:^|[\s(])(?:(?<!theo )đề nghị|yêu cầu|chỉ đạo|giao)(?! (?:của|giải trình))(?=[\s,:])(?:(?!\sđã\s)[^;.])*$/u;
/** What the same time of another year had. */
const OF_BASE = /cùng kỳ(?:(?! và )[^,;.)])*$/u;
/** A clause that begins with another body than the council: its deeds are not the council's. */
const OTHERS =
	/(?:^|[;:]\s*)(?:[-+•]\s*|\d+[.)]\s*)?(?:(?:các|đồng chí|lãnh đạo|chủ tịch|phó chủ tịch|thường trực|ban) )*(?:ubnd|[uủ][yỷ] ban|huyện [uủ][yỷ]|đảng [uủ][yỷ]|thường vụ|mttq|mặt trận|t[oò][aà] án|viện kiểm sát|công an|thanh tra|đoàn thanh niên|hội phụ nữ|hội nông dân|hội cựu chiến binh|liên đoàn)(?![\p{L}])((?:(?!;)[^.])*)$/u;
const COUNCIL = /(?:hđnd|hội đồng nhân dân|các ban|tổ đại biểu|đại biểu)(?![\p{L}])/u;

const isOfOthers = (before: string): boolean => {
	const clause = OTHERS.exec(before);
	return clause !== null && !COUNCIL.test(clause[1] as string);
};

/** Whether what stands before a number says that it is rough, to come, a base, or another body's. */
export const isNotDone = (before: string): boolean =>
	[ROUGH, OF_EACH, TO_COME, ASKED_FOR, OF_BASE].some((pattern) => pattern.test(before)) || isOfOthers(before);

/** A part of a report about what is to come: "Nhiệm vụ trọng tâm quý II/2024:", "III. PHƯƠNG HƯỚNG". */
const PLANS =
	/^(?:(?:phần )?[ivx\d]+[.)/]\s*|[-+•*]\s*)?(?:về )?(?:một số |các )?(?:phương hướng|nhiệm vụ)(?![\p{L}])/u;
const PART = /^(?:phần )?[ivx]+[.)/]\s/u;
/** More words than these are no heading. */
const HEADING_WORDS = 18;

/** Which lines of a text tell of what is to come: those that begin so, and what stands under such a heading. */
export function plannedLines(keys: readonly string[]): readonly boolean[] {
	let isUnderPlans = false;
	return keys.map((key) => {
		const isPlans = PLANS.test(key);
		if (isPlans || PART.test(key))
			isUnderPlans = isPlans && (key.endsWith(':') || wordsIn(key) <= HEADING_WORDS);
		return isPlans || isUnderPlans;
	});
}

/** After the name of a level: the one unit that is meant, "xã Sài Sơn", "TT Quốc Oai". */
const ONE_COMMUNE = /(?:xã|phường|thị trấn)\s+\p{Lu}\p{Ll}|(?:^|\s)(?:TT|X|P)\.?\s?\p{Lu}\p{Ll}/u;

/** Whether a subject, as written and with what follows it, is one commune: its number is not that of all. */
export const isOneCommune = (written: string): boolean => ONE_COMMUNE.test(written);
