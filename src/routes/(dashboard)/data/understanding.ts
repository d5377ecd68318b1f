import type { Indicator } from '#domain/indicator.ts';
import type { Register } from '#domain/package.ts';
import { parseQuarter } from '#domain/period.ts';
import { indicatorOf } from '#domain/register.ts';
import type { UnitId, UnitSpan } from '#domain/unit.ts';
import type { Speech } from '#i18n/speech.ts';
import { understandingWords } from '#i18n/understanding.ts';
import type { UnderstandingMessages } from '#i18n/understanding.vi.ts';
import type { Answer, Meaning, RememberedShape } from '#ingest/reports/answers.ts';
import type { Decided } from '#ingest/reports/answering.ts';
import type { Layout } from '#ingest/reports/shape.ts';
import type { Understood, UnderstoodTable } from '#ingest/reports/understood-table.ts';
import type { NoteOf } from '#state/reports/as-kept.ts';

/** One entry of a list of choices. */
export interface Option {
	readonly value: string;
	readonly label: string;
}

export interface OptionGroup {
	readonly label: string;
	readonly options: readonly Option[];
}

/** Nothing said: the file speaks for itself. */
export const AS_IN_FILE = '';
const LEFT_OUT = 'left-out';
const UNITS = 'units';

type Keys = Record<string, keyof UnderstandingMessages>;

const HOLDS: Keys = {
	...{ unit: 'holdsUnit', code: 'holdsCode', indicator: 'holdsIndicator', body: 'holdsBody' },
	...{ topic: 'holdsTopic', origin: 'holdsOrigin', 'counted-in': 'holdsCountedIn', role: 'holdsRole' },
	...{ ordinal: 'holdsOrdinal', note: 'holdsNote', value: 'holdsValue' }
};

const UNUSED: Keys = {
	...{ plan: 'unusedPlan', earlier: 'unusedEarlier', cumulated: 'unusedCumulated', share: 'unusedShare' },
	...{ change: 'unusedChange', part: 'unusedPart', total: 'unusedTotal', 'left-out': 'leftOut' }
};

const LAYOUTS: Record<Layout, keyof UnderstandingMessages> = {
	facts: 'layoutFacts',
	'units-as-rows': 'layoutUnitsAsRows',
	'units-as-columns': 'layoutUnitsAsColumns',
	'one-unit': 'layoutOneUnit',
	other: 'layoutOther'
};

const plain = (words: UnderstandingMessages, key: keyof UnderstandingMessages | undefined): string => {
	const said = words[key ?? 'holdsPeriod']; // quarters, months, years and days are all periods
	return typeof said === 'string' ? said : '';
};

export const layoutWords = (words: UnderstandingMessages, layout: Layout): string =>
	plain(words, LAYOUTS[layout]);

/** Names of what the register knows, in the language on screen. */
export class Names {
	readonly #units: ReadonlyMap<string, UnitSpan>;

	constructor(
		readonly register: Register,
		readonly speech: Speech
	) {
		this.#units = new Map(register.units.map((span) => [span.unit, span]));
	}

	unit(id: string): string {
		const span = this.#units.get(id);
		return span === undefined ? id : this.speech.unit(span);
	}

	indicator(id: string): string {
		const indicator = indicatorOf(this.register, id as Indicator['indicator']);
		return indicator === null ? id : this.speech.indicator(indicator);
	}

	/** A unit or an indicator. */
	either(id: string): string {
		return this.#units.has(id) ? this.unit(id) : this.indicator(id);
	}

	period(text: string): string {
		const quarter = parseQuarter(text);
		return quarter === null ? text : this.speech.quarterShort(quarter);
	}
}

/** What a column or line was understood as. */
export function understoodWords(words: UnderstandingMessages, understood: Understood, names: Names): string {
	switch (understood.kind) {
		case 'result':
			return names.indicator(understood.indicator);
		case 'plan':
			return words.plan(names.indicator(understood.indicator));
		case 'unit':
			return words.figuresOf(understood.name);
		case 'figures':
			return words.figuresOfLines;
		case 'holds':
			return plain(words, HOLDS[understood.dimension]);
		case 'unused':
			return plain(words, UNUSED[understood.role]);
		case 'unknown':
			return words.unknown;
	}
}

export function meaningWords(words: UnderstandingMessages, meaning: Meaning, names: Names): string {
	if (meaning.kind === 'left-out') return words.leftOut;
	if (meaning.kind === 'units') return words.namesOfUnits;
	const name = names.indicator(meaning.indicator);
	return meaning.kind === 'plan' ? words.plan(name) : name;
}

