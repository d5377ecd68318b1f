import type { Body } from '#domain/fact.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Quarter } from '#domain/period.ts';
import type { Level, UnitSpan } from '#domain/unit.ts';
import type { Behind, BriefFigures, BriefLine } from '#indicators/brief.ts';
import type { Total } from '#indicators/total.ts';
import type { PublishedFigure } from '#domain/package.ts';
import { periodName } from '../sentences/period.ts';
import { uncapitalised, type Speech } from '../speech.ts';
import { partsOf } from '../traced.ts';
import type { Teller, Trace } from './pieces.ts';
import type { Phrase } from './words.vi.ts';
import { briefWords } from './words.ts';
import type { BriefWords } from './words.vi.ts';

/** What every sentence of one brief is told with. */
export interface Telling {
	readonly speech: Speech;
	readonly w: BriefWords;
	readonly teller: Teller;
	readonly figures: BriefFigures;
	/** `03 cuộc` instead of `3 cuộc`. */
	readonly isPadded: boolean;
}

export const tellingOf = (
	speech: Speech,
	teller: Teller,
	figures: BriefFigures,
	isPadded: boolean
): Telling => ({ speech, w: briefWords(speech.lang), teller, figures, isPadded });

export const count = ({ speech, teller, isPadded }: Telling, value: number, trace: Trace): string =>
	teller.figure(
		value,
		isPadded && Number.isInteger(value) ? speech.f.padded(value) : speech.f.count(value),
		trace
	);

/** The value is the ratio itself, as in every sentence of the product. */
export const percent = ({ speech, teller }: Telling, ratio: number, trace: Trace): string =>
	teller.figure(Math.round(ratio * 1e6) / 1e6, speech.f.percent(ratio), trace);

/** "21 đơn vị"; in English "1 unit". */
export const unitsSaid = (telling: Telling, value: number, trace: Trace): string =>
	telling.w[value === 1 ? 'oneUnit' : 'units'](count(telling, value, trace));

/**
 * Takes over a sentence of another room: its percentages come from the one trace, its counts from the others in turn.
 */
export function adopted(
	telling: Telling,
	sentence: string,
	ofPercent: Trace,
	ofCounts: readonly Trace[]
): string {
	const traces = ofCounts.values();
	return partsOf(sentence)
		.map((part) => {
			if (typeof part === 'string') return part;
			if (part.text.endsWith('%')) return telling.teller.figure(part.value, part.text, ofPercent);
			return count(telling, part.value, traces.next().value ?? ofPercent);
		})
		.join('');
}

export const quarterName = ({ speech, teller, figures }: Telling, quarter: Quarter): string =>
	teller.time(periodName(speech, quarter, figures.asked.cumulated), quarter);

/** "xã, thị trấn", or only one of them where the other is not among the units. */
export function communesWord({ w, figures }: Telling): string {
	const kinds = new Set(figures.communes.map(({ kind }) => kind));
	if (kinds.size > 1) return w.communesAndTowns;
	return kinds.has('town') ? w.towns : w.communes;
}

/** The one commune that is told of, where a single one was chosen. */
const onlyCommune = ({ figures: { asked, communes } }: Telling): UnitSpan | null =>
	asked.units !== null && communes.length === 1 ? (communes[0] as UnitSpan) : null;

/** "HĐND các xã, thị trấn"; what is told of chosen ones never sounds as if it were of all. */
export function communesActor(telling: Telling): string {
	const { w, figures } = telling;
	const only = onlyCommune(telling);
	if (only !== null) return w.councilOfCommune(only.name, only.kind === 'town');
	const word = communesWord(telling);
	return figures.asked.units === null ? w.councilsOf(word) : w.chosenCouncilsOf(word);
}

const ACTORS = {
	council: 'actorCouncil',
	'standing-committee': 'actorStandingCommittee',
	board: 'actorBoard',
	'deputy-group': 'actorDeputyGroup',
	deputies: 'actorDeputies',
	joint: 'actorJoint'
} as const satisfies Record<Body, keyof BriefWords>;

export const districtActor = ({ w }: Telling, body: Body): string => w[ACTORS[body]](w.districtWord);

