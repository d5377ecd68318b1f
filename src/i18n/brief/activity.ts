import type { BriefLine } from '#indicators/brief.ts';
import type { FittingBase, PrintedPercentage } from '#indicators/fitting-bases.ts';
import type { Level } from '#domain/unit.ts';
import { planDetail, statusWords } from '../sentences/plan.ts';
import { capitalised } from '../speech.ts';
import { comparedWith } from './comparison.ts';
import { placeOf, sectionOf, SECTIONS, type Section } from './order.ts';
import type { Paragraph, Sentence, Trace } from './pieces.ts';
import {
	actorOf,
	adopted,
	communesActor,
	count,
	districtActor,
	labelOf,
	noun,
	nowTrace,
	phraseOf,
	unitsSaid,
	type Telling
} from './telling.ts';

/** A sentence begins with a capital, a period's name too. */
export function sentence({ teller }: Telling, id: string, text: string): Sentence {
	const [first, ...rest] = teller.piecesOf(capitalised(text));
	const isTime = first !== undefined && typeof first !== 'string' && first.kind === 'time';
	const begun = isTime ? { ...first, text: capitalised(first.text) } : (first ?? '');
	return { id, pieces: [begun, ...rest] };
}

const idOf = ({ level, indicator, body }: BriefLine): string =>
	`${level}.${indicator.indicator}${body === null ? '' : `.${body}`}`;

/** Over how many units the sum is, where some are silent or not done. */
function coverage(telling: Telling, line: BriefLine): string {
	const { counted, due, partial } = line.headline.compared.now;
	if (line.level === 'district') return partial.length > 0 ? telling.w.onlyPart : '';
	const { quarter } = telling.figures.asked;
	const { w } = telling;
	const now = nowTrace(telling, line);
	const about = (what: string): Trace => ({
		...now,
		label: w.traceAbout(now.label, what),
		formula: what,
		base: '',
		behind: { kind: 'completeness', quarter },
		isStarred: false
	});
	const counting = () => count(telling, counted.length, about(w.traceCounted));
	const whole = counted.length < due ? w.ofUnits(counting(), unitsSaid(telling, due, about(w.traceDue))) : '';
	const part = () => w.inPart(unitsSaid(telling, partial.length, about(w.tracePart)));
	return `${whole}${partial.length > 0 ? part() : ''}`;
}

function planned(telling: Telling, line: BriefLine): string {
	const { attainment } = line.headline;
	if (attainment === null || attainment.units === 0) return '';
	const { w, speech } = telling;
	const label = labelOf(telling, line, telling.figures.asked.quarter);
	const plan: Trace = {
		label: w.tracePlan(label),
		formula: w.traceGap(speech.f.count(attainment.actual), speech.f.count(attainment.target)),
		base: '',
		source: w.tracePlanOf(attainment.givenBy.join('; ')),
		behind: nowTrace(telling, line).behind,
		isStarred: false
	};
	const about = (what: string): Trace => ({ ...plan, label: w.traceAbout(plan.label, what) });
	const isNow = attainment.span === 'quarter' && attainment.actual === line.headline.compared.now.value;
	const done = isNow ? { ...plan, label } : about(w.traceActual);
	// The same condition under which a year's plan is told with its even pace.
	const { span, actual, target, evenPace } = attainment;
	const isPaced = span === 'year' && actual < target && evenPace !== target;
	const rest = [...(isPaced ? [about(w.tracePace)] : []), about(w.tracePlanned)];
	const words = statusWords(speech, attainment, line.indicator);
	const status = adopted(telling, words, about(w.traceShort), [about(w.traceShort)]);
	const detail = adopted(telling, planDetail(speech, attainment), about(w.traceAttained), [
		done,
		plan,
		...rest
	]);
	const said = attainment.status === null ? w.withoutStatus(detail) : w.plan(status, detail);
	return attainment.illustrative ? `${said}*` : said;
}

function subjects({ w, teller }: Telling, { topics }: BriefLine): string {
	return topics.length === 0 ? '' : w.subjects(topics.map((topic) => teller.verbatim(topic)).join('; '));
}

/** Whether the whole this line is a part of is told just before it. */
const followsWhole = (line: BriefLine, before: BriefLine | undefined): boolean =>
	line.indicator.partOf !== null &&
	before !== undefined &&
	before.indicator.indicator === line.indicator.partOf &&
	before.level === line.level;

