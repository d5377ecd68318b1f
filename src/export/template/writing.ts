import type { Speech } from '#i18n/speech.ts';
import { quotedName, type Cell, type Check, type Row } from '../workbook/sheet.ts';
import type { Style } from '../workbook/styles.ts';
import type { Asked } from './asked.ts';
import type { TemplateWords } from './words.ts';

/** What every sheet of a template is written with. */
export interface Writing {
	readonly asked: Asked;
	readonly words: TemplateWords;
	readonly speech: Speech;
	readonly title: string;
}

export const cell = (value: Cell['value'], style: Style): Cell => ({ value, style });

/** A line with nothing but a text. */
export const line = (text: string, style: Style): Row => ({ cells: [cell(text, style)] });

export const headings = (...texts: readonly string[]): Row => ({
	cells: texts.map((text) => cell(text, 'heading'))
});

export const countCheck = ({ words }: Writing, range: string): Check => ({
	range,
	allows: 'count',
	title: words.countTitle,
	message: words.countMessage
});

/** Names that may be chosen stand in a sheet of their own, from this row on: a check itself carries 255 letters. */
export const FIRST_NAME = 2;

export const unitCheck = ({ asked, words }: Writing, range: string): Check => {
	const last = FIRST_NAME + asked.units.length - 1;
	return {
		range,
		allows: { oneOf: `${quotedName(words.sheetUnits)}!$A$${FIRST_NAME}:$A$${last}` },
		title: words.unitTitle,
		message: words.unitMessage
	};
};

/** Where nothing is asked there is nothing to check: a workbook with a check of no cell is called broken. */
export const isAsking = ({ asked }: Writing): boolean =>
	asked.units.length > 0 && asked.indicators.length > 0;
