import type { Selection } from '#domain/selection.ts';
import { fileName, offer } from '#export/download.ts';
import type { SavedRows } from '#export/rows.ts';
import type { FigureBehind } from '#indicators/figure-behind.ts';

const CSV_TYPE = 'text/csv;charset=utf-8';

/** `dong-so-lieu-supervision-2024-Q1.csv`. */
const nameOf = (start: string, { indicator, year }: FigureBehind, { quarter }: Selection): string =>
	fileName([start, indicator.indicator, year ?? quarter].join('-'));

/** Offers the rows as a file; says its name. */
export async function offerRows(
	saved: SavedRows,
	kind: 'csv' | 'xlsx',
	start: string,
	figure: FigureBehind,
	selection: Selection
): Promise<string> {
	const { rowsCsv, rowsWorkbook } = await import('#export/rows.ts');
	const name = `${nameOf(start, figure, selection)}.${kind}`;
	if (kind === 'csv') offer(rowsCsv(saved), name, CSV_TYPE);
	else {
		const { WORKBOOK_TYPE } = await import('#export/template.ts');
		offer(rowsWorkbook(saved), name, WORKBOOK_TYPE);
	}
	return name;
}
