import type { Register } from '#domain/package.ts';
import type { Quarter } from '#domain/period.ts';
import { spanAt } from '#domain/register.ts';
import type { Language } from '#domain/selection.ts';
import type { UnitId } from '#domain/unit.ts';
import { speechOf } from '#i18n/speech.ts';
import { askedOf } from './template/asked.ts';
import { matrixSheet } from './template/matrix-sheet.ts';
import { definitionsSheet, unitsSheet } from './template/reference-sheets.ts';
import { unitSheet } from './template/unit-sheet.ts';
import { templateWords } from './template/words.ts';
import type { Writing } from './template/writing.ts';
import type { Sheet } from './workbook/sheet.ts';
import { workbookBytes } from './workbook/workbook.ts';

export interface TemplateOf {
	readonly register: Pick<Register, 'units' | 'indicators'>;
	readonly quarter: Quarter;
	readonly lang: Language;
}

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function writingOf({ register, quarter, lang }: TemplateOf): Writing {
	const [words, speech] = [templateWords(lang), speechOf(lang)];
	return { asked: askedOf(register, quarter), words, speech, title: words.title(speech.quarter(quarter)) };
}

const withSheets = (report: Sheet, writing: Writing): Uint8Array =>
	workbookBytes([report, definitionsSheet(writing), unitsSheet(writing)]);

/**
 * The workbook to send out for one quarter: all communes of the quarter × all they owe, cells empty. Its row of sums
 * helps whoever fills it in, and is held against the figures when it comes back.
 */
export function templateWorkbook(template: TemplateOf): Uint8Array {
	const writing = writingOf(template);
	return withSheets(matrixSheet(writing), writing);
}

/** The same for a single commune; `unit` null makes one file for all, in which each chooses its own name. */
export function templateForUnit(template: TemplateOf & { readonly unit: UnitId | null }): Uint8Array {
	const writing = writingOf(template);
	const span = template.unit && spanAt(template.register, template.unit, template.quarter);
	return withSheets(unitSheet(writing, span), writing);
}

/** `mau-tong-hop-2024-Q1.xlsx` of all units in one sheet, `mau-tung-don-vi-2024-Q1.xlsx` of one unit to a file. */
export const templateName = ({ quarter, lang }: TemplateOf, kind: 'all' | 'each'): string =>
	`${templateWords(lang).files[kind]}-${quarter}.xlsx`;
