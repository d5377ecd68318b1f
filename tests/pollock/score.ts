import type { Table } from './pollute.ts';

/** Ten measures of one file, each 0 to 1: success, and precision, recall and F1 of header, records and cells. */
export type Score = readonly number[];

function counted(items: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
	return counts;
}

function overlap(expected: readonly string[], loaded: readonly string[]): readonly number[] {
	if (expected.length === 0) return [1, 1, 1];
	const there = counted(loaded);
	const common = [...counted(expected)].reduce(
		(sum, [item, times]) => sum + Math.min(times, there.get(item) ?? 0),
		0
	);
	if (common === 0) return [0, 0, 0];
	const [precision, recall] = [common / loaded.length, common / expected.length];
	return [precision, recall, (2 * precision * recall) / (precision + recall)];
}

const asText = (cells: readonly string[]): string => JSON.stringify(cells);

/** How well what was loaded agrees with what the file holds; null when nothing was loaded. */
export function scoreOf({ header, records }: Table, loaded: readonly (readonly string[])[] | null): Score {
	if (loaded === null)
		return [0, ...overlap(header, []), ...overlap(records.map(asText), []), ...overlap(records.flat(), [])];
	const [first = [], ...rest] = loaded;
	return [
		1,
		...overlap(header, first),
		...overlap(records.map(asText), rest.map(asText)),
		...overlap(records.flat(), rest.flat())
	];
}

export const sumOf = (score: Score): number => score.reduce((sum, measure) => sum + measure, 0);
