import { bodiesAt, readingAt, yearsAt } from '#cube/cube.ts';
import { BODIES, type Body, type Fact } from '#domain/fact.ts';
import type { Indicator, IndicatorId } from '#domain/indicator.ts';
import type { Meeting, PublishedFigure } from '#domain/package.ts';
import { quartersToDate, type Quarter } from '#domain/period.ts';
import { unitsAt } from '#domain/register.ts';
import type { Selection } from '#domain/selection.ts';
import type { Level, UnitId, UnitSpan } from '#domain/unit.ts';
import { completenessOf, type ReportingRecord } from './completeness.ts';
import { printedPercentages, type PrintedPercentage } from './fitting-bases.ts';
import { headlinesOf, yearHeadlinesOf, type Headline, type YearHeadline } from './headlines.ts';
import { chosenUnits, type Data } from './scope.ts';

/** Which rows make up a number. */
export type Behind =
	| {
			readonly kind: 'quarter';
			readonly level: Level;
			readonly indicator: IndicatorId;
			readonly quarter: Quarter;
			readonly body: Body | null;
			readonly cumulated: boolean;
			/** null: every unit of the level. */
			readonly units: readonly UnitId[] | null;
	  }
	| {
			readonly kind: 'year';
			readonly indicator: IndicatorId;
			readonly year: number;
			readonly unit: UnitId;
			readonly body: Body | null;
	  }
	/** Who has reported what. */
	| { readonly kind: 'completeness'; readonly quarter: Quarter }
	/** A figure printed in an official text. */
	| { readonly kind: 'published'; readonly id: string };

/** What a brief is about. */
export type Asked = Pick<Selection, 'quarter' | 'units' | 'base' | 'cumulated'>;

/** One figure of the quarter, with all that is said beside it. */
export interface BriefLine {
	readonly indicator: Indicator;
	readonly level: Level;
	/** The one body it is counted for; null: all together. */
	readonly body: Body | null;
	/** Who acted; several bodies are told as `joint`. */
	readonly actor: Body;
	readonly headline: Headline;
	readonly topics: readonly string[];
	readonly sources: readonly string[];
	/** A printed figure that says the same: then the number is real, even where its rows are illustrative. */
	readonly printed: PublishedFigure | null;
	/** The same for the figure it is compared with. */
	readonly basePrinted: PublishedFigure | null;
	/** Percentages printed beside it. */
	readonly percentages: readonly PrintedPercentage[];
}

/** A yearly figure, with who acted and where it is from. */
export interface YearLine {
	readonly headline: YearHeadline;
	readonly unit: UnitSpan;
	readonly actor: Body;
	readonly sources: readonly string[];
}

/** Everything the brief of one quarter says, as figures without words. */
export interface BriefFigures {
	readonly asked: Asked;
	/** null where no district stood in the quarter. */
	readonly district: UnitSpan | null;
	readonly communes: readonly UnitSpan[];
	readonly meeting: Meeting | null;
	readonly lines: readonly BriefLine[];
	readonly years: readonly YearLine[];
	readonly completeness: readonly ReportingRecord[];
	/** Some of what counts as reported is invented. */
	readonly isReportingIllustrative: boolean;
	readonly isDue: boolean;
}

const quartersOf = ({ quarter, cumulated }: Asked): readonly Quarter[] =>
	cumulated ? quartersToDate(quarter) : [quarter];

/** Rows of the district that a line is made of: they name its subjects and its source. */
function factsBehind(
	facts: readonly Fact[],
	asked: Asked,
	units: readonly UnitSpan[],
	indicator: Indicator,
	body: Body | null
): readonly Fact[] {
	const quarters = quartersOf(asked);
	return facts.filter(
		(fact) =>
			units.some(({ unit }) => unit === fact.unit) &&
			fact.indicator === indicator.indicator &&
			(body === null || fact.body === body) &&
			fact.period.quarter !== null &&
			quarters.includes(fact.period.quarter)
	);
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))];

/** Several bodies that acted together are told as one. */
const actorOf = (bodies: readonly Body[]): Body =>
	bodies.length === 1 ? (bodies[0] as Body) : ('joint' satisfies Body);

function actingIn(data: Data, asked: Asked, units: readonly UnitSpan[], indicator: Indicator): Body[] {
	const seen = new Set(
		units.flatMap(({ unit }) =>
			quartersOf(asked).flatMap((quarter) =>
				bodiesAt(data.cube, unit, quarter, indicator.indicator).map(({ body }) => body)
			)
		)
	);
	return BODIES.filter((body) => seen.has(body));
}

