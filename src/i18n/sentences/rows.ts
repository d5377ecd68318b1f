import type { Origin } from '#domain/fact.ts';
import { parsePeriod } from '#domain/period.ts';
import type { Register } from '#domain/package.ts';
import type { RowBehind, RowLine } from '#domain/row-behind.ts';
import { spanAt } from '#domain/register.ts';
import type { Selection } from '#domain/selection.ts';
import type { UnitId } from '#domain/unit.ts';
import type { FigureBehind } from '#indicators/figure-behind.ts';
import type { Received } from '#keeping/received.ts';
import { rowsWords } from '../rows.ts';
import type { RowsMessages } from '../rows.vi.ts';
import type { Speech } from '../speech.ts';
import { selectedPeriod } from './period.ts';

/** More names than this are counted instead. */
const NAMED = 3;

/** Any period of the data as it is said: "15/3/2024", "tháng 3/2024", "quý I/2024", "năm 2023". */
export function periodSaid(speech: Speech, text: string): string {
	const period = parsePeriod(text);
	if (period === null) return text;
	if (period.grain === 'day') return speech.f.date(text);
	if (period.grain === 'year') return speech.t.inYear(text);
	if (period.grain === 'month')
		return rowsWords(speech.lang).month(String(Number(text.slice(5, 7))), String(period.year));
	return period.quarter === null ? text : speech.quarter(period.quarter);
}

function originSaid(words: RowsMessages, origin: Origin): string {
	if (origin === 'published') return words.originPublished;
	return origin === 'reported' ? words.originReported : words.originIllustrative;
}

function placeSaid(speech: Speech, { file, row }: RowBehind, received: Received | null): string {
	const words = rowsWords(speech.lang);
	const sheet = received?.sheet ?? null;
	const place =
		sheet === null ? words.place(file, String(row)) : words.placeInSheet(file, sheet, String(row));
	return received === null ? place : words.received(place, speech.f.moment(received.at));
}

/** A unit by the name it had then; by its id where the register has lost it. */
export function unitThen(
	speech: Speech,
	{ units }: Pick<Register, 'units'>,
	unit: UnitId,
	period: string
): string {
	const quarter = parsePeriod(period)?.quarter ?? null;
	const then = quarter === null ? null : spanAt({ units }, unit, quarter);
	const span = then ?? units.find((each) => each.unit === unit);
	return span === undefined ? unit : speech.unit(span);
}

/** Rows with the words they are shown by, in the official order of their units, then by period. */
export function rowLines(
	speech: Speech,
	register: Pick<Register, 'units'>,
	figure: Pick<FigureBehind, 'asked'>,
	rows: readonly RowBehind[],
	received: (row: RowBehind) => Received | null
): RowLine[] {
	const words = rowsWords(speech.lang);
	const order = new Map(figure.asked.units.map((unit, index) => [unit, index]));
	const placeOf = ({ unit }: RowBehind): number => order.get(unit) ?? order.size;
	return rows
		.toSorted((a, b) => placeOf(a) - placeOf(b))
		.map((row) => ({
			row,
			names: {
				period: periodSaid(speech, row.period),
				unit: unitThen(speech, register, row.unit, row.period),
				body: speech.body(row.body),
				topic: row.topic,
				origin: originSaid(words, row.origin),
				source: row.source,
				place: placeSaid(speech, row, received(row))
			}
		}));
}

/** Whose figure it is: a name, some names, or how many. */
export function whoSaid(speech: Speech, { units }: FigureBehind, selection: Selection): string {
	const words = rowsWords(speech.lang);
	if (units.length === 0) return words.noUnit;
	if (units.length === 1 || (selection.units !== null && units.length <= NAMED))
		return speech.f.list(units.map(speech.unit));
	const count = speech.n(units.length);
	return selection.units === null ? words.unitsAll(count) : words.unitsChosen(count);
}

/** "quý I/2024", "lũy kế đến hết quý II/2024", "năm 2023". */
export const figurePeriod = (speech: Speech, { year, since }: FigureBehind, selection: Selection): string =>
	year === null ? selectedPeriod(speech, { ...selection, since }) : speech.t.inYear(String(year));

/** What is counted: with the body whose part it is. */
export function whatSaid(speech: Speech, { indicator, body }: FigureBehind): string {
	const name = speech.indicatorInside(indicator);
	return body === null ? name : rowsWords(speech.lang).ofBody(name, speech.body(body));
}

