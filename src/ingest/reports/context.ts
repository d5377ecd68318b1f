import type { Indicator } from '#domain/indicator.ts';
import type { UnitSpan } from '#domain/unit.ts';
import { foldName } from '../names/fold.ts';
import type { Role } from './heading-words.ts';
import { indicatorsIn } from './indicator-names.ts';
import type { LabelReader } from './label.ts';
import { combineSpans, spanOfMonths, type TimeSpan } from './span-of-time.ts';
import type { Table } from './tables.ts';
import { timesIn, type TimeMention } from './times-in.ts';
import { reporterOf, unitsIn } from './unit-mentions.ts';

/** What the title, the sheet's name and the file's name say of every figure of a table. */
export interface Context {
	readonly time: TimeSpan | null;
	/** Times of two sources that cannot both be. */
	readonly timesConflict: readonly [TimeSpan, TimeSpan] | null;
	readonly unit: readonly UnitSpan[] | null;
	/** A person gave it, not the file. */
	readonly isUnitDecided?: boolean;
	/** Two communes, one by the title and another by the name of the sheet or file. */
	readonly unitsConflict: readonly [UnitSpan, UnitSpan] | null;
	/** A title that says its figures are cumulated over quarters. */
	readonly cumulated: string | null;
	readonly indicator: Indicator | null;
	readonly role: Role | null;
}

const isYear = ({ first, last }: TimeSpan): boolean => first === 1 && last === 12;
const isMonth = ({ first, last }: TimeSpan): boolean => first === last;

/** The spans a text is about: quarters before months (a signature has its month), both before years. */
function spansIn(text: string): readonly TimeSpan[] {
	const mentions = timesIn(text).filter(({ span, elsewhen }) => span.day === null && elsewhen !== 'compared');
	// "Kế hoạch quý I/2024" over a table of plans tells the time of the table; elsewhere, of what is yet to come.
	const isOurs = isPlanTitle(text) ? () => true : ({ elsewhen }: TimeMention) => elsewhen === null;
	const spans = mentions.filter(isOurs).map(({ span }) => span);
	const longer = spans.filter((span) => !isYear(span) && !isMonth(span));
	const shorter = spans.filter((span) => !isYear(span));
	const chosen = longer.length > 0 ? longer : shorter;
	if (chosen.some(({ year }) => year !== null)) return chosen;
	// "Quý I, nhiệm vụ quý II năm 2024": what is planned lends its year.
	const years = spans.some(isYear) ? spans.filter(isYear) : mentions.map(({ span }) => span);
	const lent = years.flatMap(({ year, text: words }) =>
		year === null ? [] : [spanOfMonths(year, 1, 12, words)]
	);
	return chosen.length === 0 ? spans.filter(isYear) : [...chosen, ...lent];
}

/** One span of several: null when there is none, or when they cannot all be. */
function oneOf(spans: readonly TimeSpan[]): TimeSpan | null {
	const [first, ...others] = spans;
	if (first === undefined) return null;
	return others.reduce<TimeSpan | null>(
		(one, span) => (one === null ? null : combineSpans(one, span)),
		first
	);
}

/** The one time of several texts; years count only where the quarter has none of its own. */
function timeOfTexts(texts: readonly string[]): TimeSpan | null {
	const spans = texts.flatMap(spansIn);
	const longer = spans.filter((span) => !isYear(span) && !isMonth(span));
	const chosen = longer.length > 0 ? longer : spans.filter((span) => !isYear(span));
	const short = oneOf(chosen);
	if (chosen.length > 0 && (short === null || short.year !== null)) return short;
	const years = oneOf(spans.filter(isYear));
	return short === null || years === null ? (short ?? years) : combineSpans(short, years);
}

/** "BaoCao_XaSaiSon_Q1-2024.xlsx" → "Bao Cao Xa Sai Son Q1-2024". */
const plainFileName = (file: string): string =>
	file
		.replace(/^.*[/\\]/, '')
		.replace(/\.\w{1,5}$/, '')
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.replace(/_+/g, ' ');

