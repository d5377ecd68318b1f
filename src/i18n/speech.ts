import type { Body } from '#domain/fact.ts';
import type { Indicator } from '#domain/indicator.ts';
import { numberOf, yearOf, type Quarter } from '#domain/period.ts';
import type { Language } from '#domain/selection.ts';
import type { UnitSpan } from '#domain/unit.ts';
import { formatOf, type Format } from './format.ts';
import { en } from './messages.en.ts';
import { vi, type Messages } from './messages.vi.ts';
import { traced } from './traced.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const MESSAGES: Record<Language, Messages> = { vi, en };

/** One language: its words, its figures, its names for what the data name. */
export interface Speech {
	readonly lang: Language;
	readonly t: Messages;
	readonly f: Format;
	/** A count inside a sentence, traced to its value: "1.234". */
	readonly n: (value: number) => string;
	/** A ratio as a percentage inside a sentence, traced: 1.0426 → "104,3%". */
	readonly percent: (ratio: number) => string;
	/** In a sentence: "quý I/2024". */
	readonly quarter: (quarter: Quarter) => string;
	/** In a column or on an axis: "I/2024". */
	readonly quarterShort: (quarter: Quarter) => string;
	/** "Thị trấn" is said, "Xã" is not: the bare name is the commune's. */
	readonly unit: (span: Pick<UnitSpan, 'name' | 'kind'>) => string;
	/** As a title: "Giám sát, khảo sát". */
	readonly indicator: (indicator: Indicator) => string;
	/** With what it is counted in, where the name does not say it: "Giải trình (phiên)". */
	readonly measured: (indicator: Indicator) => string;
	/** Inside a sentence: "giám sát, khảo sát". */
	readonly indicatorInside: (indicator: Indicator) => string;
	readonly definition: (indicator: Indicator) => string;
	/** The counting word for so many: "cuộc"; in English "supervision" for 1. */
	readonly countedIn: (indicator: Indicator, value: number) => string;
	/** "49 cuộc", the number traced. */
	readonly counted: (value: number, indicator: Indicator) => string;
	readonly body: (body: Body) => string;
	/** Where its unit is named beside it: "Thường trực". */
	readonly bodyShort: (body: Body) => string;
}

const BODY_KEYS = {
	council: 'bodyCouncil',
	'standing-committee': 'bodyStandingCommittee',
	board: 'bodyBoard',
	'deputy-group': 'bodyDeputyGroup',
	deputies: 'bodyDeputies',
	joint: 'bodyJoint'
} as const satisfies Record<Body, keyof Messages>;

const SHORT_BODY_KEYS = {
	council: 'shortCouncil',
	'standing-committee': 'shortStandingCommittee',
	board: 'shortBoard',
	'deputy-group': 'shortDeputyGroup',
	deputies: 'shortDeputies',
	joint: 'shortJoint'
} as const satisfies Record<Body, keyof Messages>;

/** First letter down, unless it begins an abbreviation: "HĐND". */
export const uncapitalised = (text: string): string =>
	/^\p{Lu}\p{Lu}/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);

/** English names of several capitals keep them inside a sentence: "Standing Committee meetings". */
const isProperName = (text: string): boolean => /^\p{Lu}\S* \p{Lu}/u.test(text);

export const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);

/** The data give English counting words in the plural; 1 takes the regular singular of its last or only noun. */
function singular(plural: string): string {
	if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
	return plural.endsWith('s') ? plural.slice(0, -1) : plural;
}

function unitName(t: Messages, span: Pick<UnitSpan, 'name' | 'kind'>): string {
	if (span.kind === 'town') return t.town(span.name);
	return span.kind === 'district' ? t.district(span.name) : span.name;
}

function makeSpeech(lang: Language): Speech {
	const t = MESSAGES[lang];
	const f = formatOf(lang);
	const roman = (quarter: Quarter) => ROMAN[numberOf(quarter) - 1] ?? '';
	const indicator = (it: Indicator) => (lang === 'vi' ? it.nameVi : it.nameEn);
	const countedIn = (it: Indicator, value: number) =>
		lang === 'vi' ? it.countedInVi : value === 1 ? singular(it.countedInEn) : it.countedInEn;
	const n = (value: number) => traced(value, f.count(value));
	return {
		lang,
		t,
		f,
		n,
		percent: (ratio) => traced(Math.round(ratio * 1e6) / 1e6, f.percent(ratio)),
		quarter: (quarter) => t.quarterInSentence(roman(quarter), String(yearOf(quarter))),
		quarterShort: (quarter) => t.quarterShort(roman(quarter), String(yearOf(quarter))),
		unit: (span) => unitName(t, span),
		indicator,
		measured: (it) => {
			const [name, counted] = [indicator(it), countedIn(it, 2)];
			return name.toLowerCase() === counted.toLowerCase() ? name : `${name} (${counted})`;
		},
		indicatorInside: (it) =>
			lang === 'en' && isProperName(it.nameEn) ? it.nameEn : uncapitalised(indicator(it)),
		definition: (it) => (lang === 'vi' ? it.definitionVi : it.definitionEn),
		countedIn,
		counted: (value, it) => `${n(value)} ${countedIn(it, value)}`,
		body: (body) => t[BODY_KEYS[body]],
		bodyShort: (body) => t[SHORT_BODY_KEYS[body]]
	};
}

const SPEECHES: Record<Language, Speech> = { vi: makeSpeech('vi'), en: makeSpeech('en') };

export const speechOf = (lang: Language): Speech => SPEECHES[lang];
