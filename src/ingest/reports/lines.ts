import { remembered } from '#domain/remembered.ts';
import { tidyName } from '../names/tidy.ts';
import type { Cell, Grid, GridRow } from '../files/grid.ts';
import { NO_CELL } from '../files/grid.ts';

/** A row of a grid with what is written in its cells. */
export interface Line {
	readonly row: number;
	readonly cells: readonly Cell[];
	/** What each cell says, without what cannot be seen. */
	readonly texts: readonly string[];
	/** Indexes of the cells that say something. */
	readonly filled: readonly number[];
}

const lineOf = ({ row, cells }: GridRow, tidy: (text: string) => string): Line => {
	const texts = cells.map((cell) => (cell.kind === 'empty' ? '' : tidy(cell.text)));
	return { row, cells, texts, filled: texts.flatMap((text, index) => (text === '' ? [] : [index])) };
};

/** The rows of a grid that say anything. */
export function linesOf(grid: Grid): readonly Line[] {
	const tidy = remembered(tidyName);
	return grid.rows.map((row) => lineOf(row, tidy)).filter(({ filled }) => filled.length > 0);
}

export const cellAt = (line: Line, index: number): Cell => line.cells[index] ?? NO_CELL;
export const textAt = (line: Line, index: number): string => line.texts[index] ?? '';
/** All that is written in the line, as one text. */
export const textOf = (line: Line): string => line.filled.map((index) => textAt(line, index)).join(' ');

const FIGURE = /^[-−(+~<>]?\s*[\d\uff10-\uff19]/;

/** A telephone number below a table counts nothing, nor does the number of a sentence: "1. Tổ chức giám sát". */
const TELEPHONE = /^0\d{8,10}$/;
const SENTENCE = /^\d{1,2}[.)]\s*\p{L}+\s+\S/u;

const isFigureText = (text: string): boolean =>
	FIGURE.test(text) && !TELEPHONE.test(text) && !SENTENCE.test(text);

/** Whether a cell holds figures, right or wrong: what makes a line one of data and not of headings. */
export const isFigure = (cell: Cell): boolean =>
	cell.kind === 'number' || cell.kind === 'error' || (cell.kind === 'text' && isFigureText(cell.text.trim()));

const stepOf = (text: string): number | null => {
	const figures = /^[([]?(\d{1,2})[)\]]?(?:\s*=.*)?$/.exec(text)?.[1];
	return figures === undefined ? null : Number(figures);
};

/** "A  B  1  2  3" or "(1)  (2)  (3)=(1)/(2)": the numbering of columns under a header. */
export function isNumbering(line: Line): boolean {
	if (line.filled.length < 3) return false;
	const texts = line.filled.map((index) => textAt(line, index));
	const letters = texts.findIndex((text) => !/^[A-Ca-c]$/.test(text));
	const steps = texts.slice(letters === -1 ? texts.length : letters).map(stepOf);
	const [first] = steps;
	if (typeof first !== 'number' || first > 3 || steps.length < 2) return false;
	return steps.every((step, index) => step === first + index);
}
