import { zipped } from '../zip.ts';
import { quotedName, type Sheet } from './sheet.ts';
import { sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles.ts';
import { document, element, escaped } from './xml.ts';

const FORMATS = 'http://schemas.openxmlformats.org';
const MAIN = `${FORMATS}/spreadsheetml/2006/main`;
const RELATIONS = `${FORMATS}/officeDocument/2006/relationships`;
const PACKAGE = `${FORMATS}/package/2006`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const sheetPath = (index: number): string => `worksheets/sheet${index + 1}.xml`;

function contentTypes(sheets: readonly Sheet[]): string {
	const part = (path: string, type: string): string =>
		element('Override', { PartName: `/xl/${path}`, ContentType: `${TYPE}.${type}+xml` });
	return document(
		element(
			'Types',
			{ xmlns: `${PACKAGE}/content-types` },
			[
				element('Default', {
					Extension: 'rels',
					ContentType: 'application/vnd.openxmlformats-package.relationships+xml'
				}),
				part('workbook.xml', 'sheet.main'),
				part('styles.xml', 'styles'),
				...sheets.map((_, index) => part(sheetPath(index), 'worksheet'))
			].join('')
		)
	);
}

type Relation = readonly [id: string, type: string, target: string];

const relations = (all: readonly Relation[]): string =>
	document(
		element(
			'Relationships',
			{ xmlns: `${PACKAGE}/relationships` },
			all
				.map(([Id, type, Target]) => element('Relationship', { Id, Type: `${RELATIONS}/${type}`, Target }))
				.join('')
		)
	);

/** Heading rows are printed again on every page. */
const printTitle = ({ name, headingRow }: Sheet, localSheetId: number): string =>
	element(
		'definedName',
		{ name: '_xlnm.Print_Titles', localSheetId },
		escaped(`${quotedName(name)}!$${headingRow}:$${headingRow}`)
	);

function contents(sheets: readonly Sheet[]): string {
	const listed = sheets.map(({ name }, index) =>
		element('sheet', { name, sheetId: index + 1, 'r:id': `sheet${index + 1}` })
	);
	const inner = [
		element('bookViews', {}, element('workbookView', { activeTab: 0 })),
		element('sheets', {}, listed.join('')),
		element('definedNames', {}, sheets.map(printTitle).join('')),
		element('calcPr', { calcId: 191029, fullCalcOnLoad: 1 })
	];
	return document(element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONS }, inner.join('')));
}

/** A workbook of these sheets: the same sheets are the same bytes on any day and machine. */
export function workbookBytes(sheets: readonly Sheet[]): Uint8Array {
	const related = sheets.map((_, index): Relation => [`sheet${index + 1}`, 'worksheet', sheetPath(index)]);
	return zipped(
		new Map([
			['[Content_Types].xml', contentTypes(sheets)],
			['_rels/.rels', relations([['workbook', 'officeDocument', 'xl/workbook.xml']])],
			['xl/workbook.xml', contents(sheets)],
			['xl/_rels/workbook.xml.rels', relations([...related, ['styles', 'styles', 'styles.xml']])],
			['xl/styles.xml', stylesXml()],
			...sheets.map((sheet, index): [string, string] => [
				`xl/${sheetPath(index)}`,
				sheetXml(sheet, index === 0)
			])
		])
	);
}
