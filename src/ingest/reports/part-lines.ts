import type { Column } from './columns.ts';
import { textAt, type Line } from './lines.ts';

/** Marks of a list, from the outermost to the innermost: "II", "3", "3.1", "a)", "-". */
const MARKS: readonly RegExp[] = [
	/^[IVX]{1,5}$/,
	/^\d{1,3}$/,
	/^\d{1,3}\.\d{1,2}$/,
	/^\d{1,3}\.\d{1,2}\.\d{1,2}$/,
	/^[a-hđ]$/,
	/^[-–—+*•·]$/
];
const AT_START = /^\s*([([]?)(\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[a-hđ])\s*[.):\]]+\s|^\s*([-–—+*•·])/;

/** How deep in a list a line stands by its own mark; null for a line without one. */
export function depthOf(line: Line, columns: readonly Column[], text: string): number | null {
	const ordinal = columns.find(({ holds }) => holds === 'ordinal');
	const own = ordinal === undefined ? '' : textAt(line, ordinal.index).replace(/[()[\].:]+$|^[([]/g, '');
	const [, , mark, dash] = AT_START.exec(text) ?? [];
	const shown = dash ?? (own === '' ? mark : own) ?? '';
	const depth = MARKS.findIndex((form) => form.test(shown));
	return depth === -1 ? null : depth;
}