const scopeOf = (level: Level): PublishedFigure['scope'] => (level === 'commune' ? 'communes' : 'own');

/** Printed figures speak of the whole level and of one quarter alone; since January is that too in a first quarter. */
function printedAbout(data: Data, asked: Asked, level: Level, quarter: Quarter): readonly PublishedFigure[] {
	const isOneQuarter = quartersOf({ ...asked, quarter }).length === 1;
	if (!isOneQuarter || (level === 'commune' && asked.units !== null)) return [];
	return data.register.published.filter(
		({ scope, period }) => scope === scopeOf(level) && period.quarter === quarter
	);
}

interface Levelled {
	readonly level: Level;
	readonly units: readonly UnitSpan[];
	readonly facts: readonly Fact[];
}

function lineOf(data: Data, asked: Asked, levelled: Levelled, headline: Headline): BriefLine {
	const { level, units, facts } = levelled;
	const { indicator, body } = headline;
	const printed = printedAbout(data, asked, level, asked.quarter);
	const behind = factsBehind(facts, asked, units, indicator, body);
	const actor = body ?? actorOf(actingIn(data, asked, units, indicator));
	const isOfLine = (figure: PublishedFigure): boolean =>
		figure.indicator === indicator.indicator && (level === 'commune' || figure.body === actor);
	const saying = (figures: readonly PublishedFigure[], value: number | null): PublishedFigure | null =>
		figures.find((figure) => value !== null && figure.value === value && isOfLine(figure)) ?? null;
	const { now, base, baseQuarter } = headline.compared;
	return {
		indicator,
		level,
		body,
		actor,
		headline,
		topics: unique(behind.map(({ topic }) => topic)),
		sources: unique(behind.map(({ source }) => source)),
		printed: saying(printed, now.value),
		basePrinted: saying(printedAbout(data, asked, level, baseQuarter), base.value),
		percentages: printedPercentages(printed).filter(({ figure }) => isOfLine(figure))
	};
}

function yearLines(data: Data, asked: Asked, { units, facts }: Levelled): YearLine[] {
	const framed = { ...asked, level: 'district' as const, units: null };
	return yearHeadlinesOf(data, framed).map((headline) => {
		const { indicator, year } = headline;
		const hasFigure = (span: UnitSpan) => yearsAt(data.cube, span.unit, year, indicator.indicator).length > 0;
		const unit = units.find(hasFigure) as UnitSpan;
		const cells = yearsAt(data.cube, unit.unit, year, indicator.indicator);
		const own = facts.filter(
			(fact) => fact.indicator === indicator.indicator && fact.unit === unit.unit && fact.period.year === year
		);
		const actor = actorOf([...new Set(cells.map(({ body }) => body))]);
		return { headline, unit, actor, sources: unique(own.map(({ source }) => source)) };
	});
}

const meetingOf = ({ register }: Data, quarter: Quarter): Meeting | null =>
	register.meetings.filter((meeting) => meeting.quarter === quarter).at(-1) ?? null;

/**
 * The figures of a brief. `facts` are rows of the district at least: subjects and sources are read from them, no count
 * is. Both levels are always told; `units` narrows the communes.
 */
export function briefFigures(data: Data, facts: readonly Fact[], asked: Asked): BriefFigures {
	const { quarter } = asked;
	const districts = unitsAt(data.register, 'district', quarter);
	const communes = chosenUnits(data.register, { level: 'commune', units: asked.units }, quarter);
	const levels: Levelled[] = [
		{ level: 'district', units: districts, facts },
		{ level: 'commune', units: communes, facts: [] }
	];
	const lines = levels.flatMap((levelled) => {
		if (levelled.units.length === 0) return [];
		const units = levelled.level === 'commune' ? asked.units : null;
		const framed = { ...asked, level: levelled.level, units };
		return headlinesOf(data, framed).map((headline) => lineOf(data, asked, levelled, headline));
	});
	const completeness = completenessOf(data, { ...asked, level: 'commune' });
	return {
		asked,
		district: districts[0] ?? null,
		communes,
		meeting: meetingOf(data, quarter),
		lines,
		years: yearLines(data, asked, levels[0] as Levelled),
		completeness,
		isReportingIllustrative: communes.some(({ unit }) =>
			data.register.indicators.some(
				({ indicator }) => readingAt(data.cube, unit, quarter, indicator).illustrative
			)
		),
		isDue: lines.some(({ headline }) => headline.compared.now.state !== 'not-due')
	};
}
