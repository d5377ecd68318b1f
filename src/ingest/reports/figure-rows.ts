import { summandsOf } from './column-roles.ts';
import { cellAt, type Line } from './lines.ts';
import { readCount } from './read-count.ts';
import { name, type Walk } from './walk.ts';

/** Figures for the sums alone: whatever unit they belong to. */
export function rawFigures({ figures, anyWords }: Walk, line: Line): ReadonlyMap<number, number | null> {
	const read = new Map<number, number | null>();
	for (const { index, role } of figures) {
		if (role !== null && role !== 'plan') continue;
		const reading = readCount(cellAt(line, index), anyWords);
		if (reading.kind === 'count') read.set(index, reading.value);
		if (reading.kind === 'bad') read.set(index, null);
	}
	return read;
}

/** `total_differs` where a column of sums disagrees with the columns it sums. */
export function judgeTotalColumns(walk: Walk, line: Line): void {
	const totals = walk.figures.filter(({ isTotal }) => isTotal);
	const raw = totals.length === 0 ? new Map<number, number>() : rawFigures(walk, line);
	for (const total of totals) {
		const found = raw.get(total.index);
		const summands = summandsOf(total, walk.columns).map(({ index }) => raw.get(index));
		if (found === undefined || found === null || summands.length === 0 || summands.includes(null)) continue;
		const sum = summands.reduce<number>((all, value) => all + (value ?? 0), 0);
		if (sum !== found)
			name(walk, 'total_differs', line, total.index, { columnName: total.heading, found, sum });
	}
}
