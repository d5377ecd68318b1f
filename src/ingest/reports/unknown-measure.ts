import type { Problem } from '#domain/problem.ts';
import type { Grid } from '../files/grid.ts';
import { quoted } from '../problem-at.ts';
import { indicatorNear } from './indicator-names.ts';
import type { LabelReader } from './label.ts';
import { asking, problemIn, type GridPlace } from './report-problem.ts';

/** A heading or a line that names no indicator: the one it may mean is proposed, never taken. `column`: of a heading. */
export function unknownMeasure(
	grid: Grid,
	place: GridPlace,
	columnName: string,
	label: string,
	{ indicators }: LabelReader,
	column: number | null = null
): Problem {
	const found = quoted(label === '' ? columnName : label);
	const near = indicatorNear(indicators, label);
	const problem =
		near === null
			? problemIn(grid, 'unknown_measure', place, { columnName, found })
			: problemIn(grid, 'similar_measure', place, { columnName, found, proposed: near.nameVi });
	const proposed = near === null ? [] : [near.indicator];
	return asking(problem, { about: 'indicator', text: label, proposed, column });
}
