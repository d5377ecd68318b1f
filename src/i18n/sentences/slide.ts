import type { DeckText, Page } from '#domain/deck.ts';
import type { Conclusion, Meeting, Register } from '#domain/package.ts';
import type { Quarter } from '#domain/period.ts';
import { indicatorOf } from '#domain/register.ts';
import type { Language } from '#domain/selection.ts';
import type { Level } from '#domain/unit.ts';
import { completenessOf } from '#indicators/completeness.ts';
import { headlinesOf, type Headline } from '#indicators/headlines.ts';
import { summaryOf } from '#indicators/overview.ts';
import { baseQuarter, type Data } from '#indicators/scope.ts';
import { trendOf } from '#indicators/trend.ts';
import { unitRows } from '#indicators/unit-rows.ts';
import { amendedWords, conclusionsWords } from '../conclusions.ts';
import type { Speech } from '../speech.ts';
import { stageWords } from '../stage.ts';
import { communesFinding } from './communes.ts';
import { completenessFinding } from './completeness.ts';
import { periodName } from './period.ts';
import { screenSentence } from './screen.ts';
import { trendFinding } from './trend.ts';

/** A text of a deck; where English was left out, the Vietnamese one. */
export const deckText = (text: DeckText, lang: Language): string =>
	lang === 'en' && text.en !== '' ? text.en : text.vi;

/** The briefing that spoke of a quarter, the last of several; null where the register knows none. */
export const meetingOf = (register: Pick<Register, 'meetings'>, quarter: Quarter): Meeting | null =>
	register.meetings.findLast((meeting) => meeting.quarter === quarter) ?? null;

/** The tasks given at the briefing on a quarter. */
export const tasksOf = (register: Register, quarter: Quarter): readonly Conclusion[] => {
	const meeting = meetingOf(register, quarter);
	return meeting === null
		? []
		: register.conclusions.filter((conclusion) => conclusion.meeting === meeting.meeting);
};

/** Where a task stands, by when, and whether this office has amended it. */
export function taskStanding(speech: Speech, task: Conclusion): string {
	const words = stageWords(speech.lang);
	const said = { open: words.taskOpen, done: words.taskDone, dropped: words.taskDropped }[task.standing];
	const due = task.due === null ? '' : words.taskDue(speech.f.date(task.due));
	return [said, due, amendedWords(conclusionsWords(speech.lang), task)].filter(Boolean).join(', ');
}

/** How many indicators rose, fell and stayed; those that cannot be compared are in none. A star: some base is invented. */
function changedFinding(speech: Speech, headlines: readonly Headline[], period: string): string {
	const words = stageWords(speech.lang);
	const changes = headlines.flatMap(({ compared }) => {
		const difference = (compared.likeForLike?.comparison ?? compared.comparison).difference;
		return difference === null ? [] : [Math.sign(difference)];
	});
	if (changes.length === 0) return words.changedNothing(period);
	const said = (
		[
			[1, words.changedUp],
			[-1, words.changedDown],
			[0, words.changedSame]
		] as const
	)
		.map(([sign, say]) => ({ count: changes.filter((each) => each === sign).length, say }))
		.filter(({ count }) => count > 0)
		.map(({ count, say }) => say(speech.n(count)));
	const isStarred = headlines.some(({ compared }) => compared.base.illustrative);
	return words.changedFinding(isStarred ? `${period}*` : period, said.join(', '));
}

function tasksFinding(speech: Speech, register: Register, quarter: Quarter): string {
	const words = stageWords(speech.lang);
	const tasks = tasksOf(register, quarter);
	if (tasks.length === 0) return words.tasksNone(speech.quarter(quarter));
	const done = tasks.filter(({ standing }) => standing === 'done').length;
	const said = words.tasksFinding(speech.n(tasks.length), speech.f.date(tasks[0]?.meeting ?? ''));
	return done === 0 ? said : `${said}${words.tasksDone(speech.n(done))}`;
}

/** The same indicator at the other level: "Huyện: 4 cuộc", said apart and never added; '' where it has none. */
export function otherSideLine(speech: Speech, { indicator, other }: Headline, level: Level): string {
	const figures = other.flatMap(({ body, total }) => {
		if (total.value === null) return [];
		const counted = speech.counted(total.value, indicator);
		return [body === null ? counted : `${speech.bodyShort(body)} ${counted}`];
	});
	if (figures.length === 0) return '';
	const { t } = speech;
	const units = other[0]?.total.due ?? 0;
	const title = level === 'commune' ? t.otherLevelDistrict : t.otherLevelCommune(speech.n(units));
	return `${title}: ${figures.join(', ')}`;
}

/** What the chart of a slide says by itself. */
function finding(speech: Speech, data: Data, { slide, selection }: Page): string {
	const { register } = data;
	const indicator = indicatorOf(register, selection.indicator);
	switch (slide.chart) {
		case 'meeting':
			return stageWords(speech.lang).meetingTitle(speech.quarter(selection.quarter));
		case 'headlines':
			return screenSentence(speech, summaryOf(data, selection), selection);
		case 'completeness':
			return completenessFinding(speech, completenessOf(data, selection), selection.quarter);
		case 'changed': {
			const period = periodName(speech, baseQuarter(selection), selection.cumulated);
			return changedFinding(speech, headlinesOf(data, selection), period);
		}
		case 'conclusions':
			return tasksFinding(speech, register, selection.quarter);
		case 'communes':
			return indicator === null
				? ''
				: communesFinding(speech, unitRows(data, selection), indicator, selection);
		case 'trend':
			return indicator === null ? '' : trendFinding(speech, trendOf(data, selection), indicator, selection);
	}
}

/** The title of a page: the deck's own, else what its chart says; which part it is, where a slide goes over several. */
export function slideTitle(speech: Speech, data: Data, page: Page): string {
	const own = deckText(page.slide.title, speech.lang);
	const said = own === '' ? finding(speech, data, page) : own;
	return page.part === '' ? said : `${said} (${page.part})`;
}

/** Where the figures of a page come from, short enough for its foot. */
export function sourceLine(speech: Speech, { head, meetings }: Register, quarter: Quarter): string {
	const words = stageWords(speech.lang);
	const meeting = meetingOf({ meetings }, quarter);
	return meeting === null
		? words.sourceCouncil(speech.lang === 'vi' ? head.titleVi : head.titleEn)
		: words.sourceMeeting(speech.f.date(meeting.meeting));
}