/** After the figure itself: " cuộc: giám sát, khảo sát của Sài Sơn, quý I/2024". */
export function figureSaid(speech: Speech, figure: FigureBehind, selection: Selection): string {
	const { value } = figure.total;
	const counted = value === null ? '' : ` ${speech.countedIn(figure.indicator, value)}`;
	const what = whatSaid(speech, figure);
	const [who, period] = [whoSaid(speech, figure, selection), figurePeriod(speech, figure, selection)];
	return `${counted}${rowsWords(speech.lang).of(what, who, period)}`;
}

/** How the rows stand to the figure: they add up to it, or why they do not. */
export function agreementSaid(
	speech: Speech,
	figure: FigureBehind,
	rows: readonly RowBehind[],
	isFromFiles: boolean
): string {
	const words = rowsWords(speech.lang);
	const { value, state } = figure.total;
	const sum = rows.reduce((total, { count }) => total + count, 0);
	if (figure.shares.size > 0 && value !== null) return words.estimated(speech.n(sum), speech.n(value));
	if (value === sum) return rows.length === 1 ? words.addsOne : words.adds(speech.n(rows.length));
	if (value === null && (state === 'not-due' || state === 'not-applicable'))
		return words.notCounted(speech.n(sum));
	const differs = isFromFiles ? words.differsNewer : words.differs;
	return differs(speech.n(sum), speech.n(value ?? 0));
}

/** Which units are looked at: as they reported, today's, or those of a day. */
export function lensSaid(speech: Speech, lens: string): string {
	const words = rowsWords(speech.lang);
	if (lens === 'as-reported') return words.lensReported;
	return lens === 'current' ? words.lensCurrent : words.lensOfDay(speech.f.date(lens));
}

/** Who is silent, who reported in part, what is invented: what a reader must know before adding anything up. */
export function rowsRemarks(
	speech: Speech,
	register: Pick<Register, 'units'>,
	figure: FigureBehind,
	rows: readonly RowBehind[],
	lens: string
): string[] {
	const words = rowsWords(speech.lang);
	const { total, units, year } = figure;
	const isSeen = lens !== 'as-reported';
	const named = (ids: readonly UnitId[]): string =>
		speech.f.list(units.filter(({ unit }) => ids.includes(unit)).map(speech.unit));
	const invented = rows.filter(({ origin }) => origin === 'illustrative').length;
	return [
		...(year === null ? [] : [words.addsOfYear(String(year))]),
		...(isSeen ? [words.seenThrough(lensSaid(speech, lens))] : []),
		...(total.missing.length > 0 && figure.body === null ? [words.silentUnits(named(total.missing))] : []),
		...(total.partial.length > 0
			? [(isSeen ? words.partialSeen : words.partialUnits)(named(total.partial))]
			: []),
		...(invented > 0 ? [words.illustrativeRows(speech.n(invented), speech.n(rows.length))] : [])
	];
}

/** Why there is no figure, before the rest of the title: "Chưa báo cáo". */
export function silenceSaid(speech: Speech, { total }: FigureBehind, { level }: Selection): string {
	const words = rowsWords(speech.lang);
	if (total.state === 'not-due') return words.notDue;
	if (total.state === 'not-applicable') return words.notApplicable;
	return level === 'district' ? words.silentDistrict : words.silent;
}

/** Where there is no row: what that means, and since when. */
export function absenceSaid(speech: Speech, figure: FigureBehind, selection: Selection): string[] {
	const words = rowsWords(speech.lang);
	const [who, period] = [whoSaid(speech, figure, selection), figurePeriod(speech, figure, selection)];
	const none = words.none(whatSaid(speech, figure), who, period);
	if (figure.total.state === 'not-due') return [none, words.noneNotDue];
	if (figure.total.state === 'not-applicable') return [none, words.noneNotApplicable];
	const { lastKnown, indicator, year } = figure;
	const silence = figure.body === null ? words.noneMissing : words.noneOfBody;
	if (year !== null) return [none, silence];
	const since =
		lastKnown === null
			? words.sinceNever
			: words.since(speech.quarter(lastKnown.quarter), speech.counted(lastKnown.value, indicator));
	return [none, silence, since];
}