export const actorOf = (telling: Telling, line: Pick<BriefLine, 'level' | 'actor'>): string =>
	line.level === 'commune' ? communesActor(telling) : districtActor(telling, line.actor);

export const phraseOf = ({ w }: Telling, { indicator }: Indicator): Phrase =>
	w.phrases[indicator] ?? w.otherPhrase;

const firstOf = (counted: string): string => counted.split(',')[0] ?? counted;

/** What the name adds to the counting word: "giải trình" after "phiên", nothing after "nghị quyết". */
function restOfNameVi(name: string, counted: string): string {
	const first = firstOf(counted);
	if (name === first || name.startsWith(`${first} `)) return name.slice(first.length);
	return name.endsWith(` ${first}`) ? '' : ` ${name}`;
}

/** English names hold the counting word, or say the same in the singular. */
function nounEn(name: string, counted: string, plural: string): string {
	const words = name.split(' ');
	const [first = '', last = ''] = [words[0], words.at(-1)];
	const isSame = (word: string) => word === plural || `${word}s` === plural;
	if (isSame(last)) return [...words.slice(0, -1), counted].join(' ');
	return isSame(first) ? [counted, ...words.slice(1)].join(' ') : `${counted} ${name}`;
}

/** What is counted, without the number: "phiên giải trình"; in English "hearings". */
export function noun({ speech }: Telling, indicator: Indicator, value: number, isNamed: boolean): string {
	const counted = speech.countedIn(indicator, value);
	if (!isNamed) return counted;
	const name = speech.indicatorInside(indicator);
	if (speech.lang === 'en') return nounEn(name, counted, speech.countedIn(indicator, 2));
	return `${uncapitalised(counted)}${restOfNameVi(name, counted)}`;
}

/** The rows behind a line's figure, of its own quarter or of the one it is compared with. */
export const behindOf = ({ figures: { asked } }: Telling, line: BriefLine, quarter: Quarter): Behind => ({
	kind: 'quarter',
	level: line.level,
	indicator: line.indicator.indicator,
	quarter,
	body: line.body,
	cumulated: asked.cumulated,
	units: line.level === 'commune' ? asked.units : null
});

export const labelOf = (telling: Telling, line: BriefLine, quarter: Quarter): string => {
	const { speech, w, figures } = telling;
	const isAll = line.level === 'commune' && figures.asked.units === null;
	const who = isAll ? speech.t.communesOf : actorOf(telling, line);
	return w.traceLabel(
		speech.indicator(line.indicator),
		who,
		periodName(speech, quarter, figures.asked.cumulated)
	);
};

interface Sourced {
	readonly level: Level;
	readonly sources: readonly string[];
	readonly total: Total;
	readonly printed: PublishedFigure | null;
}

/** Whose word a sum is: printed, reported, or invented. */
export function sourceOf({ w }: Telling, { sources, total, printed }: Sourced): string {
	if (total.illustrative) return printed === null ? w.traceIllustrative : w.traceConfirmed(printed.source);
	if (printed !== null) return printed.source;
	return sources.length > 0 ? sources.join('; ') : w.traceReported;
}

export const isInvented = (total: Total, printed: PublishedFigure | null): boolean =>
	total.illustrative && printed === null;

export const formulaOf = ({ w, speech }: Telling, line: BriefLine, total: Total): string =>
	line.level === 'commune' ? w.traceSum(speech.f.count(total.counted.length)) : w.traceOne;

/** Where the figure of a line comes from. */
export function nowTrace(telling: Telling, line: BriefLine): Trace {
	const { w, speech } = telling;
	const { now, base, baseQuarter } = line.headline.compared;
	const { quarter, cumulated } = telling.figures.asked;
	const then = periodName(speech, baseQuarter, cumulated);
	return {
		label: labelOf(telling, line, quarter),
		formula: formulaOf(telling, line, now),
		base: base.value === null ? w.traceNoBase(then) : w.traceBaseOf(then, speech.f.count(base.value)),
		source: sourceOf(telling, { ...line, total: now }),
		behind: behindOf(telling, line, quarter),
		isStarred: isInvented(now, line.printed)
	};
}
