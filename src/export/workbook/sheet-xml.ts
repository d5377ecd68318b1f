import { address, type Cell, type Check, type Row, type Sheet } from './sheet.ts';
import { styleIndex } from './styles.ts';
import { document, element, escaped } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** A4, in the format's own list of papers. */
const A4 = 9;

/** Texts stand in the cell itself: text is never run as a formula, whatever it begins with. */
function cellXml({ value, style }: Cell, column: number, row: number): string {
	const attributes = { r: address(column, row), s: styleIndex(style) };
	if (value === null) return element('c', attributes);
	if (typeof value === 'number') return element('c', attributes, element('v', {}, String(value)));
	if (typeof value === 'object') return element('c', attributes, element('f', {}, `SUM(${value.sumOf})`));
	const text = element('t', { 'xml:space': 'preserve' }, escaped(value));
	return element('c', { ...attributes, t: 'inlineStr' }, element('is', {}, text));
}

function rowXml({ cells }: Row, index: number): string {
	const row = index + 1;
	const written = cells.map((cell, column) => cellXml(cell, column + 1, row)).join('');
	return element('row', { r: row }, written);
}

const columnXml = (width: number, index: number): string =>
	element('col', { min: index + 1, max: index + 1, width, customWidth: 1 });

function viewXml({ frozen }: Sheet, isFirst: boolean): string {
	const pane = element('pane', {
		xSplit: frozen.columns || undefined,
		ySplit: frozen.rows,
		topLeftCell: address(frozen.columns + 1, frozen.rows + 1),
		activePane: frozen.columns > 0 ? 'bottomRight' : 'bottomLeft',
		state: 'frozen'
	});
	const view = element('sheetView', { workbookViewId: 0, tabSelected: isFirst ? 1 : undefined }, pane);
	return element('sheetViews', {}, view);
}

function checkXml({ range, allows, title, message }: Check): string {
	const kind = allows === 'count' ? { type: 'whole', operator: 'greaterThanOrEqual' } : { type: 'list' };
	const shown = { allowBlank: 1, showErrorMessage: 1, errorTitle: title, error: message, sqref: range };
	const formula = allows === 'count' ? '0' : escaped(allows.oneOf);
	return element('dataValidation', { ...kind, ...shown }, element('formula1', {}, formula));
}

const checksXml = (checks: readonly Check[]): string =>
	checks.length === 0
		? ''
		: element('dataValidations', { count: checks.length }, checks.map(checkXml).join(''));

/** One sheet as its part; printed on A4 across, as wide as the page. */
export function sheetXml(sheet: Sheet, isFirst: boolean): string {
	const parts = [
		element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
		viewXml(sheet, isFirst),
		element('sheetFormatPr', { defaultRowHeight: 18 }),
		element('cols', {}, sheet.widths.map(columnXml).join('')),
		element('sheetData', {}, sheet.rows.map(rowXml).join('')),
		checksXml(sheet.checks),
		element('printOptions', { horizontalCentered: 1 }),
		element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
		element('pageSetup', { paperSize: A4, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 })
	];
	return document(element('worksheet', { xmlns: MAIN }, parts.join('')));
}