export const meaningValue = (meaning: Meaning): string =>
	'indicator' in meaning ? `${meaning.kind}:${meaning.indicator}` : meaning.kind;

/** A choice as a meaning; null for what the file says itself. */
export function meaningOf(value: string, { indicators }: Register): Meaning | null {
	if (value === LEFT_OUT || value === UNITS) return { kind: value };
	const [kind, id] = value.split(':');
	const indicator = indicators.find((one) => one.indicator === id)?.indicator;
	return indicator === undefined || (kind !== 'result' && kind !== 'plan') ? null : { kind, indicator };
}

/** What a column or a line may be. */
export function meaningGroups(
	words: UnderstandingMessages,
	names: Names,
	isOfColumn: boolean
): readonly OptionGroup[] {
	const ids = names.register.indicators.map(({ indicator }) => indicator);
	const of = (kind: 'result' | 'plan'): readonly Option[] =>
		ids.map((id) => ({ value: `${kind}:${id}`, label: meaningWords(words, { kind, indicator: id }, names) }));
	const other = [{ value: LEFT_OUT, label: words.leftOut }];
	return [
		{ label: words.groupResults, options: of('result') },
		{ label: words.groupPlans, options: of('plan') },
		{
			label: words.groupOther,
			options: isOfColumn ? [...other, { value: UNITS, label: words.namesOfUnits }] : other
		}
	];
}

/** Whom a name may mean: the near ones first. A name that was used again stands once. */
export function unitGroups(
	words: UnderstandingMessages,
	names: Names,
	proposed: readonly string[]
): readonly OptionGroup[] {
	const option = (unit: string): Option => ({ value: unit, label: names.unit(unit) });
	const near = proposed.map(option);
	const once = new Map<string, Option>();
	for (const { unit } of names.register.units) {
		const entry = option(unit);
		if (!once.has(entry.label) && !near.some(({ label }) => label === entry.label))
			once.set(entry.label, entry);
	}
	return [
		...(near.length === 0 ? [] : [{ label: words.groupNear, options: near }]),
		{ label: words.groupUnits, options: [...once.values()] },
		{ label: words.groupOther, options: [{ value: LEFT_OUT, label: words.nameLeftOut }] }
	];
}

export const nameAnswer = (text: string, value: string): Answer => ({
	...{ of: 'name', text },
	unit: value === AS_IN_FILE ? undefined : value === LEFT_OUT ? null : (value as UnitId)
});

export const nameValue = (unit: UnitId | null | undefined): string =>
	unit === undefined ? AS_IN_FILE : (unit ?? LEFT_OUT);

/** One decision of the clerk, and what takes it back. */
export interface Decision {
	readonly words: string;
	readonly takenBack: Answer;
}

/** Everything said of a shape, in words. */
export function decisionsOf(
	words: UnderstandingMessages,
	said: RememberedShape,
	tables: readonly UnderstoodTable[],
	names: Names
): readonly Decision[] {
	const columns = tables.find(({ shape }) => shape === said.shape)?.columns ?? [];
	const headingOf = (index: number): string =>
		columns.find((column) => column.index === index)?.heading || String(index + 1);
	return [
		...said.columns.map(({ index, meaning }): Decision => ({
			words: words.decidedColumn(headingOf(index), meaningWords(words, meaning, names)),
			takenBack: { of: 'column', index, meaning: null }
		})),
		...said.lines.map(({ text, meaning }): Decision => ({
			words: words.decidedLine(text, meaningWords(words, meaning, names)),
			takenBack: { of: 'line', text, meaning: null }
		})),
		...said.names.map(({ text, unit }): Decision => ({
			words: unit === null ? words.decidedNameOut(text) : words.decidedName(text, names.unit(unit)),
			takenBack: { of: 'name', text, unit: undefined }
		}))
	];
}

/** What is kept with the source of a fact that rests on decisions: in Vietnamese, as all data. */
export function noteOfDecisions(register: Register, speech: Speech): NoteOf {
	const words = understandingWords('vi');
	const names = new Names(register, speech);
	const one = ({ text, as }: Decided): string =>
		text === '' ? words.decidedSourceUnit(names.unit(as)) : words.decidedName(text, names.either(as));
	return (decided) => words.decidedSource(decided.map(one).join('; '));
}
