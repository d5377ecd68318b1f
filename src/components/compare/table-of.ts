import type { State } from '#domain/reading.ts';
import { getOrMake } from '#domain/remembered.ts';
import type { FigureChosen } from '#domain/row-behind.ts';
import type { UnitId } from '#domain/unit.ts';
import type { HeatCell, HeatRow, heatTotals } from './heat-rows.ts';

/** One cell of the table under a chart. */
export interface TableCell {
	/** The plain number; '' where there is none. */
	readonly value: string;
	readonly state: State;
	readonly text: string;
	/** Why there is none, or what it is short of; '' where it is whole. */
	readonly words: string;
	/** null: no row of ours is behind it. */
	readonly figure: FigureChosen | null;
}

/** Which figure a cell of the table is, in what it differs from the selection's own. */
type Differs = (cell: Pick<HeatCell, 'quarter' | 'indicator'>) => FigureChosen;
export const byIndicator: Differs = ({ indicator }) => ({ indicator });
export const byQuarter: Differs = ({ quarter }) => ({ quarter });

/** A figure that stays is the same object: its cell on screen is left alone. */
const known = new WeakMap<Differs, WeakMap<HeatCell, TableCell>>();

function tableCell(unit: UnitId, cell: HeatCell, differs: Differs): TableCell {
	const cells = getOrMake(known, differs, () => new WeakMap<HeatCell, TableCell>());
	return getOrMake(cells, cell, ({ value, state, text, words }) => ({
		value,
		state,
		text,
		words,
		figure: { units: [unit], ...differs(cell) }
	}));
}

/** Rows of the table under a chart: some columns of the printed cells. */
export const tableRows = (rows: readonly HeatRow[], columns: readonly number[], differs: Differs) =>
	rows.map(({ unit, name, made, cells }) => ({
		key: unit,
		name,
		made,
		cells: columns.flatMap((column) => {
			const cell = cells[column];
			return cell === undefined ? [] : [tableCell(unit, cell, differs)];
		})
	}));

export const tableFoot = (
	name: string,
	totals: ReturnType<typeof heatTotals>,
	columns: readonly number[],
	differs: Differs
) => ({
	name,
	cells: columns.flatMap((index): TableCell[] => {
		const total = totals[index];
		if (total === undefined) return [];
		const { quarter, indicator } = total.column;
		const { value, state, text } = total;
		return [{ value, state, text, words: '', figure: differs({ quarter, indicator: indicator.indicator }) }];
	})
});
