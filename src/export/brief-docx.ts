import type { Language } from '#domain/selection.ts';
import { documentWords } from '#i18n/brief/document.ts';
import type { DocumentWords } from '#i18n/brief/document.vi.ts';
import { textOf, type Brief } from '#i18n/brief/pieces.ts';
import { formatOf } from '#i18n/format.ts';
import {
	AlignmentType,
	BorderStyle,
	Document,
	Header,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
	type IParagraphOptions
} from 'docx';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Decree 30/2020/NĐ-CP, annex I: A4, Times New Roman, 14 pt; top and bottom 20–25 mm, left 30–35, right 15–20. */
const FONT = 'Times New Roman';
/** Never less than the decree asks for: rounded up. */
const twips = (millimetres: number): number => Math.ceil((millimetres / 25.4) * 1440);
const TEXT_HALF_POINTS = 28;
const NUMBER_HALF_POINTS = 26;
const PAGE = {
	size: { width: twips(210), height: twips(297) },
	margin: {
		top: twips(20),
		bottom: twips(20),
		left: twips(30),
		right: twips(15)
	}
};
/** What the margins leave. */
const TEXT_WIDTH = twips(165);
const FIRST_LINE = twips(12.7);
/** 6 pt between paragraphs. */
const AFTER = 120;

const paragraph = (
	text: string,
	options: IParagraphOptions & { readonly isBold?: boolean } = {}
): Paragraph => {
	const { isBold = false, ...rest } = options;
	return new Paragraph({ ...rest, children: [new TextRun({ text, bold: isBold })] });
};

/** What an office has to fill in is shaded, so that no draft is taken for a finished paper. */
const toFill = (text: string, isBold = false): Paragraph =>
	new Paragraph({
		alignment: AlignmentType.CENTER,
		children: [new TextRun({ text, bold: isBold, shading: { type: 'clear', fill: 'E6E6E6', color: 'auto' } })]
	});

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER };

function twoColumns(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
	const widths = [Math.round(TEXT_WIDTH * 0.42), Math.round(TEXT_WIDTH * 0.58)];
	const cell = (children: readonly Paragraph[], index: number) =>
		new TableCell({
			children: [...children],
			borders: NO_BORDERS,
			width: { size: widths[index] ?? 0, type: WidthType.DXA }
		});
	return new Table({
		rows: [new TableRow({ children: [cell(left, 0), cell(right, 1)] })],
		width: { size: TEXT_WIDTH, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER }
	});
}

const head = (w: DocumentWords): Table =>
	twoColumns([toFill(w.agency, true), toFill(w.number)], [toFill(w.motto, true), toFill(w.placeAndDate)]);

const foot = (w: DocumentWords): Table =>
	twoColumns([toFill(w.recipients)], [toFill(w.signer, true), toFill(w.signature)]);

function bodyOf(brief: Brief): Paragraph[] {
	return brief.paragraphs.flatMap(({ heading, sentences }) => [
		...(heading === ''
			? []
			: [
					paragraph(heading, {
						isBold: true,
						keepNext: true,
						spacing: { before: AFTER, after: AFTER },
						indent: { firstLine: FIRST_LINE }
					})
				]),
		// As they stand on screen: "Trong đó, …" makes no paragraph of its own.
		paragraph(sentences.map(({ pieces }) => textOf(pieces)).join(' '), {
			alignment: AlignmentType.JUSTIFIED,
			indent: { firstLine: FIRST_LINE },
			spacing: { after: AFTER, line: 276 }
		})
	]);
}

/** Page numbers stand in the middle of the head, but not on the first page. */
const pageNumber = (): Header =>
	new Header({
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [new TextRun({ children: [PageNumber.CURRENT], size: NUMBER_HALF_POINTS })]
			})
		]
	});

/** The brief as the draft of an official report: the form of one, and no letterhead of anyone. */
export async function briefDocx(
	brief: Brief,
	{ lang, cutOff }: { readonly lang: Language; readonly cutOff: string }
): Promise<Uint8Array> {
	const w = documentWords(lang);
	const centred = { alignment: AlignmentType.CENTER, spacing: { after: AFTER } };
	const document = new Document({
		creator: 'Giao Ban',
		title: textOf(brief.title),
		styles: {
			default: {
				document: {
					run: { font: FONT, size: TEXT_HALF_POINTS, language: { value: lang === 'vi' ? 'vi-VN' : 'en-GB' } }
				}
			}
		},
		sections: [
			{
				properties: { titlePage: true, page: PAGE },
				headers: { default: pageNumber(), first: new Header({ children: [] }) },
				children: [
					head(w),
					paragraph(w.draft, { isBold: true, spacing: { before: AFTER, after: AFTER } }),
					paragraph(w.kind, { ...centred, isBold: true }),
					paragraph(textOf(brief.title), { ...centred, isBold: true }),
					toFill(w.addressee),
					paragraph(''),
					...bodyOf(brief),
					...(brief.starNote === '' ? [] : [paragraph(brief.starNote, { spacing: { before: AFTER } })]),
					paragraph(w.madeFrom(formatOf(lang).date(cutOff)), { spacing: { before: AFTER, after: AFTER } }),
					foot(w)
				]
			}
		]
	});
	return new Uint8Array(await Packer.toArrayBuffer(document));
}
