import type { Body } from '#domain/fact.ts';
import type { Level } from '#domain/unit.ts';

/** Who a sentence says acted, and where it says so. */
export interface Actor {
	readonly level: Level;
	readonly body: Body;
	readonly start: number;
	readonly end: number;
}

type Word = Body | 'communes' | 'districts';

/** Longer names first: "Thường trực HĐND" holds "HĐND". */
const WORDS: readonly (readonly [Word, string])[] = [
	['standing-committee', 'thường trực(?: (?:hđnd|hội đồng nhân dân))?'],
	[
		'board',
		'(?:các )?ban(?: của)? (?:hđnd|hội đồng nhân dân)|các ban|ban pháp chế|ban kinh tế(?: ?[-–] ?xã hội)?'
	],
	['deputy-group', '(?:các )?tổ đại biểu(?: (?:hđnd|hội đồng nhân dân))?'],
	['deputies', '(?:các )?đại biểu(?: (?:hđnd|hội đồng nhân dân))?'],
	['council', 'hđnd|hội đồng nhân dân'],
	['communes', '(?:hai )?(?:cấp |các )?(?:xã|phường)(?:(?:,| và) thị trấn)?|(?:các )?thị trấn'],
	['districts', '(?:cấp )?(?:huyện|quận|thị xã)']
];
const MENTION = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${WORDS.map(([, pattern], index) => `(?<w${index}>${pattern})`).join('|')})(?![\\p{L}\\p{N}])`,
	'gu'
);

/** What may stand between the names of one subject. */
const JOINT = /^(?:,| và|\s|cấp|các|của|gồm)*$/u;
/** After these a name is no subject: a place, a recipient, what something is about. */
const NOT_SUBJECT =
	/(?:^|\s)(?:tại|của|cho|với|ở|giữa|về|trên địa bàn|hoạt động|công tác|kết quả|hành chính|đến|từ|theo|ngành|một số)\s*$/u;
/** What follows a subject that names only a level. */
const ACTS = /^[\s,:]*(?:đã|có|tổ chức|thực hiện|tiến hành|ban hành|tiếp|giám sát|cũng|còn|:)/u;

interface Mention {
	readonly word: Word;
	readonly start: number;
	readonly end: number;
}

function mentionsIn(key: string): Mention[] {
	return [...key.matchAll(MENTION)].map((match) => {
		const [word] = WORDS.find(
			(_, each) => match.groups?.[`w${each}`] !== undefined
		) as (typeof WORDS)[number];
		return { word, start: match.index, end: match.index + match[0].length };
	});
}

function groupsOf(key: string, mentions: readonly Mention[]): Mention[][] {
	const groups: Mention[][] = [];
	for (const mention of mentions) {
		const last = groups.at(-1);
		const before = last?.at(-1);
		if (last !== undefined && before !== undefined && JOINT.test(key.slice(before.end, mention.start)))
			last.push(mention);
		else groups.push([mention]);
	}
	return groups;
}

const isBody = (word: Word): word is Body => word !== 'communes' && word !== 'districts';

/** "Ở cấp xã, HĐND các xã tổ chức …": the place before the comma is none of the subject's names. */
function afterPlace(key: string, group: readonly Mention[]): readonly Mention[] | null {
	const { end } = group.at(-1) as Mention;
	const comma = group.findIndex(({ start }, index) => index > 0 && /,\s*$/u.test(key.slice(0, start)));
	const rest = comma < 0 ? [] : group.slice(comma);
	return rest.some(({ word }) => isBody(word)) && ACTS.test(key.slice(end)) ? rest : null;
}

function actorOf(key: string, group: readonly Mention[]): Actor | null {
	const words = group.map(({ word }) => word);
	const [{ start }, { end }] = [group[0] as Mention, group.at(-1) as Mention];
	const bodies = [...new Set(words.filter(isBody))];
	const [isOfCommunes, isOfDistrict] = [words.includes('communes'), words.includes('districts')];
	if (NOT_SUBJECT.test(key.slice(0, start))) {
		const rest = afterPlace(key, group);
		return rest === null ? null : actorOf(key, rest);
	}
	// Both levels in one breath: whose number follows cannot be told.
	if (isOfCommunes && isOfDistrict) return null;
	if (bodies.length === 0 && !ACTS.test(key.slice(end))) return null;
	const [only = 'council'] = bodies;
	return {
		level: isOfCommunes ? 'commune' : 'district',
		body: bodies.length > 1 ? 'joint' : only,
		start,
		end
	};
}

/** The subjects of a sentence in the order they are named. */
export const actorsIn = (key: string): readonly Actor[] =>
	groupsOf(key, mentionsIn(key))
		.map((group) => actorOf(key, group))
		.filter((actor) => actor !== null);
