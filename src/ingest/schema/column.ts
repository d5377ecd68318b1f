import type { ProblemCode } from '#domain/problem-codes.ts';

/** The codes a single cell can earn: all are filled with `columnName`, `found` and `expected`. */
export type CellCode = Extract<ProblemCode, `not_a${string}` | 'not_one_of' | 'unreadable_text'>;

/** A value, or why the text is none. */
export type CellReading<T> = { readonly value: T } | { readonly code: CellCode; readonly expected: string };

/** Reads the text of one filled cell. */
export type CellReader<T> = (text: string) => CellReading<T>;

/** One column of a table: the header it stands under, how its cells are read, what an empty one means. */
export interface Column<T> {
	readonly header: string;
	readonly read: CellReader<T>;
	/** The value of an empty cell; null where the cell must be filled. */
	readonly whenEmpty: { readonly value: T } | null;
}

/** One column for each field of `T`. */
export type ColumnsOf<T> = { readonly [Field in keyof T]-?: Column<T[Field]> };

/** A column whose cells must be filled. */
export const filled = <T>(header: string, read: CellReader<T>): Column<T> => ({
	header,
	read,
	whenEmpty: null
});

/** A column whose empty cells mean null. */
export const maybe = <T>(header: string, read: CellReader<T>): Column<T | null> => ({
	header,
	read,
	whenEmpty: { value: null }
});

/** A column of text that may be left empty and is '' then. */
export const orBlank = (header: string, read: CellReader<string>): Column<string> => ({
	header,
	read,
	whenEmpty: { value: '' }
});
