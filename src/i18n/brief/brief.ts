import type { BriefFigures, BriefLine, YearLine } from '#indicators/brief.ts';
import type { ReportingRecord } from '#indicators/completeness.ts';
import { groupBy } from '#domain/group-by.ts';
import type { Level } from '#domain/unit.ts';
import { capitalised, uncapitalised, type Speech } from '../speech.ts';
import { activityParagraphs, isLevelTold, sentence } from './activity.ts';
import { thenWord } from './comparison.ts';
import { isFigure, Teller, type Brief, type Paragraph, type Sentence, type Trace } from './pieces.ts';
import {
	communesActor,
	communesWord,
	count,
	districtActor,
	noun,
	phraseOf,
	quarterName,
	tellingOf,
	unitsSaid,
	type Telling
} from './telling.ts';

const completenessTrace = (telling: Telling, formula: string, isStarred: boolean): Trace => ({
	label: telling.w.traceAbout(
		`${telling.w.discipline}, ${telling.speech.quarter(telling.figures.asked.quarter)}`,
		formula
	),
	formula,
	base: '',
	source: telling.figures.isReportingIllustrative ? telling.w.traceIllustrative : telling.w.traceReported,
	behind: { kind: 'completeness', quarter: telling.figures.asked.quarter },
	isStarred
});

function councils(telling: Telling): string | null {
	const { w, speech, figures } = telling;
	if (figures.communes.length === 0) return null;
	const word = communesWord(telling);
	const units = count(telling, figures.communes.length, {
		label: capitalised(word),
		formula: w.traceCount,
		base: '',
		source: w.traceRegister,
		behind: { kind: 'completeness', quarter: figures.asked.quarter },
		isStarred: false
	});
	if (figures.asked.units === null) return w.councilsCounted(units, word);
	if (figures.communes.length === 1) return communesActor(telling);
	return w.councilsChosen(units, word, speech.f.list(figures.communes.map(speech.unit)));
}

function titleOf(telling: Telling): string {
	const { w, figures } = telling;
	const names = [districtCouncil(telling), councils(telling)].filter((name) => name !== null);
	const period = quarterName(telling, figures.asked.quarter);
	const [one, other] = names;
	if (one === undefined) return w.noUnits(period);
	return w.title(other === undefined ? one : w.both(one, other), period);
}

function districtCouncil({ w, speech, figures: { district } }: Telling): string | null {
	if (district === null) return null;
	const name = speech.unit(district);
	return w.council(speech.lang === 'vi' ? uncapitalised(name) : name);
}

function meetingParagraph(telling: Telling): Paragraph {
	const { w, speech, teller, figures } = telling;
	const { meeting } = figures;
	const period = teller.time(speech.quarter(figures.asked.quarter), figures.asked.quarter);
	const say = (id: string, text: string) => sentence(telling, `meeting.${id}`, text);
	const silent = silentDistrict(telling);
	if (meeting === null)
		return { id: 'meeting', heading: '', sentences: [say('none', w.noMeeting(period)), ...silent] };
	const date = teller.time(speech.f.dateInWords(meeting.meeting), meeting.meeting);
	const theme = speech.lang === 'vi' ? meeting.themeVi : meeting.themeEn;
	const who = districtCouncil(telling) ?? communesActor(telling);
	const sentences = [
		say('held', w.meeting(date, who, period)),
		...(meeting.chair === '' ? [] : [say('chair', w.chair(teller.verbatim(meeting.chair)))]),
		...(theme === '' ? [] : [say('theme', w.theme(teller.verbatim(theme)))]),
		...silent
	];
	return { id: 'meeting', heading: '', sentences };
}

/** A district that has said nothing of the quarter is told once. */
function silentDistrict(telling: Telling): Sentence[] {
	const { w, figures } = telling;
	if (figures.district === null || isLevelTold(telling, 'district')) return [];
	const text = w.noDistrict(districtActor(telling, 'council'), quarterName(telling, figures.asked.quarter));
	return [sentence(telling, 'district.missing', text)];
}

function yearTrace(telling: Telling, { headline, unit, actor, sources }: YearLine): Trace {
	const { w, speech } = telling;
	const { indicator, year, total } = headline;
	return {
		label: w.traceLabel(speech.indicator(indicator), districtActor(telling, actor), String(year)),
		formula: w.traceOne,
		base: '',
		source: sources.length > 0 ? sources.join('; ') : w.traceReported,
		behind: { kind: 'year', indicator: indicator.indicator, year, unit: unit.unit, body: null },
		isStarred: total.illustrative
	};
}

/** Yearly figures of one actor with one verb stand in one sentence; they are never added up. */
function yearSentence(telling: Telling, lines: readonly YearLine[]): Sentence {
	const { w, speech, teller } = telling;
	const [{ headline, actor }] = lines as [YearLine];
	const { verb } = phraseOf(telling, headline.indicator);
	const said = lines.map((line) => {
		const { indicator, total } = line.headline;
		const value = total.value ?? 0;
		const { isNamed } = phraseOf(telling, indicator);
		return `${count(telling, value, yearTrace(telling, line))} ${noun(telling, indicator, value, isNamed)}`;
	});
	const year = teller.time(String(headline.year), String(headline.year));
	const text = w.inYear(year, districtActor(telling, actor), `${verb} ${speech.f.list(said)}`);
	return sentence(telling, `year.${headline.indicator.indicator}`, text);
}

