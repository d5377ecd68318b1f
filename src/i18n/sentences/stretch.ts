import type { Compared } from '#domain/comparing.ts';
import { quartersIn } from '#domain/stretch.ts';
import { isWhole } from '#indicators/figure.ts';
import type { Crossed } from '#indicators/crossed.ts';
import type { Grid } from '#indicators/grid.ts';
import type { UnitSpan } from '#domain/unit.ts';
import { compareWords } from '../compare.ts';
import type { Speech } from '../speech.ts';

/** How a chart takes a chosen stretch: as a sum, quarter by quarter, or by its two ends. */
export type Taken = 'summed' | 'shown' | 'ends';

/** What a title says of the chosen stretch, traced; '' where none is chosen. `grid` is that of the sums. */
export function stretchTitle(speech: Speech, compared: Compared, taken: Taken, grid: Grid): string {
	const { since = null, quarter } = compared;
	if (since === null) return '';
	const w = compareWords(speech.lang);
	const [first, last] = [speech.quarter(since), speech.quarter(quarter)];
	if (taken === 'shown') return w.stretchShown(first, last);
	if (taken === 'ends') return w.stretchEnds(first, last);
	const cells = grid.rows.flatMap((row) => row.cells[grid.chosen] ?? []);
	const whole = cells.filter(({ state }) => isWhole(state)).length;
	const quarters = speech.n(quartersIn(compared).length);
	const sum = w.stretchSummed(first, last, quarters, speech.n(whole), speech.n(cells.length));
	return whole === cells.length ? sum : `${sum}; ${w.stretchOthers}`;
}

/** More units than these are counted without their names. */
const MOST_NAMED = 5;

/** What a stretch as reported lacks where units began or ended within it; traced. */
export function crossedSaid(speech: Speech, { days, began, ended }: Crossed): string {
	const w = compareWords(speech.lang);
	const named = (spans: readonly UnitSpan[]): string =>
		spans.length > MOST_NAMED ? '' : w.crossedNames(speech.f.list(spans.map(speech.unit)));
	const told = [
		...(began.length === 0 ? [] : [w.crossedBegan(speech.n(began.length), named(began))]),
		...(ended.length === 0 ? [] : [w.crossedEnded(speech.n(ended.length), named(ended))])
	];
	return `${w.crossed(speech.f.list(days.map(speech.f.date)))}: ${told.join('; ')}.`;
}
