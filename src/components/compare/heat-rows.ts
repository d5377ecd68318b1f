import type { Measure } from '#domain/comparing.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import type { Quarter } from '#domain/period.ts';
import type { State } from '#domain/reading.ts';
import { getOrMake } from '#domain/remembered.ts';
import type { UnitId } from '#domain/unit.ts';
import { compareWords } from '#i18n/compare.ts';
import { lineageNote } from '#i18n/sentences/lineage.ts';
import { namesApart } from '#i18n/sentences/unit.ts';
import { lackingWords, measuredText, unmeasuredWords, type Valued } from '#i18n/sentences/measured.ts';
import type { Speech } from '#i18n/speech.ts';
import { plainText } from '#i18n/traced.ts';
import type { Grid, GridColumn, GridRow } from '#indicators/grid.ts';
import type { Measured } from '#indicators/measured.ts';
import { largestSize, tintOf } from '#views/heatmap.ts';

/** How a cell looks besides its tint. */
export type Look =
	'plain' | 'missing' | 'not-due' | 'not-applicable' | 'unmeasured' | 'partial' | 'estimated';

export interface HeatCell {
	readonly key: string;
	readonly quarter: Quarter;
	readonly indicator: IndicatorId;
	/** The plain number; '' where there is none. */
	readonly value: string;
	readonly state: State;
	readonly text: string;
	readonly look: Look;
	readonly tint: number;
	readonly isBehind: boolean;
	/** Said of a cell whose text does not say all; '' where it does. */
	readonly words: string;
	/** Its classes in a table of cells. */
	readonly classes: string;
}

export interface HeatRow {
	readonly unit: UnitId;
	readonly name: string;
	readonly place: string;
	/** Under a lens: what its figure is made of; '' where it is its own. */
	readonly made: string;
	readonly cells: readonly HeatCell[];
}

const LOOKS: Record<State, Look> = {
	reported: 'plain',
	missing: 'missing',
	'not-due': 'not-due',
	'not-applicable': 'not-applicable',
	partial: 'partial',
	estimated: 'estimated'
};

function lookOf({ state, value, count }: Measured): Look {
	if (count !== null && value === null) return 'unmeasured';
	return LOOKS[state];
}

/** A figure that is there but cannot be measured this way has no value: nothing is said to be reported without one. */
const stateOf = (cell: Measured): State => (lookOf(cell) === 'unmeasured' ? 'not-applicable' : cell.state);

function wordsOf(speech: Speech, cell: Measured, look: Look): string {
	const w = compareWords(speech.lang);
	if (cell.reason !== null) return unmeasuredWords(speech, cell.reason);
	const lacking = lackingWords(speech, cell);
	if (lacking !== '') return lacking;
	const words: Partial<Record<Look, string>> = {
		missing: w.keyMissing,
		'not-due': w.keyNotDue,
		'not-applicable': speech.t.stateNotApplicable,
		partial: w.keyPartial,
		estimated: w.keyEstimated
	};
	return words[look] ?? '';
}

interface Room {
	readonly isNarrow: boolean;
	readonly isTight: boolean;
	/** The sign of an estimate stands before it anyway. */
	readonly isMarked: boolean;
}

/** A share of a count has decimals: a narrow cell has room for about how much it is. */
function inRoom(
	speech: Speech,
	measure: Measure,
	cell: Valued,
	{ isNarrow, isTight, isMarked }: Room
): string {
	const { value } = cell;
	if (!isNarrow || measure !== 'count' || value === null || Number.isInteger(value))
		return measuredText(speech, measure, cell, isTight);
	return `${isMarked ? '' : '≈'}${speech.f.count(Math.round(value))}`;
}

function textOf(cell: Measured, look: Look, { speech, measure, isNarrow, isTight }: Printing): string {
	const w = compareWords(speech.lang);
	const texts: Partial<Record<Look, string>> = {
		missing: isNarrow ? w.cellMissingNarrow : w.cellMissing,
		'not-due': isNarrow ? w.cellNotDueNarrow : w.cellNotDue,
		'not-applicable': w.cellNotApplicable,
		unmeasured: w.cellUnmeasured
	};
	return texts[look] ?? inRoom(speech, measure, cell, { isNarrow, isTight, isMarked: look === 'estimated' });
}

function placeText({ t }: Speech, row: GridRow, isRanked: boolean, isTied: boolean): string {
	if (!isRanked) return String(row.number);
	if (row.place === null) return '';
	const { rank, best, worst } = row.place;
	if (best !== worst) return `${best}–${worst}`;
	return isTied ? t.sharedPlace(String(rank)) : String(rank);
}

/** Whatever a printed cell depends on besides its figure. */
interface Printing {
	readonly speech: Speech;
	readonly measure: Measure;
	/** The largest on its scale. */
	readonly largest: number;
	readonly isNarrow: boolean;
	/** Room for a share beside a mark only without its decimals. */
	readonly isTight: boolean;
	/** In the chosen column. */
	readonly isChosen: boolean;
}

function printCell(cell: Measured, column: GridColumn, printing: Printing): HeatCell {
	const { speech, largest, isChosen } = printing;
	const look = lookOf(cell);
	const [tint, words] = [tintOf(cell.value, largest), wordsOf(speech, cell, look)];
	return {
		key: column.key,
		quarter: column.quarter,
		indicator: column.indicator.indicator,
		value: cell.value === null ? '' : String(cell.value),
		state: stateOf(cell),
		text: textOf(cell, look, printing),
		look,
		tint,
		isBehind: cell.status === 'behind',
		words,
		classes: `figure ${look} tint-${tint}${isChosen ? ' chosen' : ''}`
	};
}

