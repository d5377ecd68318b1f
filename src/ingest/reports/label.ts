import type { Body } from '#domain/fact.ts';
import type { Indicator } from '#domain/indicator.ts';
import { remembered } from '#domain/remembered.ts';
import type { Decided } from './answering.ts';
import { dimensionNamed, type Dimension } from './dimension-words.ts';
import { bodyNamed, isTotalLabel, roleNamed, type Role } from './heading-words.ts';
import { indicatorNamed, type IndicatorIndex } from './indicator-names.ts';
import type { TimeSpan } from './span-of-time.ts';
import { timeOf, timesIn, withoutTimes, type TimeMention } from './times-in.ts';
import type { UnitIndex } from './unit-index.ts';
import { readUnitName, type UnitReading } from './unit-names.ts';
import { hasDash, withoutListMark, wordsOf } from './words.ts';

/** Everything a heading or the first cell of a row may say. */
export interface Label {
	readonly text: string;
	readonly dimension: Dimension | null;
	readonly unit: UnitReading;
	readonly indicator: Indicator | null;
	readonly time: TimeSpan | null;
	readonly body: Body | null;
	readonly role: Role | null;
	readonly isTotal: boolean;
	/** A line "- của các Ban" or "trong đó": a part of the line above. */
	readonly isPart: boolean;
}

/** Reads labels, each text once. */
export interface LabelReader {
	readonly read: (text: string) => Label;
	/** The unit a text names, whatever else it may be. */
	readonly unitNamed: (text: string) => UnitReading;
	/** Whether the clerk said that lines of this text are no data. */
	readonly isLeftOut: (text: string) => boolean;
	/** What the clerk decided that a text stands for; null where the text speaks for itself. */
	readonly decisionOn: (text: string) => Decided | null;
	readonly units: UnitIndex;
	readonly indicators: IndicatorIndex;
}

/** Nobody heads a column with a page of text. */
const LONGEST_LABEL = 200;
const OF_BODY = /^(.+?)\s+(?:của|do|of|by)\s+(.+)$/iu;
/** "Thường trực HĐND giám sát", "Các Ban tiếp công dân". */
const BODY_FIRST =
	/^((?:các )?(?:thường trực|ban|tổ đại biểu|đại biểu)(?: hđnd| hội đồng nhân dân)?)\s+(\p{L}.*)$/iu;
const PART = /^(trong do|gom|bao gom|of which)\b ?/;
/** What says of a result that it is one: "Thực hiện quý I". */
const RESULT_WORDS = /(?<![a-z])(ket qua|thuc hien|da thuc hien|so lieu|th|trong|cua|actual)(?![a-z])/g;

/** A reader of labels against the register. Its memory lasts as long as it: one file, or one call. */
export function labelReader(units: UnitIndex, indicators: IndicatorIndex): LabelReader {
	const read = remembered((text) => labelOf(text.slice(0, LONGEST_LABEL), units, indicators));
	const unitNamed = remembered((text) => readUnitName(units, text));
	return { read, unitNamed, isLeftOut: () => false, decisionOn: () => null, units, indicators };
}

function labelOf(text: string, units: UnitIndex, indicators: IndicatorIndex): Label {
	const named = readUnitName(units, text);
	const isTotal = named.kind !== 'found' && isTotalLabel(text);
	const role = named.kind === 'found' ? null : roleNamed(text);
	const what = whatIsCounted(text, indicators);
	const time = timeIn(text);
	const isPlainTime = time !== null && withoutTimes(text).replace(RESULT_WORDS, '').trim() === '';
	return {
		text,
		dimension: dimensionNamed(text),
		unit: what.indicator !== null || isTotal || isPlainTime ? { kind: 'unknown' } : named,
		indicator: named.kind === 'found' ? null : what.indicator,
		time,
		body: named.kind === 'found' ? null : what.body,
		role,
		isTotal,
		isPart: hasDash(text) || PART.test(wordsOf(text))
	};
}

function timeIn(text: string): TimeSpan | null {
	const own = timesIn(text).filter(({ elsewhen }) => elsewhen === null);
	return own.length === 1 ? (own[0] as TimeMention).span : timeOf(text);
}

const ROLES_AND_RESULTS =
	/(?<![a-z])(ke hoach|kh(?! chuyen de)|thuc hien|th|cung ky|luy ke|ket qua|nam truoc|so voi|chi tieu|ty le|plan|actual|target|trong quy|trong thang|giao|dat|nam)(?![a-z])|%/g;

/** The indicator a label names, by itself, without its times and roles, or with the body that acted. */
function whatIsCounted(text: string, indicators: IndicatorIndex): Pick<Label, 'indicator' | 'body'> {
	const bare = withoutListMark(text);
	const short = withoutTimes(bare);
	for (const form of [bare, short, short.replace(ROLES_AND_RESULTS, ' ')]) {
		const indicator = indicatorNamed(indicators, form);
		if (indicator !== null) return { indicator, body: null };
	}
	const [, who, did] = BODY_FIRST.exec(bare) ?? [];
	const done = did === undefined ? null : indicatorNamed(indicators, withoutTimes(did));
	if (who !== undefined && done !== null) return { indicator: done, body: bodyNamed(who) };
	const [, what, whom] = OF_BODY.exec(bare) ?? [];
	if (what === undefined || whom === undefined) return { indicator: null, body: bodyNamed(bare) };
	const body = bodyNamed(whom);
	return { indicator: body === null ? null : indicatorNamed(indicators, what), body };
}

/** The indicator a label names under another: "đã giải quyết" under "Đơn tiếp nhận", "Trong đó: đơn đã giải quyết" anywhere. */
export function indicatorUnder(
	{ read }: LabelReader,
	over: { readonly indicator: Indicator | null; readonly text: string },
	text: string
): Indicator | null {
	const forms = [`${over.text} ${text}`, wordsOf(text).replace(PART, '')];
	const named = forms.map((form) => read(form).indicator);
	return named.find((indicator) => indicator !== null && indicator !== over.indicator) ?? null;
}
