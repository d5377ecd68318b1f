import { NO_CELL, textCell, type Cell } from '../grid.ts';
import { marked } from '../text/lost-letters.ts';
import { dayOf } from './dates.ts';
import { excelText } from './excel-text.ts';
import type { Shown } from './number-format.ts';

/** A cell as its sheet writes it. */
export interface WrittenCell {
	readonly type: string;
	readonly style: number;
	readonly hasFormula: boolean;
	/** What stands in `v`; null without it. */
	readonly value: string | null;
	/** Text written in the cell itself. */
	readonly inline: string | null;
}

/** What cells of all sheets refer to. */
export interface Lookups {
	readonly shared: readonly Cell[];
	readonly shown: readonly Shown[];
	readonly is1904: boolean;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const ISO_DAY = /^(\d{4}-\d{2}-\d{2})(?:$|T)/;

const UNCALCULATED: Cell = { ...NO_CELL, kind: 'uncalculated', isFormula: true };

/** 0.85 shown as "85%": what the clerk saw. */
const percent = (number: number): string => `${Number((number * 100).toPrecision(12))}%`;

function numberCell(value: string, style: number, { shown, is1904 }: Lookups): Cell | null {
	const digits = value.trim();
	const number = NUMBER.test(digits) ? Number(digits) : Number.NaN;
	if (!Number.isFinite(number)) return null;
	const how = shown[style] ?? 'plain';
	const day = how === 'date' ? dayOf(number, is1904) : null;
	if (day !== null) return { ...NO_CELL, kind: 'date', text: day, day };
	return { ...NO_CELL, kind: 'number', text: how === 'percent' ? percent(number) : String(number), number };
}

function dateCell(value: string): Cell {
	const [, day] = ISO_DAY.exec(value) ?? [];
	return day === undefined ? textCell(excelText(value)) : { ...NO_CELL, kind: 'date', text: day, day };
}

const booleanCell = (value: string): Cell => ({
	...NO_CELL,
	kind: 'boolean',
	text: value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE'
});

function valueCell(written: WrittenCell, lookups: Lookups): Cell | null {
	const value = written.value ?? '';
	switch (written.type) {
		case 's':
			return /^\d+$/.test(value.trim()) ? (lookups.shared[Number(value)] ?? null) : null;
		case 'inlineStr':
			return textCell(excelText(written.inline ?? value));
		case 'str':
			return textCell(excelText(value));
		case 'b':
			return booleanCell(value);
		case 'e':
			return { ...NO_CELL, kind: 'error', text: marked(value) };
		case 'd':
			return dateCell(value);
		default:
			return numberCell(value, written.style, lookups);
	}
}

/** Types whose stored value may be no characters at all. */
const MAY_BE_EMPTY = new Set(['str', 'inlineStr']);

/** A written cell as a cell; null when it is malformed or refers to nothing. */
export function cellOf(written: WrittenCell, lookups: Lookups): Cell | null {
	const { value, inline, hasFormula, type } = written;
	const hasValue = inline !== null || (value !== null && (value.trim() !== '' || MAY_BE_EMPTY.has(type)));
	if (!hasValue) return hasFormula ? UNCALCULATED : NO_CELL;
	const cell = valueCell(written, lookups);
	return cell !== null && hasFormula ? { ...cell, isFormula: true } : cell;
}
