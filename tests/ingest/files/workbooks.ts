import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface SheetXml {
	readonly name?: string;
	readonly state?: string;
	/** What stands inside `<worksheet>`. */
	readonly xml: string;
}

export interface WorkbookXml {
	readonly sheets: readonly (SheetXml | string)[];
	readonly shared?: readonly string[];
	/** Format codes; the cell style n shows format n − 1, style 0 is general. */
	readonly formats?: readonly string[];
	readonly head?: string;
	readonly tail?: string;
}

export const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const sheetXml = (sheet: SheetXml | string): SheetXml => (typeof sheet === 'string' ? { xml: sheet } : sheet);

function relations(count: number): string {
	const rows = Array.from(
		{ length: count },
		(_, index) =>
			`<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`
	);
	return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}<Relationship Id="rIdS" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdT" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`;
}

function contents({ sheets, head = '', tail = '' }: WorkbookXml): string {
	const rows = sheets
		.map(sheetXml)
		.map(
			({ name, state }, index) =>
				`<sheet name="${escaped(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`
		);
	return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${head}<sheets>${rows.join('')}</sheets>${tail}</workbook>`;
}

function styles(formats: readonly string[]): string {
	const codes = formats.map(
		(code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`
	);
	const cells = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
	return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
}

/** The parts of a workbook as a program would write them, before they are packed. */
export function partsOf(workbook: WorkbookXml): Record<string, string> {
	const { sheets, shared = [], formats = [] } = workbook;
	const parts: Record<string, string> = {
		'[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		'_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': contents(workbook),
		'xl/_rels/workbook.xml.rels': relations(sheets.length),
		'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${shared.map((item) => (item.startsWith('<') ? item : `<si><t xml:space="preserve">${escaped(item)}</t></si>`)).join('')}</sst>`,
		'xl/styles.xml': styles(formats)
	};
	sheets.map(sheetXml).forEach(({ xml }, index) => {
		parts[`xl/worksheets/sheet${index + 1}.xml`] = `${HEAD}<worksheet xmlns="${MAIN}">${xml}</worksheet>`;
	});
	return parts;
}

export const packed = (parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])
		),
		{ level }
	);

export const workbook = (xml: WorkbookXml): Uint8Array => packed(partsOf(xml));

/** Rows of plain cells: texts written in place, numbers as numbers. */
export const sheetData = (rows: readonly (readonly (string | number)[])[]): string =>
	`<sheetData>${rows.map((cells) => `<row>${cells.map(cellXml).join('')}</row>`).join('')}</sheetData>`;

const cellXml = (value: string | number): string =>
	typeof value === 'number'
		? `<c><v>${value}</v></c>`
		: `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