/** Titles of a plan, or of figures cumulated, hold no results of the quarter. */
const PLAN_TITLE =
	/^(bieu |phu luc |bang )?(\w{1,3} )?(ke hoach|kh(?! chuyen de)|chi tieu ke hoach|giao chi tieu|dang ky)\b/;

const isPlanTitle = (text: string): boolean => PLAN_TITLE.test(foldName(text).replace(/[.:]/g, ''));

/** What is said of a table as a whole, by the nearer source first. */
export function contextOf(table: Table, reader: LabelReader): Context {
	const names = [table.grid.sheet ?? '', plainFileName(table.grid.file)];
	const sources = [[...table.titles], [...table.topTitles], ...names.map((name) => [name])];
	const titles = table.titles.length > 0 ? table.titles : table.topTitles;
	return {
		...timeOfSources(sources),
		...unitOfSources(sources, reader),
		cumulated: titles.find(isCumulated) ?? null,
		indicator: indicatorOf(titles, table.grid.sheet ?? '', reader),
		role: titles.some(isPlanTitle) || isPlanTitle(table.grid.sheet ?? '') ? 'plan' : null
	};
}

function timeOfSources(sources: readonly (readonly string[])[]): Pick<Context, 'time' | 'timesConflict'> {
	const [own, top, ...names] = sources.map(timeOfTexts);
	// A table's own title says it anew; the one above all tables only lends its year.
	const title = own === null || own === undefined ? top : top ? (combineSpans(own, top) ?? own) : own;
	let time = title ?? null;
	for (const name of names) {
		if (name === null || (time !== null && isMonth(name) && !isMonth(time) && !isYear(time))) continue;
		const before: TimeSpan = time ?? name;
		time = combineSpans(before, name);
		if (time === null) return { time, timesConflict: [before, name] };
	}
	return { time, timesConflict: null };
}

/** "Lũy kế đến hết quý II": more than the quarter; of the first quarter it is the same. */
const CUMULATED =
	/(luy ke|cong don)(?:(?! quy ).){0,40} (den|toi)( het)?( cuoi)? (quy (2|3|4|ii|iii|iv|hai|ba|tu)|thang (6|9|12))(?!\w)/;

const isCumulated = (text: string): boolean => CUMULATED.test(foldName(text.slice(0, 600)));

function unitOfSources(
	sources: readonly (readonly string[])[],
	{ units }: LabelReader
): Pick<Context, 'unit' | 'unitsConflict'> {
	const [own = [], top = [], ...names] = sources.map((texts) =>
		texts.flatMap((text) => unitsIn(units, text))
	);
	// A table under its own title is not that of the commune above the first one.
	const named = [own.length > 0 ? own : top, ...names].filter(({ length }) => length > 0).map(reporterOf);
	const [unit = null, ...others] = named;
	const communes = [unit, ...others].filter(isOneCommune);
	const other = communes.find((spans) => spans[0]?.name !== communes[0]?.[0]?.name);
	const [a, b] = [communes[0]?.[0], other?.[0]];
	return { unit, unitsConflict: a === undefined || b === undefined ? null : [a, b] };
}

/** "Quốc Oai" in a file's name may be the district's or the town's: it contradicts nobody. */
const isOneCommune = (spans: readonly UnitSpan[] | null): spans is readonly UnitSpan[] =>
	spans !== null && spans.every(({ kind }) => kind === 'commune');

/** The indicator of a table whose columns name none: the only one its title names. */
function indicatorOf(titles: readonly string[], sheet: string, reader: LabelReader): Indicator | null {
	for (const texts of [titles.join(' | '), sheet]) {
		const found = indicatorsIn(reader.indicators, texts);
		if (found.length > 0) return found.length === 1 ? (found[0] as Indicator) : null;
	}
	return null;
}
