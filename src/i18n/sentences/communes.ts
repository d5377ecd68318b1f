import type { Indicator } from '#domain/indicator.ts';
import type { Selection } from '#domain/selection.ts';
import { baseQuarter } from '#indicators/scope.ts';
import type { UnitRow } from '#indicators/unit-rows.ts';
import { lensWords } from '../lens.ts';
import { capitalised, type Speech } from '../speech.ts';
import { periodName, selectedPeriod } from './period.ts';

type Judged = UnitRow & { attainment: NonNullable<UnitRow['attainment']> };

const hasStatus = (row: UnitRow): row is Judged => (row.attainment?.status ?? null) !== null;

function shortPhrase(speech: Speech, rows: readonly Judged[], indicator: Indicator): string {
	const gaps = rows
		.filter(({ attainment }) => attainment.status === 'behind')
		.map(({ attainment }) => Math.abs(attainment.gap));
	if (gaps.length === 0) return '';
	const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
	const word = speech.countedIn(indicator, most);
	return speech.t.communesShort(speech.n(gaps.length), speech.n(least), speech.n(most), word);
}

const countWhere = (rows: readonly UnitRow[], holds: (row: UnitRow) => boolean): number =>
	rows.filter(holds).length;

function silentPhrase(speech: Speech, rows: readonly UnitRow[]): string {
	const silent = countWhere(rows, ({ figure }) => figure.state === 'missing');
	const unknown = countWhere(rows, ({ figure }) => figure.outsideOnly === true);
	const partial = countWhere(rows, ({ figure }) => figure.state === 'partial') - unknown;
	return [
		partial === 0 ? '' : speech.t.communesPartial(speech.n(partial)),
		silent === 0 ? '' : speech.t.communesSilent(speech.n(silent)),
		unknown === 0 ? '' : lensWords(speech.lang).partsUnknown(speech.n(unknown))
	].join('');
}

function planFinding(speech: Speech, rows: readonly UnitRow[], indicator: Indicator): string | null {
	const judged = rows.filter(hasStatus);
	if (judged.length === 0) return null;
	const name = speech.indicatorInside(indicator);
	const of = speech.n(judged.length);
	const late = countWhere(judged, ({ attainment }) => attainment?.status === 'behind');
	if (judged[0]?.attainment.span === 'year') {
		const met = countWhere(judged, ({ attainment }) => (attainment?.gap ?? -1) >= 0);
		return speech.t.communesYear(speech.n(met), of, name, late === 0 ? null : speech.n(late));
	}
	return speech.t.communesPlan(
		speech.n(judged.length - late),
		of,
		name,
		shortPhrase(speech, judged, indicator)
	);
}

function rangeFinding(speech: Speech, rows: readonly UnitRow[], indicator: Indicator): string {
	const values = rows.flatMap(({ figure }) => (figure.value === null ? [] : [figure.value]));
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const zeros = values.filter((value) => value === 0).length;
	const range = speech.t.communesRange(
		speech.n(least),
		speech.n(most),
		speech.countedIn(indicator, most),
		speech.indicatorInside(indicator)
	);
	return zeros === 0 || most === 0 ? range : `${range}${speech.t.communesZero(speech.n(zeros))}`;
}

function districtFinding(speech: Speech, rows: readonly UnitRow[], indicator: Indicator): string {
	const figures = rows.flatMap(({ figure, body }) => {
		if (figure.value === null) return []; // a body without a row is absent: nothing is said of it
		const counted = speech.counted(figure.value, indicator);
		return [body === null ? counted : `${speech.body(body)} ${counted}`];
	});
	return `${speech.indicator(indicator)}: ${figures.join('; ')}`;
}

/** What the bars show: how many met their plan, or from how few to how many, and who is silent. */
export function communesFinding(
	speech: Speech,
	rows: readonly UnitRow[],
	indicator: Indicator,
	selection: Selection
): string {
	const period = capitalised(selectedPeriod(speech, selection));
	if (rows.length > 0 && rows.every(({ figure }) => figure.state === 'not-due'))
		return speech.t.completeNotDue(period);
	if (rows.every(({ figure }) => figure.value === null)) return speech.t.communesNothing(period);
	if (selection.level === 'district') return districtFinding(speech, rows, indicator);
	const finding = planFinding(speech, rows, indicator) ?? rangeFinding(speech, rows, indicator);
	return `${finding}${silentPhrase(speech, rows)}`;
}

function planWords(speech: Speech, rows: readonly UnitRow[]): string {
	const quarterly = rows.filter(({ attainment }) => attainment !== null && attainment.span !== 'year');
	if (quarterly.length === 0) return '';
	const plans = new Set(quarterly.map(({ attainment }) => attainment?.target));
	const [only] = [...plans];
	if (plans.size > 1 || only === undefined) return `; ${speech.t.planVaries}`;
	return `; ${speech.t.planEach(speech.n(only))}`;
}

/** A comparison across a merger says so: units that are new have nothing to be compared with. */
function newUnitWords(speech: Speech, rows: readonly UnitRow[], selection: Selection): string {
	const fresh = countWhere(rows, ({ comparison }) => comparison.reason === 'base-not-applicable');
	if (fresh === 0) return '';
	const period = periodName(speech, baseQuarter(selection), selection.cumulated);
	return `; ${speech.t.newUnits(speech.n(fresh), period)}`;
}

/** What is measured, whose, when, in which order: the line under the finding. */
export function communesSubtitle(
	speech: Speech,
	rows: readonly UnitRow[],
	indicator: Indicator,
	selection: Selection
): string {
	const { t } = speech;
	const orders = { official: t.inOrderOfficial, value: t.inOrderValue, name: t.inOrderName };
	const who = selection.level === 'commune' ? t.communesOf : t.districtOf;
	const measured = speech.measured(indicator);
	const period = periodName(speech, selection.quarter, selection.cumulated);
	return `${t.communesSubtitle(measured, who, period, orders[selection.order])}${planWords(speech, rows)}${newUnitWords(speech, rows, selection)}`;
}
