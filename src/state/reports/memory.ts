import {
	isSilent,
	MOST_SHAPES,
	withAnswer,
	type Answer,
	type RememberedShape
} from '#ingest/reports/answers.ts';
import { isoDay } from '#domain/period-days.ts';
import type { DeskFile } from './desk-file.ts';

/** All that was said of tables, one entry a shape, the latest last. */
export type Memory = readonly RememberedShape[];

export const now = (): string => new Date().toISOString();
export const today = (): string => isoDay(new Date());

export const without = (memory: Memory, shape: string): Memory => memory.filter((one) => one.shape !== shape);

/** The memory with one more answer; a shape of which nothing is said any more is forgotten. */
export function withSaid(
	memory: Memory,
	{ shape, from, at }: Pick<RememberedShape, 'shape' | 'from' | 'at'>,
	answer: Answer
): Memory {
	const rest = without(memory, shape);
	const before = memory.find((one) => one.shape === shape);
	const { columns, lines, names } = withAnswer(shape, before, answer);
	const said = { shape, columns, lines, names, from, at };
	return isSilent(said) ? rest : [...rest, said];
}

/** What was kept, under what is said now. */
export const mergedShapes = (kept: Memory, now: Memory): Memory => [
	...kept.filter(({ shape }) => now.every((one) => one.shape !== shape)),
	...now
];

/** Whether a file that was read has a table of this shape. */
export const hasShape = ({ report }: Pick<DeskFile, 'report'>, shape: string): boolean =>
	report?.tables.some((table) => table.shape === shape) ?? false;

/** What may be kept for later files: only a header tells the next file of the same shape. The oldest are too many. */
export function worthKeeping(memory: Memory, files: readonly Pick<DeskFile, 'report'>[]): Memory {
	const tables = files.flatMap(({ report }) => report?.tables ?? []);
	const bare = new Set(tables.flatMap(({ isHeaded, shape }) => (isHeaded ? [] : [shape])));
	return memory.filter(({ shape }) => !bare.has(shape)).slice(-MOST_SHAPES);
}
