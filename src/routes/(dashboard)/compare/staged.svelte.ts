import type { Compared, Measure } from '#domain/comparing.ts';
import { lensTitle } from '#i18n/sentences/lineage.ts';
import { stretchTitle, type Taken } from '#i18n/sentences/stretch.ts';
import type { Speech } from '#i18n/speech.ts';
import { indicatorGrid, pairGrid, quarterGrid, type Grid, type Pair } from '#indicators/grid.ts';
import { lensSeen } from '#indicators/lineage.ts';
import type { Data } from '#indicators/scope.ts';
import type { AppContext } from '../../app-context.ts';

/** What some charts show, as many frames behind a choice as their stage says; each grid is computed where it is asked for. */
export interface Staged {
	readonly selection: Compared;
	readonly data: Data;
	readonly measure: Measure;
	readonly byIndicator: Grid;
	readonly byQuarter: Grid | null;
	/** Two quarters side by side are never told as a change: that is the distance between them. */
	readonly pair: Pair | null;
	readonly pairMeasure: Exclude<Measure, 'change'>;
	/** What a chart's title says of the lens and of the chosen stretch; traced. */
	readonly framing: (taken: Taken) => string;
}

/**
 * What is shown at one stage of a choice: 0 is painted at once, each further one a frame later, so that no frame has more
 * than its work. What stays from one choice to the next, such as the measure, moves nothing.
 */
export function staged(app: AppContext, speech: () => Speech, stage: number): Staged {
	const at = $derived(app.comparedAt(stage));
	const chosen = $derived(at.selection);
	const since = $derived(at.since);
	const measure = $derived(at.measure);
	const selection: Compared = $derived(since === null ? chosen : { ...chosen, since });
	const data = $derived(app.dataFor(selection));
	const byIndicator = $derived(indicatorGrid(data, selection, measure));
	const byQuarter = $derived(quarterGrid(data, selection, measure));
	const pairMeasure = $derived(measure === 'change' ? 'count' : measure);
	const pair = $derived(pairGrid(data, selection, pairMeasure));
	return {
		get selection() {
			return selection;
		},
		get data() {
			return data;
		},
		get measure() {
			return measure;
		},
		get byIndicator() {
			return byIndicator;
		},
		get byQuarter() {
			return byQuarter;
		},
		get pair() {
			return pair;
		},
		get pairMeasure() {
			return pairMeasure;
		},
		framing: (taken) =>
			[
				lensTitle(speech(), lensSeen(data, selection.level)),
				stretchTitle(speech(), selection, taken, byIndicator)
			]
				.filter((each) => each !== '')
				.join('. ')
	};
}
