import type { Compared, Measure } from '#domain/comparing.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Quarter } from '#domain/period.ts';
import type { Selection } from '#domain/selection.ts';
import { isWhole } from '#indicators/figure.ts';
import type { Grid, GridRow, Pair } from '#indicators/grid.ts';
import { baseStretch, comparable, RATE_BASE, type Measured } from '#indicators/measured.ts';
import { baseQuarter } from '#indicators/scope.ts';
import { quantileOf, rankCorrelation } from '#indicators/spread.ts';
import { compareWords } from '../compare.ts';
import { capitalised, type Speech } from '../speech.ts';
import { traced } from '../traced.ts';
import { behindFinding } from './behind.ts';
import { measuredSaid, measuredText } from './measured.ts';
import { periodName, selectedPeriod } from './period.ts';

/** More names than this are counted instead. */
const NAMES_SAID = 3;

const chosenCells = ({ rows, chosen }: Grid): Measured[] => rows.flatMap(({ cells }) => cells[chosen] ?? []);

const withValue = (cells: readonly Measured[]) => cells.filter((cell) => comparable(cell) !== null);

/** The chosen indicator across the units: "tiếp công dân: 20 đơn vị từ 7 đến 15 buổi". */
export function spreadSentence(speech: Speech, grid: Grid, measure: Measure): string | null {
	const w = compareWords(speech.lang);
	const indicator = grid.columns[grid.chosen]?.indicator;
	const cells = withValue(chosenCells(grid)).toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
	const [least, most] = [cells[0], cells.at(-1)];
	if (indicator === undefined || least === undefined || most === undefined) return null;
	const name = speech.indicatorInside(indicator);
	const units = speech.n(cells.length);
	const highest = measuredSaid(speech, measure, most, indicator);
	return least.value === most.value
		? w.spreadSame(name, units, highest)
		: w.spread(name, units, traced(least.value ?? 0, measuredText(speech, measure, least)), highest);
}

const isSilent = ({ cells }: GridRow): boolean =>
	cells.some(({ state }) => state === 'missing') && cells.every(({ count }) => count === null);

function silence(speech: Speech, rows: readonly GridRow[]): string[] {
	const w = compareWords(speech.lang);
	const silent = rows.filter(isSilent);
	if (silent.length === 0) return [];
	if (silent.length > NAMES_SAID) return [w.silentMany(speech.n(silent.length))];
	return [w.silentNamed(speech.f.list(silent.map(({ span }) => speech.unit(span))))];
}

/** What the table of indicators finds: how many units are behind a plan somewhere, and who is silent. */
export function indicatorsFinding(speech: Speech, { rows }: Grid): string {
	const w = compareWords(speech.lang);
	const judged = rows.filter(({ cells }) => cells.some(({ status }) => status !== null));
	const behind = judged.filter(({ cells }) => cells.some(({ status }) => status === 'behind'));
	const reported = rows.filter(({ cells }) => cells.some(({ count }) => count !== null));
	const told =
		judged.length === 0
			? w.indicatorsReported(speech.n(reported.length), speech.n(rows.length))
			: behind.length === 0
				? w.indicatorsNoneBehind(speech.n(judged.length))
				: w.indicatorsBehind(speech.n(behind.length), speech.n(judged.length));
	return capitalised([told, ...silence(speech, rows)].join('; '));
}

/** Of a chosen stretch: how many units have a figure of every quarter. */
function stretchFinding(speech: Speech, { columns, rows }: Grid, name: string): string {
	const [first, last] = [columns[0]?.quarter, columns.at(-1)?.quarter];
	if (first === undefined || last === undefined) return name;
	const whole = rows.filter(({ cells }) => cells.every(({ state }) => isWhole(state))).length;
	return compareWords(speech.lang).stretchFound(
		name,
		speech.quarter(first),
		speech.quarter(last),
		speech.n(whole),
		speech.n(rows.length),
		speech.n(columns.length)
	);
}

/**
 * What the table of quarters finds: how many units rose and fell against the base; held against plans, who stayed behind
 * in both of the last two. `changes` measures change.
 */
