import { groupBy } from '#domain/group-by.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PublishedFigure, Register } from '#domain/package.ts';
import { numberOf, parsePeriod, yearOf, type Quarter } from '#domain/period.ts';
import { actorsIn, type Actor } from './actors.ts';
import { countsIn, spokenOf, type Count, type Spoken } from './counts.ts';
import { isOneCommune, plannedLines } from './not-done.ts';
import { sentencesOf, wordsIn, type ProseSentence } from './text.ts';
import { isOfOtherSpan, quarterAt, quarterOfText, yearAt } from './times.ts';

/** Why a proposal deserves a second look. */
export type Doubt =
	/** No number is written; one is meant. */
	| 'implied-one'
	/** The sentence names nobody who acted. */
	| 'actor-unnamed'
	/** The period is the one of the whole text. */
	| 'period-of-text'
	/** A percentage that may be said of another count of its sentence. */
	| 'subject-unclear';

/** A figure read in a pasted text, for a person to check: nothing is stored by reading. */
export interface Proposal extends Pick<
	PublishedFigure,
	'scope' | 'body' | 'indicator' | 'value' | 'comparisonForm' | 'comparisonPercent' | 'phrase' | 'period'
> {
	/** The line of the text it stands in, from 1. */
	readonly line: number;
	readonly doubts: readonly Doubt[];
}

const PERCENT = /(?<![\p{L}])(bằng|tăng|giảm|đạt)(?: thêm)? (\d+(?:[.,]\d+)?) ?%(?=(?<rest>[^.;]{0,60}))/gu;
const FORMS = { bằng: 'ratio', tăng: 'change', giảm: 'change', đạt: 'target-share' } as const;
/** A percentage of something else than what was done before, or of what was planned, is no comparison. */
const COMPARES = /cùng kỳ|năm trước|quý trước|năm \d{4}|quý /u;
const OF_PLAN = /kế hoạch|dự toán|chỉ tiêu|chương trình/u;

interface Told {
	readonly sentence: ProseSentence;
	readonly counts: readonly Count[];
	readonly actors: readonly Actor[];
	/** The last subject of the sentences before it in the paragraph. */
	readonly inherited: Actor | null;
}

const actorAt = ({ actors, inherited }: Told, at: number): Actor | null =>
	actors.filter(({ end }) => end <= at).at(-1) ?? inherited;

/** Words that may stand between what was counted and "do …". */
const BEFORE_DOER = 6;

/** "63 buổi tiếp công dân do các đại biểu HĐND huyện thực hiện": who acted stands after the number. */
function doerOf({ sentence: { key }, actors }: Told, { end }: Count): Actor | null {
	const doer = actors.find(({ start }) => start > end);
	if (doer === undefined) return null;
	const between = key.slice(end, doer.start);
	const isDoer = /(?:^|\s)do\s+$/u.test(between) && !/[,;:.\d]/u.test(between);
	return isDoer && wordsIn(between) <= BEFORE_DOER ? doer : null;
}

/** Whose a number is where nobody is named: the council of the one that published. */
const UNNAMED: Actor = { level: 'district', body: 'council', start: 0, end: 0 };

/** A figure of a year is told when the year is over. */
const lastYearOf = (quarter: Quarter): number =>
	numberOf(quarter) === 4 ? yearOf(quarter) : yearOf(quarter) - 1;

function periodOf(told: Told, at: number, indicator: Indicator, quarter: Quarter) {
	const { key } = told.sentence;
	if (indicator.frequency !== 'year' && isOfOtherSpan(key, at, yearOf(quarter))) return null;
	const own = indicator.frequency === 'year' ? yearAt(key, at) : quarterAt(key, at, yearOf(quarter));
	const text = own ?? (indicator.frequency === 'year' ? lastYearOf(quarter) : quarter);
	const period = parsePeriod(String(text));
	return period === null ? null : { period, isOfText: own === null };
}

const MOST_WORDS = 12;

