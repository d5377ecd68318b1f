import type { Page } from '#domain/deck.ts';
import type { Conclusion } from '#domain/package.ts';
import { indicatorOf } from '#domain/register.ts';
import { comparedWords } from '#i18n/sentences/compared.ts';
import { communesSubtitle } from '#i18n/sentences/communes.ts';
import { completenessSubtitle, lacking } from '#i18n/sentences/completeness.ts';
import { periodShort } from '#i18n/sentences/period.ts';
import { planDetail, statusWords } from '#i18n/sentences/plan.ts';
import { taskText } from '#i18n/conclusions.ts';
import {
	deckText,
	meetingOf,
	otherSideLine,
	slideTitle,
	sourceLine,
	tasksOf,
	taskStanding
} from '#i18n/sentences/slide.ts';
import { standingWords } from '#i18n/sentences/standing.ts';
import { stateWords } from '#i18n/sentences/state.ts';
import type { Speech } from '#i18n/speech.ts';
import { stageWords } from '#i18n/stage.ts';
import { plainText } from '#i18n/traced.ts';
import { completenessOf } from '#indicators/completeness.ts';
import { headlinesOf, type Headline } from '#indicators/headlines.ts';
import { baseQuarter, type Data } from '#indicators/scope.ts';
import { standingOf } from '#indicators/standing.ts';
import { trendOf } from '#indicators/trend.ts';
import { unitRows } from '#indicators/unit-rows.ts';

/** One set of bars of a chart. */
export interface Series {
	readonly name: string;
	/** One a category; null where there is no figure. */
	readonly values: readonly (number | null)[];
}

