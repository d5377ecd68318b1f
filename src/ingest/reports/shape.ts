import { hashOf } from '../package/version.ts';
import type { Column } from './columns.ts';
import type { Table } from './tables.ts';
import { withoutTimes } from './times-in.ts';
import { wordsOf } from './words.ts';

/** How a table is laid out. */
export const LAYOUTS = ['facts', 'units-as-rows', 'units-as-columns', 'one-unit', 'other'] as const;
export type Layout = (typeof LAYOUTS)[number];

export function layoutOf(columns: readonly Column[]): Layout {
	const isOfUnits = columns.some(({ holds }) => holds === 'unit' || holds === 'code');
	const isOfIndicators = columns.some(({ holds }) => holds === 'indicator');
	const unitsAcross = columns.some(({ holds, unit }) => holds === 'figures' && unit !== null);
	if (isOfIndicators && isOfUnits) return 'facts';
	if (unitsAcross) return 'units-as-columns';
	if (isOfIndicators) return 'one-unit';
	return isOfUnits ? 'units-as-rows' : 'other';
}

/**
 * What makes two tables one shape: their headings, folded and without their times (next quarter's file is of the same
 * shape), and the layout as read without any answer. A
 * table without a header has no shape but itself. 16 hex digits.
 */
export function shapeOf({ header, grid, lines }: Table, columns: readonly Column[]): string {
	const headings = header.parts.map((parts) => wordsOf(withoutTimes(parts.join(' | '))));
	const signs = header.lines.length > 0 ? headings : [grid.file, grid.sheet, lines[0]?.row];
	const text = JSON.stringify([layoutOf(columns), ...signs]);
	return hashOf(new TextEncoder().encode(text)).slice(0, 16);
}
