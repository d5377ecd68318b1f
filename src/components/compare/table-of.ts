import type { FigureChosen } from '#domain/row-behind.ts';
import type { HeatCell, HeatRow, heatTotals } from './heat-rows.ts';

/** Which figure a cell of the table is, in what it differs from the selection's own. */
type Differs = (cell: Pick<HeatCell, 'quarter' | 'indicator'>) => FigureChosen;

/** Rows of the table under a chart: some columns of the printed cells. */
export const tableRows = (rows: readonly HeatRow[], columns: readonly number[], differs: Differs) =>
	rows.map(({ unit, name, cells }) => ({
		key: unit,
		name,
		cells: columns.flatMap((column) => {
			const cell = cells[column];
			if (cell === undefined) return [];
			const { value, state, text, words } = cell;
			return [{ value, state, text, words, figure: { units: [unit], ...differs(cell) } }];
		})
	}));

export const tableFoot = (
	name: string,
	totals: ReturnType<typeof heatTotals>,
	columns: readonly number[],
	differs: Differs
) => ({
	name,
	cells: columns.flatMap((index) => {
		const total = totals[index];
		if (total === undefined) return [];
		const { quarter, indicator } = total.column;
		const { value, state, text } = total;
		return [{ value, state, text, words: '', figure: differs({ quarter, indicator: indicator.indicator }) }];
	})
});