/** What stands on a slide besides its title, as plain words and figures. */
export type CopyBody =
	| {
			readonly kind: 'bars' | 'columns';
			readonly caption: string;
			readonly categories: readonly string[];
			readonly series: readonly Series[];
	  }
	| { readonly kind: 'cards'; readonly cards: readonly { name: string; figure: string; lines: string[] }[] }
	| { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
	| { readonly kind: 'list'; readonly items: readonly string[]; readonly isNumbered: boolean };

/** A slide of a PowerPoint copy. */
export interface SlideCopy {
	readonly title: string;
	/** Under the title: the total, its plan, what it is compared with. */
	readonly lines: readonly string[];
	readonly body: CopyBody;
	/** What kind of figures, whence, until when. */
	readonly foot: string;
	readonly note: string;
}

/** The most figures a wall holds as cards. */
const MOST_CARDS = 6;

function judged(speech: Speech, headline: Headline, cumulated: boolean): string[] {
	const { indicator, compared, attainment } = headline;
	const period = periodShort(speech, compared.baseQuarter, cumulated);
	const comparison = compared.likeForLike?.comparison ?? compared.comparison;
	const words = comparedWords(speech, comparison, indicator, period);
	const same =
		compared.likeForLike === null
			? ''
			: `${speech.t.likeForLike(speech.n(compared.likeForLike.counted.length))} `;
	const star = compared.base.illustrative ? '*' : '';
	const why = words.lead === '' ? words.why : words.why === '' ? '' : ` (${words.why})`;
	const against = words.lead === '' ? why : `${same}${words.lead}${star} (${period})${words.tail}${why}`;
	const plan =
		attainment === null
			? speech.t.noPlan
			: `${statusWords(speech, attainment, indicator)}: ${planDetail(speech, attainment)}`;
	return [plan, against].filter((line) => line !== '').map(plainText);
}

const otherSide = (speech: Speech, headline: Headline, { selection }: Page): string[] =>
	[plainText(otherSideLine(speech, headline, selection.level))].filter((line) => line !== '');

function figureOf(speech: Speech, { indicator, compared: { now } }: Headline): string {
	if (now.value === null) return speech.t.stateMissing;
	const counted = plainText(speech.counted(now.value, indicator));
	return now.counted.length < now.due
		? `${counted} (${plainText(speech.t.reportedOf(speech.n(now.counted.length), speech.n(now.due)))})`
		: counted;
}

function unitBars(speech: Speech, data: Data, { selection, from, to }: Page): CopyBody {
	const all = unitRows(data, selection);
	const rows = all.slice(from, to);
	const indicator = indicatorOf(data.register, selection.indicator);
	const name = (index: number): string => {
		const row = rows[index];
		if (row === undefined) return '';
		const why = stateWords(speech, row.figure, selection.level);
		return why === '' ? speech.unit(row.span) : `${speech.unit(row.span)} (${why})`;
	};
	const base = {
		name: periodShort(speech, baseQuarter(selection), selection.cumulated),
		values: rows.map((row) => row.base.value)
	};
	const now = {
		name: periodShort(speech, selection.quarter, selection.cumulated),
		values: rows.map(({ figure }) => figure.value)
	};
	return {
		kind: 'bars',
		caption: indicator === null ? '' : plainText(communesSubtitle(speech, all, indicator, selection)),
		categories: rows.map((_, index) => name(index)),
		series: base.values.every((value) => value === null) ? [now] : [now, base]
	};
}

function reportedBars(speech: Speech, data: Data, { selection, from, to }: Page): CopyBody {
	const records = completenessOf(data, selection);
	const shown = records.slice(from, to);
	return {
		kind: 'bars',
		caption: plainText(completenessSubtitle(speech, records)),
		categories: shown.map(({ span }) => speech.unit(span)),
		series: [{ name: speech.t.columnReported, values: shown.map(({ reported }) => reported.length) }]
	};
}

/** Quarters side by side; one that lacks units says how many it has. */
function trendColumns(speech: Speech, data: Data, { selection }: Page): CopyBody {
	const { t } = speech;
	const { points } = trendOf(data, selection);
	const indicator = indicatorOf(data.register, selection.indicator);
	const plan = { name: t.columnTarget, values: points.map(({ target }) => target) };
	const actual = {
		name: indicator === null ? '' : speech.indicator(indicator),
		values: points.map(({ total }) => total.value)
	};
	const name = ({ quarter, total }: (typeof points)[number]): string =>
		total.state === 'partial'
			? `${speech.quarterShort(quarter)} (${plainText(t.reportedOf(speech.n(total.counted.length), speech.n(total.due)))})`
			: speech.quarterShort(quarter);
	const who = selection.level === 'commune' ? t.communesOf : t.districtOf;
	return {
		kind: 'columns',
		caption: indicator === null ? '' : t.trendSubtitle(speech.measured(indicator), who, t.axisFromZero),
		categories: points.map(name),
		series: plan.values.every((value) => value === null) ? [actual] : [actual, plan]
	};
}

function changedTable(speech: Speech, data: Data, { selection }: Page): CopyBody {
	const head = [speech.t.chooseIndicator, speech.quarterShort(selection.quarter), speech.t.against];
	const rows = headlinesOf(data, selection).map((headline) => [
		speech.indicator(headline.indicator),
		figureOf(speech, headline),
		judged(speech, headline, selection.cumulated).at(-1) ?? ''
	]);
	return { kind: 'table', rows: [head, ...rows] };
}

function meetingList(speech: Speech, { register }: Data, { selection }: Page): CopyBody {
	const words = stageWords(speech.lang);
	const meeting = meetingOf(register, selection.quarter);
	const head = speech.lang === 'vi' ? register.head.titleVi : register.head.titleEn;
	if (meeting === null) return { kind: 'list', items: [head], isNumbered: false };
	const theme = speech.lang === 'vi' ? meeting.themeVi : meeting.themeEn || meeting.themeVi;
	return {
		kind: 'list',
		isNumbered: false,
		items: [
			head,
			`${words.theme}: ${theme}`,
			`${words.meetingDay}: ${speech.f.date(meeting.meeting)}`,
			`${words.chair}: ${meeting.chair}`,
			`${words.sourceLong}: ${meeting.source}`
		]
	};
}

function bodyOf(speech: Speech, data: Data, page: Page): CopyBody {
	const { slide, selection, from, to } = page;
	switch (slide.chart) {
		case 'communes':
			return unitBars(speech, data, page);
		case 'completeness':
			return reportedBars(speech, data, page);
		case 'trend':
			return trendColumns(speech, data, page);
		case 'changed':
			return changedTable(speech, data, page);
		case 'meeting':
			return meetingList(speech, data, page);
		case 'conclusions':
			return {
				kind: 'list',
				isNumbered: true,
				items: tasksOf(data.register, selection.quarter)
					.slice(from, to)
					.map((task) => taskLine(speech, task))
			};
		case 'headlines':
			return {
				kind: 'cards',
				cards: headlinesOf(data, selection)
					.slice(0, MOST_CARDS)
					.map((headline) => ({
						name: speech.indicator(headline.indicator),
						figure: figureOf(speech, headline),
						lines: [...judged(speech, headline, selection.cumulated), ...otherSide(speech, headline, page)]
					}))
			};
	}
}

/** A task; where it stands is said unless it is simply under way, as tasks of a briefing are. */
function taskLine(speech: Speech, task: Conclusion): string {
	const said = taskText(task, speech.lang);
	const isPlain = task.standing === 'open' && task.due === null && task.amended === undefined;
	return isPlain ? said : `${said} (${taskStanding(speech, task)})`;
}

/** Lines under a title: the total of the indicator, or who still owes what. */
function linesOf(speech: Speech, data: Data, page: Page): string[] {
	const { slide, selection } = page;
	if (slide.chart === 'completeness')
		return completenessOf(data, selection)
			.flatMap((record) => lacking(speech, record) ?? [])
			.slice(0, 3)
			.map(plainText);
	if (slide.chart !== 'communes') return [];
	const headline = headlinesOf(data, selection).find(
		({ indicator, body }) => indicator.indicator === selection.indicator && body === null
	);
	if (headline === undefined) return [];
	return [
		[figureOf(speech, headline), ...judged(speech, headline, selection.cumulated)].join('; '),
		...otherSide(speech, headline, page)
	];
}

/** A page of the show in plain words and figures: whoever writes a file of it needs nothing else. */
export function slideCopy(speech: Speech, data: Data, page: Page): SlideCopy {
	const standing = standingOf(data, page.selection);
	const hasPlans = data.register.targets.some(({ origin }) => origin === 'illustrative');
	return {
		title: plainText(slideTitle(speech, data, page)),
		lines: linesOf(speech, data, page),
		body: bodyOf(speech, data, page),
		foot: [
			standing.hasFigures ? `${standingWords(speech, standing)}.` : '',
			hasPlans ? speech.t.plansIllustrative : '',
			standing.isInvented ? `${stageWords(speech.lang).starMeaning}.` : '',
			`${sourceLine(speech, data.register, page.selection.quarter)}.`,
			speech.t.cutOff(speech.f.date(data.register.head.dataCutOff))
		]
			.filter((part) => part !== '')
			.join(' '),
		note: deckText(page.slide.note, speech.lang)
	};
}
