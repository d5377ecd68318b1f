import type { Problem } from '#domain/problem.ts';

/** `uncalculated`: a formula whose value was never stored. */
export type CellKind = 'empty' | 'text' | 'number' | 'boolean' | 'date' | 'error' | 'uncalculated';

export interface Cell {
	readonly kind: CellKind;
	/** As read, in NFC, not trimmed; '' when empty. A number shown as percent reads "85%", a date its ISO day. */
	readonly text: string;
	/** The number of a numeric workbook cell; null otherwise, for dates too. Cells of CSV are always text. */
	readonly number: number | null;
	/** ISO day of a date cell. */
	readonly day: string | null;
	/** A formula's stored value. */
	readonly isFormula: boolean;
}

export interface GridRow {
	/** As a spreadsheet numbers it, from 1. */
	readonly row: number;
	readonly cells: readonly Cell[];
	readonly isHidden: boolean;
}

/** A merged range: rows and columns from 1, both ends included. */
export interface MergedRange {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

/** One sheet of a workbook, or the whole of a text file. */
export interface Grid {
	readonly file: string;
	readonly sheet: string | null;
	readonly isHidden: boolean;
	/** Rows with something in them, in order; the others are left out, so numbers may leap. */
	readonly rows: readonly GridRow[];
	readonly merged: readonly MergedRange[];
}

export type Encoding =
	'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252' | 'tcvn3' | 'viscii' | 'vni' | 'xlsx';

/** Told now and then which share of a file is read, 0 to 1. */
export type OnProgress = (share: number) => void;

export interface FileReading {
	readonly grids: readonly Grid[];
	readonly problems: readonly Problem[];
	/** false: nothing of the file can be used. */
	readonly isReadable: boolean;
	/** How the text was decoded; null when nothing was. */
	readonly encoding: Encoding | null;
}

export const NO_CELL: Cell = { kind: 'empty', text: '', number: null, day: null, isFormula: false };

/** A cell of text; only nothing at all is empty: blanks are kept as read. */
export const textCell = (text: string): Cell => (text === '' ? NO_CELL : { ...NO_CELL, kind: 'text', text });
