import type { State } from '#domain/reading.ts';
import type { UnitId } from '#domain/unit.ts';
import { isDue, type Figure } from './figure.ts';

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
}

function stateOfTotal(figures: readonly UnitFigure[], counted: number): State {
	const due = figures.filter(({ figure }) => isDue(figure.state));
	if (due.length === 0) return figures[0]?.figure.state ?? 'not-applicable';
	if (counted === 0) return 'missing';
	return due.every(({ figure }) => figure.state === 'reported') ? 'reported' : 'partial';
}

/** Adds up the figures that exist; what is missing stays missing and makes the total partial. */
export function totalOf(figures: readonly UnitFigure[]): Total {
	const counted = figures.filter(({ figure }) => figure.value !== null);
	const unitsIn = (state: State) =>
		figures.filter(({ figure }) => figure.state === state).map(({ unit }) => unit);
	return {
		value: counted.length === 0 ? null : counted.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0),
		state: stateOfTotal(figures, counted.length),
		counted: counted.map(({ unit }) => unit),
		partial: unitsIn('partial'),
		missing: unitsIn('missing'),
		due: figures.filter(({ figure }) => isDue(figure.state)).length,
		illustrative: counted.some(({ figure }) => figure.illustrative)
	};
}