/** The words around a number, at most twelve, within its part of the sentence. */
function phraseAt(written: string, start: number, end: number): string {
	const before = written
		.slice(0, start)
		.split(/[,;:(“]/u)
		.at(-1) as string;
	const after = written.slice(end).split(/[,;.:()”]/u)[0] as string;
	const middle = written.slice(start, end).trim();
	const left = before
		.trim()
		.split(' ')
		.filter((word) => word !== '');
	const right = after
		.trim()
		.split(' ')
		.filter((word) => word !== '');
	const room = Math.max(0, MOST_WORDS - middle.split(' ').length);
	const kept = left.slice(-Math.min(left.length, Math.max(5, room - right.length), room));
	return [...kept, middle, ...right.slice(0, Math.max(0, room - kept.length))].join(' ').trim();
}

/** The number of one commune would stand for that of all. */
const isOfOneCommune = ({ sentence, inherited }: Told, actor: Actor, { start }: Count): boolean =>
	actor !== inherited && isOneCommune(sentence.written.slice(actor.start, start));

function proposalOf(told: Told, count: Count, quarter: Quarter): Proposal | null {
	const dated = periodOf(told, count.start, count.indicator, quarter);
	if (dated === null) return null;
	const named = doerOf(told, count) ?? actorAt(told, count.start);
	if (named !== null && isOfOneCommune(told, named, count)) return null;
	const actor = named ?? UNNAMED;
	return {
		indicator: count.indicator.indicator,
		scope: actor.level === 'commune' ? 'communes' : 'own',
		body: actor.body,
		period: dated.period,
		value: count.value,
		comparisonForm: 'none',
		comparisonPercent: null,
		phrase: phraseAt(told.sentence.written, count.start, count.end),
		line: told.sentence.paragraph + 1,
		doubts: [
			...(count.isImplied ? (['implied-one'] as const) : []),
			...(named === null ? (['actor-unnamed'] as const) : []),
			...(dated.isOfText ? (['period-of-text'] as const) : [])
		]
	};
}

/** A proposal with where its number stands in the sentence. */
interface Placed {
	readonly proposal: Proposal;
	readonly start: number;
	readonly end: number;
}

const countsOf = (told: Told, quarter: Quarter): Placed[] =>
	told.counts.flatMap((count) => {
		const proposal = proposalOf(told, count, quarter);
		return proposal === null ? [] : [{ proposal, start: count.start, end: count.end }];
	});

/** The percentages of a sentence, each said of the first count of its subject. */
function percentagesIn(told: Told, quarter: Quarter): Placed[] {
	const { key, written } = told.sentence;
	return [...key.matchAll(PERCENT)].flatMap((match) => {
		const [word, number] = [match[1] as keyof typeof FORMS, Number((match[2] as string).replace(',', '.'))];
		const { rest } = match.groups as { rest: string };
		if (!(word === 'đạt' ? OF_PLAN : COMPARES).test(rest)) return [];
		const actor = actorAt(told, match.index);
		const own = told.counts.filter(
			(count) => count.start < match.index && actorAt(told, count.start) === actor
		);
		const [first] = own;
		const counted = first === undefined ? null : proposalOf(told, first, quarter);
		if (counted === null) return [];
		const end = match.index + match[0].length;
		const proposal: Proposal = {
			...counted,
			value: null,
			comparisonForm: FORMS[word],
			comparisonPercent: word === 'giảm' ? -number : number,
			phrase: phraseAt(written, match.index, end),
			doubts: own.length > 1 ? [...counted.doubts, 'subject-unclear' as const] : counted.doubts
		};
		return [{ proposal, start: match.index, end }];
	});
}

/** Lines of a text as wholes: what a paragraph begins with is said of all its sentences. */
function planned(sentences: readonly ProseSentence[]): ReadonlySet<number> {
	const lines = [...groupBy(sentences, ({ paragraph }) => String(paragraph)).values()];
	const isPlanned = plannedLines(lines.map((line) => line.map(({ key }) => key).join(' ')));
	return new Set(lines.flatMap(([first], index) => (isPlanned[index] && first ? [first.paragraph] : [])));
}

function tellAll(sentences: readonly ProseSentence[], known: readonly Spoken[]): Told[] {
	const toCome = planned(sentences);
	let inherited: Actor | null = null;
	let paragraph = -1;
	return sentences.map((sentence) => {
		if (sentence.paragraph !== paragraph) inherited = null;
		paragraph = sentence.paragraph;
		const actors = actorsIn(sentence.key);
		const counts = toCome.has(sentence.paragraph) ? [] : countsIn(sentence.key, sentence.written, known);
		const told = { sentence, actors, inherited, counts };
		inherited = actors.at(-1) ?? inherited;
		return told;
	});
}

const keyOfProposal = ({ indicator, scope, body, period, value, comparisonPercent }: Proposal): string =>
	[indicator, scope, body, period.text, value, comparisonPercent].join(' ');

/** A number that is not proposed, with the words around it: nothing of a text is passed over unseen. */
export interface PassedOver {
	/** The line of the text it stands in, from 1. */
	readonly line: number;
	readonly phrase: string;
}

/** What was read in a text. */
export interface Prose {
	readonly proposals: readonly Proposal[];
	readonly passedOver: readonly PassedOver[];
}

/** Digits with what holds them together: "24/4/2024", "3-5", "12,5". */
const DIGITS = /\d+(?:(?:[.,/:–-]| ?[–-] ?)\d+)*/gu;

/** Nobody looks for a figure in "năm 2023", "quý I/2024" or "24/4/2024". */
const TIMES =
	/(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])|[Nn]ăm \d{4}(?!\d)|[Qq]u[ýí] [IViv\d]+(?: ?\/ ?| năm )\d{4}/gu;

function passedOverIn({ sentence }: Told, found: readonly Placed[]): PassedOver[] {
	const { written, paragraph } = sentence;
	const phrases = [...written.replace(TIMES, (time) => ' '.repeat(time.length)).matchAll(DIGITS)]
		.map(({ index, 0: digits }) => ({ start: index, end: index + digits.length }))
		.filter(({ start, end }) => !found.some((each) => each.start < end && start < each.end))
		.map(({ start, end }) => phraseAt(written, start, end));
	return [...new Set(phrases)].map((phrase) => ({ line: paragraph + 1, phrase }));
}

/**
 * Reads the figures of a text in Vietnamese prose: numbers with their counting words, who acted, when. Road numbers,
 * ordinals, dates, labels, plans and differences are passed over, and told. Works from the names and counting words of
 * the register; `fallback` is the quarter meant where the text names none.
 */
export function readProse(
	text: string,
	{ indicators }: Pick<Register, 'indicators'>,
	fallback: Quarter
): Prose {
	const sentences = sentencesOf(text);
	const quarter = quarterOfText(
		sentences.map(({ key }) => key),
		fallback
	);
	const read = tellAll(sentences, indicators.map(spokenOf)).map((told) => {
		const placed = [...countsOf(told, quarter), ...percentagesIn(told, quarter)];
		return { placed, passedOver: passedOverIn(told, placed) };
	});
	const proposals = read.flatMap(({ placed }) => placed.map(({ proposal }) => proposal));
	const unique = new Map(proposals.toReversed().map((each) => [keyOfProposal(each), each]));
	return {
		proposals: [...unique.values()].toReversed(),
		passedOver: read.flatMap(({ passedOver }) => passedOver)
	};
}
