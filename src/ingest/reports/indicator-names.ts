import type { Indicator, IndicatorId } from '#domain/indicator.ts';
import type { Known } from '../rules/known.ts';
import { COUNTING_WORDS, INDICATOR_ALIASES } from './aliases.ts';
import { isNear } from './edit-distance.ts';
import { hasPhrase, wordsOf } from './words.ts';

/** The indicators of the register, findable by what officials call them. */
export interface IndicatorIndex {
	readonly byId: ReadonlyMap<string, Indicator>;
	readonly byName: ReadonlyMap<string, Indicator>;
	/** Folded words that may stand after a figure of the indicator. */
	readonly countingWords: ReadonlyMap<IndicatorId, readonly string[]>;
}

/** Words that say nothing about which indicator it is. */
const FILLING =
	/(?<![a-z])(?:tong so|so luong|so|luong|tong|da to chuc|to chuc|thuc hien|da thuc hien|tien hanh|da|duoc|trong quy|trong ky|trong thang|cua hdnd|hdnd xa|hdnd cac xa|hdnd|cap xa|xa|thi tran|cua|hoat dong|cong tac|ket qua|viec|number of|count of|no of|total|the)(?![a-z])/g;

const plain = (words: string): string => words.replace(FILLING, ' ').replace(/\s+/g, ' ').trim();

/** "(cuộc)", "(đơn)", "(1)": what the figure is counted in, not what is counted. */
const IN_BRACKETS = /[([][^)\]]*[)\]]/g;
const LAST_BRACKET = /[([]([^)\]]*)[)\]]\s*$/;

const countingWordsOf = (indicator: Indicator): readonly string[] => {
	const own = [indicator.countedInVi, ...indicator.countedInVi.split(','), indicator.countedInEn];
	const words = [...own, ...own.map((word) => word.replace(/s$/, '')), ...others(indicator.indicator)];
	return [...new Set(words.map(wordsOf))].filter((word) => word !== '');
};

const own = <T>(table: Readonly<Record<string, readonly T[]>>, key: string): readonly T[] =>
	Object.hasOwn(table, key) ? (table[key] as readonly T[]) : [];
const others = (id: IndicatorId): readonly string[] => own(COUNTING_WORDS, id);

/** Makes the register's indicators findable. A name that two of them share finds neither. */
export function indicatorIndexOf(known: Known): IndicatorIndex {
	const byName = new Map<string, Indicator>();
	const shared = new Set<string>();
	for (const indicator of known.indicators.values())
		for (const name of namesOf(indicator)) {
			if ((byName.get(name) ?? indicator) !== indicator) shared.add(name);
			byName.set(name, indicator);
		}
	for (const name of shared) byName.delete(name);
	const counted = [...known.indicators.values()].map(
		(indicator) =>
			[indicator.indicator, [...countingWordsOf(indicator), ...countedNamesOf(indicator)]] as const
	);
	return { byId: new Map(known.indicators), byName, countingWords: new Map(counted) };
}

/** "cuộc giám sát", "buổi tiếp công dân": what may stand behind a figure in a sentence. */
function countedNamesOf(indicator: Indicator): readonly string[] {
	const names = [indicator.nameVi, ...own(INDICATOR_ALIASES, indicator.indicator)].map(wordsOf);
	return countingWordsOf(indicator).flatMap((word) => names.map((name) => `${word} ${name}`));
}

/** Each name as it is, without filling words, and with the counting word before it: "cuộc giám sát". */
function namesOf(indicator: Indicator): readonly string[] {
	const { indicator: id, nameVi, nameEn } = indicator;
	const names = [id, nameVi, nameEn, ...own(INDICATOR_ALIASES, id)].map(wordsOf);
	const counted = [...new Set(countingWordsOf(indicator))];
	const all = names.flatMap((name) => [name, ...counted.map((word) => `${word} ${name}`)]);
	return [...new Set(all.flatMap((name) => [name, plain(name)]))].filter((name) => name !== '');
}

/** The indicator a label names, whole; null when it names none. */
export function indicatorNamed(index: IndicatorIndex, label: string): Indicator | null {
	const outside = wordsOf(label.replace(IN_BRACKETS, ' '));
	for (const words of [wordsOf(label), outside, plain(outside), plain(wordsOf(label))]) {
		const found = index.byName.get(words);
		if (found !== undefined) return found;
	}
	return null;
}

/** The indicator whose name is only a slip or two away; null where there is none, or more than one. */
export function indicatorNear(index: IndicatorIndex, label: string): Indicator | null {
	const outside = wordsOf(label.replace(IN_BRACKETS, ' '));
	const forms = [...new Set([outside, plain(outside)])].filter(({ length }) => length >= 6 && length <= 60);
	const near = [...index.byName].filter(([name]) =>
		forms.some((words) => isNear(words, name, words.length >= 10 ? 2 : 1))
	);
	const [first, ...others] = near.map(([, indicator]) => indicator);
	return first === undefined || others.some((other) => other !== first) ? null : first;
}

/** What a bracket says the figures are counted in, folded: "Tiếp công dân (buổi)" → "buoi". */
export const countedInBrackets = (label: string): string => wordsOf(LAST_BRACKET.exec(label)?.[1] ?? '');

/** Every indicator named somewhere in a running text; longer names first, so that a part of a name finds nothing. */
export function indicatorsIn(index: IndicatorIndex, text: string): readonly Indicator[] {
	let rest = wordsOf(text.slice(0, 600));
	const found = new Set<Indicator>();
	for (const [name, indicator] of [...index.byName].toSorted(([a], [b]) => b.length - a.length)) {
		if (name.length < 5 || !hasPhrase(rest, name)) continue;
		found.add(indicator);
		rest = ` ${rest} `.replaceAll(` ${name} `, ' | ');
	}
	return [...found];
}