function done(telling: Telling, line: BriefLine, isPart: boolean): string {
	const { w } = telling;
	const value = line.headline.compared.now.value ?? 0;
	const { verb, isNamed } = phraseOf(telling, line.indicator);
	const number = count(telling, value, nowTrace(telling, line));
	const rest = `${coverage(telling, line)}${comparedWith(telling, line)}${planned(telling, line)}${subjects(telling, line)}`;
	if (value === 0) {
		const counted = `${number} ${noun(telling, line.indicator, 0, false)}`;
		const what = noun(telling, line.indicator, 0, true);
		return isPart ? w.partNone(what, counted, rest) : w.none(actorOf(telling, line), what, counted, rest);
	}
	const what = `${number} ${noun(telling, line.indicator, value, isNamed)}`;
	return isPart ? w.partDone(verb, what, rest) : w.done(actorOf(telling, line), verb, what, rest);
}

function basesSaid(telling: Telling, printed: PrintedPercentage, bases: readonly FittingBase[]): string {
	const { w, speech } = telling;
	if (bases.length === 0) return w.noFittingBase;
	const said = bases.map(({ value, base, result }) => {
		const [now, then] = [speech.f.count(value), speech.f.count(base)];
		return count(telling, base, {
			label: printed.figure.phrase,
			formula: w.traceFits(now, then, speech.f.percent(Math.abs(result))),
			base: '',
			source: printed.figure.source,
			behind: { kind: 'published', id: printed.figure.id },
			isStarred: false
		});
	});
	return w.isBase(speech.f.either(said));
}

/** A printed percentage, as printed, with both ways to read it: nobody gave its base. */
function printedSentence(telling: Telling, printed: PrintedPercentage): Sentence {
	const { w, teller } = telling;
	const { figure, percent, readings } = printed;
	const written = `${Math.abs(percent)}%`;
	const number = teller.figure(percent / 100, written, {
		label: figure.phrase,
		formula: w.tracePrinted,
		base: '',
		source: figure.source,
		behind: { kind: 'published', id: figure.id },
		isStarred: false
	});
	const [before, ...after] = figure.phrase.split(written);
	const words = [before ?? '', after.join(written)].map((part) => (part === '' ? '' : teller.verbatim(part)));
	const phrase = figure.phrase.includes(written) ? words.join(number) : teller.verbatim(figure.phrase);
	const ratio = basesSaid(telling, printed, readings.asRatio);
	const change = basesSaid(telling, printed, readings.asChange);
	return sentence(telling, `printed.${figure.id}`, w.printed(phrase, ratio, change));
}

/** Whether a level has any figure at all: where it has none, that is said once. */
export const isLevelTold = ({ figures }: Telling, level: Level): boolean =>
	figures.lines.some((line) => line.level === level && line.headline.compared.now.value !== null);

function levelSentences(
	telling: Telling,
	lines: readonly BriefLine[],
	level: Level,
	section: Section
): Sentence[] {
	const own = lines.filter((line) => line.level === level);
	const told = own.filter(({ headline }) => headline.compared.now.value !== null);
	const silent = own.filter(({ headline: { compared } }) => compared.now.state === 'missing');
	// A body without a row is absent beside one that acted: its silence is not a missing figure.
	const names = [
		...new Set(
			silent
				.filter(({ indicator }) => !told.some((line) => line.indicator === indicator))
				.map(({ indicator }) => telling.speech.indicatorInside(indicator))
		)
	];
	const sentences = [
		...told.map((line, index) =>
			sentence(telling, idOf(line), done(telling, line, followsWhole(line, told[index - 1])))
		),
		...told.flatMap(({ percentages }) => percentages.map((printed) => printedSentence(telling, printed)))
	];
	if (names.length === 0 || own.length === 0 || !isLevelTold(telling, level)) return sentences;
	const actor = level === 'commune' ? communesActor(telling) : districtActor(telling, 'council');
	const missing = telling.w.noFigures(actor, telling.speech.f.list(names));
	return [...sentences, sentence(telling, `${level}.${section}.missing`, missing)];
}

/** What was done, section by section, the district before its communes; what the data do not speak of falls away. */
export function activityParagraphs(telling: Telling): Paragraph[] {
	const lines = telling.figures.lines.toSorted((a, b) => placeOf(a.indicator) - placeOf(b.indicator));
	return SECTIONS.flatMap((section) => {
		const own = lines.filter(({ indicator }) => sectionOf(indicator.indicator) === section);
		return (['district', 'commune'] as const)
			.map((level) => ({
				id: `${section}.${level}`,
				sentences: levelSentences(telling, own, level, section)
			}))
			.filter(({ sentences }) => sentences.length > 0)
			.map((paragraph, index) => ({
				...paragraph,
				heading: index === 0 ? telling.w.sections[section] : ''
			}));
	});
}