/** A figure that stays is the same object: its cell on screen is left alone. */
const printed = new WeakMap<Measured, Map<string, HeatCell>>();

function cellOf(cell: Measured, column: GridColumn, printing: Printing): HeatCell {
	const { speech, measure, largest, isNarrow, isTight, isChosen } = printing;
	const known = getOrMake(printed, cell, () => new Map<string, HeatCell>());
	const key = `${speech.lang} ${measure} ${column.key} ${largest} ${isNarrow} ${isTight} ${isChosen}`;
	return getOrMake(known, key, () => printCell(cell, column, printing));
}

/** More columns than this leave no room for words in a cell: the key under the table says them. */
const MOST_WIDE = 9;
export const isNarrow = ({ columns }: Grid): boolean => columns.length > MOST_WIDE;
const MOST_LOOSE = 4;
const isTight = ({ columns }: Grid): boolean => columns.length > MOST_LOOSE;

/** How far cells darken: by the largest of each column, or of all. */
function scalesOf({ columns, rows }: Grid, shade: 'column' | 'table'): number[] {
	const sizes = columns.map((_, column) =>
		largestSize(rows.map(({ cells }) => cells[column]?.value ?? null))
	);
	return shade === 'column' ? sizes : sizes.map(() => Math.max(0, ...sizes));
}

/** The latest row that began with a cell: one that stays is the same object too. */
const printedRows = new WeakMap<HeatCell, HeatRow>();

function rowOf(row: HeatRow): HeatRow {
	const first = row.cells[0];
	if (first === undefined) return row;
	const before = printedRows.get(first);
	const stays =
		before !== undefined &&
		before.unit === row.unit &&
		before.name === row.name &&
		before.place === row.place &&
		before.made === row.made &&
		before.cells.length === row.cells.length &&
		before.cells.every((cell, index) => cell === row.cells[index]);
	if (!stays) printedRows.set(first, row);
	return stays ? before : row;
}

interface Asked {
	readonly shade: 'column' | 'table';
	readonly isRanked: boolean;
}

function printRows(
	speech: Speech,
	grid: Grid,
	measure: Measure,
	{ shade, isRanked }: Asked
): readonly HeatRow[] {
	const narrow = isNarrow(grid);
	const scales = scalesOf(grid, shade);
	const names = namesApart(
		speech,
		grid.rows.map(({ span }) => span)
	);
	const ranks = grid.rows.map(({ place }) => place?.rank ?? null);
	const printings = grid.columns.map((_, index): Printing => ({
		speech,
		measure,
		largest: scales[index] ?? 0,
		isNarrow: narrow,
		isTight: isTight(grid),
		isChosen: index === grid.chosen
	}));
	return grid.rows.map((row, at) =>
		rowOf({
			unit: row.span.unit,
			name: names[at] ?? speech.unit(row.span),
			place: placeText(speech, row, isRanked, ranks.filter((rank) => rank === row.place?.rank).length > 1),
			made: row.lineage === null ? '' : plainText(lineageNote(speech, row.lineage)),
			cells: grid.columns.map((column, index) =>
				cellOf(row.cells[index] as Measured, column, printings[index] as Printing)
			)
		})
	);
}

/** A grid is printed once, however many charts show it. */
const printedGrids = new WeakMap<Grid, Map<string, readonly HeatRow[]>>();

/** The rows of a table of cells, as they are printed. */
export function heatRows(speech: Speech, grid: Grid, measure: Measure, asked: Asked): readonly HeatRow[] {
	const known = getOrMake(printedGrids, grid, () => new Map<string, readonly HeatRow[]>());
	const key = `${speech.lang} ${measure} ${asked.shade} ${asked.isRanked}`;
	return getOrMake(known, key, () => printRows(speech, grid, measure, asked));
}

/** The upper half of one table over the lower half of another; the first alone where they are not of the same units. */
export function inHalves(upper: readonly HeatRow[], lower: readonly HeatRow[]): readonly HeatRow[] {
	const half = Math.ceil(upper.length / 2);
	const isAlike = upper.length === lower.length && upper.every(({ unit }, at) => unit === lower[at]?.unit);
	return isAlike ? [...upper.slice(0, half), ...lower.slice(half)] : upper;
}

/** Some of its units have a figure. */
const hasFigure = (state: State): boolean => ['reported', 'partial', 'estimated'].includes(state);

/** The foot: sums of parts, and over how many units where not over all. */
export const heatTotals = (speech: Speech, grid: Grid, measure: Measure) =>
	grid.totals.map((total, index) => ({
		column: grid.columns[index] as GridColumn,
		value: total.value === null ? '' : String(total.value),
		state: total.value === null && hasFigure(total.state) ? 'not-applicable' : total.state,
		text:
			total.value === null
				? '–'
				: inRoom(speech, measure, total, {
						isNarrow: isNarrow(grid),
						isTight: isTight(grid),
						isMarked: false
					}),
		counted: total.counted,
		due: total.due,
		isBehind: total.status === 'behind'
	}));

/** The looks that occur, in cells and in sums: those alone are explained. */
export const looksIn = (
	rows: readonly HeatRow[],
	totals: readonly { readonly state: State }[]
): ReadonlySet<Look | 'behind'> =>
	new Set([
		...rows.flatMap(({ cells }) =>
			cells.flatMap(({ look, isBehind }) => (isBehind ? [look, 'behind' as const] : [look]))
		),
		...(totals.some(({ state }) => state === 'partial') ? ['partial' as const] : [])
	]);