function commendationParagraphs(telling: Telling): Paragraph[] {
	const groups = groupBy(telling.figures.years, ({ headline, actor }) =>
		[headline.year, actor, phraseOf(telling, headline.indicator).verb].join(' ')
	);
	const sentences = [...groups.values()].map((lines) => yearSentence(telling, lines));
	return sentences.length === 0 ? [] : [{ id: 'commendations', heading: telling.w.commendations, sentences }];
}

function owed({ speech, w }: Telling, { span, due, missing, partial }: ReportingRecord): string {
	if (missing.length === due.length) return w.owes(speech.unit(span), w.owesAll);
	const names = [
		...missing.map(speech.indicatorInside),
		...partial.map((indicator) => w.owesPart(speech.indicatorInside(indicator)))
	];
	return w.owes(speech.unit(span), names.join(', '));
}

/** Who has reported and who has not: all of those are named. */
function disciplineParagraphs(telling: Telling): Paragraph[] {
	const { w, figures } = telling;
	const due = figures.completeness.filter((record) => record.due.length > 0);
	if (due.length === 0) return [];
	const owing = due.filter(({ missing, partial }) => missing.length + partial.length > 0);
	const period = telling.teller.time(telling.speech.quarter(figures.asked.quarter), figures.asked.quarter);
	const dueTrace = completenessTrace(telling, w.traceDue, false);
	const fullTrace = completenessTrace(telling, w.traceFull, figures.isReportingIllustrative);
	const full = () => count(telling, due.length - owing.length, fullTrace);
	const owingAll = () => unitsSaid(telling, due.length, dueTrace);
	const head =
		due.length === 1
			? w.oneReported(full(), owingAll(), period)
			: owing.length === 0
				? w.allReported(full(), period)
				: w.someReported(full(), owingAll(), period);
	const sentences = [
		sentence(telling, 'discipline.full', head),
		...(owing.length === 0
			? []
			: [
					sentence(
						telling,
						'discipline.owing',
						w.stillOwing(owing.map((record) => owed(telling, record)).join('; '))
					)
				])
	];
	return [{ id: 'discipline', heading: w.discipline, sentences }];
}

const lacksBase = ({ headline: { compared } }: BriefLine): boolean =>
	compared.now.value !== null && compared.comparison.reason === 'no-base';

function baseSentences(telling: Telling, level: Level): Sentence[] {
	const { w, speech, figures } = telling;
	const told = figures.lines.filter(
		(line) => line.level === level && line.headline.compared.now.value !== null
	);
	const lacking = told.filter(lacksBase);
	const [first] = lacking;
	if (first === undefined) return [];
	const actor = level === 'commune' ? communesActor(telling) : districtActor(telling, 'council');
	const period = quarterName(telling, first.headline.compared.baseQuarter);
	const names = speech.f.list([
		...new Set(lacking.map(({ indicator }) => speech.indicatorInside(indicator)))
	]);
	const text =
		lacking.length === told.length
			? w.noBaseAtAll(actor, thenWord(telling), period)
			: w.noBase(actor, thenWord(telling), period, names);
	return [sentence(telling, `bases.${level}`, text)];
}

/** Where nothing can be compared, it is said once, not beside every figure. */
function baseParagraphs(telling: Telling): Paragraph[] {
	const sentences = (['district', 'commune'] as const).flatMap((level) => baseSentences(telling, level));
	return sentences.length === 0 ? [] : [{ id: 'bases', heading: telling.w.bases, sentences }];
}

function bodyOf(telling: Telling): Paragraph[] {
	const { w, figures } = telling;
	const { quarter } = figures.asked;
	if (figures.communes.length === 0 && figures.district === null) return [];
	if (!figures.isDue) {
		const text = w.notDue(quarterName(telling, quarter));
		return [{ id: 'not-due', heading: '', sentences: [sentence(telling, 'not-due', text)] }];
	}
	return [
		meetingParagraph(telling),
		...activityParagraphs(telling),
		...commendationParagraphs(telling),
		...disciplineParagraphs(telling),
		...baseParagraphs(telling)
	];
}

const hasStar = (paragraphs: readonly Paragraph[]): boolean =>
	paragraphs.some(({ sentences }) =>
		sentences.some(({ pieces }) =>
			pieces.some((piece) =>
				typeof piece === 'string' ? piece.includes('*') : isFigure(piece) && piece.trace.isStarred
			)
		)
	);

/**
 * The briefing paragraphs of one quarter: the same figures give the same words. Every number is a piece with its trace;
 * what the data do not say falls away or is said to be missing.
 */
export function briefOf(speech: Speech, figures: BriefFigures, isPadded = false): Brief {
	const telling = tellingOf(speech, new Teller(), figures, isPadded);
	const paragraphs = bodyOf(telling);
	return {
		title: telling.teller.piecesOf(capitalised(titleOf(telling))),
		paragraphs,
		starNote: hasStar(paragraphs) ? telling.w.starNote : ''
	};
}
