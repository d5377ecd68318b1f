import { document, element, type Attributes } from './xml.ts';

export const STYLES = [
	'plain',
	'title',
	'note',
	'heading',
	'label',
	'order',
	'term',
	'text',
	'count',
	'total',
	'choice'
] as const;
/** How a cell looks; its index is the number cells name it by. */
export type Style = (typeof STYLES)[number];

export const styleIndex = (style: Style): number => STYLES.indexOf(style);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const font = (size: number, ...marks: string[]): string =>
	element(
		'font',
		{},
		marks.join('') + element('sz', { val: size }) + element('name', { val: 'Times New Roman' })
	);
const FONTS = [
	font(12),
	font(14, element('b', {})),
	font(11, element('i', {})),
	font(12, element('b', {}))
].join('');

const solid = (colour: string): string =>
	element('fill', {}, element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: colour })));
/** The first two are fixed by the format. */
const FILLS = [
	element('fill', {}, element('patternFill', { patternType: 'none' })),
	element('fill', {}, element('patternFill', { patternType: 'gray125' })),
	solid('FFE9EDF2'),
	solid('FFFFFBE6')
].join('');

const SIDES = ['left', 'right', 'top', 'bottom'];
const BORDERS = [
	element('border', {}, SIDES.map((side) => element(side, {})).join('')),
	element('border', {}, SIDES.map((side) => element(side, { style: 'thin' })).join(''))
].join('');

/** Number formats every program knows: 0 general, 1 whole, 49 text. */
interface Look {
	readonly font?: number;
	readonly fill?: number;
	readonly border?: number;
	readonly format?: number;
	readonly align?: Attributes;
}

const WRAPPED: Attributes = { wrapText: 1, vertical: 'top' };
const LOOKS: Readonly<Record<Style, Look>> = {
	plain: {},
	title: { font: 1 },
	note: { font: 2 },
	heading: { font: 3, fill: 2, border: 1, align: { horizontal: 'center', vertical: 'center', wrapText: 1 } },
	label: { border: 1, align: { vertical: 'center', wrapText: 1 } },
	order: { border: 1, align: { horizontal: 'center', vertical: 'center' } },
	term: { font: 3, fill: 2, align: WRAPPED },
	text: { align: WRAPPED },
	count: { fill: 3, border: 1, format: 1, align: { horizontal: 'right', vertical: 'center' } },
	total: { font: 3, border: 1, format: 1, align: { horizontal: 'right', vertical: 'center' } },
	choice: { font: 3, fill: 3, border: 1, format: 49 }
};

function lookXml({ font = 0, fill = 0, border = 0, format = 0, align }: Look): string {
	const ids = { numFmtId: format, fontId: font, fillId: fill, borderId: border, xfId: 0 };
	const applied = {
		applyNumberFormat: 1,
		applyFont: 1,
		applyFill: 1,
		applyBorder: 1,
		applyAlignment: align && 1
	};
	return element('xf', { ...ids, ...applied }, align && element('alignment', align));
}

const listed = (name: string, content: string, count: number): string => element(name, { count }, content);

/** The part that says how cells look. */
export const stylesXml = (): string =>
	document(
		element(
			'styleSheet',
			{ xmlns: MAIN },
			[
				listed('fonts', FONTS, 4),
				listed('fills', FILLS, 4),
				listed('borders', BORDERS, 2),
				listed('cellStyleXfs', element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }), 1),
				listed('cellXfs', STYLES.map((style) => lookXml(LOOKS[style])).join(''), STYLES.length),
				listed('cellStyles', element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }), 1)
			].join('')
		)
	);
