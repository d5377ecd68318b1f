import type { UnitSpan } from '#domain/unit.ts';
import type { Grid, GridColumn } from './grid.ts';

/** Whose figure stayed below its plan in the last two columns of a table. */
export interface BehindInBoth {
	readonly then: GridColumn;
	readonly now: GridColumn;
	readonly both: readonly UnitSpan[];
	/** Behind in one of the two; in the other nobody can say, for the figure is not there or not whole. */
	readonly unknown: readonly UnitSpan[];
}

/**
 * Units behind their plan in both of the last two quarters, in the order of the table. null where one of the two has no
 * judged figure, or is held against a year's plan: being late then is no quarter's matter.
 */
export function behindInBoth({ columns, rows }: Pick<Grid, 'columns' | 'rows'>): BehindInBoth | null {
	const [then, now] = columns.slice(-2);
	if (then === undefined || now === undefined) return null;
	const pairs = rows.map(({ span, cells }) => ({ span, cells: cells.slice(-2) }));
	const judged = (at: number) => pairs.some(({ cells }) => (cells[at]?.status ?? null) !== null);
	const isYearly = pairs.some(({ cells }) => cells.some(({ isYearPlan }) => isYearPlan));
	if (isYearly || !judged(0) || !judged(1)) return null;
	const spansWhere = (
		holds: (cells: (typeof pairs)[number]['cells'], behind: number) => boolean
	): UnitSpan[] =>
		pairs
			.filter(({ cells }) => holds(cells, cells.filter(({ status }) => status === 'behind').length))
			.map(({ span }) => span);
	const isOpen = ({ state }: { state: string }) => state === 'missing' || state === 'partial';
	return {
		then,
		now,
		both: spansWhere((_, behind) => behind === 2),
		unknown: spansWhere((cells, behind) => behind === 1 && cells.some(isOpen))
	};
}