export function quartersFinding(
	speech: Speech,
	changes: readonly (number | null)[],
	grid: Grid,
	selection: Compared,
	measure: Measure
): string {
	const behind = measure === 'target' ? behindFinding(speech, grid, selection.cumulated) : null;
	if (behind !== null) return behind;
	const w = compareWords(speech.lang);
	const indicator = grid.columns[grid.chosen]?.indicator;
	const name = indicator === undefined ? '' : speech.indicator(indicator);
	const { since = null } = selection;
	if (since !== null) return stretchFinding(speech, grid, name);
	const then = periodName(speech, baseQuarter(selection), selection.cumulated);
	const moved = (sign: number) => changes.filter((each) => each !== null && Math.sign(each) === sign).length;
	if (changes.every((each) => each === null)) return w.quartersNoMoves(name, then);
	return w.quartersMoves(name, speech.n(moved(1)), speech.n(moved(-1)), speech.n(moved(0)), then);
}

/** What the cells say, by measure. */
export function measureNote(speech: Speech, grid: Grid, measure: Measure, selection: Compared): string {
	const w = compareWords(speech.lang);
	if (measure === 'rate') return w.isRate(speech.f.count(RATE_BASE));
	if (measure === 'change') return w.isChange(changeBase(speech, grid, selection));
	if (measure === 'count') return selection.cumulated ? w.isCountToDate : w.isCount;
	const hasYearPlan = grid.rows.some(({ cells }) => cells.some(({ isYearPlan }) => isYearPlan));
	return hasYearPlan ? `${w.isTarget}; ${w.isTargetYear}` : w.isTarget;
}

/** One quarter where all columns have one base; else the kind of base. */
function changeBase(speech: Speech, grid: Grid, selection: Compared): string {
	const quarters = new Set(grid.columns.map(({ quarter }) => quarter));
	if (quarters.size > 1) return selection.base === 'year' ? speech.t.baseYear : speech.t.baseQuarter;
	const base = baseStretch(selection);
	if ((base.since ?? null) === null) return periodName(speech, base.quarter, selection.cumulated);
	const [first, last] = [speech.quarter(base.since as Quarter), speech.quarter(base.quarter)];
	return compareWords(speech.lang).stretchChange(first, last);
}

/** The line under the finding: period, measure, how cells darken, what 0 says. */
export function gridSubtitle(
	speech: Speech,
	grid: Grid,
	measure: Measure,
	selection: Compared,
	shade: 'column' | 'table'
): string {
	const w = compareWords(speech.lang);
	// A chosen stretch stands in a line of its own.
	const saysPeriod = shade === 'column' && (selection.since ?? null) === null;
	const lead = saysPeriod ? [capitalised(selectedPeriod(speech, selection))] : [];
	const isIllustrative = grid.rows.some(({ cells }) => cells.some(({ illustrative }) => illustrative));
	const notes = [
		...lead,
		measureNote(speech, grid, measure, selection),
		shade === 'column' ? w.shadeColumn : w.shadeTable,
		w.zeroSaid,
		...(isIllustrative ? [w.illustrative] : [])
	];
	return `${notes.join('. ')}.`;
}

const chosenOf = ({ columns, chosen }: Grid) => columns[chosen]?.indicator;

/** A quartile is no count against a plan: it is said as a percentage, never as 3/2. */
const partsOf = (value: number) => ({ over: value, under: Infinity });

/** A value that is none of the cells' own, such as a quartile, said like them. */
function valueSaid(speech: Speech, grid: Grid, measure: Measure, value: number): string {
	const indicator = chosenOf(grid);
	if (indicator === undefined) return '';
	return measuredSaid(speech, measure, { value, parts: partsOf(value) }, indicator);
}

/** Fewer values than these have no middle half: from the least to the most of them is said. */
const HALVED = 4;

function fewFinding(speech: Speech, grid: Grid, measure: Measure): string {
	const indicator = chosenOf(grid);
	const said = spreadSentence(speech, grid, measure);
	if (said !== null) return capitalised(said);
	return indicator === undefined ? '' : speech.indicator(indicator);
}

