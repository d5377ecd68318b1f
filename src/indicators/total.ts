import type { State } from '#domain/reading.ts';
import type { UnitId } from '#domain/unit.ts';
import { isDue, isWhole, type Figure } from './figure.ts';

export interface UnitFigure {
	readonly unit: UnitId;
	readonly figure: Figure;
}

/** A sum that says over how many of how many units it is. */
export interface Total {
	/** null where no unit has a figure: silence, not 0. */
	readonly value: number | null;
	readonly state: State;
	/** Units with a figure, whole or partial, in the order given. */
	readonly counted: readonly UnitId[];
	/** Units of those whose figure is partial. */
	readonly partial: readonly UnitId[];
	/** Units that owed a figure and said nothing. */
	readonly missing: readonly UnitId[];
	/** Units that owed a figure. */
	readonly due: number;
	readonly illustrative: boolean;
	/** Set where a `partial` total holds everything our data know: what lacks lies outside them. */
	readonly outsideOnly?: true;
}

function stateOfTotal(figures: readonly UnitFigure[], counted: number): State {
	const due = figures.filter(({ figure }) => isDue(figure.state));
	if (due.length === 0) return figures[0]?.figure.state ?? 'not-applicable';
	if (counted === 0) return 'missing';
	if (!due.every(({ figure }) => isWhole(figure.state))) return 'partial';
	return due.some(({ figure }) => figure.state === 'estimated') ? 'estimated' : 'reported';
}

/** Whether nothing that our data know lacks in a partial total. */
const lacksOutsideOnly = (figures: readonly UnitFigure[]): boolean =>
	figures
		.filter(({ figure }) => isDue(figure.state))
		.every(({ figure }) => isWhole(figure.state) || figure.outsideOnly === true);

/** Shares of split units come with six places: their sum has no more. */
const sumOf = (counted: readonly UnitFigure[]): number =>
	Math.round(counted.reduce((sum, { figure }) => sum + (figure.value as number), 0) * 1e6) / 1e6;

/** Adds up the figures that exist; what is missing stays missing and makes the total partial. */
export function totalOf(figures: readonly UnitFigure[]): Total {
	const counted = figures.filter(({ figure }) => figure.value !== null);
	const unitsIn = (state: State) =>
		figures.filter(({ figure }) => figure.state === state).map(({ unit }) => unit);
	const state = stateOfTotal(figures, counted.length);
	return {
		value: counted.length === 0 ? null : sumOf(counted),
		state,
		counted: counted.map(({ unit }) => unit),
		partial: unitsIn('partial'),
		missing: unitsIn('missing'),
		due: figures.filter(({ figure }) => isDue(figure.state)).length,
		illustrative: counted.some(({ figure }) => figure.illustrative),
		...(state === 'partial' && lacksOutsideOnly(figures) ? { outsideOnly: true } : {})
	};
}