/** What the distribution finds: where the middle half of the units lies. */
export function middleFinding(speech: Speech, grid: Grid, measure: Measure): string {
	const w = compareWords(speech.lang);
	const values = withValue(chosenCells(grid)).map(({ value }) => value ?? 0);
	const [low, high] = [quantileOf(values, 0.25), quantileOf(values, 0.75)];
	const indicator = chosenOf(grid);
	if (low === null || high === null || indicator === undefined || values.length < HALVED)
		return fewFinding(speech, grid, measure);
	const first = traced(low, measuredText(speech, measure, { value: low, parts: partsOf(low) }));
	return w.middleFound(speech.indicator(indicator), first, valueSaid(speech, grid, measure, high));
}

/** What the map finds: how many units reach the upper quartile. */
export function mapFinding(speech: Speech, grid: Grid, measure: Measure): string {
	const w = compareWords(speech.lang);
	const values = withValue(chosenCells(grid)).map(({ value }) => value ?? 0);
	const indicator = chosenOf(grid);
	const high = quantileOf(values, 0.75);
	if (high === null || indicator === undefined || values.length < HALVED)
		return fewFinding(speech, grid, measure);
	const least = Math.min(...values.filter((value) => value >= high));
	const count = values.filter((value) => value >= least).length;
	return w.mapSpread(speech.indicator(indicator), speech.n(count), valueSaid(speech, grid, measure, least));
}

/** What the small lines find: how many units stand above their own middle of the quarters shown. */
export function multiplesFinding(speech: Speech, grid: Grid): string {
	const w = compareWords(speech.lang);
	const indicator = chosenOf(grid);
	const last = grid.columns.at(-1);
	if (indicator === undefined || last === undefined) return '';
	const judged = grid.rows.flatMap(({ cells }) => {
		const now = cells.at(-1)?.value ?? null;
		const middle = quantileOf(
			withValue(cells).map(({ value }) => value ?? 0),
			0.5
		);
		return now === null || middle === null ? [] : [now > middle];
	});
	const above = judged.filter(Boolean).length;
	const name = speech.indicator(indicator);
	return w.multiplesFound(name, speech.n(above), speech.n(judged.length), speech.quarter(last.quarter));
}

/** Weaker ties than this are not said. */
const CLEAR_TIE = 0.4;

/** What the scatter finds: whether the two go together, by ranks. */
export function scatterFinding(
	speech: Speech,
	points: readonly { readonly x: number; readonly y: number }[],
	across: Indicator | null,
	up: Indicator | undefined
): string {
	const w = compareWords(speech.lang);
	const tie = rankCorrelation(points);
	if (up === undefined) return '';
	const yName = speech.indicator(up);
	const x = across === null ? w.peopleInSentence : speech.indicatorInside(across);
	if (tie === null) return w.scatterFew(yName, x);
	const rounded = Math.round(tie * 100) / 100;
	const words = tie >= CLEAR_TIE ? w.scatterWith : tie <= -CLEAR_TIE ? w.scatterAgainst : w.scatterNeither;
	return words(yName, x) + w.correlation(speech.n(rounded), speech.n(points.length));
}

/** What two quarters beside each other find. */
export function dumbbellFinding(
	speech: Speech,
	grid: Pair,
	{ cumulated }: Pick<Selection, 'cumulated'>
): string {
	const w = compareWords(speech.lang);
	const indicator = chosenOf(grid);
	const [then, now] = grid.columns;
	if (indicator === undefined || then === undefined || now === undefined) return '';
	const counted = (sign: number) =>
		speech.n(grid.moves.filter((each) => each !== null && Math.sign(each) === sign).length);
	const [from, to] = [
		periodName(speech, then.quarter, cumulated),
		periodName(speech, now.quarter, cumulated)
	];
	return w.dumbbellFound(speech.indicator(indicator), from, to, counted(1), counted(-1), counted(0));
}
